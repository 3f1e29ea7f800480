const PLAIN = /^[A-Za-z]+$/
const MARKS = /\p{M}/gu
const QUOTES = /['’‘ʻ`.]/g
const JOINTS = /[\s\-–]+/g
const ARABIC_ARTICLE = /^(?:al|ad|an|ar|as|ash|at|az|el) (?=.)/
const SAINT = /^(?:st|ste) /
const MOUNT = /^mt /
const FORT = /^ft /

/** A name as it is compared: no case, accents, hyphens, apostrophes or Arabic article; St., Mt. and Ft. written out. */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase() // most names: nothing else to do
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(QUOTES, '')
    .replace(JOINTS, ' ')
    .trim()
    .toLowerCase()
    .replace(ARABIC_ARTICLE, '')
    .replace(SAINT, 'saint ')
    .replace(MOUNT, 'mount ')
    .replace(FORT, 'fort ')
}
