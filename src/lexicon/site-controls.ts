/** Words, lower case, of lines by which a reader works a site: with one of them a short line is no section of news. */
export const siteControls: ReadonlySet<string> = new Set(
  'about accept account ad ads advertise advertisement alert alerts app apps archive archives back button careers click close comment comments contact continue cookie cookies copied copy donate download email facebook faq follow forgot gallery google help image instagram issue join languages like linkedin listen live load log login logout loading magazine menu more navigation newsletter newsletters next open page password photo photos pinterest play podcast podcasts previous print privacy profile published read reading reddit register related result rss save search settings share shares shop sign sitemap skip store subscribe subscriber subscription support supported terms toggle topics trending tweet twitter update updated video videos view watch weather whatsapp widget youtube'.split(
    ' ',
  ),
)
