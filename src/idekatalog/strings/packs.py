"""What is said of content that others, or the user herself, have put beside the catalogue."""

OWN_NAME = "Mine egne indsatser"
OWN_MARK = "Egen indsats"
PACK_MARK = "Fra pakken {name}"
FOLLOWED_MARK = "Fra mappen {name}"

CHECKING = "Ser pakken efter"
TAKING = "Henter mappen"
NOT_A_PACK = "Det er ikke en indholdspakke. Vælg en mappe eller zip-fil med filen pakke.yaml i."
UNREADABLE = "{path} kan ikke læses ({reason}). Tjek, at den findes, og at du har lov til at åbne den."
BROKEN_ZIP = "Zip-filen er i stykker eller af en slags, der ikke kan læses. Hent den igen hos den, der har lavet den."
LOCKED = "Zip-filen er låst med kode. Bed om en uden."
TOO_MUCH = "Pakken fylder for meget. Den må højst have {files} filer og fylde {megabytes} MB, når den er pakket ud."
FILE_TOO_LARGE = "{name} fylder mere end {limit} kB. Pakken hentes ikke."
LINK = "{name} er en genvej og ikke en fil. Pakken hentes ikke."
UNSAFE_NAME = 'Pakken har en fil med et navn, der kan gøre skade: "{name}". Den hentes ikke.'
DOUBLE_NAME = 'Pakken har to filer, der på nogle computere hedder det samme: "{name}". Den hentes ikke.'
BAD_MANIFEST = "pakke.yaml, linje {line}: {message}"
TOO_LONG = 'Feltet "{key}" må højst fylde {most} tegn.'
BAD_DATE = "Datoen skal skrives som 2026-11-20."
NO_SUMS = 'Skriv hver fil og dens sha256 under "filer".'
BAD_SUM = '"{name}" skal være et filnavn med en sha256 på 64 tegn efter kolon.'
RESERVED_ID = 'En pakke kan ikke have id\'et "{id}". Bed udgiveren om at vælge et andet.'
UNLISTED = "{name} står ikke i pakke.yaml. Pakken hentes ikke."
MISSING = "{name} står i pakke.yaml, men mangler. Pakken hentes ikke."
CHANGED = "{name} er ikke den fil, udgiveren har lavet: fingeraftrykket passer ikke. Hent pakken igen."
NOTHING_IN_PACK = "Der er ingen indsatser, kontakter eller andre tekster i pakken."
NOTHING_IN_FOLDER = "Der er ingen indsatser, kontakter eller andre tekster i {path}."
UNKNOWN_PUBLISHER = "ukendt"
OTHER_ID = 'den siger selv, at den hedder "{id}"'
LEFT_OUT = "Pakken kan ikke læses og er ikke taget med: {reason}"
NOT_WRITABLE = "{path} kan ikke skrives. Tjek, at der er plads, og at du har lov. Intet er ændret."

NEW_ONE, NEW = "1 ny", "{count} nye"
CHANGED_ONE, CHANGED_MORE = "1 ændret", "{count} ændrede"
REMOVED_ONE, REMOVED_MORE = "1 udgår", "{count} udgår"
NOTHING_NEW = "Intet nyt: du har det hele i forvejen."
COMES = "Ny {name}"
GOES = "Udgår: {name}"
CHANGES = "Ændret {name}: {fields}"
NEW_PHONE = "{name} har nyt telefonnummer: {new} (før {old})"
NEW_MAIL = "{name} har ny mail: {new} (før {old})"
NAMED = "{kind} {title}"
NONE = "ingen"
KINDS = {
    "Intervention": "indsats",
    "Situation": "situation",
    "Article": "artikel",
    "Meeting": "møde",
    "Contact": "kontakt",
    "Work": "kilde",
}
OTHER_FIELD = "andre oplysninger"
FIELDS = {
    "title": "titel",
    "body": "tekst",
    "abbreviations": "navne",
    "aliases": "navne",
    "category": "kategori",
    "status": "status",
    "themes": "temaer",
    "target_groups": "målgrupper",
    "coordinators": "hvem der gør det",
    "practitioners": "hvem der gør det",
    "participants": "deltagere",
    "timing": "tid",
    "ages": "alder",
    "legal_basis": "lovgrundlag",
    "law_as_of": "lovgrundlag",
    "experiences": "erfaringer",
    "knowledge": "viden",
    "related": "henvisninger",
    "interventions": "henvisninger",
    "has_family": "deltagere",
    "references": "kilder",
    "search_words": "søgeord",
    "organisation": "navn",
    "unit": "navn",
    "phones": "telefonnummer",
    "emails": "mail",
    "url": "hjemmeside",
    "note": "note",
    "experience": "erfaringer",
}

