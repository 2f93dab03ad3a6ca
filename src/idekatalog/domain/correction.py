"""What she has put right about a contact, in words."""

from idekatalog.domain.contact import readable_phone
from idekatalog.domain.personal import ContactPart, Correction
from idekatalog.strings import mine as strings
from idekatalog.strings.reading import day


def correction_words(correction: Correction) -> str:
    """Say what she has put right, when, and what the catalogue prints."""
    sentence = strings.CORRECTED
    if correction.is_confirmed:
        sentence = strings.CONFIRMED
    elif not correction.value:
        sentence = strings.GONE
    elif correction.part is ContactPart.NAME:
        sentence = strings.RENAMED
    return sentence.format(
        day=day(correction.on),
        value=readable(correction.part, correction.value),
        printed=readable(correction.part, correction.printed),
    )


def readable(part: ContactPart, value: str) -> str:
    """Return a value as people read it."""
    return readable_phone(value) if part is ContactPart.PHONE else value
