#!/bin/sh
# Runs the README's recipe for Spark, as written there, on a local cluster of two workers, and compares its records with
# those of a plain run. Needs Java 17 or newer and a Python (PYTHON names it) that has the package pyspark.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf -- "$place"' EXIT

mkdir "$place/bin" "$place/work"
printf '#!/bin/sh\nexec node "%s/../../bin/newsparse.js" "$@"\n' "$here" > "$place/bin/newsparse"
chmod +x "$place/bin/newsparse"
export PATH="$place/bin:$PATH"
export PYSPARK_PYTHON="${PYTHON:-python3}"
export SPARK_HOME
SPARK_HOME=$("$PYSPARK_PYTHON" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')

cd "$place/work"
run() { node "$here/../../node_modules/tsx/dist/cli.mjs" "$here/help.ts" "$@"; }
run pages .
run recipe spark > records.py
"$SPARK_HOME/bin/spark-submit" --master 'local-cluster[2,1,1024]' records.py > spark.log 2>&1 || {
  tail -n 40 spark.log >&2
  exit 1
}
cat lines/*.ndjson | newsparse --stream > plain.ndjson
run same records plain.ndjson
