"""The words of what people take along: agenda, journal, lists, contact cards and references."""

# Agenda and journal
AGENDA_TITLE = "Metode til drøftelse: {title}"
JOURNAL = "Metode drøftet: {title} ({source}). Aftaler: "
SOURCE = "Kilde"
FACT = "{label}: "

# References
TEXT_IN_CATALOGUE = ". Opslag i Idekatalog, indhold fra {month}."
REFERENCE_KINDS = {
    "ramme": " Rammetekst, ikke fra kilderne.",
    "redaktionel": " Redaktionens tekst, ikke fra kilderne.",
    "Situation": " Redaktionens vejviser, ikke fra kilderne.",
}
RESTS_ON = "Bygger på:"

# Lists: the name of the sheet, and the columns
CONTACTS = "Kontakter"
HITS = "Fund"
ORGANISATION = "Sted"
UNIT = "Enhed"
PHONE = "Telefon"
EMAIL = "Mail"
NUMBERED = "{column} {number}"
SECURE_POST = "Sikker Post"
YES = "Ja"
WEB = "Hjemmeside"
LISTED_EXPERIENCE = "Erfaring ifølge kontaktlisten"
TRIED = "Har prøvet ifølge kataloget"
NOTE = "Bemærk"
TITLE = "Titel"
KIND = "Slags"
KINDS = {"Intervention": "Indsats", "Situation": "Situation", "Article": "Artikel"}
HAS_EXPERIENCE = "Har erfaring"
SIMILAR = "Har en lignende metode"
PLANNED = "Ønsker eller planlægger"
IN_SHORT = "Kort fortalt"

# Contact cards
CARD_EXPERIENCE = "Erfaring: {experience}."
CARD_SOURCE = "Kilde: {source}. Enheden kan have skiftet navn."
