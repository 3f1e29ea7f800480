/* What marks are and do, a bit each. */

/** Signs that a block holds. */
export enum Sign {
  at = 1,
  copyright = 2,
  url = 4,
  money = 8,
  percent = 16,
  bar = 32,
  arrow = 64,
  dot = 128,
  hash = 256,
  slash = 512,
  time = 1024,
  year = 2048,
  blank = 4096,
  dash = 8192,
  quote = 16384,
  paren = 32768,
  link = 65536,
  underscore = 131072,
}
/** All of them. */
export const SIGNS: i32 = 0x3ffff

/** What opens items of lists. */
export const BULLET: i32 = 1 << 18
/** What ends sentences, but for `!` and `?`, and of these what no space follows. */
export const STOP: i32 = 1 << 19
export const TIGHT: i32 = 1 << 20
/** What may follow the end of a sentence. */
export const CLOSER: i32 = 1 << 21
export const COMMA: i32 = 1 << 22

const FLAGGED: u32 = 0x3100
const flags = memory.data(0x3100 << 2, 4)

/** Signs that a code unit is, and what it does. */
export function marksOf(code: u32): i32 {
  if (code < FLAGGED) return load<i32>(flags + (code << 2))
  return code === WIDE_STOP ? STOP | TIGHT : code === WIDE_PAREN ? CLOSER : 0
}
/** `｡` and `）`: no others lie beyond the table. */
const WIDE_STOP: u32 = 0xff61
const WIDE_PAREN: u32 = 0xff09

function flag(chars: string, bits: i32): void {
  for (let i = 0; i < chars.length; i++) {
    const at = flags + ((<usize>chars.charCodeAt(i)) << 2)
    store<i32>(at, load<i32>(at) | bits)
  }
}

flag('$€£¥₹', Sign.money)
flag('>›»→▸►❯', Sign.arrow)
flag('·•∙●|', Sign.dot)
flag('–—', Sign.dash)
flag('"“”„«»‘『「', Sign.quote)
flag('@', Sign.at)
flag('©', Sign.copyright)
flag('%', Sign.percent)
flag('|', Sign.bar)
flag('#', Sign.hash)
flag('/', Sign.slash)
flag('(', Sign.paren)
flag('_', Sign.underscore)
flag('*•·●○◦▪■□☆★✓✔▸►▶‣⁃»›-–—+#@', BULLET)
// Unicode's Sentence_Terminal, the usual ones
flag('.।॥؟۔։።။។', STOP)
flag('。', STOP | TIGHT)
flag('"”’\')]»›』」', CLOSER)
flag(',、،', COMMA)
