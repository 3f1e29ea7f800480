#!/bin/sh
# Runs the README's recipe for Slurm, as written there, on a cluster of this machine alone, and compares its records with
# those of a plain run. Needs what Debian calls slurm-wlm and munge; touches nothing outside a folder of its own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
daemons=
finish() {
  for one in $daemons; do kill "$one" 2>/dev/null || true; done
  wait
  rm -rf -- "$place"
}
trap finish EXIT
PATH=$PATH:/usr/sbin

mkdir "$place/bin" "$place/state" "$place/spool" "$place/work"
printf '#!/bin/sh\nexec node "%s/../../bin/newsparse.js" "$@"\n' "$here" > "$place/bin/newsparse"
chmod +x "$place/bin/newsparse"
export PATH="$place/bin:$PATH" SLURM_CONF="$place/slurm.conf"
host=$(hostname -s)
cat > "$SLURM_CONF" <<END
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthInfo=socket=$place/munge.socket
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=2
PartitionName=trial Nodes=ALL Default=YES
END

mungekey --create --keyfile="$place/munge.key"
munged --foreground --force --socket="$place/munge.socket" --key-file="$place/munge.key" --seed-file="$place/munge.seed" \
  --pid-file="$place/munge.pid" --log-file="$place/munge.log" 2> "$place/munge.errors" &
daemons=$!
while [ ! -S "$place/munge.socket" ]; do kill -0 "$daemons" && sleep 0.2; done
slurmctld -D > "$place/slurmctld.log" 2>&1 &
daemons="$daemons $!"
slurmd -D -N "$host" > "$place/slurmd.log" 2>&1 &
daemons="$daemons $!"
left=60
until sinfo --noheader --format=%T 2>/dev/null | grep -q idle; do
  left=$((left - 1))
  [ "$left" -gt 0 ] || { tail -n 20 "$place"/*.log "$place/munge.errors" >&2; exit 1; }
  sleep 1
done

cd "$place/work"
run() { node "$here/../../node_modules/tsx/dist/cli.mjs" "$here/help.ts" "$@"; }
run pages .
run recipe slurm > newsparse.slurm
sbatch --wait newsparse.slurm
newsparse crawl/ -o plain/ --quiet
run same records plain
