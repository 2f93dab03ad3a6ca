"""The words around an entry, the same on screen, on paper and in the terminal."""

CATEGORY = "Kategori"
THEMES = "Temaer"
STATUS = "Status"
TARGET_GROUPS = "For hvem"
AGES = "Alder"
PARTICIPANTS = "Ved bordet"
CARE = "Pas på"
COORDINATORS = "Står for det"
PRACTITIONERS = "Kan gøre det"
TIMING = "Hvor længe og hvor tit"
LEGAL_BASIS = "Lovgrundlag, som kilden nævner"
LEVELS = "Niveau"
ARENAS = "Steder"
EXPERIENCES = "Hvem har prøvet det"
KNOWLEDGE = "Det ved kilden"
RELATED = "Hænger sammen med"
SOURCES = "Kilder"
EDITORIAL = "Redaktionens vurdering, ikke fra kilderne"

AGE_UNIT = "år"
AGE_RANGE = "{first}-{last} år"
AGE_FROM = "fra {first} år"
AGE_TO = "til og med {last} år"
BEFORE_VALUE = "{name}: "
BETWEEN_LABELS = " · "
LAW_STAMP = "Sådan stod det i {month}. Loven kan være ændret siden. Spørg jeres jurist, før I deler oplysninger."
PARTLY_TOLD = "{dimension} (delvist oplyst)"
TOLD = "Oplyst i kilden."
SOURCE_TERM = "Kildens ord: "
NO_EXPERIENCE = "Kilden nævner ingen kommune. Det betyder ikke, at ingen gør det."
SILENCE = "Det siger kilden ikke noget om: {fields}."
PAGE = "s. {page}"
CATALOGUE = "Idekataloget"
NO_YEAR = "u.å."
NO_TITLE = "[Kilden nævner ikke titlen]"
OTHER_NAMES = "Kaldes også: {names}"

# The names of fields, as an entry's list of editorial fields gives them.
EDITORIAL_THEMES = "temaer"
EDITORIAL_TARGET_GROUPS = "maalgrupper"
EDITORIAL_COORDINATORS = "koordinatorer"
EDITORIAL_PRACTITIONERS = "fagpersoner"
EDITORIAL_LEVELS = "niveau"
EDITORIAL_ARENAS = "arenaer"

SILENT_FIELDS = {
    "ages": "alder",
    "participants": "hvem der sidder ved bordet",
    "timing": "hvor længe og hvor tit",
    "coordination": "hvem der står for det",
    "practitioners": "hvem der kan gøre det",
    "experiences": "hvem der har prøvet det",
    "maalgruppe": "viden om målgruppen",
    "metode": "viden om metoden",
    "implementering": "hvordan den sættes i gang",
    "effekt": "effekt",
    "oekonomi": "økonomi",
}
DIMENSIONS = {
    "maalgruppe": "Målgruppe",
    "metode": "Metode",
    "implementering": "Sådan sættes den i gang",
    "effekt": "Effekt",
    "oekonomi": "Økonomi",
}
MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)

CONTACT = "Kontakt"
NO_CONTACT = "Kataloget har ingen kontakt her."
SECURE_POST = "Sikker Post"
AND = " og "


def listed(words: tuple[str, ...]) -> str:
    """Join words as Danish does: en, to og tre."""
    return AND.join(filter(None, (", ".join(words[:-1]), *words[-1:])))


DAY = "{day}. {month} {year}"
MOMENT = "{day} kl. {hour}.{minute}"


def month(year_month: str) -> str:
    """Write ``2024-02`` as februar 2024; anything else stands as it is."""
    year, _, number = year_month.partition("-")
    is_month = number.isascii() and number.isdigit() and 1 <= int(number) <= len(MONTHS)
    return f"{MONTHS[int(number) - 1]} {year}" if is_month else year_month


def day(iso_date: str) -> str:
    """Write ``2026-11-25`` as 25. november 2026; anything else stands as it is."""
    parts = iso_date.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not 1 <= int(parts[1]) <= len(MONTHS):
        return iso_date
    return DAY.format(day=int(parts[2]), month=MONTHS[int(parts[1]) - 1], year=parts[0])


def moment(iso_time: str) -> str:
    """Write ``2026-11-25T13:45:01`` as 25. november 2026 kl. 13.45."""
    date, _, time = iso_time.partition("T")
    return MOMENT.format(day=day(date), hour=time[:2], minute=time[3:5])
