import type { Span } from '../schema/record.ts'
import type { Headline } from './headline.ts'
import { runsOf, spanOver, type View } from './view.ts'

/** The dek or summary: the first run of standfirst blocks after the headline, else the first of all. */
export function readStandfirst(view: View, headline: Headline | null): Span | null {
  const runs = runsOf(view, 'standfirst')
  const run = runs.find(([first]) => first!.index > (headline?.index ?? -1)) ?? runs[0]
  return run ? spanOver(view, run) : null
}
