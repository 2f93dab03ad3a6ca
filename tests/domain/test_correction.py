"""What she has put right, in words."""

import pytest

from idekatalog.domain.correction import correction_words
from idekatalog.domain.personal import ContactPart, Correction


@pytest.mark.parametrize(
    ("part", "printed", "value", "words"),
    [
        (
            ContactPart.PHONE,
            "43577580",
            "11223344",
            "11 22 33 44: rettet af os 3. oktober 2026. I kataloget: 43 57 75 80",
        ),
        (ContactPart.PHONE, "43577580", "43577580", "43 57 75 80: bekræftet af os 3. oktober 2026"),
        (ContactPart.EMAIL, "a@b.dk", "", "a@b.dk i kataloget: ikke i brug længere. Rettet af os 3. oktober 2026"),
        (
            ContactPart.NAME,
            "Ungeenheden",
            "UNG",
            "Hedder nu UNG. Rettet af os 3. oktober 2026. I kataloget: Ungeenheden",
        ),
    ],
)
def test_printed_value_always_stands_beside_her_own(part: ContactPart, printed: str, value: str, words: str) -> None:
    assert correction_words(Correction("kontakt-ishoej", part, printed, value, "2026-10-03")) == words
