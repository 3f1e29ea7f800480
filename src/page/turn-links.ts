const BACK = /^[←‹«<]\s/
const FORTH = /\s[→›»>]$/
/** The other mark of a pair: with it the words are quoted, or a row of parts. */
const CLOSES = /[»›>]/
const OPENS = /[«‹<]/

/** Is a text a link that turns to another page, by the arrow before or after its words ("← Rain in Velmara")? */
export const isTurnLink = (text: string): boolean =>
  (BACK.test(text) && !CLOSES.test(text)) || (FORTH.test(text) && !OPENS.test(text))
