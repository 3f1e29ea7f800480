import type { Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Diagnostic, NewsRecord } from '../schema/record.ts'
import { textOf } from '../text/block-text.ts'
import type { Block, Page } from '../text/tree.ts'
import { sourceOf } from './source.ts'

declare module 'vfile' {
  interface DataMap {
    source: NewsRecord['source']
  }
}
declare module 'unified' {
  interface CompileResultMap {
    newsRecord: NewsRecord
  }
}

/**
 * The unified compiler: the tree as its stages left it in, the record out (offsets in UTF-16 code units).
 *
 * @param asked parts of the record that are asked for, if not all: without `blocks` there are none
 */
export function recordCompiler(this: Processor, asked?: ReadonlySet<keyof NewsRecord>): void {
  const all = !asked || asked.has('blocks')
  this.compiler = (tree: Node, file: VFile) => compile(tree as Page, file, all)
}

function compile({ children, data }: Page, file: VFile, all: boolean): NewsRecord {
  const text = String(file)
  return {
    schema: 'newsparse/1',
    source: file.data.source ?? sourceOf(text, file.path ?? '-'),
    language: data.language ?? { code: 'und', confidence: 0 },
    breadcrumbs: data.breadcrumbs ?? [],
    headline: data.headline ?? null,
    standfirst: data.standfirst ?? null,
    byline: data.byline ?? null,
    published: data.published ?? null,
    updated: data.updated ?? null,
    datelines: data.datelines ?? [],
    captions: data.captions ?? [],
    body: data.body ?? [],
    quotes: data.quotes ?? [],
    ...(data.otherQuotes && { otherQuotes: data.otherQuotes }),
    attributions: data.attributions ?? [],
    speakers: data.speakers ?? [],
    shareLinks: data.shareLinks ?? [],
    mirrors: data.mirrors ?? [],
    tags: data.tags ?? [],
    notes: data.notes ?? [],
    authorBio: data.authorBio ?? [],
    blocks: all ? children.map((block) => blockOf(block, text)) : [],
    diagnostics: file.messages.map(diagnosticOf),
  }
}

function blockOf(block: Block, page: string): NewsRecord['blocks'][number] {
  const { position, kind, confidence, reason } = block
  const { start, end } = position
  return { text: textOf(block, page), start: start.offset, end: end.offset, kind, confidence, reason }
}

function diagnosticOf(message: VFileMessage): Diagnostic {
  const place =
    message.place && ('start' in message.place ? message.place : { start: message.place, end: message.place })
  return {
    rule: message.ruleId ?? 'newsparse',
    level: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    message: message.reason,
    ...(place?.start.offset !== undefined && place.end.offset !== undefined
      ? { start: place.start.offset, end: place.end.offset }
      : {}),
  }
}
