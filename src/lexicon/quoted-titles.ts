/** What stands right before a title, name, motto or term between quotation marks, which is no speech. */
export const titleLeads: ReadonlySet<string> = new Set(
  'titled entitled named nicknamed dubbed codenamed christened subtitled headlined captioned labeled labelled billed tagged marked known theme slogan motto mantra nickname title name hashtag song songs single album track film films movie movies documentary book novel memoir essay article paper series show sitcom play musical opera painting poem podcast game episode episodes chapter section exhibition event tour project campaign program programme initiative so-called term terms word phrase acronym concept button option sign signs banner banners see namely example examples instance sung singing singed e.g like'.split(
    ' ',
  ),
)

/** Verbs behind a term between quotation marks: "“Roe’s law” means that …". */
export const termVerbs: ReadonlySet<string> = new Set(
  'means mean meant refers stands implies illustrates is was are were has became becomes remains sounds seems comes'.split(
    ' ',
  ),
)
