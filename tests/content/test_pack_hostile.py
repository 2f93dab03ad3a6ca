"""Packs made to do harm: nothing is written outside, opened from inside, or unpacked without end."""

import os
import random
import resource
import stat
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from idekatalog.content.handed import handed_files, read_handed
from idekatalog.content.manifest import read_manifest
from idekatalog.content.pack import handed_by, pack_layer, stage
from idekatalog.content.pack_name import is_safe
from idekatalog.content.pack_source import open_source
from idekatalog.errors import ContentError, IdekatalogError
from tests.content.conftest import CONTACTS
from tests.content.packs import NIGHT, a_folder, a_zip, manifest, zip_bytes
from tests.content.test_layers import OWN_ENTRY
from tests.domain.test_handover import ALL

SLIPS = (
    *("../x.md", "..", "../../x.md", "indsatser/../../x.md", "indsatser/../x.md", "a/..", "./x.md", "a/./x.md"),
    *("a//x.md", "/x.md", "//x.md", "/etc/passwd", "~/../x.md", "", " ", " x.md", "a/ x.md", "///", "a/b//"),
    *("..\\x.md", "a\\..\\..\\x.md", "\\x.md", "\\\\server\\share\\x.md", "//server/share/x.md", "\\\\?\\C:\\x.md"),
    *("\\\\.\\COM1", "C:x.md", "C:/x.md", "C:\\x.md", "c:", "z:/x.md", "file:///etc/passwd", "x.md:stream", "a:b/x.md"),
    *("CON", "con.md", "a/CON.md", "PRN", "aux.yaml", "NUL", "nul.md", "COM1", "com9.md", "LPT1", "lpt0.txt"),
    *("COM¹.md", "CONIN$", "conout$.md", "con .md", "nul.tar.gz", "NUL/x.md", "ＣＯＮ.md"),
    *("x.", "x.md.", "x.md ", "a./x.md", "a /x.md", "x...", "...", ". .", ".. ", "..  /x.md"),
    *("x\x00.md", "x.md\x00.exe", "x\n.md", "\x1b[2J.md", "x\x7f.md", "a\rb", "\x01", "x|y", "x?.md", "x*.md", "<x>"),
    *('"x"', "．．/x.md", "‥/x.md", "．/x.md", "a／..／x.md", "x：y", "x\ufffe.md", "x" * 121, "a/" * 130 + "x.md"),
)  # fmt: skip
COLLISIONS = (
    ("Indsatser/natteravne.md", "indsatser/natteravne.md"),
    ("indsatser/NATTERAVNE.md", "indsatser/natteravne.md"),
    ("Pakke.yaml", "pakke.yaml"),
    ("a/é.md", "a/e\u0301.md"),
    ("straße.md", "STRASSE.md"),
    ("indsatser/natteravne.md", "indsatser/natteravne.md"),
    ("a/ﬁl.md", "a/fil.md"),
)
CANARY = "canary-4711"


def names_under(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def refused(source: Path, into: Path) -> str:
    """Return the sentence a pack is refused with; nothing may be left of it."""
    with pytest.raises(ContentError) as caught:
        stage(source, into / "pakker")
    assert list(into.rglob("*.tmp")) == []
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_there_are_enough_names() -> None:
    assert len(set(SLIPS)) >= 60


@pytest.mark.parametrize("name", SLIPS, ids=ascii)
def test_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    assert not is_safe(name)
    into = tmp_path / "into"
    into.mkdir()
    source = a_zip(tmp_path / "slip.zip", more=[(name, b"outside")])
    before = names_under(tmp_path)

    assert refused(source, into) != ""
    assert names_under(tmp_path) - before <= {"into/pakker"}


@pytest.mark.parametrize("name", SLIPS, ids=ascii)
def test_manifest_may_not_name_it_either(tmp_path: Path, name: str) -> None:
    sums = {name: "0" * 64, "indsatser/natteravne.md": "0" * 64}
    with pytest.raises(ContentError):
        read_manifest(manifest({}, filer=sums))


@pytest.mark.parametrize("names", COLLISIONS, ids=ascii)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_are_one_on_some_system_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    files = {} if "natteravne" in names[1] or "akke" in names[1] else NIGHT
    source = tmp_path / "a.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr("indsatser/andet.md", b"")
        for name in (*files, *names):
            archive.writestr(name, b"")

    with pytest.raises(ContentError, match="hedder det samme"):
        open_source(source)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_member_that_is_no_plain_file_is_refused(tmp_path: Path, kind: int) -> None:
    source = a_zip(tmp_path / "a.zip")
    with zipfile.ZipFile(source, "a") as archive:
        info = zipfile.ZipInfo("indsatser/link.md")
        info.create_system = 3
        info.external_attr = (kind | 0o777) << 16
        archive.writestr(info, "/etc/passwd")

    assert "genvej" in refused(source, tmp_path)


@pytest.mark.parametrize("name", ["indsatser/natteravne.md", "indsatser", "kontakter.yaml", "pakke.yaml", "andet"])
def test_link_in_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    folder = a_folder(tmp_path / "pakke")
    target = tmp_path / "outside"
    (folder / name).rename(target) if (folder / name).exists() else target.write_text("secret")
    (folder / name).symlink_to(target)

    assert "genvej" in refused(folder, tmp_path)


def test_pipe_in_a_folder_is_never_waited_for(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "pakke")
    os.mkfifo(folder / "kontakter.yaml")

    assert "genvej" in refused(folder, tmp_path)


# ----- sizes


def entry(name: bytes, packed: bytes, size: int, method: int = 8, crc: int = 0, flags: int = 0) -> tuple[bytes, bytes]:
    """Write a member's two headers by hand, whatever they claim."""
    fields = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 0x21, crc, len(packed), size, len(name), 0)
    local = b"PK\x03\x04" + fields + name + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    return local, central


