/**
 * What stands around dates on news pages in other languages, for what English says there. `#` is a number. Forms are
 * parted by spaces (names) or bars (phrases), months and days of the week by bars; the case does not count.
 */
export interface DateWords {
  /** Names of the months, January first: full, inflected and short; left out where months are numbers. */
  months?: string
  /** Names of the days of the week, Sunday first; left out where they tell nothing that matters. */
  weekdays?: string
  /** Phrases by what English says; nothing where English says nothing. */
  phrases: Readonly<Record<string, string>>
  /** Years are counted from the Buddha: 2563 is 2020, and so is 63 behind a month. */
  buddhist?: true
}
