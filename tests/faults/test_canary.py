"""A pack that names a file and an address in every field: the window opens neither, whatever is looked at or made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.packs import a_zip
from tests.content.test_pack_hostile import CANARY, CANARY_FIELDS
from tests.faults.harness import why_not_traced

ADDRESS = "canary-4711.invalid"
_WHY = why_not_traced()
pytestmark = pytest.mark.skipif(bool(_WHY), reason=_WHY or "-")
CONTACTS = """\
- id: kontakt-kanarie
  organisation: "{0}"
  sted: "{0}"
  enhed: "{0}"
  gruppe: andre
  telefoner: ["11223344"]
  mails: ["{1}"]
  kanal: web
  url: "{2}"
  erfaring: ["{0}"]
  note: "![x]({0}) <img src='{0}'>"
  kilde: "{0}"
  dato: 2024-02
"""
WORKS = """\
- {{id: vaerk-kanarie, forfattere: "{0}", aar: "2024", titel: "{0}", udgiver: "{0}", url: "{2}", trykt: nej}}
"""
ARTICLE = """\
---
id: artikel-kanarie
titel: "{0}"
slags: redaktionel
---
## {0}
![x]({0}) [x]({2}) [x](file://{0}) <img src="{0}"> {0}
"""
HANDED = {
    "mapper.yaml": '[{{"id": "0123456789abcdef", "titel": "{0}", "formaal": "<img src=\\"{0}\\">", '
    '"indhold": [{{"opslag": "natteravne", "titel": "file://{0}"}}]}}]',
    "rettelser.yaml": '[{{"kontakt": "kontakt-kanarie", "hvad": "navn", "trykt": "{0}", "nu": "<img src=\\"{0}\\">", '
    '"dato": "2026-11-20"}}, {{"kontakt": "kontakt-kanarie", "hvad": "mail", "trykt": "{1}", "nu": "{1}", '
    '"dato": "2026-11-20"}}]',
    "erfaringer.yaml": '[{{"id": "0123456789abcdef", "indsats": "natteravne", "hvornaar": "{0}", "hvem": "{0}", '
    '"virkede": "{0}", "virkede_ikke": "{0}"}}]',
    "noter.yaml": '[{{"om": "natteravne", "tekst": "![x]({0}) <img src=\\"file://{0}\\"> {2}"}}]',
}


def canaries(canary: Path) -> dict[str, bytes]:
    """Write one file of every kind, the canary in each of its fields."""
    texts = {
        "indsatser/natteravne.md": CANARY_FIELDS,
        "artikler/artikel-kanarie.md": ARTICLE,
        "kontakter.yaml": CONTACTS,
        "litteratur.yaml": WORKS,
        "soegeord.yaml": '- {{ord: ["{0}", kanarie], hvorfor: "{0}"}}\n',
        **HANDED,
    }
    mail, url = f"{CANARY}@{ADDRESS}", f"https://{ADDRESS}/{CANARY}"
    return {name: text.format(canary, mail, url).encode() for name, text in texts.items()}


@pytest.mark.faults
def test_window_opens_nothing_that_a_pack_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    canary, log, out = tmp_path / CANARY, tmp_path / "strace.log", tmp_path / "out"
    canary.write_text("not to be read")
    out.mkdir()
    named = {"navn": str(canary), "udgiver": f"//server/{CANARY}", "version": str(canary)[-100:]}
    source = a_zip(tmp_path / "a.zip", canaries(canary), **named)
    traced = ("strace", "-f", "-qq", "-e", "trace=%file,%network", "-o", str(log), sys.executable)
    environment = {**os.environ, "IDEKATALOG_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = (*traced, "-m", "tests.faults.visiting", str(source), str(out))
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=900)
    assert done.returncode == 0, done.stderr[-2000:]
    said = dict(line.split()[:2] for line in done.stdout.splitlines())
    calls = log.read_text(errors="replace").splitlines()
    opened = [call for call in calls if CANARY in call]
    connected = [call for call in calls if "AF_INET" in call]
    with capsys.disabled():
        print(f"\ncanary: {said}; {len(calls)} calls, {len(opened)} on the canary, {len(connected)} to a network")

    assert int(said["interventions"]) > 40
    assert all(int(said[kind]) > 0 for kind in ("situations", "articles", "contacts", "folders", "written"))
    assert len(calls) > 1000
    assert (opened, connected) == ([], [])
    assert CANARY.encode() in (out / "alt.csv").read_bytes(), "the canary was in what was shown"
    assert CANARY.encode() in (out / "alt.vcf").read_bytes().replace(b"\r\n ", b"")
    assert CANARY.encode() in (out / "alt.ris").read_bytes()
