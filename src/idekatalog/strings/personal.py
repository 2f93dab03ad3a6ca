"""What the program says about what the user keeps herself."""

DAMAGED = (
    "Filen med det, du selv har gemt, er beskadiget: {path}. "
    "Vælg Gendan i menuen Filer, så kan du hente en sikkerhedskopi frem."
)
GONE = (
    "Filen med det, du selv har gemt, er væk: {path}. Start programmet, så henter det den nyeste sikkerhedskopi frem."
)
NEWER = (
    "Det, du selv har gemt, er skrevet af en nyere udgave af programmet: {path}. "
    "Opdatér programmet, så kan du bruge det igen."
)
READ_ONLY = "Der kan ikke gemmes i mappen {folder}. Bed om skriveadgang, eller vælg en anden mappe."
COPIES_FOLDER = "sikkerhedskopier"
READABLE_TEXT = "det-jeg-har-gemt.md"
READABLE_JSON = "det-jeg-har-gemt.json"
BEGUN_ANEW = (
    "Filen med det, du selv har gemt, var beskadiget, og der er ingen sikkerhedskopi. "
    "Den beskadigede fil ligger ved siden af. Spørg jeres it-afdeling, om de har en kopi."
)
RECOVERED = (
    "Filen med det, du selv har gemt, var beskadiget. Den nyeste sikkerhedskopi er hentet frem. "
    "Den beskadigede fil ligger ved siden af. Se under Filer, Gendan, om alt er med."
)
