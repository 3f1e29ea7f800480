import { random } from '../../src/model/random.ts'
import { Inventor } from './page.ts'

/** Prose that stands on all pages of a site, in the words of stories; where it stands among their paragraphs. */
interface Boilerplate {
  lines: readonly string[]
  place: 'above' | 'within' | 'below'
  /** Share of the pages that have it. */
  share: number
}

export interface Site {
  name: string
  pages: SitePage[]
}

export interface SitePage {
  text: string
  /** The lines of its story. */
  story: string[]
  /** Those that other stories of the site have, too. */
  refrains: string[]
}

/** Sentences that many stories use as a paragraph of their own. */
const REFRAINS: readonly string[] = [
  'He declined to comment.',
  'The council did not respond to a request for comment.',
  'The trial continues on Monday.',
  '“We will not be silent,” she said.',
  'Nobody was hurt.',
  'The war of the two valleys began in 2019, when Tarsia closed the border at Ostrava Gap and about 12,000 people had to leave their villages.',
]
/** Share of stories that have a refrain, one of the site's two. */
const WITH_REFRAIN = 0.4

const SITES: Record<string, readonly Boilerplate[]> = {
  'harbour-post': [
    {
      lines: [
        'Our reporters travel the coast every day so that the people who live there hear of decisions before they are made.',
        'Last year they wrote more than 2,000 stories about the harbour, its workers and the families who depend on it.',
      ],
      place: 'below',
      share: 1,
    },
    {
      lines: [
        'Every Thursday the editors look back at the week on the docks and tell what happened behind the closed doors of the board.',
      ],
      place: 'within',
      share: 0.9,
    },
  ],
  'vale-weekly': [
    {
      lines: [
        'The Vale Weekly was founded by three teachers in 1921, when the valley had no paper of its own, and has been in the hands of their families ever since.',
        'It is printed in Old Ferry on Wednesday night and reaches most villages before breakfast.',
        'Its newsroom of nine people covers eleven councils, two courts and the hospital.',
      ],
      place: 'below',
      share: 1,
    },
  ],
  kestrel: [
    {
      lines: [
        'What people write below this story is read by a person before it appears, which may take some hours at night.',
        'Remarks that insult others, name the accused in a case that is before a court or were copied from elsewhere are not shown.',
        'Those who were turned down three times in a month lose the right to write for a year.',
      ],
      place: 'below',
      share: 1,
    },
    {
      lines: [
        'The people named in this story were asked for their view before it was published, as is the rule at Kestrel.',
      ],
      place: 'above',
      share: 0.8,
    },
  ],
  'pallas-radio': [
    {
      lines: [
        'Pallas Radio is paid for by its listeners. In March, 1,400 of them gave a little every month, and that is what sent a reporter to the border for this story.',
        'A gift of the price of a coffee keeps one of them on the road for an hour.',
      ],
      place: 'within',
      share: 1,
    },
  ],
  'sable-wire': [
    {
      lines: [
        'This report was compiled from statements, filings and interviews by the staff of Sable Wire in Port Alder, and was checked by two editors who had no part in writing it.',
        'Sable Wire and the papers that print its reports are not liable for losses of those who bought or sold shares after reading them.',
        'The past results of a company say nothing certain about those to come, and the value of what it owns may fall as well as rise.',
      ],
      place: 'below',
      share: 0.95,
    },
  ],
  'morrow-press': [
    {
      lines: [
        'Some readers told us that they learned of the closures from their neighbours. That is why the paper now sends a letter each evening with what was decided during the day and what it means for the town.',
      ],
      place: 'within',
      share: 0.7,
    },
    {
      lines: [
        'The Morrow Press belongs to a trust that was set up in 1954 and may not be sold.',
        'Its trustees meet twice a year in Lenz and have no say in what is printed.',
      ],
      place: 'below',
      share: 1,
    },
  ],
}

/** Invents the sites with so many pages each; a seed gives the same pages every time. */
export function inventSites(pages: number, seed: number): Site[] {
  const next = random(seed)
  const inventor = new Inventor(seed)
  return Object.entries(SITES).map(([name, boilerplate], s) => ({
    name,
    pages: Array.from({ length: pages }, () => {
      const { text, story } = inventor.page()
      const refrain = REFRAINS[(s * 2 + (next() < 0.5 ? 1 : 0)) % REFRAINS.length]!
      return pageWith(text.trimEnd().split('\n'), story, boilerplate, next() < WITH_REFRAIN ? [refrain] : [], next)
    }),
  }))
}

function pageWith(
  lines: readonly string[],
  story: readonly string[],
  boilerplate: readonly Boilerplate[],
  refrains: string[],
  next: () => number,
): SitePage {
  const within = (): number => 1 + Math.floor(next() * (story.length - 1))
  /** What stands before each paragraph of the story; the last is what stands below it. */
  const before: string[][] = Array.from({ length: story.length + 1 }, () => [])
  for (const { lines, place, share } of boilerplate)
    if (next() < share) before[place === 'above' ? 0 : place === 'below' ? story.length : within()]!.push(...lines)
  const at = within()
  const first = lines.indexOf(story[0]!)
  const last = lines.lastIndexOf(story.at(-1)!)
  const told = lines.slice(first, last + 1)
  const text: string[] = []
  let paragraph = 0
  for (const line of told) {
    if (line === story[paragraph]) {
      if (paragraph === at) text.push(...refrains)
      text.push(...before[paragraph++]!)
    }
    text.push(line)
  }
  text.push(...before[story.length]!)
  return {
    text: [...lines.slice(0, first), ...text, ...lines.slice(last + 1)].join('\n').concat('\n'),
    story: [...story, ...refrains],
    refrains,
  }
}
