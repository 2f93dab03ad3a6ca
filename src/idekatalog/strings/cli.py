"""What the terminal says."""

DESCRIPTION = "Idekatalog: indsatser, samtalemetoder og kontakter. Uden kommando åbner programmet sit vindue."
USAGE = "Brug: "
ARGUMENTS = "Hvad du skriver"
OPTIONS = "Valg"
HELP = "vis denne hjælp"
COMMAND = "KOMMANDO"
WRONG_USE = "Det forstår jeg ikke: {problem}\nSkriv {program} --help for at se, hvordan du gør."
REQUIRED = "der mangler {names}"
UNKNOWN_COMMAND = 'kommandoen "{name}" findes ikke'
UNKNOWN_ARGUMENTS = 'jeg kender ikke "{names}"'
EXPECTS_VALUE = "{name} skal have en værdi efter sig"
NO_VALUE = "{name} skal ikke have en værdi"
NOT_A_CHOICE = '"{value}" kan ikke bruges her. Vælg mellem {choices}'
NOT_A_NUMBER = '"{value}" er ikke et helt tal på mindst {least}'
NOT_A_DATE = '"{value}" er ikke en dato. Skriv den som 2026-11-20'
UNKNOWN_TERM = '"{value}" findes ikke som {group}.'
GENERAL = "værdien kan ikke bruges"

SEARCH = "find indsatser, der passer til dine ord"
SHOW = "læs en indsats, situation eller artikel"
CONTACTS = "slå kontakter op efter sted, enhed, metode eller tema"
SHEET = "gem ark som PDF"
EXPORT = "skriv hele kataloget ud som JSON"
CHECK = "se indholdet efter for fejl"
IMPORT = "hent en indholdspakke, eller en nyere udgave af den"
VERSION = "vis programmets og indholdets version"

WORDS = "det, du leder efter"
ID = "tekstens id, fx bekymringssamtaler"
FILTERS = {
    "theme": "kun dette tema",
    "municipality": "kun med erfaring i denne kommune eller organisation",
    "target-group": "kun for denne målgruppe",
    "category": "kun denne kategori",
    "profession": "kun det, denne fagperson står for eller kan gøre",
    "status": "kun med denne status",
}
AGE = "kun det, der passer til denne alder"
LIMIT = "højst så mange fund (20)"
MINE = "tag dine egne ting med"
BATCH = "læs en søgning pr. linje fra standard input"
JSON = "skriv JSON"
KIND = "slags papir (metodeark)"
MEETING = "slags møde til de to mødepapirer, fx foraeldre (det, der passer bedst)"
LARGE = "stor skrift"
GRAY = "gråtoner"
DATE = "dato på arket (i dag)"
OUTPUT = "filen, der skal skrives"
FORMAT = "format (json)"
ORIGIN = "hvis indhold: katalog, egne, en pakkes id eller alle (katalog)"
PATH = "mappen med indhold (programmets egen)"

PACK_PATH = "pakken: en mappe eller zip-fil med pakke.yaml i"
DRY_RUN = "vis, hvad pakken ændrer, uden at hente den"
HITS = "{shown} af {total} fund:"
ONE_HIT = "Et fund:"
SUGGESTION = 'Mente du "{text}"?'
LOOSENED = "Intet passede helt. Her er det nærmeste."
NO_HITS = "Ingen fund. Prøv et andet ord, eller skriv færre ord."
NO_CONTACTS = "Ingen kontakter passer. Prøv et sted, en enhed, en metode eller et tema."
PACK_TITLE = "{name} {version} fra {publisher}, {date}"
NOT_RIGHT = "Ikke i orden:"
DRY = "Intet er ændret. Kør uden --dry-run for at hente pakken."
WINDOW_OPEN = (
    "Idekatalog er åbent, så din kollegas ting kan ikke hentes herfra. "
    "Hent pakken i vinduet, eller luk det, og prøv igen. Intet er ændret."
)
TAKEN_IN = "Hentet. Den er med fra nu af."
UNKNOWN_ORIGIN = '"{value}" findes ikke her. Skriv katalog, egne, en pakkes id eller alle.'
UNKNOWN_MEETING = 'Mødet "{value}" findes ikke. Skriv et af dem her: {known}.'
UNKNOWN_ID = 'Der er ingen tekst med id "{id}".'
SAVED = "Gemt: {path}"
CHECK_FINE = "Alt er i orden: {entries} indsatser, {contacts} kontakter, {works} kilder."
CHECK_FOUND = "{count} ting skal rettes."
CHECK_ONE = "En ting skal rettes."
LEFT_OUT = "Noget i indholdet er ikke i orden. Kør idekatalog check for at se hvad."
NO_WINDOW = "Vinduet kan ikke åbnes, for Qt er ikke installeret. Brug kommandoerne: idekatalog --help."
OUTPUT_FAILED = "Der kan ikke skrives ud. Er disken fuld, så gør plads, og prøv igen."
VERSIONS = "idekatalog {program}\nIndhold: {edition}\nPython {python}\nQt {qt}\nSQLite {sqlite}"
NOT_INSTALLED = "er ikke installeret"
