const english =
  'News|World|UK|US|U.S.|Politics|Business|Sport|Sports|Opinion|Health|Science|Technology|Tech|Culture|Entertainment|Lifestyle|Life|Travel|Money|Environment|Education|Home|Local|National|International|Africa|Asia|Europe|Middle East|Football|Music|Film|Books|Food|Economy|Finance|Markets|Crime|Video|TV|Voices|Features'
const german =
  'Startseite|Nachrichten|Politik|Wirtschaft|Kultur|Panorama|Gesellschaft|Wissen|Wissenschaft|Gesundheit|Reise|Meinung|Meinungen|Ausland|Inland|Deutschland|Europa|Welt|Digital|Technik|Netzwelt|Finanzen|Geld|Börse|Leben|Fußball|Feuilleton|Medien|Regional|Lokales|Bildung|Umwelt|Unterhaltung|Ratgeber|Kommentar|Karriere|Debatte|Vermischtes|Aktuell'
const french =
  'Accueil|Actualités|Actualité|Actu|Politique|Économie|Société|Monde|France|Santé|Sciences|Opinions|Débats|Idées|Planète|Environnement|Éducation|Médias|Justice|Faits divers|Entreprises|Cinéma|Musique|Voyages|Technologie|Régions|Tribune|Éditorial|Afrique'
const spanish =
  'Inicio|Portada|Noticias|Política|Economía|Deportes|Cultura|Sociedad|Internacional|Mundo|España|Opinión|Ciencia|Salud|Tecnología|Educación|Sucesos|Fútbol|Nacional|Negocios|Empresas|Actualidad|Editorial|Medio ambiente|Cine|Música|Gente'
const italian =
  'Notizie|Politica|Economia|Cronaca|Esteri|Mondo|Italia|Salute|Scienza|Tecnologia|Spettacoli|Opinioni|Calcio|Ambiente|Società|Lavoro|Finanza'
const portuguese =
  'Início|Notícias|Desporto|Esportes|Esporte|País|Brasil|Opinião|Saúde|Ciência|Sociedade|Educação|Futebol|Justiça|Negócios|Cotidiano'
const dutch = 'Nieuws|Politiek|Economie|Cultuur|Buitenland|Binnenland|Opinie|Wetenschap|Gezondheid|Voetbal|Reizen|Regio'
const scandinavian =
  'Forside|Nyheder|Nyheter|Politikk|Økonomi|Ekonomi|Udland|Indland|Utrikes|Inrikes|Utenriks|Innenriks|Debat|Debatt|Meninger|Vetenskap|Viden|Helse|Hälsa|Sundhed|Samfund|Samfunn|Samhälle|Erhverv|Näringsliv|Næringsliv|Fotball|Fodbold|Fotboll|Ledare|Leder|Kronik'
const finnish = 'Etusivu|Uutiset|Kotimaa|Ulkomaat|Talous|Urheilu|Kulttuuri|Politiikka|Mielipide|Tiede|Terveys'

/** Names of sections, by which parts of a trail that run together are told apart. */
export const sectionNames: readonly string[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  scandinavian,
  finnish,
].flatMap((names) => names.split('|'))
