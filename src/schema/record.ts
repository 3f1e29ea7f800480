import * as z from 'zod'
import { zoneKinds } from './zone-kinds.ts'

/**
 * The record: the single definition of what newsparse writes for one page. Types are inferred from it and the
 * published JSON Schema is derived from it. It stands below every other room so that each stage can speak its words.
 *
 * Offsets are UTF-16 code units into the decoded page unless the caller asked for code points or bytes.
 */

const offset = z.int().nonnegative()
const span = z.strictObject({ text: z.string(), start: offset, end: offset })
const confidence = z.number().min(0).max(1)
const id = z.string().min(1)
const name = z.string().min(1)
const sourceType = z.enum(['person', 'organization', 'unnamed'])

const timestamp = span.extend({
  iso: z
    .string()
    .min(4)
    .describe(
      'ISO 8601 as far as the page tells: 2020, 2020-11, 2020-11-30, 2020-11-30T10:34, with an offset where the name of the zone tells one',
    ),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
})

const byline = span.extend({
  authors: z.array(z.strictObject({ name })),
  agency: span.nullable().describe('desk or agency, which stands for the authors where no person is named'),
})

const dateline = span.extend({
  kind: z.enum(['lead', 'caption', 'signoff']),
  place: span
    .extend({ city: name.nullable(), region: name.nullable(), country: name.nullable() })
    .nullable()
    .describe(
      'of two cities ("BEIRUT/THE HAGUE") the first is resolved; what several places of the name differ in is null, and a diagnostic names them',
    ),
  agency: span.nullable(),
  date: span
    .extend({
      iso: z
        .string()
        .min(4)
        .nullable()
        .describe(
          "the year, where the dateline has none, is that of the page's own date; where the page has none either it stays open: --11-19, as XML Schema's gMonthDay",
        ),
    })
    .nullable(),
})

const caption = span.extend({
  credit: span.extend({ agency: span.nullable(), person: span.nullable() }).nullable(),
})

const bodyPart = span.extend({ kind: z.enum(['paragraph', 'subheading', 'list-item', 'blockquote']) })

const quote = span.extend({
  id,
  kind: z.enum(['direct', 'partial', 'scare']),
  speaker: span
    .extend({ name: name.nullable(), id: id.nullable() })
    .nullable()
    .describe('the words that name the source, the fullest name the page gives it, its id in speakers'),
  cue: span.nullable(),
  attribution: id.nullable(),
  continues: id.nullable().describe('the quote that this one carries on, over a paragraph border'),
})

const attribution = z.strictObject({
  id,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(['statement', 'belief', 'intention', 'attitude', 'decree', 'perception']),
  source: span
    .extend({ name: name.nullable(), role: name.nullable(), type: sourceType.nullable(), id: id.nullable() })
    .nullable(),
  cue: span.nullable(),
  content: z.array(span).min(1),
  via: span.nullable(),
  confidence,
})

const speaker = z.strictObject({
  id,
  name: name.nullable(),
  role: name.nullable(),
  type: sourceType,
  mentions: z.array(span).min(1),
})

const block = span.extend({ kind: z.enum(zoneKinds), confidence, reason: z.string() })

const diagnostic = z.strictObject({
  rule: name,
  level: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  start: offset.optional(),
  end: offset.optional(),
})

export const recordSchema = z.strictObject({
  schema: z.literal('newsparse/1'),
  source: z.strictObject({
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    encoding: name,
  }),
  language: z.strictObject({ code: z.string().regex(/^[a-z]{2,3}$/), confidence }),
  breadcrumbs: z.array(span),
  headline: span.nullable(),
  standfirst: span.nullable(),
  byline: byline.nullable(),
  published: timestamp.nullable(),
  updated: timestamp.nullable(),
  datelines: z.array(dateline),
  captions: z.array(caption),
  body: z.array(bodyPart),
  quotes: z.array(quote),
  otherQuotes: z
    .array(span.extend({ zone: z.enum(zoneKinds) }))
    .optional()
    .describe('what stands between quotation marks outside the body; there if asked for'),
  attributions: z.array(attribution),
  speakers: z.array(speaker),
  shareLinks: z.array(span),
  mirrors: z.array(span.extend({ urls: z.array(z.string()) })),
  tags: z.array(span),
  notes: z.array(span),
  authorBio: z.array(span),
  blocks: z.array(block),
  diagnostics: z.array(diagnostic),
})

export { zoneKinds }

export type ZoneKind = (typeof zoneKinds)[number]
export type Span = z.infer<typeof span>
export type Timestamp = z.infer<typeof timestamp>
export type Byline = z.infer<typeof byline>
export type Dateline = z.infer<typeof dateline>
export type Caption = z.infer<typeof caption>
export type BodyPart = z.infer<typeof bodyPart>
export type Quote = z.infer<typeof quote>
export type Attribution = z.infer<typeof attribution>
export type Speaker = z.infer<typeof speaker>
export type SourceType = z.infer<typeof sourceType>
export type ZoneBlock = z.infer<typeof block>
export type Diagnostic = z.infer<typeof diagnostic>
export type NewsRecord = z.infer<typeof recordSchema>
