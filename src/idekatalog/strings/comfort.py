"""The words of what makes the program pleasant: guide, welcome, waiting, undoing."""

GUIDE_TITLE = "Sådan bruger du Idekatalog"
GUIDE_LINE = "Vejledning til programmet"

UNDO = "&Fortryd"
UNDO_HELP = "Hent den søgning eller det filter tilbage, som lige er fjernet"
UNDO_BUTTON = "Fortryd"
UNDO_NAME = "Fortryd. {removed}"
SEARCH_CLEARED = "Søgningen er ryddet."
FILTER_REMOVED = "Filteret er fjernet."

EMPTY_FIELD = "Ryd feltet"

WORKING = "Et øjeblik …"
OPENING = "Kataloget gøres klar. Første gang tager det lidt længere …"

WELCOME = "&Velkommen"
WELCOME_HELP = "Se siden fra første start igen"
WELCOME_TITLE = "Velkommen til Idekatalog"
WELCOME_LEAD = (
    "Her er metoder og erfaringer fra kommunerne på Københavns Vestegn. "
    "De er til dig, der vil holde børn og unge ude af banderne."
)
WELCOME_STEPS = {
    "write": ("Skriv, som du ville sige det", "Fx: bekymret for en ung. Fundene kommer, mens du skriver."),
    "call": (
        "Ring til en, der har prøvet det",
        "Under hver indsats står, hvem der har erfaring, og hvor du får fat i dem.",
    ),
    "sheet": (
        "Tag et metodeark med til mødet",
        "Det korte, trinene og spørgsmålene på papir, med plads til at skrive.",
    ),
}
NEVER_NAMES = "Skriv aldrig navne her."
NOTHING_KEPT = "Programmet gemmer ikke, hvad du søger efter, og sender ikke noget nogen steder hen."
WELCOME_START = "Kom i gang"
WELCOME_GUIDE = "Læs vejledningen"
