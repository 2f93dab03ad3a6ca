"""What stands on paper only, and what is said when paper cannot be made.

The words a sheet shares with screen and terminal are in ``reading``.
"""

KIND = "Metodeark"
CATEGORY_WITH_NOTE = "{category}: {note}"
SEPARATOR = " · "
BULLET = "•"
DASH = "–"
OR = " eller "

AT_A_GLANCE = "Kort overblik"

CONTACTS_AS_OF = "Numre og adresser er fra {dates}. De kan være ændret siden."
PHONE = "Tlf. {numbers}"
OR_SECURE_POST = "eller Sikker Post"

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
ONE_TITLE = "{title} – {kind}"
MANY_TITLES = "{count} {kind} fra Idekataloget"
AUTHOR = "Idekataloget"
DAY = "{day}. {month} {year}"

TOO_LONG = "Noget af teksten er for langt til en side. Gør det kortere, og prøv igen."
FONT_MISSING = "Skrifttypen {file} mangler i {folder}. Installér programmet igen."
FONT_BROKEN = "Skrifttypen {file} i {folder} er i stykker. Installér programmet igen."
