import type { DateWords } from './date-words-form.ts'

/** Croatian, Bosnian, Serbian and Slovene in Latin letters: a short page in one may be taken for another. */
const southSlavic: DateWords = {
  months:
    'siječnja siječanj sijecnja januara januar januarja jan|veljače veljača veljace februara februar februarja feb|ožujka ožujak ozujka marta mart marca marec mar|travnja travanj aprila april apr|svibnja svibanj maja maj|lipnja lipanj juna juni junija junij jun|srpnja srpanj jula juli julija julij jul|kolovoza kolovoz avgusta avgust augusta august avg aug|rujna rujan septembra septembar september sep sept|listopada listopad oktobra oktobar oktober okt|studenoga studenog studeni novembra novembar november nov|prosinca prosinac decembra decembar december dec',
  weekdays:
    'nedjelja nedelja ned|ponedjeljak ponedeljak ponedeljek pon|utorak torek uto|srijeda sreda sri|četvrtak četrtek cetvrtak čet|petak petek pet|subota sobota sub',
  phrases: {
    at: 'u|ob',
    hrs: 'h|sati|sata',
    published: 'objavljeno|objavljen|objavljena|objava|objavio|objavila|datum objave|objavljeno dana|kreirano',
    updated:
      'ažurirano|azurirano|ažuriran|posljednja izmjena|zadnja izmjena|izmijenjeno|izmenjeno|posodobljeno|zadnja sprememba|osveženo|dopunjeno',
    'first published': 'prvi put objavljeno|prvotno objavljeno',
    date: 'datum',
    today: 'danas|danes',
    yesterday: 'jučer|juče|včeraj',
  },
}

