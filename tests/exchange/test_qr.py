"""The QR code holds the text, with the quiet zone around it."""

import segno

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.exchange.qr import direct_codes, qr_matrix
from idekatalog.exchange.vcard import short_vcard
from tests.builders import a_contact, a_register, an_intervention


def test_matrix_is_segnos_with_four_light_modules_around() -> None:
    text = short_vcard(a_contact())
    bare = segno.make(text, error="m", micro=False, encoding="utf-8", eci=True).matrix

    matrix = qr_matrix(text)

    assert [row[4:-4] for row in matrix[4:-4]] == [tuple(module == 1 for module in row) for row in bare]
    edge = (*matrix[:4], *matrix[-4:], *(row[:4] + row[-4:] for row in matrix))
    assert not any(module for row in edge for module in row)


def test_card_of_a_real_size_stays_scannable() -> None:
    assert len(qr_matrix(short_vcard(a_contact()))) <= 77


def test_too_long_a_text_has_no_code() -> None:
    assert qr_matrix("a" * 3000) == ()


def test_telephone_number_takes_the_fewest_modules() -> None:
    register = a_register(contacts=(a_contact(phones=("43577580", "11223344")), a_contact(id="other", place="Greve")))
    entry = an_intervention(experiences=(Experience("Ishøj", Basis.TABLE, ()),))

    codes = direct_codes([entry], register)

    assert list(codes) == [a_contact().id]
    assert len(codes[a_contact().id]) == 21 + 2 * 4
