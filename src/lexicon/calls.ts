/*
 * Calls to subscribe or to follow, as they open a line, lower case, phrases parted by `|`: alone they might open a
 * sentence of a story, in a recipe or a speech; with a channel in the same line they are the site's own. Imperatives: what
 * tells of somebody in the same form, "Recibe …", needs more words.
 */

const english =
  'sign up|subscribe|follow us|follow me|join us|join our|like us|get our|get the best of|get the latest|get all the latest|get breaking|stay up to date|click here to subscribe|click here to sign up|click here to follow|click here to join'
const german =
  'abonnieren sie|abonniere|abonniert|jetzt abonnieren|folgen sie|folge uns|folge mir|folgt mir|folgt uns|folg uns|melden sie sich|melde dich|meldet euch|bestellen sie|hier abonnieren|unterstützen sie'
const romance =
  'abonnez-vous|inscrivez-vous|suivez-nous|suivez-moi|suivez|recevez|rejoignez-nous|rejoignez|suscríbete|suscríbase|suscribite|suscríbanse|regístrate|regístrese|síguenos|sígueme|síganos|sigue nuestro|sigue nuestra|sigue nuestras|siga|seguinos|seguí|recibe nuestro|recibe nuestra|recibe en tu|recibe gratis|reciba|únete|únase|haz clic|haga clic|inscreva-se|cadastre-se|assine|subscreva|siga-nos|receba|participe do|participe dos|participe no|entre no|entre para|clique aqui|iscriviti|iscrivetevi|abbonati|seguici|seguimi|seguiteci|segui|ricevi|unisciti|clicca qui|abonează-te|abonați-vă|abonaţi-vă|urmărește-ne|urmăriți-ne'
const northern =
  'abonneer|schrijf je in|schrijf u in|meld je aan|meld u aan|volg ons|ontvang|prenumerera|följ oss|anmäl dig|abonner|følg oss|følg os|meld deg på|tilmeld dig|tilaa uutiskirje|seuraa meitä'
const eastern =
  'zapisz się|subskrybuj|obserwuj|dołącz|polub|śledź nas|zapraszamy|odebírejte|přihlaste se|sledujte|prihláste sa|iratkozzon fel|iratkozz fel|kövessen minket|kövess minket|kövesse|csatlakozz|abone olun|abone ol|takip edin|bizi takip edin|подпишитесь|подписывайтесь|следите|присоединяйтесь|читайте нас|підпишіться|підписуйтесь|підписуйтеся|стежте|приєднуйтесь|приєднуйтеся|εγγραφείτε|ακολουθήστε'
const ofAsia = 'ikuti|bergabung|langganan|berlangganan|dapatkan|đăng ký nhận|theo dõi chúng tôi'

export const calls: ReadonlySet<string> = new Set(
  [english, german, romance, northern, eastern, ofAsia].flatMap((phrases) => phrases.split('|')),
)

/** What they call to, by the beginning of the word. */
export const channels =
  'newsletter|boletín|boletines|boletim|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlev|biuletyn|bülten|рассылк|розсилк|whatsapp|telegram|телеграм|facebook|instagram|twitter|youtube|tiktok|linkedin|viber|google news|google discover|новост[а-я]{0,3} google|inbox|our podcast|nuestro canal|nosso canal|nostro canale|notre chaîne|unseren kanal|ons kanaal|vår kanal|nasz kanał|náš kanál|наш канал|κανάλι μας|journalismus|our site|our page|our community'
