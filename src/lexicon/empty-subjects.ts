/** Subjects that name nobody before a passive: "it is said that", "there was thought to be". */
export const emptySubjects: ReadonlySet<string> = new Set(['it', 'there'])
/** Forms that begin a passive. */
export const passiveForms: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  'has',
  'had',
  'can',
  'could',
  'must',
  'should',
])
