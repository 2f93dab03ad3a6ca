"""Every command of the terminal, as other programs and people meet it."""

import io
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from idekatalog.arguments import build_parser
from idekatalog.cli import main
from idekatalog.domain.personal import Note
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.mine import open_mine
from idekatalog.paths import find_paths
from idekatalog.sheets.kind import RECIPES
from tests.content.packs import NIGHT, a_zip
from tests.content.test_layers import OWN_ENTRY
from tests.sheets.pages import words_of

HIT_KEYS = ["id", "kind", "title", "score", "excerpt", "marks", "section", "why", "origin"]
README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in a home of its own; return exit code, output and complaints."""
    monkeypatch.setenv("IDEKATALOG_HOME", str(tmp_path / "home"))

    def run_it(*words: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        try:
            code = main(words)
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_it


def test_search_finds_and_says_why(run: Run) -> None:
    code, out, err = run("search", "mentor")

    assert (code, err) == (0, "")
    assert "Mentorordninger  [mentorordninger]" in out


def test_slip_is_searched_and_its_correction_said(run: Run) -> None:
    code, out, _ = run("search", "mentro")

    assert code == 0
    assert 'Mente du "mentor"?' in out


def keep_note(text: str) -> None:
    mine = open_mine(find_paths())
    mine.store.keep(Note("banderaad", text), datetime(2026, 11, 25, 12))
    mine.close()


def test_her_own_is_shown_only_when_it_is_asked_for(run: Run) -> None:
    run("search", "mentor")  # the home is known from here on
    keep_note("Vi kaldte det mentorbrød.")
    assert "mentorbrød" not in run("search", "mentorbrød")[1]
    assert all(hit["origin"] != "egne" for hit in json.loads(run("search", "mentorbrød", "--json")[1]))

    code, out, _ = run("search", "mentorbrød", "--mine")
    assert code == 0
    assert "Mit eget (1)" in out
    assert "Banderåd  [note/banderaad]" in out


def test_her_own_comes_after_the_catalogue_in_json_and_batch(run: Run) -> None:
    run("search", "mentor")
    keep_note("Mentor hver tirsdag")
    hits = json.loads(run("search", "mentor", "--mine", "--json")[1])
    assert list(hits[-1]) == HIT_KEYS
    assert (hits[-1]["kind"], hits[-1]["origin"], hits[-1]["excerpt"]) == ("egne", "egne", "Mentor hver tirsdag")
    assert hits[-1]["marks"] == [[0, 6]]
    assert [hit["origin"] for hit in hits].count("egne") == 1

    (line,) = run("search", "--mine", "--json", "--batch", typed="mentor\n")[1].splitlines()
    assert json.loads(line) == hits


def test_search_of_her_own_finds_nothing_where_nothing_is_kept(run: Run) -> None:
    assert run("search", "mentor", "--mine") == run("search", "mentor")
    assert not (find_paths().data / "personal.db").exists()


def test_search_json_has_the_keys_of_the_contract(run: Run) -> None:
    code, out, _ = run("search", "--json", "bekymret", "for", "en", "ung")
    hits = json.loads(out)

    assert code == 0
    assert all(list(hit) == HIT_KEYS for hit in hits)
    for hit in hits:
        assert all(0 <= start < end <= len(hit["excerpt"]) for start, end in hit["marks"])


def test_search_without_hits_is_1(run: Run) -> None:
    assert run("search", "xyzzyqwert")[0] == 1
    assert run("search", "--json", "xyzzyqwert")[:2] == (1, "[]\n")


def test_id_of_broken_characters_is_unknown(run: Run) -> None:
    assert run("show", "\udcff")[0] == 1
    assert run("sheet", "\udcff", "-o", "x.pdf")[0] == 1


def test_batch_without_input_answers_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)

    assert main(("search", "--json", "--batch")) == 0


def test_batch_answers_line_by_line(run: Run) -> None:
    code, out, _ = run("search", "--json", "--batch", typed="mentor\n\nxyzzyqwert\n")
    answers = [json.loads(line) for line in out.splitlines()]

    assert code == 0
    assert answers[0][0]["id"] == "mentorordninger"
    assert answers[1:] == [[], []]


def test_limit_and_filters_narrow(run: Run) -> None:
    assert len(json.loads(run("search", "--json", "--limit", "2", "unge")[1])) == 2
    ids = [hit["id"] for hit in json.loads(run("search", "--json", "--category", "situationel")[1])]
    assert ids == ["kriminalpraeventiv-byplanlaegning"]
    assert "mentorordninger" in run("search", "--municipality", "Ishøj", "--profession", "kriminalforsorg")[1]


def test_age_leaves_out_what_the_source_gives_another_age(run: Run) -> None:
    ids = [hit["id"] for hit in json.loads(run("search", "--json", "--limit", "99", "--age", "30")[1])]

    assert "aggression-replacement-training" not in ids
    assert "bekymringssamtaler" in ids


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("search", "--theme", "famile"), '"famile" findes ikke som tema. Mente du "familie"?'),
        (("search", "--age", "ung"), '"ung" er ikke et helt tal på mindst 0'),
        (("search", "--limit", "0"), '"0" er ikke et helt tal på mindst 1'),
        (("search", "--limit"), "--limit skal have en værdi efter sig"),
        (("search", "--json=x"), "--json skal ikke have en værdi"),
        (("search", "--nonsens"), 'jeg kender ikke "--nonsens"'),
        (("find",), 'kommandoen "find" findes ikke'),
        (("show",), "der mangler id"),
        (("sheet", "x", "-o", "a.pdf", "--date", "i går"), '"i går" er ikke en dato'),
        (("sheet", "-o", "a.pdf"), "der mangler id. Skriv, hvad Metodeark skal laves af."),
        (("sheet", "x", "-o", "a.pdf", "--kind", "bog med alt"), '"bog med alt" kan ikke bruges her. Vælg mellem'),
        (("sheet", "situation-vil-ud", "-o", "a.pdf"), '"Han vil ud" er ikke en indsats. Metodeark laves kun af'),
        (
            ("sheet", "banderaad", "-o", "a.pdf", "--kind", "til-bordet", "--meeting", "kaffe"),
            'Mødet "kaffe" findes ikke. Skriv et af dem her: netvaerksmoede, foraeldre',
        ),
        (("sheet", "artikel-alder", "-o", "a.pdf", "--kind", "til-mig"), "er hverken en indsats eller en situation"),
        (("export", "--format", "xml"), '"xml" kan ikke bruges her'),
    ],
)
def test_wrong_use_is_2_and_one_danish_sentence(run: Run, words: tuple[str, ...], complaint: str) -> None:
    code, out, err = run(*words)

    assert (code, out) == (2, "")
    assert complaint in err
    assert "Traceback" not in err


def test_show_reads_an_entry(run: Run) -> None:
    assert "Kort fortalt" in run("show", "bekymringssamtaler")[1]
    assert json.loads(run("show", "--json", "bekymringssamtaler")[1])["id"] == "bekymringssamtaler"


def test_show_of_an_unknown_id_suggests_the_nearest(run: Run) -> None:
    code, out, err = run("show", "bekymringssamtale")

    assert (code, out) == (1, "")
    assert 'Mente du "bekymringssamtaler"?' in err
    assert "indsats" not in err, "it may as well be a situation or an article"


def test_contacts_by_place_unit_method_and_theme(run: Run) -> None:
    assert json.loads(run("contacts", "--json", "Ishøj")[1])[0]["id"] == "kontakt-ishoej"
    assert "Ungeindsatsen" in run("contacts", "ungeindsatsen")[1]
    assert "Herlev Kommune" in run("contacts", "mentorordninger")[1]
    assert "Vallensbæk Kommune" in run("contacts", "fysiske", "rammer")[1]
    assert len(json.loads(run("contacts", "--json")[1])) == 22
    assert run("contacts", "xyzzyqwert")[0] == 1


def test_sheet_writes_a_pdf(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    code, out, _ = run("sheet", "bekymringssamtaler", "banderaad", "--large", "--gray", "--date", "2026-11-20", "-o", str(target))  # fmt: skip  # noqa: E501

    assert (code, out) == (0, f"Gemt: {target}\n")
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", [kind for kind in SheetKind if RECIPES[kind].wanted])
def test_every_kind_of_paper_is_made(run: Run, tmp_path: Path, kind: SheetKind) -> None:
    target = tmp_path / "ark.pdf"

    assert run("sheet", "bekymringssamtaler", "--kind", kind, "-o", str(target))[0] == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_kind_of_meeting_can_be_named(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    run("sheet", "banderaad", "--kind", "til-bordet", "--meeting", "foraeldre", "-o", str(target))

    assert "Forældremøde" in words_of(target.read_bytes())


def test_sheet_that_cannot_be_written_is_3(run: Run, tmp_path: Path) -> None:
    code, _, err = run("sheet", "bekymringssamtaler", "-o", str(tmp_path / "mangler" / "ark.pdf"))

    assert code == 3
    assert err.count("\n") == 1


def test_export_carries_everything(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "alt.json"
    assert run("export", "-o", str(target))[0] == 0
    export = json.loads(target.read_text(encoding="utf-8"))

    assert export == json.loads(run("export")[1])
    assert len(export["entries"]) >= 14
    assert len(export["contacts"]) == 22
    assert sum(work["listed"] for work in export["literature"]) == 20
    assert export["entries"][0]["origin"] == "katalog"


def test_export_takes_one_origin_or_all(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "home" / "data" / "egne" / "indsatser" / "natteravne.md"
    own.parent.mkdir(parents=True)
    own.write_text(OWN_ENTRY.format(id="natteravne"), encoding="utf-8")

    def ids(origin: str) -> set[str]:
        return {entry["id"] for entry in json.loads(run("export", "--origin", origin)[1])["entries"]}

    assert ids("egne") == {"natteravne"}
    assert ids("alle") - ids("katalog") == {"natteravne"}
    assert run("export", "--origin", "egn")[0] == 2
    assert "Egen indsats" in run("show", "natteravne")[1]


def test_import_tells_every_change_and_takes_the_pack_in(run: Run, tmp_path: Path) -> None:
    source = str(a_zip(tmp_path / "odense.zip", NIGHT))
    code, out, err = run("import", source, "--dry-run")

    assert (code, err) == (0, "")
    told = ["Odenses indsatser 1 fra Odense Kommune, 2026-11-20", "1 ny", "- Ny indsats natteravne"]
    assert out.splitlines()[:3] == told
    assert run("show", "natteravne")[0] == 1
    assert run("import", source)[0] == 0
    assert "Fra pakken Odenses indsatser" in run("show", "natteravne")[1]
    assert json.loads(run("show", "natteravne", "--json")[1])["origin"] == "odense"
    assert "Intet nyt" in run("import", source)[1]


def test_import_names_a_collision_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    text = OWN_ENTRY.format(id="banderaad").encode()
    code, out, err = run("import", str(a_zip(tmp_path / "odense.zip", {"indsatser/banderaad.md": text})))

    assert (code, out, err.count("\n")) == (3, "", 1)
    assert "odense/indsatser/banderaad.md:2" in err
    assert json.loads(run("show", "banderaad", "--json")[1])["origin"] == "katalog"


def test_import_stopped_by_the_keyboard_changes_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("idekatalog.packs.prepare", stop)

    assert run("import", str(a_zip(tmp_path / "odense.zip", NIGHT)))[::2] == (3, "Stoppet. Intet er ændret.\n")
    assert run("show", "natteravne")[0] == 1
    assert list((tmp_path / "home").rglob("*.tmp")) == []


def test_import_of_what_is_no_pack_is_3(run: Run, tmp_path: Path) -> None:
    assert run("import", str(tmp_path))[0] == 3
    assert run("import", str(tmp_path / "ingen.zip"))[0] == 3


def test_export_that_cannot_be_written_is_3(run: Run, tmp_path: Path) -> None:
    assert run("export", "-o", str(tmp_path / "mangler" / "alt.json"))[0] == 3


def test_check_is_fine_with_the_shipped_content(run: Run) -> None:
    code, out, err = run("check")

    assert (code, err) == (0, "")
    assert out.startswith("Alt er i orden")


def test_check_names_file_and_line(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "content"
    (folder / "indsatser").mkdir(parents=True)
    (folder / "ordforraad.yaml").write_text("temaer: [{id: familie}]\n", encoding="utf-8")
    code, out, _ = run("check", str(folder))

    assert code == 1
    assert 'content/ordforraad.yaml:1: Feltet "navn" mangler.' in out


def test_check_of_a_missing_folder_is_3(run: Run, tmp_path: Path) -> None:
    code, out, err = run("check", str(tmp_path / "ingen"))

    assert (code, out) == (3, "")
    assert "findes ikke" in err


def test_version_names_every_part(run: Run) -> None:
    out = run("--version")[1]

    assert [line.split()[0] for line in out.splitlines()] == ["idekatalog", "Indhold:", "Python", "Qt", "SQLite"]


def test_every_command_is_in_the_readme_and_has_help(run: Run) -> None:
    commands = next(action for action in build_parser()._actions if action.choices).choices
    assert [name for name in commands if f"idekatalog {name}" not in README] == []
    for name in commands:
        code, out, _ = run(name, "--help")
        assert code == 0
        assert out.startswith(f"Brug: idekatalog {name}")
