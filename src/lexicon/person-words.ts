const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Courtesy titles and ranks before a name, without their full stop. */
export const honorifics = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen rep gov gen lt col maj sgt capt cpl pvt cmdr adm rev hon fr st messrs sheikh imam rabbi ayatollah pope saint father sister brother pastor bishop archbishop cardinal reverend captain major general colonel lieutenant sergeant corporal private admiral commander commodore brigadier marshal constable detective inspector superintendent officer deputy sheriff king queen prince princess duke duchess emperor sultan emir count countess',
)
/** Titles that belong to the name where one name follows: "Prince Harald", "Pope Leo". */
export const regalTitles = set(
  'prince princess king queen pope saint emperor empress sultan duke duchess lord lady sister mother',
)
/** Descriptions that take up whoever was spoken of last: "the singer", "the 36-year-old". */
export const descriptiveWords = set(
  'actor actress singer star superstar player striker goalkeeper midfielder defender winger forward quarterback pitcher host presenter broadcaster author writer novelist poet filmmaker designer expert rapper comedian comic model boxer golfer footballer cyclist swimmer athlete champion musician guitarist drummer frontman dj youtuber influencer teenager teen pensioner grandmother grandfather mum mom dad newcomer veteran youngster entrepreneur billionaire mogul tycoon chef gardener',
)
/** What men and women are called before or instead of their names. */
export const maleWords = set(
  'mr sir lord king prince duke baron father brother son husband dad grandfather uncle nephew boy man actor spokesman chairman congressman businessman fireman policeman emperor sultan widower boyfriend fisherman councilman alderman',
)
export const femaleWords = set(
  'mrs ms miss dame lady baroness queen princess duchess mother sister daughter wife mum mom grandmother aunt niece girl woman actress spokeswoman chairwoman congresswoman businesswoman policewoman countess widow girlfriend councilwoman alderwoman waitress',
)
/** Offices, jobs and kin that stand for a person: "the minister", "analyst Jane Roe". */
const roles = set(
  'president president-elect minister secretary chancellor premier mayor governor senator representative congressman congresswoman congressperson councillor councilor councilman councilwoman councilmember alderman lawmaker legislator politician deputy leader chief chair chairman chairwoman chairperson head director manager executive officer official spokesman spokeswoman spokesperson ceo cfo coo cto founder co-founder cofounder owner partner president vice-president ambassador envoy diplomat consul commissioner attorney lawyer solicitor barrister prosecutor judge justice magistrate sheriff constable detective inspector superintendent policeman policewoman officer agent soldier general colonel major captain lieutenant sergeant commander admiral marshal veteran analyst economist strategist expert specialist scientist researcher professor lecturer scholar academic historian teacher principal headteacher headmaster dean student pupil doctor physician surgeon nurse psychologist psychiatrist dietitian nutritionist therapist pharmacist veterinarian engineer developer programmer designer architect artist author writer novelist poet journalist reporter editor columnist correspondent host presenter anchor producer actor actress singer musician rapper drummer guitarist comedian director filmmaker photographer chef cook farmer fisherman driver pilot worker employee resident neighbour neighbor witness victim survivor suspect defendant plaintiff mother father sister brother son daughter wife husband mum dad mom grandmother grandfather aunt uncle niece nephew cousin friend boyfriend girlfriend partner widow coach trainer manager captain player striker goalkeeper midfielder defender quarterback athlete swimmer runner boxer golfer champion activist campaigner organizer organiser volunteer protester demonstrator candidate nominee adviser advisor aide counsel consultant counsellor counselor auditor banker investor trader broker entrepreneur businessman businesswoman tycoon billionaire pope bishop archbishop cardinal priest pastor imam rabbi monk nun king queen prince princess duke lord lady baroness coordinator supervisor clerk librarian curator ranger biologist chemist physicist astronomer geologist meteorologist ecologist climatologist epidemiologist immunologist virologist mp msp mep td congressperson operative insider source critic user customer shopper passenger traveller traveler tourist patient parent child man woman boy girl teenager guard inmate prisoner officer firefighter paramedic lifeguard master headmistress skipper matron broadcaster vlogger blogger youtuber influencer tiktoker commentator pundit narrator minister whip speaker superintendent registrar treasurer trustee patron warden keeper',
)
/** An office, a job or kin, also behind a hyphen: "minister", "vice-chancellor", "co-host". */
export function isRole(word: string): boolean {
  return roles.has(word) || (word.includes('-') && roles.has(word.slice(word.lastIndexOf('-') + 1)))
}
/** Groups that speak without a name. */
export const groupWords = set(
  'officials sources authorities police investigators prosecutors lawyers attorneys witnesses residents analysts experts scientists researchers doctors critics supporters opponents protesters activists lawmakers republicans democrats conservatives liberals people men women parents students teachers workers employees users fans players voters leaders members reporters journalists economists firefighters soldiers troops rebels militants friends neighbours neighbors relatives family prosecutors detectives campaigners organisers organizers locals aides advisers insiders customers victims survivors authors',
)

/** What stands behind the "of" of an office and before its holder: "Minister of Foreign Affairs Jo Roe". */
export const officeFields = set(
  'state defense defence energy labor labour commerce agriculture interior education justice finance foreign affairs homeland security treasury transportation transport health human services housing urban development culture environment trade industry tourism information communications police staff war navy army veterans',
)

/** Jobs and titles that are common surnames. */
export const jobSurnames = set(
  'king bishop pope prince duke baron lord cook baker judge dean marshall page priest abbott farmer fisher driver singer judge cardinal knight major constable sheriff friend',
)
