"""Danish alphabetical order: æ, ø, å last, and aa with å."""

_LATE = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "é": "e", "è": "e", "ü": "y"})


def danish_key(text: str) -> str:
    """Return a key that sorts Danish words as a Danish reader expects, case ignored."""
    return text.casefold().replace("aa", "å").translate(_LATE)
