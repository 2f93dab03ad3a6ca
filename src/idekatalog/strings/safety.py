"""What the program says about copies, and about what went wrong."""

from collections.abc import Iterable

from idekatalog.strings.reading import listed, moment

RESTORE = "Ge&ndan …"
RESTORE_HELP = "Se sikkerhedskopierne af det, du har gemt, og hent en frem"
RESTORE_TITLE = "Gendan det, du har gemt"
COPIES_LIST = "Sikkerhedskopier, den nyeste først"
COPY_TEXT = "Det er der i kopien"
COPIES_FOLDER = "Kopierne ligger i {folder}"
NO_COPIES = "Der er ingen sikkerhedskopier endnu. Programmet tager en, når du lukker det."
LOOKING = "Et øjeblik …"
BRING_BACK = "Hent kopien frem"
COPY_NOW = "Tag en kopi nu"
COPIED_NOW = "Kopien er taget."
NOTHING_NEW = "Der er intet nyt siden den nyeste kopi."
BROUGHT_BACK = "Kopien fra {moment} er hentet frem. Det, du havde før, ligger øverst som en ny kopi."
DAMAGED_COPY = "Beskadiget. Kan ikke hentes frem."
DAMAGED_COPY_TEXT = "Denne kopi er beskadiget. Vælg en anden."
COPY_LINE = "{moment}\n{content}"
IN_COPY = "I kopien er der {content}."
EMPTY_COPY = "ingenting"
SAME = "Det er det samme, som du har nu."
ONLY_THEN = "Kun i kopien: {content}."
ONLY_NOW = "Kun i det, du har nu: {content}."
CHANGED = "Ser anderledes ud i kopien: {content}."
LOSES_NOTHING = "Henter du den frem, bliver det, du har nu, først gemt som en ny kopi."

NOT_KEPT = (
    "Noget af det, du har skrevet, er ikke gemt. {problem}\n\n"
    "Bliv her, og kopiér teksten et andet sted hen, eller prøv igen om lidt. Lukker du nu, går den tabt."
)
CLOSE_ANYWAY = "Luk uden at gemme"
STAY = "Bliv her"

CRASH = "Der skete en fejl i programmet. Den er skrevet ned, så den kan rettes."
CRASH_SAVED = "Alt, du har skrevet, er gemt."
CRASH_NOT_SAVED = "Noget af det, du har skrevet, er ikke gemt. {problem}"
CRASH_SEND = (
    "Luk programmet, og start det igen. Sker det igen, så send teksten her til dem, der passer programmet. "
    "Den fortæller, hvor fejlen skete, og ikke, hvad du har skrevet."
)
CRASH_DETAILS = "Om fejlen"
CRASH_END = "Luk programmet"
CRASH_GO_ON = "Gå videre"
CRASH_COPY = "Kopiér teksten"
CRASH_COPIED = "Kopieret"
WORDS_LEFT_OUT = "(ordene er udeladt: de kan være dine)"
LAST_TIME = (
    "Programmet blev ikke lukket, som det skulle, sidst. Det, du har gemt, er her: {content}. Sidst ændret {moment}."
)
NO_ANSWER = "Idekatalog er vist åbent i forvejen, men svarer ikke. Luk det først, eller vent lidt."
OPEN_ANYWAY = "Åbn alligevel"
DO_NOT_OPEN = "Luk"

KIND_COUNTS = {
    "Favourite": ("1 favorit", "{count} favoritter"),
    "Folder": ("1 mappe", "{count} mapper"),
    "Note": ("1 note", "{count} noter"),
    "OwnExperience": ("1 egen erfaring", "{count} egne erfaringer"),
    "Correction": ("1 rettelse af en kontakt", "{count} rettelser af kontakter"),
    "Workplace": ("kortet Hos os", "kortet Hos os"),
    "Recent": ("det, du åbnede sidst", "det, du åbnede sidst"),
    "SavedSearch": ("1 gemt søgning", "{count} gemte søgninger"),
}


def counted(counts: Iterable[tuple[str, int]]) -> str:
    """Write how many there are of each kind: ``2 noter og 1 mappe``; nothing has its word, too."""
    words = (KIND_COUNTS[kind][count > 1].format(count=count) for kind, count in counts if count)
    return listed(tuple(words)) or EMPTY_COPY


def copy_line(taken: str, counts: Iterable[tuple[str, int]], *, is_sound: bool) -> str:
    """Write the line of a copy; ``taken`` is an ISO time."""
    return COPY_LINE.format(moment=moment(taken), content=counted(counts) if is_sound else DAMAGED_COPY)
