from idekatalog.search.passage import LINE_END
from idekatalog.search.phrases import Phrases, is_phrase
from idekatalog.search.term import phrase_sign

PHRASES = Phrases(("vil ikke tale", "vil ikke taler", "lukker af", "tavs"))


def found(text: str) -> set[str]:
    return set(PHRASES.within(text.split()))


def test_phrase_is_known_by_its_sign_however_it_is_bent_and_by_its_text_as_it_is_written() -> None:
    sign = phrase_sign(("vil", "ikk", "tal"))

    assert found("han vil ikke tale") == {sign, "vil ikke tale"}
    assert found("de vil ikke talen") == {sign}


def test_single_words_and_other_orders_are_no_phrases() -> None:
    assert found("tavs ikke vil tale") == set()


def test_no_phrase_reaches_from_one_line_into_the_next() -> None:
    assert found(f"han lukker {LINE_END} af") == set()


def test_phrases_are_told_from_words() -> None:
    assert all(map(is_phrase, found("han vil ikke tale")))
    assert not is_phrase("tale")
