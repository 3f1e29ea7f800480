const BYTES = 2

let room = Buffer.alloc(0)
let units = new Uint16Array()
let of = ''

/**
 * The code units of `text`, which loops read faster from an array than from a string; what is behind them is of no
 * meaning. Good until the next call with another text.
 */
export function codeUnits(text: string): Uint16Array {
  if (text === of) return units
  if (text.length > units.length) {
    room = Buffer.alloc(BYTES * 2 * text.length)
    units = new Uint16Array(room.buffer, room.byteOffset, 2 * text.length)
  }
  room.write(text, 'utf16le')
  of = text
  return units
}
