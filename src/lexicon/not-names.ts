/** Words, lower case, that are not part of a person's name: one of them and the phrase is no name. */
export const notNames: ReadonlySet<string> = new Set(
  [
    'a about above additional after all also an and are article as at author back be before below best breaking business by click comment comments copy credit culture',
    'deputy editor email episode exclusive facebook feature featured fellow file follow from full get gallery health here home hours how illustration image images in is it',
    'latest like linkedin log login menu minute minutes more my new newsletter no not now of on opinion or our photo photograph photographs photos pictured politics posted print',
    'keine mehr minuten redacción redactie redaktion redazione rédaction über',
    'published read reading related reporter reporting save search see senior share show sign special sponsored sports staff story subscribe technology the these this time to today top topics',
    'topic tweet twitter university update updated upload via video view was watch we week what when where who why with world written writer year years your',
  ]
    .join(' ')
    .split(' '),
)
