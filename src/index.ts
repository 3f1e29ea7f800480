export type { SourceLines } from './page/source-lines.ts'
export { type ParseOptions, parse } from './parse.ts'
export { verify } from './record/verify.ts'
export * from './schema/record.ts'
