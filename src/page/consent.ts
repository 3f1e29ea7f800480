import { phraseKinds } from './phrase-tables.ts'
import type { Scan } from './zone-reader.ts'

const LEGAL = 1 << phraseKinds.indexOf('legal')
/** Fewest words of prose. */
const PROSE = 12
const SITE = /\b(?:we|our|us|this (?:web)?site|the publisher)\b/i
const VISITOR =
  /\byour (?:browser|choices?|consent|data|device|experience|information|online|opt|personal|preferences?|privacy|rights?|settings|use|visit)|\bby (?:clicking|continuing|using)\b/i
const DATA =
  /\bcookies?\b|\bpersonal (?:data|information)\b|\bopt(?:ed|ing)?[- ](?:in|out)\b|\b(?:CCPA|GDPR)\b|\bconsent\b|\bprivacy (?:notice|policy|preferences?|rights)\b/i

/**
 * Is block `b` prose in which a site tells its visitors what it does with their data, or asks them for consent? It reads
 * like a story's; of 47 such blocks of the labelled pages none is body.
 */
export function asksConsent({ phrases, words }: Scan, b: number, text: string): boolean {
  return words[b]! >= PROSE && (phrases[b]! & LEGAL) !== 0 && DATA.test(text) && VISITOR.test(text) && SITE.test(text)
}
