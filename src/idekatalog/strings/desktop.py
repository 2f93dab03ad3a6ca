"""The words of the window: menus, buttons, places, empty states and help."""

NAME = "Idekatalog"

# Menus
MENU_FILE = "&Filer"
MENU_EDIT = "&Rediger"
MENU_VIEW = "&Vis"
MENU_GO = "&Gå til"
MENU_HELP = "&Hjælp"

# Actions: what they are called, and what they do in the help
PRINT_SHEET = "&Udskriv …"
PRINT_SHEET_HELP = "Se metodearket, sammenligningen eller skemaet side for side, og udskriv"
SAVE_SHEET = "&Gem som PDF …"
SAVE_SHEET_HELP = "Gem metodearket, sammenligningen eller skemaet som PDF"
QUIT = "&Afslut"
QUIT_HELP = "Luk programmet"
FIND = "&Søg"
FIND_HELP = "Gå til søgefeltet"
CLEAR = "&Ryd søgning og filtre"
CLEAR_HELP = "Tøm søgefeltet, og fjern alle filtre"
LARGER = "&Større tekst"
LARGER_HELP = "Gør al tekst større"
SMALLER = "&Mindre tekst"
SMALLER_HELP = "Gør al tekst mindre"
NORMAL_SIZE = "&Normal tekst"
NORMAL_SIZE_HELP = "Gør al tekst normal igen"
SHOW_FILTERS = "Vis &filtre"
SHOW_FILTERS_HELP = "Vis eller skjul filtrene ved siden af fundene"
APPEARANCE_SYSTEM = "Farver som &computeren"
APPEARANCE_LIGHT = "&Lyse farver"
APPEARANCE_DARK = "M&ørke farver"
APPEARANCE_CONTRAST = "&Høj kontrast"
APPEARANCE_SYSTEM_HELP = "Lad computeren vælge lyse farver, mørke farver eller høj kontrast"
APPEARANCE_LIGHT_HELP = "Brug mørk skrift på lys bund"
APPEARANCE_DARK_HELP = "Brug lys skrift på mørk bund"
APPEARANCE_CONTRAST_HELP = "Brug hvid skrift på sort bund, med tydelige kanter"
GO_SEARCH = "&Søg"
GO_SEARCH_HELP = "Gå til søgningen"
GO_SITUATIONS = "S&ituationer"
GO_SITUATIONS_HELP = "Begynd med det, der er sket"
GO_MUNICIPALITIES = "&Erfaringer i kommunerne"
GO_MUNICIPALITIES_HELP = "Se, hvilke kommuner kataloget nævner ved hver metode"
GO_KNOWLEDGE = "&Viden og kilder"
GO_KNOWLEDGE_HELP = "Læs artiklerne, og se litteraturen"
GO_ACUTE = "&Akut"
GO_ACUTE_HELP = "Se, hvem du ringer til, når det er akut"
GO_CONTACTS = "&Kontakter"
GO_CONTACTS_HELP = "Gå til kontakterne"
BACK = "&Tilbage"
BACK_HELP = "Gå tilbage til det, du så før"
FORWARD = "&Frem"
FORWARD_HELP = "Gå frem igen"
NEXT_PANE = "&Næste del af vinduet"
NEXT_PANE_HELP = "Flyt mellem felt, filtre, fund og tekst"
HELP = "&Sådan bruger du Idekatalog"
HELP_HELP = "Læs vejledningen"
SHORTCUTS = "&Genveje"
SHORTCUTS_HELP = "Se alle genveje på én side"
ABOUT = "&Om Idekatalog"
ABOUT_HELP = "Se udgave, kilder og licenser"

# Places
PLACE_SEARCH = "Søg"
PLACE_SITUATIONS = "Situationer"
PLACE_CONTACTS = "Kontakter"
PLACE_MUNICIPALITIES = "Erfaringer i\nkommunerne"
PLACE_KNOWLEDGE = "Viden\nog kilder"
PLACE_ACUTE = "Akut"
RAIL = "Steder i programmet"

