import wrapAnsi from 'wrap-ansi'
import type { NewsRecord } from '../schema/record.ts'
import type { Ink } from './view-ink.ts'
import { visible } from './visible.ts'

const LABEL = 13
/** Speakers named at the end; a page rarely has more. */
const MOST_SPEAKERS = 12

/** What the page told, in a few lines: title, author, date, who was quoted how often, what the marks mean. */
export function summaryOf(record: NewsRecord, room: number, ink: Ink): string[] {
  const rows: [name: string, text: string][] = [
    ['headline', record.headline ? ink.strong(visible(record.headline.text)) : ''],
    ['by', visible(authorsOf(record))],
    ['published', record.published?.iso ?? ''],
    ['speakers', speakersOf(record, ink)],
    ['quotes', countsOf(record)],
    [
      'marks',
      `${ink.mark('dateline', 'dateline')}  ${ink.mark('quote', 'quoted')}  ${ink.mark('reported', 'reported')}  ${ink.mark('speaker', 'speaker')}  ${ink.mark('cue', 'cue')}`,
    ],
  ]
  const rule = ink.aside('─'.repeat(LABEL + 1 + room))
  return [rule, ...rows.filter(([, text]) => text).flatMap(([name, text]) => row(name, text, room, ink))]
}

function row(name: string, text: string, room: number, ink: Ink): string[] {
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line, i) => `${ink.aside((i === 0 ? name : '').padStart(LABEL))}   ${line}`)
}

function authorsOf({ byline }: NewsRecord): string {
  if (!byline) return ''
  const names = byline.authors.map(({ name }) => name)
  return [...names, ...(byline.agency ? [byline.agency.text] : [])].join(', ')
}

function speakersOf({ speakers, quotes, attributions }: NewsRecord, ink: Ink): string {
  const counts = new Map<string, number>()
  const count = (id: string | null | undefined): void => {
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const { speaker } of quotes) count(speaker?.id)
  for (const { kind, source } of attributions) if (kind === 'indirect') count(source?.id)
  const said = speakers.filter(({ id }) => counts.has(id)).sort((a, b) => counts.get(b.id)! - counts.get(a.id)!)
  const named = said.slice(0, MOST_SPEAKERS).map(({ id, name, role, mentions }) => {
    const who = ink.mark('speaker', visible(name ?? mentions[0]?.text ?? role ?? id))
    return `${who}${name && role ? `, ${visible(role)}` : ''} ${ink.aside(`×${counts.get(id)}`)}`
  })
  const more = said.length - named.length
  return [...named, ...(more > 0 ? [ink.aside(`${more} more`)] : [])].join(ink.aside(' · '))
}

function countsOf({ quotes }: NewsRecord): string {
  const kinds = ['direct', 'partial', 'scare'] as const
  return kinds
    .map((kind) => [quotes.filter((quote) => quote.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(' · ')
}
