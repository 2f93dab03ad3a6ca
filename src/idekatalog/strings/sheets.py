"""What stands on paper only, and what is said when paper cannot be made.

The words a sheet shares with screen and terminal are in ``reading``.
"""

KIND = "Metodeark"
CATEGORY_WITH_NOTE = "{category}: {note}"
BEFORE_VALUE = "{name}: "
SEPARATOR = " · "
BULLET = "•"
DASH = "–"
OR = " eller "

AT_A_GLANCE = "Kort overblik"
LEVELS = "Niveau"
ARENAS = "Steder"
LAW_STAMP = "Sådan stod det i {month}. Loven kan være ændret siden. Spørg jeres jurist, før I deler oplysninger."

# The names of fields, as an entry's list of editorial fields gives them.
EDITORIAL_THEMES = "temaer"
EDITORIAL_TARGET_GROUPS = "maalgrupper"
EDITORIAL_COORDINATORS = "koordinatorer"
EDITORIAL_PRACTITIONERS = "fagpersoner"
EDITORIAL_LEVELS = "niveau"
EDITORIAL_ARENAS = "arenaer"

WHO = "Hvem"
WHAT_THEY_DID = "Hvad kilden fortæller"
CONTACTS_AS_OF = "Numre og adresser er fra {dates}. De kan være ændret siden."
PHONE = "Tlf. {numbers}"
OR_SECURE_POST = "eller Sikker Post"

PARTLY_TOLD = "{dimension} (delvist oplyst)"
TOLD = "Oplyst i kilden."

MARK_OF_WORK = "[{letter}]"
YEAR = "({year})"
PAGES = "Side {pages}."
PARTS = "Del: {parts}."
MARKS_EXPLAINED = "Mærket efter en sætning viser kilden: [{example}]."
EDITORIAL_EXPLAINED = "[red.] er redaktionens vurdering, ikke fra kilderne."
FRAME_EXPLAINED = "[ramme] er en fast sætning, som ikke står i kilderne."

EDITION = "Idekataloget, {month}"
PRINTED_ON = "Udskrevet {day}"
PAGE_OF = "side {page} af {pages}"
ONE_TITLE = "{title} – metodeark"
MANY_TITLES = "{count} metodeark fra Idekataloget"
AUTHOR = "Idekataloget"
DAY = "{day}. {month} {year}"

FONT_MISSING = "Skrifttypen {file} mangler i {folder}. Installér programmet igen."
FONT_BROKEN = "Skrifttypen {file} i {folder} er i stykker. Installér programmet igen."
