/**
 * Words in capitals that open a text before a dash or a colon as places do, but are none: labels of what the text is.
 * A label of several words is one if any of its words stands here.
 */
export const kickers: ReadonlySet<string> = new Set(
  `abstract advertisement advertorial advisory agenda alert alerts analysis announcement answer appeal article audio
  blog breaking brief briefing briefs bulletin bullet bonus caption cartoon chart column comment commentary contest
  coronavirus correction corrections covid covid-19 coverage credit credits crossword daily date deal deals debate
  developing disclaimer disclosure documents download editor editorial editors editor's editors' embargoed episode
  essay event exclusive exclusives explained explainer extract fact facts factbox fact-check faq feature features file
  final first flash focus follow forecast full gallery graphic guest guide headline headlines here highlight highlights
  how image images important in-depth infographic insight insights interview intro introduction investigation
  just keywords key latest lead leaked letter letters list listen live longread looking map memo method methods
  more must my narrator news newsletter note notes now obit obits obituaries obituary objective on opinion outlook
  overview part perspective photo photos pictured pictures podcast point poll pool preview press price profile promo
  q&a question questions quick quiz quote quotes rating read readers reader recap recipe recommended related release
  reminder report reported reporter reports results review reviews revealed round-up roundup rumor rumour satire scoop score scores see
  segment series share slideshow source sources special spoiler spoilers sponsored sponsor spotlight standings statement story
  subject subscribe summary survey synopsis takeaway takeaways teaser test thread timeline tip tips title tl;dr
  today today's tomorrow top topline transcript translation trending tweet tweets unconfirmed update updated updates
  urgent verdict version video videos view viewpoint vote warning watch weather webinar what when where who why win
  winner winners word writing yesterday yes no moderator host voice-over voiceover announcer anchor caller
  published posted filed aired issued dated wiki advance am pm noon monday tuesday wednesday thursday friday saturday sunday plus also sports politics business entertainment
  lifestyle technology tech science health opinion finance markets money world national local crime courts weekend
  racing football soccer cricket golf tennis rugby basketball baseball hockey`
    .split(/\s+/)
    .filter(Boolean),
)
