"""What is inside a package, for machines: CycloneDX, from the files that went in."""

import json
import re
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from idekatalog import __version__
from installer.licence import Part

_SPACE = uuid.UUID("5d0f1d0c-3a0b-5a7e-9a59-6d0b6d6a2f11")


def write_sbom(target: Path, package: str, found: Sequence[Part]) -> None:
    """Write the bill of materials; the same parts give the same bytes."""
    root = f"idekatalog@{__version__}"
    references = {part.key: _reference(part) for part in found}
    made_of = " ".join([package, __version__, *(part.sha256 for part in found)])
    bill: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, made_of)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": root, "name": "idekatalog", "version": __version__}
        },
        "components": [_component(part) for part in found],
        "dependencies": [
            {"ref": root, "dependsOn": sorted(references.values())},
            *({"ref": _reference(part), "dependsOn": _needs(part, references)} for part in found),
        ],
    }
    target.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(part: Part) -> dict[str, Any]:
    is_expression = " AND " in part.licence or " OR " in part.licence
    licence = {"expression": part.licence} if is_expression else {"license": {"name": part.licence}}
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": _reference(part),
        "name": part.name,
        "licenses": [licence],
    }
    if part.version:
        component["version"] = part.version
    if part.sha256:
        component["purl"] = _reference(part)
        component["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return component


def _reference(part: Part) -> str:
    return f"pkg:pypi/{part.key}@{part.version}" if part.sha256 else part.key.replace(" ", "-")


def _needs(part: Part, references: dict[str, str]) -> list[str]:
    names = (re.match(r"[\w.-]+", line) for line in part.needs)
    keys = (re.sub(r"[-_.]+", "-", name[0]).lower() for name in names if name)
    return sorted({references[key] for key in keys if key in references})
