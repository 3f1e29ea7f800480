/** Controls (C0, DEL, C1) and marks that turn the writing direction: what a terminal would obey instead of show. */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const BEYOND_JSON = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

const escapeOf = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** `text` fit for a terminal: controls written as escapes (`\u001b`), the rest as it is. */
export function visible(text: string): string {
  return text.replace(CONTROLS, escapeOf)
}

/** JSON, as `JSON.stringify` gives it, with the controls that it leaves raw escaped too; it means the same. */
export function visibleJson(json: string): string {
  return json.replace(BEYOND_JSON, escapeOf)
}