# Search
SEARCH_FIELD = "Søg efter en indsats"
SEARCH_PLACEHOLDER = "Skriv, som du ville sige det"
FILTERS = "Filtre"
FILTERS_BUTTON = "Filtre"
GROUPS = {
    "category": "Kategori",
    "theme": "Tema",
    "municipality": "Har erfaring",
    "target-group": "For hvem",
    "profession": "Hvem er du?",
    "status": "Status",
}
VALUE_WITH_COUNT = "{label} ({count})"
AGE = "Alder"
AGE_ANY = "Alle aldre"
AGE_SUFFIX = " år"
AGE_NOTE = "Indsatser, hvor kilden ikke nævner alder, er også med."
AGE_CHIP = "{age} år"
REMOVE_FILTER = "Fjern filteret {label}"
REMOVE_ALL = "Fjern filtre"
MY_MUNICIPALITY = "Min kommune"
MY_MUNICIPALITY_NONE = "Ikke valgt"
MY_MUNICIPALITY_HINT = "Din kommune står først alle steder."
HITS = "Fund"
ALL_ENTRIES = "Hele kataloget"
KIND_SITUATION = "Situation: et sted at begynde"
KIND_ARTICLE = "Artikel"
ARTICLE_KINDS = {
    "kilde": "Fra kilderne",
    "ramme": "Ramme, ikke fra kilderne. Afventer faglig godkendelse.",
    "redaktionel": "Redaktionens tekst",
}
LEADS_TO_COUNT = "Fører til {count} indsatser"
LEADS_TO_ONE = "Fører til 1 indsats"
LITERATURE_LINE = "Kilder og værker, og hvem der bruger dem"
LEADS_TO = "Gå til indsatsen"
ONE_HIT = "1 fund"
MANY_HITS = "{count} fund"
SUGGESTION = "Mente du »{text}«?"
LOOSENED = "Intet passede helt. Her er det nærmeste."
NO_HITS_FILTERS = "Fjern et filter, så kommer der flere."
NO_HITS_ADVICE = "Prøv et andet ord, fx et hverdagsord: bekymret, vred, mentor. Skriv færre ord, eller fjern et filter."
LOADING = "Kataloget åbnes …"
TRIED_BY = "Prøvet: {places}"
SIMILAR_BY = "Lignende: {places}"
PLANNED_BY = "Ønske eller plan: {places}"
AND_MORE = "{places} og {count} flere"
NOT_TRIED = "Kilden nævner ingen kommune"
WHY = "Fundet: {reasons}"

# Reading
READING = "Indsats"
NOTHING_CHOSEN = "Vælg en indsats i listen, så kan du læse den her."
SHOW_CONTACT = "Kontakt: {place}"
NO_CONTACT = "Kataloget har ingen kontakt i {place}."
SAVE_BUTTON = "Gem som PDF …"
PRINT_BUTTON = "Udskriv …"
PRINT_METHOD_SHEET = "Udskriv metodeark …"
SECTION = "{title}, {entry}"
EXPERIENCE_HEAD = "{place} – {basis}"
EDITORIAL_FIELDS = "Redaktionens vurdering, ikke fra kilderne: {fields}."
EDITORIAL_NAMES = {
    "temaer": "temaer",
    "maalgrupper": "målgrupper",
    "koordinatorer": "hvem der står for det",
    "fagpersoner": "hvem der kan gøre det",
    "niveau": "niveau",
    "arenaer": "steder",
    "soegeord": "søgeord",
    "alder": "alder",
    "deltagere": "deltagere",
    "tid": "tid",
    "koordinering": "koordinering",
}
GONE = "Den indsats findes ikke i denne udgave."

SITUATION_LIST = "Situationer"
SITUATION_HINT = "Vælg det, der ligner mest."
KNOWLEDGE_LIST = "Artikler og litteratur"
KNOWLEDGE_HINT = "Vælg en artikel eller litteraturen."
LITERATURE = "Litteratur"
WORKS_SOURCES = "Det bygger kataloget på"
WORKS_LISTED = "Katalogets litteraturliste"
WORKS_CITED = "Nævnt i teksten, men ikke på listen"

