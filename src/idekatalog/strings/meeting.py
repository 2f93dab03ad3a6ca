"""The words around the place Møde, where papers for a meeting are made."""

PLACE = "Møde"
GO = "Mø&de"
GO_HELP = "Lav papirer til et møde: ét til dig og ét til bordet"
PREPARE = "For&bered møde"
PREPARE_HELP = "Lav mødepapirer om det, du læser"
PREPARE_BUTTON = "Forbered møde"

TITLE = "Forbered møde"
HINT = "Du får to ark: Til mig med spørgsmål og numre, og Til bordet, som forældrene kan læse med på."
FORM = "Det, mødet handler om"
KIND = "Hvilket møde?"
SITUATION = "Hvilken situation?"
NO_SITUATION = "Vælg en situation"
INTERVENTIONS = "Hvilke indsatser?"
ADD = "Tilføj en indsats"
MOST = 3
MOST_CHOSEN = "Tre indsatser er nok til ét møde. Fjern en af dem først."
REMOVE = "Fjern {title} fra mødet"
NOTHING_CHOSEN = "Vælg en situation eller en indsats, så kommer der spørgsmål og numre på dit ark."
FAMILY_THERE = "Familien sidder med ved bordet."
FAMILY_NOT_THERE = "Fagfolk mødes. Arket kan stadig tåle, at familien læser det."
FIELDS = {
    "day": "Dato og tid",
    "place": "Sted",
    "purpose": "Særligt ved dette møde",
}
EXAMPLES = {
    "day": "Tirsdag den 24. november kl. 8.30",
    "place": "Hvor mødes I?",
    "purpose": "Hvad vil I gerne nå? Forældrene læser med.",
}
NOT_KEPT = "Det, du skriver her, kommer på arkene og bliver ikke gemt."

PRINT = "Se og udskriv"
SAVE = "Gem som PDF …"
COPY_AGENDA = "Kopiér til dagsorden"
COPY_LETTER = "Kopiér tekst til Sikker Post"
AGENDA_COPIED = "Kopieret. Sæt ind i jeres dagsorden."
LETTER_COPIED = "Kopieret. Sæt ind i Sikker Post, og skriv selv modtageren dér."
PAGES = "Arkene, som de bliver"
NEXT_PAGE = "{paper}, side {number}"
DRAWING = "Arkene bliver tegnet …"
NO_MEETINGS = "Indholdet har ingen slags møder. Hent programmet igen, eller spørg den, der passer jeres indhold."
FAILED = "Arkene kunne ikke laves: {problem}"
PREVIEW_TITLE = "Mødepapirer"
FILE_NAME = "moedepapir-{day}.pdf"
WORKPLACE = "Skriv jeres egne numre i Hos os, så står de nederst på arkene."
