type TypedArray<T> = new (buffer: ArrayBufferLike, at: number, length: number) => T

/** Alignment that every type of number is content with. */
export const ALIGNED = 8

/**
 * Gives typed arrays one after the other out of the bytes of a weight file: views of them, so that nothing is copied;
 * only bytes that do not start at a multiple of 8 are. The arrays that need it most have to stand first.
 */
export function viewsOf(bytes: Uint8Array): <T extends { byteLength: number }>(type: TypedArray<T>, n: number) => T {
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNED === 0 ? bytes : new Uint8Array(bytes)
  let at = byteOffset
  return (type, n) => {
    const view = new type(buffer, at, n)
    at += view.byteLength
    return view
  }
}
