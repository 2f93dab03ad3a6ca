"""The words of what makes the program pleasant: guide, welcome, waiting, undoing."""

GUIDE_TITLE = "Sådan bruger du Idekatalog"
GUIDE_LINE = "Vejledning til programmet"

UNDO = "&Fortryd"
UNDO_HELP = "Hent den søgning eller det filter tilbage, som lige er fjernet"
UNDO_BUTTON = "Fortryd"
UNDO_NAME = "Fortryd. {removed}"
SEARCH_CLEARED = "Søgningen er ryddet."
FILTER_REMOVED = "Filteret er fjernet."

WORKING = "Et øjeblik …"
OPENING = "Kataloget gøres klar. Første gang tager det lidt længere …"
