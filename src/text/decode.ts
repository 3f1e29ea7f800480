export interface Decoded {
  text: string
  /** Name of the encoding as the WHATWG names it, in lower case. */
  encoding: string
}

/** Decodes a page's bytes. Bytes that fit nothing become U+FFFD. A byte order mark is dropped and not counted. */
export function decode(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
}
