"""The words of what is bound together: a folder, and the whole catalogue as a book."""

FOLDER = "Mappe"
BOOK = "Bog"
UNTITLED = "Mappe uden navn"
MADE_ON = "Lavet {day}"
COUNTS = {
    "intervention": ("1 indsats", "{count} indsatser"),
    "other": ("1 anden tekst", "{count} andre tekster"),
}
HINT_TITLE = "Ingen navne på borgere"
HINT = (
    "Papirerne handler om metoder, ikke om en sag. Har du skrevet navne på, så læg arket på sagen, eller makulér det. "
    "Papirerne giver ikke lov til at dele oplysninger."
)
WHO_CAN = "Hvem kan være med"
WHO_CAN_NOTE = "Samlet fra indsatserne i mappen."
WHO_IS = "Hvem er med i dag"
WHO_IS_PROMPTS = ("Roller og enheder:", "Mødets dato og sted:")
MISSING = "Findes ikke i denne udgave: {titles}."

CONTENTS = "Indhold"
OVERVIEW = "Overblik"
OVERVIEW_NOTE = (
    "Hvad kilderne siger om hver indsats. Siger de ikke noget, er det ikke et nej. Kilderne står på hvert ark. "
    "[red.] er redaktionens vurdering."
)
INTERVENTION = "Indsats"
CALL_LIST = "Hvem har prøvet det?"
CONTACTS = "Kontakter"
NOTES = "Mine noter"
NOTES_HINT = "Dine egne ord, ikke fra kilderne."
SOURCES = "Kilder"
SOURCES_NOTE = "De værker, som indsatserne bygger på."
OWN_TITLE = "{own} ({title})"

BOOK_TITLE = "Idekatalog"
BOOK_ABOUT = (
    "Metoder, samarbejder og samtaler, der forebygger rekruttering til rocker- og bandemiljøer på Københavns Vestegn."
)
BOOK_HOLDS = "Her er {interventions} indsatser, {situations} situationer, {articles} artikler og {contacts} kontakter."
BOOK_EDITION = "Indholdet er fra {edition}."
HOW_TO_READ = "Sådan læser du bogen"
READING = (
    "Hver indsats står på sine egne sider. Kopiér dem, og skriv på dem.",
    "Et mærke efter en sætning viser kilden. [red.] er redaktionens råd, og [ramme] er en fast sætning.",
    "Bagest er stikord fra A til Å. Slå op under det, du selv ville sige.",
)
ELSEWHERE = "Andre indsatser"
SITUATIONS = "Situationer"
SITUATIONS_NOTE = "Begynd med det, der er sket."
ARTICLES = "Viden og rammer"
ARTICLES_NOTE = "Det, der gælder for alle indsatser."
INDEX = "Stikord"
INDEX_NOTE = "Tallet er siden, hvor indsatsen begynder."
INDEX_NUMBERS = "0-9"
INDEX_LINE = "{word} {pages}"
LITERATURE = "Litteratur"
LITERATURE_NOTE = "Kilderne og det, de selv henviser til."
