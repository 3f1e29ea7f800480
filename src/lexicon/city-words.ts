/** Large cities whose names are common words or names of people as well: not in capitals, they tell no place by themselves. */
export const cityWords: ReadonlySet<string> = new Set(
  `aurora bath bend brent charlotte chandler chelsea columbia concord date douglas enterprise florence garland grace
  independence irving jackson lancaster lincoln madison male march media mobile murray nice norman normal of orange
  paradise reading same santa split surprise troy union van victoria warren young`.split(/\s+/),
)
