/** Names of the months as news pages write them, January first; a full stop after a short form is for the reader. */
export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** All of them. */
export const monthWords: ReadonlySet<string> = new Set(monthNames.flat())

/** Names of the days of the week, Sunday first (as `Date.getUTCDay` counts), the longer forms first. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]

/** A regular expression's alternatives for any day of the week, in small letters. */
export const anyWeekday = weekdayNames
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')
