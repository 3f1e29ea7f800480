/*
 * V8 takes 20 times longer to compile `\p{L}` than a class of a few ranges, and a page meets hundreds of expressions
 * that have it. So the command reads a page on its own, if it is of Western European letters, with short classes.
 */

/** Beyond Latin-1: punctuation, currencies, arrows, boxes, signs and emoji. No letters, no numbers. */
const ELSE =
  '\\u2000-\\u206f\\u20a0-\\u20bf\\u2122\\u2190-\\u23ff\\u2500-\\u2775\\u2794-\\u2bff\\ufe0f\\u{1f300}-\\u{1faff}'
/** Letters of Windows-1252; `µ` is left out, since its capital is Greek. */
const OTHER = new RegExp(`[^\\0-´¶-ÿŒœŠšŸŽž${ELSE}]`, 'u')

/** What `\p{…}` comes down to in pages of Latin letters, with the marks that accents are when letters are taken apart. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªºÀ-ÖØ-öø-ÿŒœŠšŸŽž',
  Lu: 'A-ZÀ-ÖØ-ÞŒŠŸŽ',
  Ll: 'a-zß-öø-ÿœšž',
  M: '\\u0300-\\u036f\\ufe0f',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
}
/** Where case does not count, a class of capitals has the small letters too: `ß` as well, which has a capital elsewhere. */
const CASED = 'A-Za-zÀ-ÖØ-öø-ÿŒœŠšŸŽž'
const PARTS = /\\p\{(\w+)\}|\\.|[[\]]/gs

/** Whether short classes say of all characters of a text what the full ones say. */
export function isLatin(text: string): boolean {
  return !OTHER.test(text)
}

/** The source of an expression with short classes in place of `\p{…}`; it means the same for texts that `isLatin`. */
export function latinSource(source: string, flags = ''): string {
  if (!source.includes('\\p{')) return source
  const ignoresCase = flags.includes('i')
  let inClass = false
  return source.replace(PARTS, (part, property?: string) => {
    if (part === '[') inClass = true
    else if (part === ']') inClass = false
    if (property === undefined) return part
    const ranges = ignoresCase && (property === 'Lu' || property === 'Ll') ? CASED : CLASSES[property]
    if (ranges === undefined) return part
    return inClass ? ranges : `[${ranges}]`
  })
}

/** The build of the command asks this, if it is there, for the source of each expression with properties that it meets. */
const HOOK = Symbol.for('newsparse.source')

/** All that is loaded from now on reads texts alone that `isLatin`. Without the build it changes nothing. */
export function expectLatin(): void {
  Object.assign(globalThis, { [HOOK]: latinSource })
}
