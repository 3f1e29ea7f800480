/** Labels of spans of three roles: 0 is outside; each role has begin, inside, end, single. */
export const LABELS = 13
export const BEGIN = 0
export const INSIDE = 1
export const END = 2
export const SINGLE = 3

/** The label of a role's part. */
export const labelOf = (role: number, part: number): number => 1 + 4 * role + part
/** The role of a label, -1 for outside. */
export const roleOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2)
const partOf = (label: number): number => (label - 1) & 3
/** Whether a span may start, or end, with this label; outside does both. */
export const starts = (label: number): boolean => label === 0 || partOf(label) === BEGIN || partOf(label) === SINGLE
export const ends = (label: number): boolean => label === 0 || partOf(label) >= END
/** Whether one label can follow another. */
export const follows = (from: number, to: number): boolean =>
  ends(from) === starts(to) && (ends(from) || roleOf(from) === roleOf(to))

/** Labels the tokens `from` up to `to` of `labels` as a span. */
export function paint(labels: Uint8Array, role: number, from: number, to: number): void {
  if (to - from === 1) labels[from] = labelOf(role, SINGLE)
  else if (to > from) {
    labels.fill(labelOf(role, INSIDE), from, to)
    labels[from] = labelOf(role, BEGIN)
    labels[to - 1] = labelOf(role, END)
  }
}

export interface Run {
  role: number
  from: number
  to: number
}

/** The spans of a label sequence, in order; its first label stands at `at`. */
export function runsOf(labels: Uint8Array, at = 0): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < labels.length; ) {
    const role = roleOf(labels[from]!)
    let to = from + 1
    if (role >= 0) {
      while (to < labels.length && roleOf(labels[to]!) === role && !starts(labels[to]!)) to++
      runs.push({ role, from: at + from, to: at + to })
    }
    from = to
  }
  return runs
}
