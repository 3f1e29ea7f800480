import { loadBytes } from './weights.ts'

/** The part of Node's WebAssembly that is used here: the types of Node 20 lack it. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

/** What `src/kernel` exports: numbers are addresses in bytes, or counts; the sources say of what. */
interface Exports {
  memory: { buffer: ArrayBuffer; grow(pages: number): number }
  base(): number
  /** Bytes of a table of so many buckets, and of the sums that are kept. */
  tableBytes(buckets: number): number
  keptBytes(windows: boolean): number
  /** Lays out what is kept, with windows or without. */
  layKept(kept: number, windows: boolean): void
  layTable(tags: number, cells: number, buckets: number, room: number): void
  cues: Score
  spans: Score
  bestPath(chain: number, scores: number, n: number, back: number, path: number): number
  relationPath(chain: number, scores: number, n: number, back: number, layers: number, path: number): number
  marginals(chances: number, powers: number, scores: number, n: number, room: number, marginals: number): void
  levelColumns(marginals: number, path: number, n: number, columns: number, stride: number): void
  layKinds(keys: number, n: number, kinds: number): number
  layKeys(field: number, keys: number, n: number): void
  slotBytes(labels: number): number
  findSlots(field: number, features: number, end: number): void
  fieldScores(field: number, rows: number, offsets: number, n: number, sums: number): void
  leanings: Lean
  fieldMarginals: Marginals
  layCharacters(classes: number, lowers: number): void
  blockBytes(): number
  readBlocks(page: number, lexicon: number, weights: number): void
}
// biome-ignore format: a line each
type Score = (table: number, seeds: number, row: number, stride: number, n: number, kept: number, keys: number, lacking: number, making: number, sums: number, scores: number) => void
// biome-ignore format: a line each
type Lean = (field: number, rows: number, offsets: number, n: number, pairs: number, groups: number, count: number, sums: number) => void
// biome-ignore format: a line each
type Marginals = (field: number, scores: number, edges: number, n: number, ends: number, list: number, least: number, cut: number) => number

const PAGE = 1 << 16
const ALIGNED = 16
/** More room is made than is asked for, by this share of what there is: pages of one folder are not all alike. */
const MORE = 1 / 4

/**
 * The inner loops, compiled to WebAssembly from `src/kernel`: they take two to eight numbers at once, and run at nearly
 * full speed from the first page on. Its memory holds first what is kept for good, then what serves for one call.
 */
class Kernel {
  readonly call: Exports
  /** The whole memory; views that growth has cut off are empty. */
  #bytes = new Uint8Array(0)
  #ints = new Int32Array(0)
  #doubles = new Float64Array(0)
  #end: number

  constructor() {
    const module = new WebAssembly.Module(loadBytes('kernel.wasm'))
    this.call = inRoom(() => new WebAssembly.Instance(module).exports as Exports)
    this.#end = aligned(this.call.base())
  }

  get bytes(): Uint8Array {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.call.memory.buffer)
    return this.#bytes
  }

  get ints(): Int32Array {
    if (this.#ints.length === 0) this.#ints = new Int32Array(this.call.memory.buffer)
    return this.#ints
  }

  get doubles(): Float64Array {
    if (this.#doubles.length === 0) this.#doubles = new Float64Array(this.call.memory.buffer)
    return this.#doubles
  }

  /** Copies numbers in for good; gives where they lie. */
  keep(numbers: Numbers): number {
    const at = this.reserve(numbers.byteLength)
    this.put(at, numbers)
    return at
  }

  /** Where so many bytes of 0 lie for good, the first one at a multiple of `unit`. */
  reserve(length: number, unit = ALIGNED): number {
    const at = Math.ceil(this.#end / unit) * unit
    // what is new is 0 as it comes
    const old = this.bytes.length
    this.#fit(at + length)
    this.#end = aligned(at + length)
    this.bytes.fill(0, at, Math.min(this.#end, old))
    return at
  }

  /** Where so many bytes each lie until room is asked for again. */
  room<const T extends readonly number[]>(...lengths: T): { [K in keyof T]: number } {
    let end = this.#end
    const places = lengths.map((length) => {
      const at = end
      end = aligned(end + length)
      return at
    })
    this.#fit(end)
    return places as { [K in keyof T]: number }
  }

  put(at: number, numbers: Numbers): void {
    if (numbers instanceof Int32Array) this.ints.set(numbers, at / 4)
    else if (numbers instanceof Float64Array) this.doubles.set(numbers, at / 8)
    else if (numbers instanceof Uint8Array) this.bytes.set(numbers, at)
    else this.bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at)
  }

  #fit(end: number): void {
    const { length } = this.bytes
    if (end > length) inRoom(() => this.call.memory.grow(Math.ceil((end - length + length * MORE) / PAGE)))
  }
}

/** Room in the kernel's memory that is held from call to call. */
export class HeldRoom {
  at = 0
  #bytes = 0

  /** Makes it so many bytes at least; what they held is lost where there were fewer. */
  fit(bytes: number): void {
    if (bytes <= this.#bytes) return
    this.#bytes = 2 * bytes
    this.at = kernel().reserve(this.#bytes)
  }
}

type Numbers = Int32Array | Float64Array | Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array

/** Does what may find no room for memory. */
function inRoom<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw Object.assign(new Error('the system gives no room for memory', { cause }), { code: 'ENOMEM' })
  }
}

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED

let made: Kernel | undefined

/** The kernel of this thread: one, because each of them takes some gigabytes of address space (no memory). */
export function kernel(): Kernel {
  made ??= new Kernel()
  return made
}
