"""What the program says so that nothing about a young person is kept or handed on, and nothing is kept in secret."""

LOOKS_LIKE_CPR = "Det ligner et CPR-nummer. Skriv om metoden, ikke om den unge."
READ_THROUGH = "Læs igennem: Er der navne, initialer, adresser eller skoleklasser med?"

KEPT = "&Vis alt, jeg har gemt …"
KEPT_HELP = "Se alt, hvad du har skrevet, og hvad programmet husker"
KEPT_TITLE = "Alt, du har gemt"
KEPT_SAVE = "Gem som fil …"
KEPT_SAVE_TITLE = "Gem en læsbar kopi"
KEPT_FILE = "det-jeg-har-gemt.md"
KEPT_KINDS = {"md": "Tekst (*.md)", "json": "JSON (*.json)"}
REMEMBERED = "DET HUSKER PROGRAMMET"
PREFERENCES = {
    "municipality": "Din kommune",
    "appearance": "Farver",
    "percent": "Tekststørrelse i procent",
    "shows_filters": "Filtrene er fremme",
    "place": "Det sted, du var sidst",
    "is_welcomed": "Du har set velkomsten",
    "is_large_print": "Papir med store bogstaver",
    "ink": "Papirets farver",
    "copies": "Antal kopier",
    "duplex": "Begge sider af papiret",
}
VALUES = {
    "True": "ja",
    "False": "nej",
    "system": "som på computeren",
    "light": "lyse",
    "dark": "mørke",
    "contrast": "høj kontrast",
    "search": "Søg",
    "situations": "Situationer",
    "meeting": "Møde",
    "contacts": "Kontakter",
    "municipalities": "Erfaringer i kommunerne",
    "knowledge": "Viden og kilder",
    "folders": "Mine mapper",
    "workplace": "Hos os",
    "comparison": "Sammenlign",
    "black": "sort",
    "gray": "sort med grå felter",
    "colour": "i farver",
    "DuplexNone": "nej",
    "DuplexAuto": "som printeren vil",
    "DuplexLongSide": "ja, vendt om den lange kant",
    "DuplexShortSide": "ja, vendt om den korte kant",
}
SHAPE = "Vinduets størrelse og plads"
FOLDERS = "HER LIGGER DET"
NEVER_KEPT = "Programmet gemmer ikke, hvad du søger efter. Det sender ikke noget nogen steder hen."

DELETE_ALL = "Slet &alt, jeg har gemt …"
DELETE_ALL_MENU = "&Slet alt, jeg har gemt …"
DELETE_ALL_HELP = "Slet alt, hvad du har skrevet, med kopier og indstillinger"
DELETE_ALL_ASK = (
    "Vil du slette alt, du har gemt? Det gælder noter, mapper, rettelser, egne indsatser og hentede pakker, "
    "alle sikkerhedskopier og dine indstillinger.\n\n"
    "Det kan ikke fortrydes. Programmet lukker bagefter. Filer, du selv har gemt andre steder, bliver ikke rørt."
)
DELETE_ALL_YES = "Slet det hele"
DELETE_ALL_NO = "Behold det"
ALL_DELETED = "Alt, du havde gemt, er slettet. Programmet lukker nu."
NOT_ALL_DELETED = (
    "Alt, programmet kunne slette, er slettet. Disse filer ligger der endnu. De er i brug, eller programmet kender dem "
    "ikke. Slet dem selv:\n\n{files}"
)

FORGET_COPIES = "Slet også i kopierne"
LEAVE_COPIES = "Behold kopierne"
IN_ONE_COPY = "{what} er slettet, men står stadig i 1 sikkerhedskopi. Skal det også væk dér?"
IN_COPIES = "{what} er slettet, men står stadig i {count} sikkerhedskopier. Skal det også væk dér?"


def in_copies(what: str, count: int) -> str:
    """Write that something deleted stands in so many copies."""
    return (IN_COPIES if count > 1 else IN_ONE_COPY).format(what=what, count=count)