def archive_of(*entries: tuple[bytes, bytes], count: int | None = None, directory: int | None = None) -> bytes:
    """Put members together; several may share one place."""
    body = b"".join(local for local, _ in entries)
    central = b"".join(found for _, found in entries)
    number = len(entries) if count is None else count
    size = len(central) if directory is None else directory
    return (
        body
        + central
        + b"PK\x05\x06"
        + struct.pack("<HHHHIIH", 0, 0, number & 0xFFFF, number & 0xFFFF, size, len(body), 0)
    )


def deflated(data: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush()


@cache
def zeros() -> bytes:
    return deflated(b"\0" * (10 * 1024 * 1024))


def a_stack(depth: int) -> bytes:
    inner = zip_bytes({"0.bin": b"\0" * 1_000_000})
    for level in range(depth):
        inner = zip_bytes({f"{level}-{number}.zip": inner for number in range(16)})
    return inner


BOMBS: dict[str, Callable[[], bytes]] = {
    "ten megabytes of nothing": lambda: archive_of(entry(b"kontakter.yaml", zeros(), 10 * 1024 * 1024)),
    "a manifest of ten megabytes": lambda: archive_of(entry(b"pakke.yaml", zeros(), 10 * 1024 * 1024)),
    "a manifest that claims to be small": lambda: archive_of(entry(b"pakke.yaml", zeros(), 100)),
    "four gigabytes claimed": lambda: archive_of(entry(b"pakke.yaml", b"x", 0xFFFF_FFFE)),
    "many members of one place": lambda: archive_of(
        *[entry(b"%d.md" % n, zeros()[:200], 500_000) for n in range(5_000)]
    ),
    "a hundred thousand members": lambda: archive_of(*[entry(b"%d.md" % n, b"", 0) for n in range(100_000)]),
    "a directory of gigabytes": lambda: archive_of(entry(b"pakke.yaml", b"x", 1), directory=0xFFFF_FFF0),
    "sixty-four bits": lambda: b"PK\x06\x06" + b"\xff" * 52 + b"PK\x06\x07" + b"\xff" * 16 + archive_of(),
    "zips in zips": lambda: a_stack(2),
    "another packing": lambda: archive_of(entry(b"pakke.yaml", b"\x5d\0\0\0\xff" * 9, 1_000_000, method=14)),
    "bzip2": lambda: archive_of(entry(b"pakke.yaml", b"BZh9" * 9, 1_000_000, method=12)),
    "locked": lambda: archive_of(entry(b"pakke.yaml", b"x" * 50, 40, flags=1)),
    "a hundred megabytes of zip": lambda: b"PK\x03\x04" + b"\0" * (100 * 1024 * 1024),
    "two ends": lambda: archive_of(entry(b"pakke.yaml", b"x", 1)) + b"PK\x05\x06" + b"\xff" * 18,
}
LIMITED = """
import re, sys, time
from pathlib import Path
from idekatalog.content.pack import stage
from idekatalog.errors import ContentError
for bomb in sorted(Path(sys.argv[1]).iterdir()):
    before = time.process_time()
    try:
        stage(bomb, Path(sys.argv[2]))
        sys.exit(f"{bomb.name} was taken")
    except ContentError as error:
        used = int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text()).group(1)) // 1024
        print(f"{bomb.name}: {time.process_time() - before:.2f} s, {used} MB so far: {error}")
        if used > 300 or time.process_time() - before > 5:
            sys.exit("too late")
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is counted by /proc")
@pytest.mark.parametrize("kind", ["bombs", "manifests"])
def test_bombs_are_stopped_within_5_s_of_work_and_300_mb(tmp_path: Path, kind: str) -> None:
    bombs = tmp_path / kind
    bombs.mkdir()
    for number, (name, make) in enumerate((BOMBS if kind == "bombs" else TRAPS).items()):
        (bombs / f"{number:02}-{name.replace(' ', '-')}.zip").write_bytes(make())
    command = (sys.executable, "-c", LIMITED, str(bombs), str(tmp_path / "into"))
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\n") == len(list(bombs.iterdir())) >= 10


ALIASES = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
MANIFESTS = {
    "aliases of aliases": ALIASES,
    "an alias": "id: &a odense\nnavn: *a\n",
    "a merge": "x: &x {id: odense}\n<<: *x\n",
    "a python object": "id: !!python/object/apply:os.system [touch x]\n",
    "a python name": "id: !!python/name:os.system\n",
    "a tag of its own": "!evil\nid: odense\n",
    "a tag in a list": "id: odense\nerstatter: [!!python/tuple [a]]\n",
    "binary": "id: !!binary aGVq\n---\nid: two\n",
    "two documents": "id: odense\n---\nid: odense\n",
    "a million brackets": "id: " + "[" * 1_000_000,
    "a million rows": "- a\n" * 500_000,
    "a million flows": "filer: [" + "[]," * 600_000 + "]",
    "a million keys": "".join(f"k{n}: v\n" for n in range(200_000)),
    "dashes": "- " * 500_000,
    "a number as id": "id: 0x41\n",
    "a home": "id: ../../x\n",
    "a device": "id: con\n",
    "somebody else's id": "id: katalog\n",
    "her own": "id: egne\n",
}


TRAPS: dict[str, Callable[[], bytes]] = {
    name: lambda text=text: zip_bytes({"pakke.yaml": text.encode(), **NIGHT})  # type: ignore[misc]
    for name, text in MANIFESTS.items()
}


@pytest.mark.parametrize("name", [name for name in MANIFESTS if "million" not in name])
def test_manifest_that_is_a_trap_is_refused_with_its_line(name: str) -> None:
    with pytest.raises(ContentError, match=r"pakke\.yaml, linje \d+: "):
        read_manifest(MANIFESTS[name].encode())


HEAVY = {
    "aliases": OWN_ENTRY.format(id="natteravne").replace("status", ALIASES + "status"),
    "brackets": OWN_ENTRY.format(id="natteravne").replace("Kort.", "[" * 100_000),
    "links": OWN_ENTRY.format(id="natteravne").replace("Kort.", "[a](" * 30_000),
    "stars": OWN_ENTRY.format(id="natteravne").replace("Kort.", "**_" * 100_000),
    "lists in lists": OWN_ENTRY.format(id="natteravne").replace(
        "Kort.", "\n".join("    " * n + "- a" for n in range(300))
    ),
}


@pytest.mark.parametrize("name", HEAVY)
def test_text_that_would_take_for_ever_is_left_out(tmp_path: Path, name: str) -> None:
    from idekatalog.content.reader import read_intervention  # the text's own reader, as the layers use it

    staged, _ = stage(a_zip(tmp_path / "a.zip", {"indsatser/natteravne.md": HEAVY[name].encode()}), tmp_path / "into")
    (file,) = pack_layer(staged, "odense").files
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    with pytest.raises(Exception, match=r"Genveje|Del det op|for dybt"):
        read_intervention(file.load(), file.report)

    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < 5


# ----- what does not fit together


@pytest.mark.parametrize(
    ("files", "changes", "words"),
    [
        (
            {**NIGHT, "indsatser/ravne.md": b"x"},
            {"filer": {"indsatser/natteravne.md": "0" * 64}},
            "står ikke i pakke.yaml",
        ),
        (NIGHT, {"filer": {"indsatser/natteravne.md": "0" * 64}}, "fingeraftrykket passer ikke"),
        (NIGHT, {"filer": {}}, "sha256"),
        (NIGHT, {"filer": {"indsatser/natteravne.md": "abc"}}, "sha256"),
        (NIGHT, {"dato": "i går"}, "Datoen"),
        (NIGHT, {"navn": ""}, "navn"),
        (NIGHT, {"navn": "x" * 500}, "højst"),
        (NIGHT, {"ukendt": "x"}, "kendes ikke"),
        ({"LÆSMIG.txt": b"x"}, {}, "ingen indsatser"),
        ({"indsatser/natteravne.md": b"x" * 600_000}, {}, "kB"),
    ],
)
def test_pack_that_is_not_whole_is_refused(
    tmp_path: Path, files: dict[str, bytes], changes: dict[str, object], words: str
) -> None:
    assert words in refused(a_zip(tmp_path / "a.zip", files, **changes), tmp_path)
    assert words in refused(a_folder(tmp_path / "a", files, **changes), tmp_path)


@pytest.mark.parametrize("raw", [b"", b"PK", b"not a zip", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7\n", b"\0" * 1000])
def test_what_is_no_pack_is_one_sentence(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(raw)

    assert "ikke en indholdspakke" in refused(tmp_path / "a.zip", tmp_path)


def test_what_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    assert "kan ikke læses" in refused(tmp_path / "ingen.zip", tmp_path)
    (tmp_path / "tom").mkdir()
    assert "ikke en indholdspakke" in refused(tmp_path / "tom", tmp_path)


# ----- anything at all


def mutate(whole: bytes, chance: random.Random) -> bytes:
    """Damage a file in one of the ways disks, mails and people do."""
    data = bytearray(whole)
    match chance.randrange(5):
        case 0:
            for _ in range(chance.randint(1, 20)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        case 1:
            del data[chance.randrange(len(data)) :]
        case 2:
            at = chance.randrange(len(data))
            data[at:at] = chance.randbytes(chance.randint(1, 64))
        case 3:
            at = chance.randrange(len(data))
            del data[at : at + chance.randint(1, 64)]
        case _:
            at, to = chance.randrange(len(data)), chance.randrange(len(data))
            data[at : at + 32] = data[to : to + 32]
    return bytes(data)


def survive_mutations(folder: Path, count: int, seed: int = 4711) -> int:
    """Stage and read ``count`` damaged packs and texts; return how many were refused in words.

    Anything but an error of ours is raised. ``make faults`` asks for 5,000.
    """
    chance = random.Random(seed)
    files = {**NIGHT, "kontakter.yaml": CONTACTS.encode(), **handed_files(ALL)}
    whole = a_zip(folder / "whole.zip", files).read_bytes()
    damaged = folder / "damaged.zip"
    refusals = 0
    for number in range(count):
        if number % 2:
            damaged.write_bytes(mutate(whole, chance))
        else:
            a_zip(damaged, {name: mutate(data, chance) for name, data in files.items()})
        try:
            staged, found = stage(damaged, folder / "into")
        except IdekatalogError:
            refusals += 1
            continue
        read_layer_files(staged, found.origin.id)
        read_handed(handed_by(damaged))
        staged.unlink()
    return refusals


def read_layer_files(staged: Path, name: str) -> None:
    """Read every file of a staged pack as the catalogue does."""
    from idekatalog.content.folder import _entries

    for file in pack_layer(staged, name).files:
        list(_entries(file))


def test_damaged_packs_are_refused_or_read_and_never_crash(tmp_path: Path) -> None:
    assert survive_mutations(tmp_path, 300) > 50


# ----- a canary in every field


CANARY_FIELDS = """\
---
id: natteravne
titel: {0}
kategori: {0}
status: {0}
temaer: [{0}]
maalgrupper: [{0}]
koordinering: {0}
deltagere: [{0}]
erfaringer: [{{organisation: {0}, grundlag: tekst, note: {0}}}]
relaterede: [{{id: natteravne-2, hvorfor: {0}}}]
kilder: [{{vaerk: {0}, side: {0}}}]
soegeord: [{0}]
---
## Kort fortalt
![x]({0}) [x]({0}) <img src="{0}"> {0}

## Sådan gør I
1. [x](file://{0}) [x](https://{0})
"""
TRACED = """
import sys
from pathlib import Path
from idekatalog.packs import accept, examine
from idekatalog.paths import find_paths
from idekatalog.library import open_library
from idekatalog.exchange.plain_text import entry_text
paths = find_paths()
accept(paths, examine(paths, Path(sys.argv[1])))
library = open_library(paths)
print(entry_text(library.text("natteravne"), library.register))
"""


def test_nothing_a_pack_names_is_ever_opened(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    canary = tmp_path / CANARY
    files = {"indsatser/natteravne.md": CANARY_FIELDS.format(canary).encode()}
    source = a_zip(tmp_path / "a.zip", files, navn=str(canary), udgiver=f"//server/{CANARY}", version=str(canary))
    traced = ("strace", "-f", "-e", "trace=%file,%network", "-o", str(log), sys.executable, "-c", TRACED, str(source))
    environment = {**os.environ, "IDEKATALOG_HOME": str(tmp_path / "home")}
    try:
        done = subprocess.run(traced, capture_output=True, text=True, env=environment, timeout=300)
    except FileNotFoundError:
        pytest.skip("strace is not installed")
    if "ptrace" in done.stderr or not log.exists():
        pytest.skip("strace may not trace here")

    assert done.returncode == 0, done.stderr
    assert CANARY in done.stdout
    calls = log.read_text(errors="replace").splitlines()
    assert len(calls) > 100
    assert [call for call in calls if CANARY in call or "AF_INET" in call] == []
