"""The words for interventions side by side, on screen and on paper."""

KIND = "Sammenligning"
SILENT = "Kilden siger ikke noget om det."
AGE_ELSEWHERE = "Kilden nævner kun alder for enkelte steder. Åbn indsatsen, så kan du se hvor."
SAME = "{label} (ens)"
EXPLAINED = "Står der, at kilden ikke siger noget, betyder det ikke, at svaret er nej."
FILE_NAME = "sammenligning.pdf"
PREVIEW_TITLE = "Sammenligning: {titles}"

# Pins
PIN = "Føj til samm&enligning"
PIN_HELP = "Læg den indsats, du læser, til sammenligning, eller tag den ud igen"
PIN_BUTTON = "Føj til sammenligning"
UNPIN_BUTTON = "Fjern fra sammenligning"
PINS = "Til sammenligning:"
UNPIN = "Fjern {title} fra sammenligningen"
ONE_MORE = "Vælg mindst én mere."
TOO_MANY = "Der er plads til fire. Fjern en, så er der plads til {title}."

# The view
COMPARE = "Sa&mmenlign"
COMPARE_HELP = "Se de indsatser, du har valgt, ved siden af hinanden"
COMPARE_BUTTON = "Sammenlign"
TITLES = "Indsatser, der sammenlignes"
TABLE = "Sammenligningen"
CELL = "{label}, {title}"
KIND_AND_STATUS = "{category} · {status}"
HINT = (
    "Her kan du se to til fire indsatser ved siden af hinanden. "
    "Åbn en indsats, vælg Føj til sammenligning, og gør det samme med en til."
)
