"""The words of the quick switcher."""

SWITCH = "&Hop til …"
SWITCH_HELP = "Hop til en indsats, en situation, en kontakt eller en kommando"
TITLE = "Hop til"
FIELD = "Hvor vil du hen?"
PLACEHOLDER = "Skriv de første bogstaver"
LIST = "Her kan du hoppe hen"
NOTHING = "Intet passer. Prøv færre bogstaver, eller søg i Søg."
HINT = "Pil ned og op vælger. Enter åbner. Esc lukker."
KINDS = {
    "place": "Sted",
    "intervention": "Indsats",
    "situation": "Situation",
    "meeting": "Mødepapirer",
    "article": "Viden",
    "contact": "Kontakt",
    "command": "Kommando",
}
SEPARATOR = " · "
