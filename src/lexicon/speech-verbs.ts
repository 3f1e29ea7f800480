/**
 * Verbs that frame reported speech, by base form; a + after the base doubles its last letter before -ed and -ing.
 * Gathered from English grammars of reported speech and the commoner cues of annotated news.
 */
const SPEECH =
  'say tell add write ask continue reply respond explain note state declare answer tweet retweet post argue insist recall admit+ announce claim warn joke quip+ conclude repeat shout yell scream exclaim remark comment observe suggest predict concede acknowledge assert complain lament boast promise vow pledge urge stress emphasize emphasise underline underscore maintain reiterate recount reveal confirm confess snap+ sigh whisper mutter murmur cry bark muse interject counter retort agree recommend instruct order demand advise caution counsel implore plead beg+ swear testify attest chant text email e-mail blog+ pen+ scribble proclaim pronounce profess allege contend wonder inquire enquire remember reflect offer volunteer elaborate clarify specify report express share opine gush rant rave fume sneer scoff grumble moan groan gasp stammer stutter recite sing sign read begin start finish close open laugh smile shrug+ nod+ deny decree rule find indicate disclose divulge relate relay convey communicate mention outline detail describe summarize summarise theorize theorise speculate reckon hold imply hint speak talk publish issue release tout echo intone interrupt protest object disagree deadpan+ crow opined venture marvel rejoice chime snarl growl roar bellow holler blurt lecture preach teach quote cite chide scold admonish reassure assure remind notify inform persuade challenge press query quiz+ grill signal reason figure pen beam rage thunder blast slam+ fire shoot hit'

/** Verbs that frame what somebody calls or holds something to be: a fragment between quotation marks. */
const NAMING =
  'call describe label brand dub+ deem characterize characterise refer denounce condemn criticize criticise decry blame accuse praise hail mock deride liken compare portray paint depict cast dismiss reject warn bemoan laud applaud tout thank commend congratulate lambaste attack defend question vote apologize apologise invite promise threaten'

/** Verbs of thought that frame words in quotation marks. */
const THOUGHT = 'think believe feel know consider hope expect fear want imagine wish see hear understand'

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  sing: 'sang sung',
  begin: 'began begun beginning',
  find: 'found',
  hold: 'held',
  read: 'read',
  teach: 'taught',
  cast: 'cast',
  see: 'saw seen',
  hear: 'heard',
  understand: 'understood',
  shoot: 'shot',
  hit: 'hit',
}
const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

/** All forms of the verbs in `list`: say, says, said, saying. */
function formsOf(list: string): Set<string> {
  const forms = new Set<string>()
  for (const entry of list.split(' ')) {
    const base = entry.replace('+', '')
    const stem = entry.endsWith('+') ? base + base.at(-1) : base.endsWith('e') ? base.slice(0, -1) : base
    const y = CONSONANT_Y.test(base)
    forms.add(base)
    forms.add(SIBILANT.test(base) ? `${base}es` : y ? `${base.slice(0, -1)}ies` : `${base}s`)
    forms.add(base.endsWith('ee') ? `${base}ing` : `${stem}ing`)
    for (const form of IRREGULAR[base]?.split(' ') ?? [y ? `${base.slice(0, -1)}ied` : `${stem}ed`]) forms.add(form)
  }
  return forms
}

export const speechVerbs: ReadonlySet<string> = formsOf(SPEECH)
export const namingVerbs: ReadonlySet<string> = formsOf(NAMING)
export const thoughtVerbs: ReadonlySet<string> = formsOf(THOUGHT)
