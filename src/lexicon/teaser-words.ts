/*
 * Words before the title of another story, as sites print them in the midst of theirs: "Lea también: …". Lower case,
 * a language a list, phrases parted by `|`. No word that a sentence of a story would end with before a colon.
 */

const english =
  "read more|read also|also read|read next|read this next|read here|see also|also see|related|related article|related articles|related story|related stories|related coverage|related news|related post|related posts|related content|related link|related links|related reading|related video|recommended|recommended reading|suggested reading|more on this|more on this story|more on this topic|must read|don't miss|keep reading|you may also like|you may also be interested in|you may be interested in|icymi|in case you missed it"
const german =
  'lesen sie auch|lesen sie dazu|lesen sie dazu auch|lesen sie hier|lesen sie hierzu|lesen sie hierzu auch|lesen sie mehr|lesen sie mehr dazu|lesen sie mehr zum thema|lesen sie jetzt|lesen sie hier mehr|lesen sie auch hier|lies auch|lies dazu|lies hier|lies mehr|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr dazu hier|mehr dazu lesen|mehr dazu lesen sie hier|mehr lesen|mehr hierzu|weiterlesen|auch lesenswert|auch interessant|ebenfalls interessant|ebenfalls lesenswert|zum artikel|zum thema|zum weiterlesen|passend dazu|passend zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte euch auch interessieren|das könnte sie interessieren|das könnte dich interessieren|das könnte dir auch gefallen|auch spannend|siehe auch|empfohlener artikel|artikel zum thema|verwandte artikel|ähnliche artikel|sehen sie auch|die redaktion empfiehlt|empfehlungen der redaktion|hintergrund zum thema'
const french =
  "lire aussi|lire également|à lire aussi|a lire aussi|à lire également|a lire également|à lire|a lire|à lire sur le même sujet|lire sur le même sujet|sur le même sujet|sur le même thème|lire la suite|lire l'article|voir aussi|à voir aussi|a voir aussi|à voir également|à découvrir|à découvrir aussi|lisez aussi|lisez également|pour aller plus loin|vous aimerez aussi|cela pourrait vous intéresser|ceci pourrait vous intéresser|article lié|articles liés|retrouvez aussi|la rédaction vous conseille|la rédaction vous recommande|écouter aussi|à écouter aussi"
const spanish =
  'lea también|lee también|leer también|lea además|lee además|lea más|lee más|leer más|lea aquí|lee aquí|le puede interesar|te puede interesar|les puede interesar|le podría interesar|te podría interesar|también te puede interesar|también le puede interesar|te puede interesar también|puede interesarle|puede interesarte|quizás te interese|quizá te interese|también te interesa|te interesa|te interesará|te recomendamos|le recomendamos|te recomendamos leer|le recomendamos leer|vea también|ve también|vea además|ver también|vea más|mira también|mirá también|mire también|mira además|puedes ver|puede ver|puedes leer|puede leer|además puedes leer|también puedes leer|también puede leer|también lee|también lea|lea ahora|lee ahora|no te pierdas|no se pierda|nota relacionada|notas relacionadas|noticia relacionada|noticias relacionadas|artículo relacionado|artículos relacionados|contenido relacionado|leé también|leé más|seguí leyendo|sigue leyendo|siga leyendo|continúa leyendo|descubre más|entérate más|informate más|infórmate más'
const catalan = 'llegiu també|llegeix també|et pot interessar|us pot interessar|també et pot interessar'
const portuguese =
  'leia também|leia ainda|leia mais|leia a seguir|veja também|veja ainda|veja mais|confira também|saiba mais|saiba também|relacionado|relacionadas|relacionados|notícia relacionada|notícias relacionadas|matéria relacionada|você pode gostar|você também pode gostar|talvez você goste|pode lhe interessar|pode interessar|não perca|leia em seguida|ver também|leia aqui|assista também|ouça também|continue lendo|ler mais|ler também'
