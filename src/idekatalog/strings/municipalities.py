"""The words of the place where experiences are set against municipalities, on screen, in pictures and on paper."""

AS_OF = "Sådan stod det i kataloget i {month}. Et tomt felt betyder, at kilden ikke nævner det."
METHODS = "Metoder"
THEMES = "Temaer"
METHODS_HINT = "Vis, hvem der nævnes ved hver metode"
THEMES_HINT = "Vis, hvem der nævnes ved hvert tema"
AS_TABLE = "Skema"
AS_TEXT = "Tekst"
AS_TABLE_HINT = "Vis som skema"
AS_TEXT_HINT = "Vis det samme som tekst, du kan læse og kopiere"
OTHERS = "Vis også andre"
OTHERS_NAME = "Vis også andre kommuner og organisationer"
COPY_TABLE = "Kopiér tabel"
COPIED_TABLE = "Tabellen er kopieret. Sæt den ind i et regneark eller et dokument."
LEGEND = "Tegnene betyder"

TABLE_NAMES = {
    "method": "Metoder og kommuner",
    "theme": "Temaer og kommuner",
}
CELL = "{row}, {place}: {basis}"
CELL_METHODS = "{row}, {place}: {basis}. {methods}"
SILENT = "kilden nævner det ikke"
TEXT_VIEW = "{name} som tekst"
TEXT_SILENT = "Kilden nævner ingen her."
TEXT_BASIS = "{basis}: {places}"
CORNER = {"method": "Metode", "theme": "Tema"}

CHOSEN = "Det, du har valgt"
CHOSEN_TITLE = "{row} i {place}"
CHOSEN_SILENT = "Kilden nævner det ikke her. Det kan godt findes. Spørg dem, hvis du vil vide det."
READ = "Læs om {title}"
CONTACTS = "Kontakt"
CLOSE = "Luk"
CLOSE_NAME = "Luk det, du har valgt"
TABLE_HELP = "Vælg et felt for at se, hvad de har gjort."
EMPTY = "Kataloget åbnes …"

# The map
AS_MAP = "Kort"
AS_MAP_HINT = "Vis som kort over Vestegnen"
MAP = "Kort over Vestegnen"
MAP_ROW = {"method": "Metode på kortet", "theme": "Tema på kortet"}
MAP_ROW_LABEL = {"method": "Metode:", "theme": "Tema:"}
MAP_SILENT = "Ikke nævnt"
TILE = "{place}: {basis}"

# Pictures and paper
PICTURE_TITLES = {
    "method": "Erfaringer i kommunerne: metoder",
    "theme": "Erfaringer i kommunerne: temaer",
}
MAP_TITLE = "{row}: kommunerne på Vestegnen"
SHEET_KIND = "Oversigt"
PREVIEW_TITLE = "Erfaringer i kommunerne"
SHEET_NAME = "erfaringer-i-kommunerne.pdf"
PICTURE_NAME = "erfaringer-i-kommunerne"
SAVE_PICTURE = "Gem billede …"
SAVE_PICTURE_TITLE = "Gem som billede"
PICTURE_KINDS = {"png": "Billede (*.png)", "svg": "Tegning, der kan gøres større (*.svg)"}
MAKING_PICTURE = "Billedet laves …"
PICTURE_UNKNOWN = "Et billede kan gemmes som png eller svg. Vælg et navn, der ender på .png eller .svg."
PICTURE_FAILED = "Billedet kunne ikke laves. Luk nogle programmer, og prøv igen, eller gem som svg."
PRINT = "Udskriv …"