# Contacts
CONTACT_FIELD = "Søg efter en kontakt"
CONTACT_PLACEHOLDER = "Sted, enhed, metode eller tema"
CONTACT_LIST = "Kontakter"
CONTACT_CARD = "Kontakten"
CONTACTS_NOTICE = "Numrene er fra februar 2024. Enheder kan have skiftet navn."
CONTACT_COUNT = "{count} kontakter"
ONE_CONTACT = "1 kontakt"
NO_CONTACTS = "Ingen kontakter passer. Prøv et sted, en enhed, en metode eller et tema."
NO_CONTACT_CHOSEN = "Vælg en kontakt i listen."
PHONE = "Telefon"
EMAIL = "Mail"
WEB = "Hjemmeside"
SECURE_POST = "Sikker Post"
COPY = "Kopiér"
COPY_NUMBER = "Kopiér nummeret {value}"
COPY_EMAIL = "Kopiér adressen {value}"
COPY_ALL = "Kopiér det hele"
OPEN_WEB = "Åbn siden"
OPEN_WEB_ASK = "Siden {host} åbner i din browser. Vil du åbne den?"
COPY_TEXT = "Kopiér tekst"
COPY_SECURE_POST = "Kopiér tekst til Sikker Post"
COPIED = "Kopieret: {value}"
COPIED_TEXT = "Teksten er kopieret. Sæt den ind i din Sikker Post."
COPIED_ALL = "Kontakten er kopieret."
EXPERIENCE_LISTED = "Erfaring ifølge kontaktlisten"
CONTACT_SOURCE = "Kilde: {source}"
MAIL_SUBJECT = "Spørgsmål om jeres erfaringer"
MAIL_BODY = (
    "Kære kolleger i {organisation}\n\n"
    "Vi læser i Idekataloget, at I har erfaring med forebyggelse, vi gerne vil høre mere om.\n"
    "Vi spørger om metoden, ikke om en konkret sag.\n\n"
    "Hvornår kan vi ringe til jer, og hvem er det bedst at tale med?\n\n"
    "Venlig hilsen\n"
)

# Messages
FAILED_TITLE = "Kataloget kan ikke åbnes"
FINDINGS = "Noget i indholdet er ikke i orden, så programmet viser resten."
FINDINGS_ONE = "En ting i indholdet er ikke i orden, så programmet viser resten."
FINDINGS_SHOW = "Se hvad"
FINDINGS_TITLE = "Det skal rettes i indholdet"
TEMPORARY = "Kataloget kunne ikke gemmes på din computer. Det virker, men starter langsommere."
SAVED = "Gemt: {path}"
SAVE_TITLE = "Gem som PDF"
LOOK_IN = "Mappe:"
FILE_NAME = "Filnavn:"
FILE_TYPE = "Filtype:"
SAVE = "Gem"
CANCEL = "Annuller"
PDF_FILES = "PDF-filer (*.pdf)"
SHEET_NAME = "{id}.pdf"
MAKING_SHEET = "Arket laves …"

# Preview
PREVIEW_TITLE = "Metodeark: {title}"
PREVIEW_PAGE = "Side {number} af {count}"
PREVIEW_PRINT = "Udskriv …"
PREVIEW_SAVE = "Gem som PDF …"
PREVIEW_PAGES = "Arkets sider"
CLOSE = "Luk"
PRINT_FAILED = "Udskriften mislykkedes. Se, om printeren er tændt, eller gem som PDF."

# Help
SHORTCUTS_TITLE = "Genveje"
SHORTCUTS_OF = "Genveje: {menu}"
SHORTCUT_COLUMNS = ("Tast", "Det sker")
ABOUT_TITLE = "Om Idekatalog"
ABOUT_TEXT = (
    "Idekatalog {version}\n"
    "Indhold: {edition}\n\n"
    "Bygger på Idekatalog til forebyggelse af rekruttering til rocker- og bandemiljøer på Københavns Vestegn "
    "(Strategisk Chefforum, februar 2024) og fire kortere kilder. Teksten er skrevet om med vores egne ord.\n\n"
    "Skrift: IBM Plex Sans (SIL Open Font License)."
)
NO_SCREEN = "Der er ingen skærm her. Brug kommandoerne i terminalen: idekatalog --help."
SAMPLE_QUERY = "bekymringssamtale i morgen"
SAMPLE_FOLDER = "Mødet på tirsdag"
PICTURE_SAVED = "Billedet af vinduet er gemt: {path}"
PICTURE_FAILED = "Billedet kunne ikke gemmes som {path}. Vælg en anden mappe."
