const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const subjectPronouns = set(
  'he she they it i we you who one everyone everybody someone somebody nobody others many',
)
export const personPronouns = set(
  'he she they i we him her them his hers their theirs my our me us who himself herself',
)
export const determiners = set(
  'the a an this that these those his her its their our my your one two three four five some many several another each both other no any most every all such few either neither',
)
/** Prepositions that may stand inside the name of a source: "the head of the unit", "a spokesman for the port". */
export const innerPrepositions = set('of for from at in with on')
export const prepositions = set(
  'of for from at in with on to by about over under into onto against during through between among across behind beyond without within upon via per despite amid near outside inside toward towards like unlike around along off up down out',
)
/** Words that no noun phrase runs over. */
export const boundaryWords = set(
  'and or but nor if when while because since although though as after before until till that which whether so then than where how why what whom whose is was were are be been being am has have had having will would can could may might must shall should did does do not never to just only also even still too very again instead there here now once already yet ever later earlier today yesterday tomorrow tonight ago back away however meanwhile moreover therefore thus indeed perhaps maybe who asked according',
)
/** Determiners, prepositions and what no noun phrase runs over: no part of a name. */
export const functionWords: ReadonlySet<string> = new Set([...boundaryWords, ...prepositions, ...determiners])
/** What may stand between a subject and its verb. */
export const auxiliaries = set(
  'has have had is was were are be been being will would can could may might must shall should did does do not never also later then once now just still even only again first finally simply always often sometimes once have already since further soon both all went goes going on to quickly ever only back previously recently reportedly allegedly famously himself herself themselves itself',
)
export const timeWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat jan feb apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight earlier later recently now then afterward afterwards afterwards last this next early late',
)
/** Words that may stand between a verb of saying and the quote: "told reporters that", "said of him". */
export const objectWords = set(
  'that reporters journalists me us him her them you it the a an of on in to at about as his its their how what my our this out',
)
export const abbreviations = set(
  'mr mrs ms dr prof sen sens rep reps gov gen lt col maj sgt capt cpl pvt cmdr adm rev hon fr st jr sr no vs inc ltd co corp etc dept det insp supt asst pres sec atty ave blvd rd mt ft messrs mx bros e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec',
)
