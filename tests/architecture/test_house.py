"""Rules of the house that no type checker knows."""

import ast
import io
import re
import tokenize
from collections import Counter
from pathlib import Path

import pytest

import idekatalog

ROOT = Path(idekatalog.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))


def test_danish_lives_in_strings_and_content_only() -> None:
    found = []
    for path in SOURCES:
        if path.relative_to(ROOT).parts[0] in ("strings", "_shipped"):
            continue
        for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
            if token.type == tokenize.STRING and re.search("[æøåÆØÅ]", token.string) and '"""' not in token.string:
                found.append(f"{path.relative_to(ROOT)}:{token.start[0]} {token.string}")
    allowed = ("content/document.py", "content/mark.py", "domain/ordering.py")  # letters, not words
    assert [line for line in found if not line.startswith(allowed)] == []


def test_only_the_theme_styles_anything() -> None:
    styling = re.compile(r"setStyleSheet|QColor\(|setPalette|#[0-9A-Fa-f]{6}")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        if path.name != "theme.py" and styling.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_lambda_is_connected_and_no_sender_asked() -> None:
    crooked = re.compile(r"connect\(\s*lambda|\.sender\(\)|processEvents")
    found = [str(path) for path in (ROOT / "ui").rglob("*.py") if crooked.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide would end Qt's screen together with the widget; ``room_for`` asks otherwise."""
    found = [
        str(path)
        for path in (ROOT / "ui").rglob("*.py")
        if re.search(r"\w\.screen\(\)\.", path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_rooms_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 500
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            assert node.end_lineno - node.lineno < 60, node.name


def test_main_window_stays_a_frame() -> None:
    text = (ROOT / "ui" / "main_window.py").read_text(encoding="utf-8")
    assert text.count("\n") < 200


def test_no_sentence_is_left_over() -> None:
    used = Counter(re.findall(r"\b[A-Z][A-Z_0-9]+\b", "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)))
    left_over = [
        f"{path.stem}.{name}"
        for path in (ROOT / "strings").glob("*.py")
        for name in re.findall(r"^([A-Z][A-Z_0-9]+) =", path.read_text(encoding="utf-8"), re.MULTILINE)
        if used[name] < 2
    ]
    assert left_over == []


def test_foreign_text_is_never_rich() -> None:
    tooltip = r"setToolTip\((?!strings\.|as_tooltip\()"
    rich = re.compile(rf"QMessageBox\.(warning|information|critical|question)\(|{tooltip}|RichText|AutoText")
    sources = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py")}

    assert [name for name, text in sources.items() if rich.search(text)] == []
    makers = {name for name, text in sources.items() if re.search(r"\bQLabel\(", text)}
    assert makers <= {"layout.py", "link_button.py", "preview.py", "banner.py"}
