/**
 * Verbs that frame reported speech, by base form; a + after the base doubles its last letter before -ed and -ing.
 * Gathered from grammars of reported speech and the commoner cues of annotated news.
 */
const REPORTING =
  'say tell add write ask continue reply respond explain note state declare answer tweet retweet argue insist recall admit+ announce claim warn joke quip+ conclude repeat shout yell scream exclaim remark comment observe suggest predict concede acknowledge assert complain lament boast promise vow pledge urge stress emphasize emphasise underline underscore maintain reiterate recount confirm confess retort agree recommend advise caution counsel plead testify proclaim allege contend wonder inquire enquire remember reflect elaborate clarify opine post interrupt report reveal profess confide'

/** Verbs that frame speech only where they touch the quote. */
const UTTERING =
  'snap+ sigh whisper mutter murmur cry bark muse interject counter instruct order demand implore beg+ swear attest chant text email e-mail blog+ pen+ scribble pronounce profess offer volunteer specify express share gush chronicle enthuse gripe whine rail trumpet hiss squeal chuckle giggle sob wail snort grunt huff gloat concur posit surmise hypothesize tease taunt berate jot+ summarize identify blame rant rave fume sneer scoff grumble moan groan gasp stammer stutter recite sing read begin laugh smile shrug+ nod+ deny decree reveal disclose divulge relay convey mention outline detail summarize summarise theorize theorise speculate reckon hint echo intone protest object disagree deadpan+ crow venture marvel chime snarl growl roar bellow holler blurt lecture preach quote cite chide scold admonish reassure assure remind notify inform challenge reason beam rage thunder think believe type find show identify print publish highlight'

/** Verbs that frame what somebody calls something: a fragment between quotation marks. */
const NAMING =
  'call describe label brand dub+ deem characterize characterise refer+ denounce condemn criticize criticise decry blame accuse praise hail mock deride liken compare portray paint depict cast dismiss reject bemoan laud applaud tout thank commend congratulate lambaste attack blast slam+ defend apologize apologise threaten'

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  swear: 'swore sworn',
  speak: 'spoke spoken',
  sing: 'sang sung',
  begin: 'began begun beginning',
  read: 'read',
  find: 'found',
  show: 'showed shown',
  cast: 'cast',
  label: 'labeled labelled',
  marvel: 'marveled marvelled',
  counsel: 'counseled counselled',
}

/** Verbs of two words, by the first: "points out", "as she puts it". */
const TWO_WORDS: Readonly<Record<string, string>> = {
  'point points pointed pointing': 'out',
  'go goes went going': 'on',
  'put puts': 'it',
  'make makes made making': 'clear',
  'shoot shoots shot fire fires fired hit hits': 'back',
  'follow followed': 'with',
  'call calls called calling': 'out',
  'speak speaks spoke spoken speaking': 'of',
  'sum sums summed summing': 'up',
  'chime chimes chimed': 'in',
  'pick picks picked': 'up',
  'blurt blurts blurted': 'out',
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

/** Verbs that report speech wherever they stand in the sentence. */
export const reportingVerbs: ReadonlySet<string> = formsOf(REPORTING)
/** Those, and verbs that report it only next to the quote. */
export const cueVerbs: ReadonlySet<string> = new Set([...reportingVerbs, ...formsOf(UTTERING), ...formsOf(NAMING)])
/** Base forms, which are as often nouns: "the report", "his claim"; "read" is a past form too. */
export const baseForms: ReadonlySet<string> = new Set(
  `${REPORTING} ${UTTERING} ${NAMING}`
    .split(' ')
    .map((entry) => entry.replace('+', ''))
    .filter((base) => IRREGULAR[base] !== base),
)
/** Verbs that call a thing something: "called his plan “…”". */
export const callingVerbs: ReadonlySet<string> = formsOf('call label brand dub+ deem declare pronounce proclaim')
/** Second words of verbs of two words, by the first. */
export const phrasalCues: ReadonlyMap<string, string> = new Map(
  Object.entries(TWO_WORDS).flatMap(([firsts, second]) => firsts.split(' ').map((first) => [first, second] as const)),
)