const italian =
  "leggi anche|leggi pure|leggi altro|leggi di più|leggi qui|leggi tutto|leggi l'articolo|leggi l'articolo completo|da leggere|da leggere anche|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|potrebbe piacerti|potrebbero interessarti|per approfondire|approfondisci|articoli correlati|articolo correlato|scopri anche|continua a leggere|sullo stesso tema|sullo stesso argomento|non perdere"
const romanian =
  'citește și|citeşte şi|citește și|citeste si|citiți și|citiţi şi|citește mai mult|citeşte mai mult|citeste mai mult|citește mai multe|citește continuarea|vezi și|vezi şi|vezi si|pe aceeași temă|pe aceeaşi temă|articole similare|articole recomandate|te-ar putea interesa|te-ar putea interesa și|ar putea să te intereseze'
const dutch =
  'lees ook|lees ook dit|lees meer|lees verder|lees hier|lees hier meer|lees hierover ook|lees meer over dit onderwerp|bekijk ook|kijk ook|luister ook|zie ook|meer over dit onderwerp|meer lezen|ook interessant|misschien vind je dit ook interessant|dit vind je misschien ook interessant|gerelateerd|gerelateerde artikelen|aanbevolen|mis ook niet'
const swedish =
  'läs också|läs även|läs mer|läs vidare|läs mer här|missa inte|se också|se även|mer om ämnet|mer läsning|relaterat|relaterade artiklar|du kanske också gillar'
const norwegian =
  'les også|les óg|les mer|les meir|les videre|les saken|les hele saken|les mer her|se også|sjå også|hør også|mer om saken|relaterte saker|relatert|anbefalte saker'
const danish = 'læs også|læs mere|læs videre|læs mere her|se også|hør også|mere om emnet|relaterede artikler'
const finnish =
  'lue myös|lue lisää|lue seuraavaksi|lue tästä|lue täältä|lue koko juttu|katso myös|kuuntele myös|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää'
const polish =
  'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|czytaj|przeczytaj|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj więcej|przeczytaj koniecznie|zobacz też|zobacz także|zobacz również|zobacz więcej|zobacz wideo|sprawdź też|sprawdź także|sprawdź również|warto przeczytać|polecamy|polecamy także|polecamy również|dowiedz się więcej|zobacz koniecznie|powiązane artykuły|powiązane|więcej na ten temat|może cię zainteresować|to może cię zainteresować'
const czech =
  'čtěte také|čtěte i|čtěte též|čtěte dále|čtěte více|číst dále|číst více|přečtěte si|přečtěte si také|přečtěte si i|přečtěte si více|mohlo by vás zajímat|mohlo by vás také zajímat|mohlo by se vám líbit|související|související články|související článek|více k tématu|k tématu|viz také|nepřehlédněte|podívejte se také'
const slovak =
  'čítajte aj|čítajte tiež|čítajte viac|čítať ďalej|prečítajte si|prečítajte si aj|prečítajte si tiež|mohlo by vás zaujímať|mohlo by vás zaujať|súvisiace|súvisiace články|pozrite si aj|pozrite aj|viac k téme'
const slavicOfTheSouth =
  'pročitajte i|pročitajte još|pročitaj i|pročitaj još|pročitajte više|čitajte još|pogledajte i|pogledajte još|možda vas zanima|vezane vijesti|povezane vijesti|povezane vesti|povezani članci|preberite tudi|preberite še|beri tudi|прочитајте и|прочитајте још|погледајте и|вижте още|прочетете още|прочетете също|още по темата|още от темата|виж още|вижте също'
const hungarian =
  'olvassa el ezt is|olvasd el ezt is|olvassa el|olvasd el|olvassa tovább|olvass tovább|olvasson tovább|ezt is olvassa el|ezt is olvasd el|ezt olvasta már|ezt olvastad már|ezek is érdekelhetnek|ez is érdekelhet|ezek is érdekelhetik|ez is érdekelheti|ezt is ajánljuk|ajánljuk még|kapcsolódó|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó cikkünk|kapcsolódó tartalom|kapcsolódó írásaink|korábban írtuk|lásd még|további cikkek a témában|nézd meg ezt is'
