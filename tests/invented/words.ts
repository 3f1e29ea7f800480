/** What invented pages are made of: sentences whose holes, such as `{name}`, are filled at random. */

const list = (words: string): readonly string[] => words.split('|')

export const first = list(
  'Ada|Jon|Lena|Pavel|Mara|Tobias|Ines|Karim|Doreen|Sol|Ruth|Viktor|Amal|Petra|Hugo|Nadia|Owen|Selma|Idris|Clara|Bruno|Yara|Felix|Greta|Samir|Edith|Leon|Tess|Marek|Joan',
)
export const syllables = list(
  'bran|quil|mar|tor|len|hol|vek|san|der|wick|rov|esh|ash|cor|fen|gal|hart|ling|mond|nor|pel|ros|stan|thorn|ul|vas|wel|yar|zim|bel',
)
export const place = list(
  'Lower Tarn|Ostrava Gap|Kolodin|Port Alder|Upper Wickley|Miren|Sable Bay|Northgate|Quarry Hill|Fenmoor|Belaya|Harrow Cross|Lenz|Camber Sands|Old Ferry|Thornbury|East Pallas|Ruddock|Stone Ford|Velmara',
)
export const org = list(
  'the Harbour Board|the Energy Ministry|Tarn Council|the Coastal Rail Union|Meridian Bank|the Water Authority|Fenmoor University|the Regional Court|Alder Steel|the Fishermen’s League|the Health Office|Kestrel Airlines|the Farm Bureau|the Transport Committee|Pallas Hospital',
)
export const role = list(
  'spokesman|director|councillor|union leader|chief engineer|professor of law|farmer|minister|head teacher|police chief|economist|surgeon|shop owner|campaigner|lawmaker',
)
export const topic = list(
  'the bridge|a new harbour tax|the winter timetable|flood defences|the closure of two schools|a pay rise of 4 percent|the price of grain|the old steel works|a plan for wind turbines|the hospital merger|night trains|fishing quotas|a ban on heavy lorries|the border crossing|the water shortage',
)
export const verb = list('said|added|told reporters|explained|warned|argued|insisted|noted|claimed|replied')
export const acts = list(
  'voted to delay|agreed to fund|threw out|is reviewing|wants to reopen talks on|has postponed a decision on|published its report on|will debate|gave up its opposition to|set aside $12 million for',
)
export const day = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')
export const claim: readonly string[] = [
  'the money would run out before spring',
  'nobody had asked the people who live there',
  'repairs would take at least a year',
  'it was a question of safety, not of cost',
  'the figures were wrong from the start',
  'the first phase could begin in weeks',
  'talks were still going on behind closed doors',
  'two of the six proposals had no majority',
  'the court left no other choice',
  'jobs would be lost on both sides of the river',
]
export const speech: readonly string[] = [
  'We have no choice, and everyone in this room knows it',
  'I have lived here for forty years and never saw anything like it',
  'It is not about money, it is about trust',
  'The numbers do not add up, and they never did',
  'We will be back next week with a better plan',
  'Nobody told us until the diggers came',
  'This is a good day for the whole valley',
  'You cannot run a railway on promises',
  'What people want is an answer, not another report',
  'If they close it, we will simply open it again',
]
export const adjective = list(
  'old|steep|costly|quiet|public|narrow|broken|recent|local|northern|wooden|heavy|early|secret|bitter|modest|rural|annual|joint|foreign|cheap|legal|fresh|hidden|sudden|empty|frozen|urgent|private|common|unusual|popular|draft|missing|outdated|seasonal|historic|temporary|generous|reluctant',
)
export const noun = list(
  'bridge|permit|orchard|ledger|tunnel|ferry|quarry|harvest|contract|witness|pipeline|meadow|archive|bakery|rescue|engine|permit|chapel|signal|market|warehouse|verdict|lantern|district|levy|turbine|survey|canal|workshop|strike|tender|invoice|reservoir|library|scaffold|deadline|petition|depot|nursery|garrison|tannery|crane|jetty|parish|subsidy|appeal|briefing|vineyard|clinic|forecast|audit|summit|merger|pension|barrier|cellar|bus lane|court order|night shift|power line',
)
export const manner = list(
  'slowly|by hand|without warning|in silence|at great cost|for the first time|once again|behind schedule|under guard|in the rain|on credit|ahead of time|with little fuss|against advice|by mistake|at dawn|in stages|on foot|overnight|in vain',
)
export const number = list('14|27|38|52|61|76|95|140|212|310|480|650|900|1,200|3,400|7,000|12,500')
export const sentences: readonly string[] = [
  '{Org} {acts} {topic} on {day}.',
  'A {role} from {place}, {name}, {verb} that {claim}.',
  'Residents of {place} have been waiting for news of {topic} since a {adjective} {noun} was shut last autumn, when the road along the {adjective} {noun} was cut in {number} places.',
  'According to {org}, {claim}.',
  'The dispute over {topic} began when {org} refused to pay for the {adjective} {noun}, which was already under way.',
  '“{speech},” {name} {verb}.',
  '“{speech},” {verb} {name}, a {role} in {place}. “{speech}.”',
  '“The {noun} was {adjective} and the {noun} was {adjective},” {verb} {name}. “{speech}.”',
  'In a statement, {org} {verb} that {claim}.',
  '{name}, who leads {org}, {verb} on {day} that {claim}.',
  'The committee is due to meet again in {place} next {day}, and a vote on the {adjective} {noun} could follow within {number} days.',
  'About {number} people work at the {adjective} {noun}, and as many again depend on the {noun} near {place}.',
  'Last year the same {noun} failed by two votes, after a debate about the {adjective} {noun} that went on past midnight.',
  'It was the third time in {number} months that {topic} had divided the council.',
  'Critics {verb} {claim}, while supporters pointed to a {adjective} {noun} in {place}.',
  'The report, which runs to {number} pages, lists {number} failings and names no {noun}.',
  'Some welcomed the {adjective} {noun}. Others did not.',
  'Prices rose by 3.4 percent in the year to June, the office of statistics found, more than for any {adjective} {noun} before.',
  'Neither {org} nor {org} answered questions about the {noun} before publication.',
  'Workers moved the {noun} {manner}, and the {adjective} {noun} was left {manner}.',
  'The {noun} in {place} opened {manner} that spring, with room for a {adjective} {noun} and {number} seats.',
  '{name} came to {place} with a {adjective} {noun} and stayed for {number} days, {manner}.',
  'Nobody had expected the {noun} to return {manner}; a {role} found it beside the {adjective} {noun} on {day}.',
  'For a {role} like {name}, a {adjective} {noun} means {number} hours of work {manner}, and then the {noun} has to be paid for.',
  'The {adjective} {noun} was built in 1934, when {place} had {number} inhabitants and no {noun} of its own.',
  'Behind the {noun} lies a {adjective} yard, where {number} lorries used to wait {manner} for the {noun} to open.',
  'On {day} the gates stayed shut.',
  'The plan is to replace the {noun} with a {adjective} one and to move the {noun} to the edge of {place}.',
  'By {day} evening the road to {place} was full of people who had come to see the {noun} {manner}.',
  'It takes {number} minutes to walk from the {noun} to the old {noun}, and most visitors do it {manner}.',
  'The {noun} lost {number} places last year and gained a {adjective} {noun}.',
  'A second {noun}, further down the valley, has been empty since the spring floods.',
  'Of the {number} households along the {adjective} road, only a few still keep a {noun}.',
  'Trains between {place} and {place} run {manner} because of work on the {adjective} {noun}.',
  'The {noun} itself is small: a {adjective} room, a table and a window that looks on the {noun}.',
  'Since then, {topic} has come up at every meeting in {place}, mostly {manner}.',
  'In the end the {noun} was sold {manner} for less than the {adjective} {noun} had cost.',
  'The weather did the rest, and by the end of the week the {noun} was gone.',
  'Whoever drives through {place} today passes a {adjective} {noun}, two shops and a {noun} that nobody uses.',
  'There is a {noun} for every {number} people in {place}, which is a {adjective} number for a town of its size.',
]
export const titles: readonly string[] = [
  'Council puts off vote on {topic} after night of talks',
  '{place} waits for an answer on {topic}',
  'What we know about {topic}',
  'How {topic} split {place}',
  'Thousands march in {place} over {topic}',
  'Watch: the day that changed {place}',
  '‘{speech}’',
  'Five things to do in {place} this weekend',
  'Opinion: why {topic} matters',
  '{name} to step down',
  'Live: latest from {place}',
]
export const comments: readonly string[] = [
  'Typical. They promised us a {adjective} {noun} in 2019 and look what happened.',
  'Could not agree more with {name} here.',
  'lol who pays for this again?',
  'I was there on {day} and it was nothing like the article says.',
  'Good reporting, thank you. The {noun} in {place} is {adjective} too.',
  'Why is nobody talking about {topic}?',
]
