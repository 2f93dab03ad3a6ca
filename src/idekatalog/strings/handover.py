"""The words around what goes to a colleague, and what comes from one."""

MENU = "Lav en &pakke til en kollega …"
MENU_HELP = "Giv mapper, egne indsatser og rettelser videre som en fil"
BUTTON = "Lav en pakke til en kollega …"

TITLE = "Pakke til en kollega"
CHOOSE = "Hvad skal med?"
CHOOSE_HELP = "Sæt kryds med mellemrum. Noter og erfaringer er kun med, hvis du selv krydser dem af."
EMPTY = (
    "Du har ikke noget at give videre endnu. Læg noget i en mappe, ret en kontakt eller skriv en egen indsats, "
    "og kom så tilbage."
)
NAME = "Hvad skal pakken hedde?"
NAME_NOW = "Fra en kollega"
FROM = "Hvem er den fra?"
FROM_HINT = "Jeres enhed, fx SSP Ishøj"
FROM_NOW = "en kollega"
PREVIEW = "Alt det, der kommer med"
NOTHING_CHOSEN = "Ingenting endnu. Sæt kryds ved det, din kollega skal have."
NOT_ALONG = "Kommer ikke med, fordi filens navn har andet end små bogstaver, tal og bindestreg: {names}"
UNREADABLE = "Kommer ikke med, fordi filen ikke kan læses: {names}"
SAVE = "Gem pakken …"
SAVE_TITLE = "Gem pakken til din kollega"
FILE_NAME = "pakke-til-kollega.zip"
FILE_KINDS = {"zip": "Indholdspakke (*.zip)"}

HEAD = "{name}\nFra {publisher}, {date}"
ROWS = {
    "Folder": "Mappe: {title}",
    "Correction": "Rettelse: {title}, {part}",
    "OwnExperience": "Egen erfaring: {title}",
    "Note": "Note: {title}",
}
OWN_ROW = "Egen indsats: {title}"
OWN_HEAD = "EGEN INDSATS, filen {name}"

NOT_A_LIST = "Filen skal være en liste, hvor hvert punkt begynder med en bindestreg."
TOO_MANY = "Der er over {most} punkter. Del pakken op."
BAD_ID = '"{value}" er ikke et id. Brug små bogstaver, tal og bindestreger.'
TOO_LONG = 'Feltet "{key}" må højst fylde {most} tegn.'
BAD_PHONE = "Et dansk nummer har otte cifre."
BAD_EMAIL = "En mailadresse har et @ og et punktum."

NEW = "Ny {name}"
SAME_NAME = "Ny {name}. Din egen med samme oprindelse bliver, som den er"
ADDED_NOTE = "Noten om {title} kommer under din egen note"
KEPT_OWN = "{title}: kollegaen har {value}. Din egen rettelse bliver: {own}"
GONE_VALUE = "ikke i brug"
NAMES = {
    "Folder": "mappe: {title}",
    "Correction": "rettelse: {title}, {printed} er nu {value}",
    "Confirmed": "bekræftelse: {title}, {value}",
    "OwnExperience": "egen erfaring om {title}",
    "Note": "note om {title}",
}
COME_ONE, COME = "1 ting til dit eget", "{count} ting til dit eget"
NOTE_FROM = "{own}\n\n## Fra {publisher}\n\n{text}"
ARRIVALS = "Det lægger den hos dig"
TAKEN = "Hentet: {name}. Det nye ligger blandt dit eget."
PARTLY = "Indsatserne er hentet, men ikke resten: {problem} Hent pakken igen, når det er i orden."
OWN_COLLISION = (
    "Du har selv noget med samme id: {names}. Det bliver ikke skrevet over. Giv dit eget et andet id, "
    "og hent pakken igen."
)
