const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Small words inside the names of people: "Ana de la Cruz". */
export const nameParticles = set(
  'de la le du des del della der den di da dos van von bin bint ibn al el ben y ter ten zu af av',
)
/** Small words inside the names of bodies: "Bank of the North". */
export const bodyParticles = set('of for the and & de du des')
/** What narrows a title before a name: "former Deputy Prime Minister". */
export const titleModifiers = set(
  'former ex acting interim deputy vice assistant associate senior junior chief prime foreign home health finance defence defense interior justice education transport energy environment trade agriculture culture housing shadow first second third executive general managing marketing communications press state federal national local regional us u.s uk british american russian french german chinese republican democratic democrat conservative labour liberal tory gop then current retired late honorary emeritus editor-in-chief police fire army navy human resources',
)
/** First words that make two capitals a place or a body, not a person. */
export const placeLeads = set(
  'new north south east west northern southern eastern western central upper lower great greater united mount lake fort port san santa los las saint st cape el royal city county state university college school church high supreme white black red green blue world european african asian american british national federal democratic republican grand old',
)
/** Last words that make it a place, a thing or an event. */
export const placeEnds = set(
  'county city street road avenue square park river lake island islands mountain mountains valley beach bay coast hill hills bridge house hall hotel stadium airport district province state states kingdom republic territory region peninsula desert forest sea ocean gulf strait canal act bill plan deal agreement treaty accord report award awards prize cup league games olympics championship festival day week month year war wars weekend conference summit show times post news today magazine book room tower building plaza village town centre center series season party movement project program programme initiative strategy policy pandemic crisis election elections amendment code law laws rights church america africa asia europe britain england ireland scotland wales korea york jersey hampshire mexico zealand carolina dakota virginia delhi angeles francisco diego vegas orleans hill media twitter facebook instagram inc ltd llc',
)
/** Letters behind a name. */
export const postNominals = set('qc kc mp mep msp mbe obe cbe kbe frs phd md dds rn rd jd esq mba cpa llb bsc ma dphil')
