/** What a trail of sections has beside its parts. Lower case, marks left out. */
export const trailLabels: ReadonlySet<string> = new Set(
  [
    'breadcrumb|breadcrumbs|breadcrumb trail links|filed under|posted in|published in|in|you are here|you are at|section|sections|category|categories|current page|back|back to|more in|this article is from|topic|alternate',
    'sie sind hier|sie befinden sich hier|du bist hier|du befindest dich hier|pfadnavigation|brotkrümelnavigation|rubrik|ressort|kategorie|kategorien|thema',
    'vous êtes ici|tu es ici|fil d ariane|rubrique|catégorie|catégories|publié dans',
    'estás aquí|estás en|te encuentras en|se encuentra en|usted está aquí|está en|sección|categoría|categorías|publicado en',
    'sei qui|sei in|ti trovi in|ti trovi qui|sezione|categoria|categorie',
    'você está aqui|você está em|está aqui|seção|secção|categorias',
    'u bent hier|je bent hier|kruimelpad|rubriek',
    'du er her|du är här|brødkrumme|brödsmulor|kategori|kategorier',
    'jesteś tutaj|drobečková navigace|nacházíte se',
  ].flatMap((labels) => labels.split('|')),
)

/** What a trail begins with: the name of the first page of a site. Lower case. */
export const homeNames: ReadonlySet<string> = new Set(
  'home|homepage|home page|startseite|start|accueil|inicio|portada|início|página inicial|voorpagina|forside|forsiden|hjem|startside|startsida|hem|etusivu|strona główna|domů|domov|naslovnica|početna|ana sayfa|anasayfa'.split(
    '|',
  ),
)
