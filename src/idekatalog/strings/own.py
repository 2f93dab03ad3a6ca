"""The words of the search's group of her own material."""

GROUP = "Mit eget"
BUTTON = "Mit eget ({count})"
BUTTON_HELP = "Gå til det af dit eget, hvor ordene står"
UNTITLED = "Mappe uden navn"
KINDS = {
    "note": "Min note",
    "experience": "Det har vi prøvet",
    "correction": "Rettet eller bekræftet af os",
    "folder": "Min mappe",
    "search": "Gemt søgning",
    "workplace": "Hos os",
    "entry": "Gemt af dig",
}
