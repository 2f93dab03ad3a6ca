"""The words of the sheet for a talk, and of its question cards."""

SHEET = "Samtaleark"
CARDS = "Spørgekort"
NO_QUESTIONS = (
    "{title} har ingen spørgsmål i kataloget, så der kan ikke laves {kind}. "
    "Vælg en samtalemetode med spørgsmål, fx Bekymringssamtaler."
)

WHO_ASKS = "{asker} til {asked}"
AGREE_FIRST = "Aftal det, før I går ind"
EDITORIAL = "Redaktionens forslag, ikke fra kilderne."
FIRST = ("Hvem siger hvad?", "Hvad vil vi gerne nå?", "Hvad fortæller vi, at der sker bagefter?")
AGREED = "Det aftaler vi"
AGREEMENTS = ("Hvad gør vi?", "Hvem gør det?", "Hvornår tales vi ved igen?")
SHRED = "Har du skrevet navne på? Læg arket på sagen, eller makulér det."
FOLD = "Udskriv på begge sider, vend om den korte kant, og fold på midten."

EXERCISE = "Til øvelse i teamet"
CUT = "Klip langs stregerne. Træk et kort, stil spørgsmålet, og byt roller. [red.]"
ON_A_CARD = "{title} · {phase}"
GOES_ON = "(fortsat)"