/** Of eastern and southern Europe. */
export const easternDateWords: Readonly<Record<string, DateWords>> = {
  hr: southSlavic,
  sl: southSlavic,
  sk: {
    months:
      'januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl|augusta august aug|septembra september sept sep|októbra október okt|novembra november nov|decembra december dec',
    weekdays: 'nedeľa|pondelok|utorok|streda|štvrtok|piatok|sobota',
    phrases: {
      at: 'o',
      hrs: 'hod.|hod|h',
      published: 'publikované|publikovaný|zverejnené|uverejnené|vydané|pridané|dátum publikovania',
      updated: 'aktualizované|aktualizácia|upravené|zmenené|posledná aktualizácia',
      date: 'dátum',
      today: 'dnes',
      yesterday: 'včera',
    },
  },
  ro: {
    months:
      'ianuarie ian|februarie feb febr|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie nov|decembrie dec',
    weekdays:
      'duminică duminica dum|luni lun|marți marti marţi|miercuri mie|joi|vineri vin|sâmbătă sambata sâmbata sâm',
    phrases: {
      at: 'la ora|ora|orele|la',
      by: 'de',
      published: 'publicat|publicată|publicat la|publicat în|publicare|data publicării|postat|adăugat|scris',
      updated: 'actualizat|actualizată|actualizare|ultima actualizare|data actualizării|modificat|editat',
      'first published': 'publicat prima dată|publicat inițial',
      date: 'data',
      policy: 'termeni|politica|condiții',
      today: 'astăzi|azi',
      yesterday: 'ieri',
      '# minutes ago': 'acum # minute|acum # de minute|acum # min',
      '# hours ago': 'acum # ore|acum # de ore',
      '# days ago': 'acum # zile|acum # de zile',
    },
  },
  hu: {
    months:
      'január jan|február feb febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
    weekdays: 'vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat',
    phrases: {
      published:
        'megjelent|közzétéve|publikálva|publikálás|létrehozva|feltöltve|közzététel|megjelenés|közzététel dátuma',
      updated:
        'frissítve|módosítva|frissítés|utolsó frissítés|utoljára frissítve|legutóbb frissítve|utolsó módosítás|utoljára módosítva',
      date: 'dátum',
      policy: 'szabályzat|tájékoztató|nyilatkozat',
      today: 'ma',
      yesterday: 'tegnap',
      '# minutes ago': '# perce',
      '# hours ago': '# órája',
      '# days ago': '# napja',
    },
  },
  ca: {
    months:
      'gener gen|febrer febr feb|març marc mar|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
    weekdays: 'diumenge dg|dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds',
    phrases: {
      '': "de|d'|del",
      at: 'a les|a la',
      by: 'per',
      hrs: 'hores|h',
      published: 'publicat|publicada|publicació|creat|escrit',
      updated: 'actualitzat|actualitzada|actualització|darrera actualització|última actualització|modificat|modificada',
      date: 'data',
      today: 'avui',
      yesterday: 'ahir',
      '# minutes ago': 'fa # minuts|fa # min',
      '# hours ago': 'fa # hores|fa # h',
      '# days ago': 'fa # dies',
    },
  },
  lt: {
    months:
      'sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis',
    phrases: {
      '': 'm.|d.',
      hrs: 'val.',
      published: 'paskelbta|publikuota|publikavimo data|įkelta',
      updated: 'atnaujinta|redaguota|papildyta|pakeista',
      date: 'data',
    },
  },
  lv: {
    months:
      'janvāris janvārī jan|februāris februārī feb|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
    phrases: {
      at: 'plkst.',
      published: 'publicēts|publicēta|publicēšanas datums',
      updated: 'atjaunots|atjaunināts|atjaunota|labots|papildināts',
    },
  },
  et: {
    months:
      'jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets',
    weekdays: 'pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev',
    phrases: {
      at: 'kell',
      published: 'avaldatud|lisatud|loodud|ilmunud',
      updated: 'uuendatud|muudetud|täiendatud|viimati muudetud',
      date: 'kuupäev',
    },
  },
  sq: {
    months: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor nentor|dhjetor',
    phrases: {
      at: 'në orën|ora|në',
      by: 'nga',
      published: 'publikuar|publikuar më|botuar|postuar',
      updated: 'përditësuar|përditësuar më|ndryshuar|përditësimi i fundit',
      date: 'data',
    },
  },
  el: {
    months:
      'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ φεβρ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μαίου μάιος μάϊος μαΐ μάι μαι|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε νοεμ|δεκεμβρίου δεκέμβριος δεκ',
    weekdays: 'κυριακή κυρ|δευτέρα δευ|τρίτη τρι|τετάρτη τετ|πέμπτη πεμ|παρασκευή παρ|σάββατο σαβ',
    phrases: {
      at: 'στις',
      '#:# am': '# : # πμ|# : # π.μ.',
      '#:# pm': '# : # μμ|# : # μ.μ.',
      published: 'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία δημοσίευσης|αναρτήθηκε|καταχωρήθηκε',
      updated: 'ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τροποποιήθηκε|ανανεώθηκε',
      date: 'ημερομηνία',
      today: 'σήμερα',
      yesterday: 'χθες',
      '# minutes ago': 'πριν # λεπτά|πριν από # λεπτά',
      '# hours ago': 'πριν # ώρες|πριν από # ώρες',
    },
  },
  bg: {
    months:
      'януари јануари ян|февруари фев|март мар|април апр|май мај|юни јуни|юли јули|август авг|септември сеп септ|октомври окт|ноември ное|декември дек',
    weekdays:
      'неделя недела нед|понеделник пон|вторник вто|сряда среда сря|четвъртък четврток чет|петък петок пет|събота сабота съб',
    phrases: {
      '': 'г.|год.|година',
      at: 'в|во',
      hrs: 'ч.|часа|ч',
      published:
        'публикувано|публикувана|публикуван|публикация|публикувано на|дата на публикуване|објавено|објавено на',
      updated:
        'обновена|обновено|последна промяна|последна актуализация|актуализирана|актуализирано|редактирано|променено|ажурирано',
      date: 'дата',
      today: 'днес',
      yesterday: 'вчера',
      '# minutes ago': 'преди # минути|преди # мин.',
      '# hours ago': 'преди # часа',
      '# days ago': 'преди # дни',
    },
  },
  uk: {
    months:
      'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд',
    weekdays: "неділя нд|понеділок пн|вівторок вт|середа ср|четвер чт|п'ятниця пт|субота сб",
    phrases: {
      '': 'р.|року',
      at: 'о|об|в',
      published: 'опубліковано|опублікована|публікація|дата публікації|створено',
      updated: 'оновлено|оновлена|оновлення|змінено|відредаговано|останнє оновлення',
      'first published': 'вперше опубліковано',
      date: 'дата',
      today: 'сьогодні',
      yesterday: 'вчора|учора',
      'an hour ago': 'годину тому',
      '# minutes ago': '# хвилин тому|# хвилини тому|# хвилину тому|# хв тому|# хв. тому',
      '# hours ago': '# годин тому|# години тому|# годину тому|# год тому|# год. тому',
      '# days ago': '# днів тому|# дні тому|# день тому',
    },
  },
  sr: {
    months:
      'јануара јануар јан|фебруара фебруар феб|марта март мар|априла април апр|маја мај|јуна јуни јун|јула јули јул|августа август авг|септембра септембар сеп|октобра октобар окт|новембра новембар нов|децембра децембар дец',
    weekdays: 'недеља|понедељак|уторак|среда|четвртак|петак|субота',
    phrases: {
      '': 'године|год.',
      at: 'у',
      hrs: 'ч|часова',
      published: 'објављено|објављен|објављена|објава',
      updated: 'ажурирано|измењено|допуњено|последња измена',
      date: 'датум',
      today: 'данас',
      yesterday: 'јуче',
    },
  },
}
