from idekatalog.domain.article import Article
from idekatalog.domain.document import List, Paragraph, Section, Text
from idekatalog.domain.intervention import AgeRange, Basis, Dimension, Experience, Knowledge, Reported
from idekatalog.search.passage import EXPERIENCES, LINE_END, OVERVIEW, Passage, passages
from idekatalog.storage.catalogue_schema import Field
from tests.builders import PAGE_45, a_vocabulary, an_intervention

FULL = an_intervention(
    abbreviations=("BS",),
    aliases=("samtale om bekymring",),
    experiences=(
        Experience("Ishøj", Basis.TABLE, (Text("Har en skabelon."), PAGE_45)),
        Experience("Aarhus", Basis.TEXT),
        Experience("Ballerup", Basis.PLANNED, (Text("Vil prøve."),)),
    ),
    coordination=(Text("Politiet følger op. "), PAGE_45),
    participants=((Text("Forældrene"),),),
    timing=((Text("Hver uge"),),),
    ages=(AgeRange(12, 17, (Text("De yngste har størst gavn."),)),),
    knowledge=(Knowledge(Dimension.EFFECT, Reported.PARTLY, (Text("Gode erfaringer."),)),),
    legal_basis=("§115",),
    arenas=("skole",),
)


def texts(field: Field) -> list[str]:
    return [passage.text for passage in passages(FULL, a_vocabulary()) if passage.field is field]


def section(slug: str) -> str:
    return next(passage.text for passage in passages(FULL, a_vocabulary()) if passage.slug == slug)


def test_names_labels_and_places_have_their_own_fields() -> None:
    assert texts(Field.TITLE) == ["Bekymringssamtaler"]
    assert texts(Field.NAME) == ["BS\nsamtale om bekymring"]
    assert texts(Field.SEARCH_WORD) == ["bekymret"]
    assert texts(Field.LABEL) == ["Dialogmetoder", "Familie", "Søskende", "SSP-medarbejder", "skole", "§115"]
    assert texts(Field.PURPOSE) == ["I taler med en ung, fordi noget bekymrer jer."]


def test_only_real_experience_makes_a_place() -> None:
    assert texts(Field.PLACE) == ["Ishøj\nAarhus"]


def test_experiences_are_told_with_basis_and_without_source_marks() -> None:
    assert section(EXPERIENCES) == "Ishøj: Har en skabelon.\nAarhus.\nBallerup (ønske eller plan): Vil prøve."


def test_facts_beside_the_text_are_found_too() -> None:
    assert section(OVERVIEW).split("\n") == [
        "Politiet følger op.",
        "Forældrene",
        "Hver uge",
        "De yngste har størst gavn.",
        "Gode erfaringer.",
    ]


def test_sections_are_their_own_passages_with_one_line_per_item() -> None:
    assert section("spoergsmaal-at-stille") == "Hvordan er en almindelig dag for dig?"
    assert section("vaer-opmaerksom-paa") == "Lov ikke tavshed."


def test_headings_are_searched_in_articles_only() -> None:
    document = (Section("rocker", "Rocker", (Paragraph((Text("En definition."),)),)),)
    article = Article("definitioner", "Definitioner", "kilde", document, "")

    assert [found.text for found in passages(article, a_vocabulary())] == ["Definitioner", "Rocker\nEn definition."]
    assert "Kort fortalt" not in section("kort-fortalt")


def test_empty_passages_are_left_out() -> None:
    bare = an_intervention(document=(), search_words=(), experiences=(), themes=())

    assert all(found.text.strip() for found in passages(bare, a_vocabulary()))
    assert Field.PLACE not in {found.field for found in passages(bare, a_vocabulary())}


def test_white_space_within_an_item_is_one_space() -> None:
    document = (Section("x", "X", (List(((Text("et\n ord"),), (Text("to"),))),)),)
    found = passages(an_intervention(document=document), a_vocabulary())

    assert next(passage.text for passage in found if passage.slug == "x") == "et ord\nto"


def test_words_and_stems_stand_between_spaces_line_by_line() -> None:
    passage = Passage.of(Field.NAME, ("Unge samtaler", "", "MI"))

    assert passage.words == f" unge samtaler {LINE_END}  {LINE_END} mi "
    assert passage.stems == f" ung samtal {LINE_END} {LINE_END} mi "


def test_lines_come_with_their_words() -> None:
    passage = Passage.of(Field.NAME, ("Unge samtaler", "", "MI for unge"))

    assert passage.lines == ["Unge samtaler", "", "MI for unge"]
    assert [words.split() for words in passage.lines_of_words] == [["unge", "samtaler"], [], ["mi", "for", "unge"]]
    assert passage.lines_by_word["unge"] == [0, 2]
