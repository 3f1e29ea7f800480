const english =
  'about accept account ad ads advertise advertisement alert alerts app apps archive archives back button careers classifieds click close comment comments contact continue contributors cookie cookies copied copy crossword deals directory donate download edition editions email english events facebook faq follow forgot gallery games google help image instagram issue jobs join languages like linkedin listen live load loading log login logout magazine member members membership menu more navigation newsletter newsletters newsroom next obituaries open page partner partners password photo photos pinterest play podcast podcasts previous print privacy profile published puzzles read reading reddit register related result rss save search sections settings share shares shop sign sitemap skip sponsored staff store subscribe subscriber subscription support supported terms toggle topics trending tweet twitter update updated video videos view watch weather whatsapp widget youtube'
const german =
  'abo abonnement abonnieren abos anmelden anmeldung anzeige anzeigen audiothek datenschutz deutsch drucken einloggen epaper folgen gewinnspiele gutscheine hilfe impressum inhalt jobs kommentare kontakt konto kreuzworträtsel leserbriefe livestream mediathek mehr menü merken merkliste paper partner registrieren rätsel schließen spiele stellenanzeigen stellenmarkt suche suchen teilen vorlesen weiter werbung wetter zurück übersicht überspringen'
const french =
  'abonnement abonner abonnez abonné aide annonces commentaires commenter compte confidentialité connecter connectez connexion copier emploi fermer français imprimer inscription inscrire jeux météo partage partager publicité recherche rechercher suivre écouter éditions'
const spanish =
  'anuncio ayuda boletines boletín buscar cerrar clasificados comentarios compartir contacto copiar cuenta empleo enlace escuchar español guardar hemeroteca imprimir iniciar juegos privacidad publicidad registrarse regístrate seguir sesión suscribirse suscripción suscríbete'
const italian =
  'abbonamenti abbonamento abbonati accedi aiuto ascolta cerca chiudi commenta commenti condividi contatti giochi italiano meteo pubblicità registrati salva segui stampa'
const portuguese =
  'ajuda anúncio assinar assinatura assinaturas assine classificados comentários compartilhar conta contactos contato entrar fechar jogos ouvir partilhar pesquisa pesquisar português publicidade subscrever'
const dutch =
  'aanmelden abonneer abonneren advertentie adverteren bewaar deel delen inloggen luister meld nederlands nieuwsbrief nieuwsbrieven puzzels reacties reageer registreren sluiten vacatures volg volgen zoek zoeken'
const scandinavian =
  'abonner annonce annons annonse annonsering dela følg jobb kommentarer kundeservice kundservice ledige logg logga luk lukk meny nyhedsbrev nyhetsbrev prenumerera spel spil spill stäng sök søg søk'
const finnish = 'hae haku jaa kirjaudu kommentit mainos sulje tilaa tulosta uutiskirje valikko'

/** Words, lower case, of lines by which a reader works a site: with one of them a short line is no section of news. */
export const siteControls: ReadonlySet<string> = new Set(
  [english, german, french, spanish, italian, portuguese, dutch, scandinavian, finnish].flatMap((words) =>
    words.split(' '),
  ),
)