const turkish =
  'ayrıca okuyun|bunu da okuyun|bunları da okuyun|şunu da okuyun|daha fazla oku|devamını oku|okumaya devam et|ilgili haber|ilgili haberler|ilgili yazı|ilgili yazılar|ilgili içerik|ilginizi çekebilir|bunlar da ilginizi çekebilir|bu haberler de ilginizi çekebilir|bunlara da göz atın|ayrıca bakınız'
const russian =
  'читайте также|читать также|читайте ещё|читайте еще|читайте далее|читать далее|читать дальше|читайте по теме|смотрите также|смотрите ещё|смотрите еще|смотри также|по теме|материалы по теме|материал по теме|другие материалы по теме|вам может быть интересно|вам будет интересно|вас может заинтересовать|подробнее по теме|рекомендуем прочитать|не пропустите'
const ukrainian =
  'читайте також|читати також|читайте ще|читати далі|читайте далі|читайте по темі|читайте за темою|дивіться також|дивись також|вас може зацікавити|вам може бути цікаво|за темою|по темі|матеріали за темою|до теми'
const greek =
  'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|διαβάστε και|διαβάστε σχετικά|διαβάστε αναλυτικά|διάβασε επίσης|διάβασε ακόμη|διάβασε και|δείτε επίσης|δείτε ακόμη|δείτε ακόμα|δείτε και|δες επίσης|σχετικά άρθρα|σχετικό άρθρο|μπορεί να σας ενδιαφέρει|μη χάσετε'
const indonesian =
  'baca juga|baca selengkapnya|baca lebih lanjut|baca artikel lainnya|baca pula|lihat juga|simak juga|tonton juga|artikel terkait|berita terkait|pilihan editor|baca lagi|baca juga berita'
const vietnamese =
  'xem thêm|đọc thêm|đọc tiếp|tin liên quan|bài liên quan|có thể bạn quan tâm|xem tiếp|mời xem thêm|mời đọc thêm'

const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split('|')))

/** All of them, for lines that have a mark between these words and the title. */
export const teaserWords = words(
  ...[english, german, french, spanish, catalan, portuguese, italian, romanian, dutch, swedish, norwegian, danish],
  ...[finnish, polish, czech, slovak, slavicOfTheSouth, hungarian, turkish, russian, ukrainian, greek, indonesian],
  vietnamese,
)

/** Words before a title with a bar between, "LEE | …": before a colon they might be somebody's name, or speech. */
export const barredWords = words(
  'read|see|watch|video|videos|photos|pictures|listen|more|live|podcast|gallery|explainer|opinion|analysis',
  'lee|lea|mira|mire|vea|ver|más|fotos|vivo|en vivo|galería|opinión|análisis|vídeo|leia|veja|ouça|assista|lire|voir|vidéo|leggi|guarda|lees|bekijk|läs|les|læs|lue|katso|czytaj|zobacz|wideo|čtěte|vezi|citește|oku|izle|baca|читайте|смотрите|дивіться|видео|відео',
)

/** Buttons that open the rest of a teaser: nothing need follow. */
export const buttons = words(
  "read more|keep reading|lesen sie mehr|mehr lesen|mehr dazu|weiterlesen|lire la suite|lire l'article|leer más|lee más|lea más|ler mais|leia mais|saiba mais|leggi tutto|leggi di più|leggi altro|continua a leggere|citește mai mult|citeşte mai mult|citeste mai mult|citește continuarea|lees meer|lees verder|läs mer|läs vidare|les mer|les meir|les videre|les saken|læs mere|læs videre|lue lisää|lue koko juttu|czytaj więcej|czytaj dalej|číst dále|číst více|čítať ďalej|olvass tovább|olvassa tovább|devamını oku|daha fazla oku|okumaya devam et|читать далее|читать дальше|читати далі|читайте далі|διαβάστε περισσότερα|baca selengkapnya|baca lebih lanjut|xem thêm|đọc tiếp|sigue leyendo|siga leyendo|seguí leyendo|continúa leyendo|continue lendo|informate más|infórmate más|más información|recommended|related|zum thema|k tématu|za temou|за темою|по темі|по теме|czytaj|przeczytaj",
)
