"""What the kinds of paper are called, and why one cannot be made of what was named."""

KINDS = {
    "metodeark": "Metodeark",
    "til-mig": "Til mig",
    "til-bordet": "Til bordet",
    "samtaleark": "Samtaleark",
    "spoergekort": "Spørgekort",
    "ringeliste": "Ringeliste",
    "mappe": "Mappe",
    "bog": "Bog",
}

WANTED = {
    "intervention": '"{title}" er ikke en indsats. {kind} laves kun af indsatser.',
    "starting-point": '"{title}" er hverken en indsats eller en situation. {kind} laves kun af dem.',
    "text": '"{title}" kan ikke lægges i {kind}.',
}
NOT_NAMED = "der mangler id. Skriv, hvad {kind} skal laves af."
NO_MEETINGS = "Indholdet har ingen slags møder. Kør idekatalog check, eller hent programmet igen."
TAKES_ALL = "{kind} har hele kataloget med. Skriv ingen id."
