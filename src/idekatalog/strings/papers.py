"""What the kinds of paper are called, and why one cannot be made of what was named."""

KINDS = {
    "metodeark": "Metodeark",
}

WANTED = {
    "intervention": '"{title}" er ikke en indsats. {kind} laves kun af indsatser.',
}
NOT_NAMED = "der mangler id. Skriv, hvad {kind} skal laves af."
TAKES_ALL = "{kind} har hele kataloget med. Skriv ingen id."