COLLISION = 'Pakken vil ændre noget, den ikke må: {names}. Udgiveren skal skrive det under "erstatter" i pakke.yaml.'
BUILDING = "Gør søgningen klar"
CANCELLED = "Stoppet. Intet er ændret."
NOTHING_FOLLOWED = "Der er ikke valgt en mappe. Vælg den først."

FETCH, FETCH_HELP = "Hent &indholdspakke …", "Hent en kollegas pakke med indsatser og kontakter"
SHOW, SHOW_HELP = "Pakk&er og eget indhold …", "Se, hvad der er hentet, og fjern det igen"
NEW_OWN, NEW_OWN_HELP = "Ny egen in&dsats", "Skriv en indsats, som kataloget ikke har"
FETCH_NEW, FETCH_NEW_HELP = "Hent n&yt", "Læs dine egne indsatser og den fælles mappe igen"

CHOOSE = "Vælg en indholdspakke"
PACK_FILES = "Indholdspakke (*.zip pakke.yaml)"
CHOOSE_FOLDER = "Vælg den mappe, I er fælles om"
WAITING = "Vent lidt"
STEP = "{doing}: {done} af {total}"
STOP = "Stop"
OFFER_TITLE = "Skal den hentes?"
OFFER_HEAD = "{name}, version {version}"
OFFER_MAKER = "Fra {publisher}, {date}"
OFFER_CHANGES = "Det ændrer den"
OFFER_FINDINGS = "Det er ikke i orden og kommer måske ikke med"
TAKE, LEAVE = "Hent", "Nej tak"
TAKEN = "Hentet: {name}."
READ_AGAIN = "Indholdet er læst igen."
NOTHING_FETCHED = "Intet nyt i {name}."

DIALOG = "Pakker og eget indhold"
PACKS = "Indholdspakker"
NO_PACKS = "Du har ikke hentet nogen pakker."
PACK_LIST = "Hentede pakker"
PACK_ROW = "{name}, version {version} · {publisher} · {date}"
REMOVE = "Fjern pakken"
REMOVED = "Fjernet: {name}."
BRING_BACK = "Fortryd"
FOLLOWED = "Fælles mappe"
FOLLOWED_NONE = "Vælg en mappe på jeres fællesdrev. Programmet tager en kopi og ændrer aldrig noget i mappen."
FOLLOWED_NOW = "{path}, hentet {date}"
FOLLOW = "Vælg mappe …"
FETCH_FOLDER = "Hent nyt fra mappen"
UNFOLLOW = "Følg den ikke mere"
OWN = "Mine egne indsatser"
OWN_WORDS = "En egen indsats er en tekstfil. Ret den, og vælg Hent nyt, så er den med."
OWN_MAKE = "Lav en ny"
OWN_OPEN = "Åbn mappen"
OWN_MADE = "Skriv i filen, og gem den. Vælg så Filer > Hent nyt."
NO_EDITOR = "Intet program åbnede filen. Den ligger her: {path}. Åbn den i et skriveprogram, fx Notesblok."

OWN_ID = "egen-indsats-{lot}"
OWN_TEMPLATE = """\
---
id: {id}
titel: Egen indsats {number}
# Kategorien er organisatorisk, situationel, social eller dialogmetode.
kategori: social
status: afproevet
# Ord, I ville søge med, fx [fritidsjob, lommepenge].
soegeord: []
---

## Kort fortalt
Skriv her, hvad indsatsen er, og hvem den er for. Skriv om metoden, ikke om den unge.

## Sådan gør I
1. Skriv det første, I gør.
2. Skriv det næste.

## Vær opmærksom på
- Skriv, hvad andre skal passe på.
"""


def thousands(number: int) -> str:
    """Write 12000 as 12.000."""
    return f"{number:,}".replace(",", ".")
