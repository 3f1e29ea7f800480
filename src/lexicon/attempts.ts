import { reportingVerbs } from './speech-verbs.ts'

/** Verbs of trying: deeds, unless what is tried is speech ("tried to stop her" against "tried to convince her"). */
export const attempts: ReadonlySet<string> = new Set(
  'try tries tried trying seek seeks sought seeking attempt attempts attempted attempting strive strives strove striving'.split(
    ' ',
  ),
)
const PERSUADING = new Set(
  'convince persuade reassure assure explain discuss talk speak address call ask tell argue appeal justify defend criticize criticise blame portray paint cast depict frame describe distance apologize apologise dismiss discredit downplay rally draw link tie contrast highlight convey express show prove understand learn know figure see'.split(
    ' ',
  ),
)

/** Verbs of saying that are deeds with an object: "maintain its grip", "claim the seat", "post a profit". */
const DEEDS = new Set(['maintain', 'claim', 'post', 'assert', 'observe', 'interrupt', 'challenge'])

/** Whether a verb (base form) is one of saying, showing or finding out. */
export const isSpeech = (verb: string): boolean =>
  PERSUADING.has(verb) || (reportingVerbs.has(verb) && !DEEDS.has(verb))
