import { readFileSync } from 'node:fs'

/**
 * The bytes of a weight file (`zones.weights.bin`), which lies beside this module (beside the bundle once built), or in
 * the folder that NEWSPARSE_WEIGHTS names: so weights that have not seen a page can be tried on it.
 *
 * The one place outside the rim that reads a file: weights are part of the program, like its code.
 */
export function loadWeights(file: string): Uint8Array {
  const folder = process.env.NEWSPARSE_WEIGHTS
  if (!folder) return loadBytes(file)
  try {
    return readFileSync(`${folder}/${file}`)
  } catch (cause) {
    throw new Error(`${file}: weights cannot be read; check NEWSPARSE_WEIGHTS`, { cause })
  }
}

/** The bytes of a file that lies beside this module, beside the bundle once built. */
export function loadBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(new URL(`./${file}`, import.meta.url))
  } catch (cause) {
    throw new Error(`${file} cannot be read; build the project anew`, { cause })
  }
}
