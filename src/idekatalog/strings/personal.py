"""What the program says about what the user keeps herself."""

DAMAGED = (
    "Filen med det, du selv har gemt, er beskadiget: {path}. "
    "Vælg Gendan i menuen Filer, så kan du hente en sikkerhedskopi frem."
)
NEWER = (
    "Det, du selv har gemt, er skrevet af en nyere udgave af programmet: {path}. "
    "Opdatér programmet, så kan du bruge det igen."
)
READ_ONLY = "Der kan ikke gemmes i mappen {folder}. Bed om skriveadgang, eller vælg en anden mappe."
COPIES_FOLDER = "sikkerhedskopier"
