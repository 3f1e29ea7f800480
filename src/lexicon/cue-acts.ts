/**
 * What a cue does, by its stem (see `stemOf`): verbs and nouns together, since "claims" and "the claim that" do the
 * same. Whatever is not here is a statement, by far the commonest. Gathered from the annotators' guidelines for
 * attribution relations and the classes of verbs of Levin (1993).
 */
export type Act = 'statement' | 'belief' | 'intention' | 'attitude' | 'decree' | 'perception'

const BELIEF =
  'believe belief think know knowledge suspect suspicion assume assumption presume consider expect expectation doubt imagine guess reckon understand understanding realize realise realization view opinion mind conviction convinced sure certain confident aware unaware recognize recognise recognition remember forget conclude conclusion judge judgment predict foresee theory skeptical sceptical doubtful unsure deem regard perceive misunderstand estimate wonder speculate'
const INTENTION =
  'plan intend intention intent aim goal hope want wish desire seek decide decision consider determined prepared willing willingness unwilling vow pledge promise commit commitment committed resolve threaten threat refuse refusal decline try eager ambition dream look strategy agree agreed offer opt chose choose choice propose'
const ATTITUDE =
  'like love hate dislike fear afraid worry worried concern concerned support oppose opposition approve approval disapprove back favor favour prefer preference admire respect criticize criticise criticism condemn denounce praise blame accuse welcome regret resent dismiss reject mock ridicule attack slam blast embrace endorse endorsement applaud hail frustrated frustration angry anger upset happy glad pleased disappointed disappointment surprised shocked outrage outraged proud enthusiasm enthusiastic sympathetic critical supportive dissatisfied dissatisfaction satisfied tired appreciate value trust distrust mistrust skepticism anxiety anxious alarmed uneasy comfortable uncomfortable enjoy defend champion'
const DECREE =
  'order decree rule ruling ban prohibit forbid forbade law require requirement mandate command instruct direct demand allow permit authorize authorise sentence convict acquit charge indict appoint nominate legislate enact impose bar block overturn uphold upheld oblige compel force enjoin subpoena'
const PERCEPTION =
  'see saw seen hear heard notice observe watch feel felt discover learn learned learnt witness sense overhear'

const IRREGULAR: Readonly<Record<string, string>> = {
  saw: 'see',
  seen: 'see',
  heard: 'hear',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  thought: 'think',
  sought: 'seek',
  chose: 'choose',
  chosen: 'choose',
  forgot: 'forget',
  forgotten: 'forget',
  understood: 'understand',
  upheld: 'uphold',
}
const ENDING = /(?:ies|ied|ying|ing|es|ed|(?<!s)s|e|y)$/
const PLURAL = /(?<!s)s$/
const DOUBLED = /([bdgmnprt])\1$/
/** Letters that a stem has at least, so that short words stay apart. */
const SHORTEST = 3

/** The stem that the lists are read by: lower case, without the endings of verbs and nouns. */
function stemOf(word: string): string {
  const lower = word.toLowerCase()
  const whole = IRREGULAR[lower] ?? lower
  const bare = whole.replace(ENDING, '')
  return bare.length < SHORTEST ? whole.replace(PLURAL, '') : bare.replace(DOUBLED, '$1')
}

const acts = new Map<string, Act>()
const lists: [Act, string][] = [
  ['perception', PERCEPTION],
  ['attitude', ATTITUDE],
  ['intention', INTENTION],
  ['decree', DECREE],
  ['belief', BELIEF],
]
for (const [act, list] of lists) for (const word of list.split(' ')) acts.set(stemOf(word), act)

/** Verbs of saying, by stem: where one leads, what follows tells how, not what ("said in a decision", "says of her plan"). */
const SAYING = new Set(
  'say said tell told write wrote tweet according add note report state explain'.split(' ').map(stemOf),
)
/** Words of verb groups that look like a stem of the lists. */
const AUXILIARIES = new Set('will would being going'.split(' '))

/** What a cue does: the last word that tells decides, unless a verb of saying stands before it. */
export function actOf(cue: readonly string[]): Act {
  let act: Act = 'statement'
  for (const word of cue) {
    const stem = stemOf(word)
    if (SAYING.has(stem)) return 'statement'
    if (!AUXILIARIES.has(word.toLowerCase())) act = acts.get(stem) ?? act
  }
  return act
}
