import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.analysis import fold, is_stop_word, stem, tokens
from idekatalog.strings.search import FOLDS, IRREGULAR_ENDINGS, OWN_STEMS, STOP_WORDS


def words(text: str) -> list[str]:
    return [token.word for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forenet Mod Vold, i en by.", ["forenet", "mod", "vold", "i", "en", "by"]),
        ("§115", ["115"]),
        ("§ 115", ["115"]),
        ("§115a", ["115a"]),
        ("§ 115 a", ["115a"]),
        ("§§ 115 og 115a", ["115", "og", "115a"]),
        ("paragraf 115", ["115"]),
        ("§115 i loven", ["115", "i", "loven"]),
        ("§115- og §115a-møder", ["115", "og", "115a", "møder"]),
        ("SSP 18+", ["ssp", "18plus"]),
        ("18 plus, 18plus og 18-plus", ["18plus", "18plus", "og", "18plus"]),
        ("18-23 år", ["18", "23", "år"]),
        ("360°-kortlægning", ["360", "kortlægning"]),
        ("Høje-Taastrup", ["høje", "taastrup"]),
        ("K-rådet", ["k", "rådet"]),
        ("SSP'er og SSP’en", ["ssp", "og", "ssp"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
        ("?! \0 \ud800", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_offsets_count_characters_of_the_original() -> None:
    text = "Mød op til §115a-møde, 18+ og 360°."

    assert [text[token.start : token.end] for token in tokens(text)] == [
        "Mød", "op", "til", "§115a", "møde", "18+", "og", "360°",
    ]  # fmt: skip


def test_loose_accents_belong_to_their_letter() -> None:
    text = unicodedata.normalize("NFD", "Vrede på gåture")

    assert words(text) == ["vrede", "på", "gåture"]
    assert [text[token.start : token.end] for token in tokens(text)] == text.split()


@given(st.text())
def test_any_text_has_words_in_order_and_apart(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.word
        assert " " not in token.word
        end = token.end


@pytest.mark.parametrize(
    "family",
    [
        "indsats indsatsen indsatser indsatserne indsatsernes",
        "ungeindsats ungeindsatsen ungeindsatser",
        "barn barnet børn børnene børns",
        "bror broderen brødre brødrene lillebror",
        "søster søsteren søstre søstrene",
        "mor moderen mødre",
        "forælder forælderen forældre forældrene forældres",
        "mand manden mænd mændene",
        "by byen byer byerne",
        "center centret centeret centre centrene",
        "fængsel fængslet fængsler",
        "eksempel eksemplet eksempler",
        "aften aftenen aftener",
        "mulighed muligheden muligheder mulighederne",
        "bekymringssamtale bekymringssamtaler bekymringssamtalen bekymringssamtalerne",
        "forberede forbereder forbereder",
        "kriminalpræventiv kriminalpræventive kriminalpræventivt",
        "lokal lokale lokalt",
        "konkret konkrete",
        "ung unge unges yngre",
        "mentor mentorer mentoren mentorens",
        "bande bander banden bandernes",
        "slå slår slået",
        "kreds kredse kredsen",
        "kortlægge kortlægger kortlægning kortlægningen",
        "koordinere koordinerer koordinering",
        "rådgive rådgiver rådgivning",
        "genoprettende genopretning",
    ],
)
def test_forms_of_a_word_share_its_stem(family: str) -> None:
    forms = [form for form in family.split() if not form.startswith("lille")]

    assert len({stem(form) for form in forms}) == 1, {form: stem(form) for form in forms}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("indsats", "indsat"),
        ("barn", "børnehave"),
        ("søskende", "søster"),
        ("mod", "møde"),
        ("far", "får"),
        ("gruppe", "gruppering"),
        ("holde", "holdning"),
        ("far", "farlig"),
        ("Slagelse", "slags"),
        ("lære", "lærer"),
        ("loven", "lovet"),
        ("sidde", "siden"),
    ],
)
def test_other_words_keep_their_own_stem(one: str, other: str) -> None:
    assert stem(one.lower()) != stem(other.lower())


@pytest.mark.parametrize("own", OWN_STEMS)
def test_stem_of_its_own_is_that_of_all_its_words(own: str) -> None:
    assert {stem(spelled) for word in OWN_STEMS[own].split() for spelled in (word, fold(word))} == {own}


@pytest.mark.parametrize("ending", IRREGULAR_ENDINGS)
def test_irregular_endings_also_end_compounds(ending: str) -> None:
    assert stem(f"bande{ending}").startswith("bande")
    assert stem(ending) == stem(IRREGULAR_ENDINGS[ending])


@given(st.text(alphabet=st.characters(categories=["L", "N"])))
def test_any_word_has_a_stem(word: str) -> None:
    assert isinstance(stem(word), str)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("foraeldreraadslagning", "forældrerådslagning"),
        ("vredeshandtering", "vredeshåndtering"),
        ("Aarhus", "Århus"),
        ("broendby", "brøndby"),
        ("brondby", "brøndby"),
        ("Malmø", "Malmö"),
        ("hoeje", "høje"),
    ],
)
def test_danish_letters_fold_however_they_are_typed(typed: str, meant: str) -> None:
    assert fold(typed.lower()) == fold(meant.lower())


@given(st.text(alphabet="abcoeæøåäöü"))
def test_folding_leaves_ascii(word: str) -> None:
    assert fold(word).isascii()


def test_town_and_against_are_no_stop_words() -> None:
    assert not is_stop_word("by")
    assert not is_stop_word("mod")
    assert all(map(is_stop_word, ("hvordan", "jeg", "med", "en", "der")))


def test_word_lists_are_written_as_words_are_read() -> None:
    for word in STOP_WORDS | IRREGULAR_ENDINGS.keys() | set(FOLDS):
        assert words(word) == [word]


def test_analysis_needs_only_the_stemmer_of_whoosh() -> None:
    # whoosh.qparser alone would cost 50 ms of every start.
    check = "import sys, idekatalog.search.parser; print([m for m in sys.modules if m.startswith('whoosh.q')])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
