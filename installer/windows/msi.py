"""The MSI for roll-out to every user of a machine: silent, upgraded and removed by Windows Installer alone."""

import hashlib
import os
import subprocess
from pathlib import Path
from xml.sax.saxutils import quoteattr

from idekatalog import __version__
from installer.wheel import BUILD

UPGRADE_CODE = "6a0a5c7e-5c43-4f0e-9a3e-5d1c7e4b2f90"
_NEWER = "En nyere Idekatalog er allerede installeret."
_FRAME = """<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="*" Name="Idekatalog" UpgradeCode="{upgrade}" Version="{version}" Language="1030" Codepage="1252"
 Manufacturer="Idekatalog">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="Idekatalog" Languages="1030"/>
<MajorUpgrade DowngradeErrorMessage="{newer}"/>
<Media Id="1" Cabinet="idekatalog.cab" EmbedCab="yes"/>
<Icon Id="Icon.ico" SourceFile="idekatalog.ico"/>
<Property Id="ARPPRODUCTICON" Value="Icon.ico"/>
<Property Id="ARPNOMODIFY" Value="1"/>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="Idekatalog">
{files}
</Directory></Directory>
<Directory Id="ProgramMenuFolder"/>
</Directory>
<Feature Id="Idekatalog" Level="1">
{references}
</Feature>
</Product>
</Wix>
"""
_SHORTCUT = (
    '<Shortcut Id="Start" Directory="ProgramMenuFolder" Name="Idekatalog" WorkingDirectory="INSTALLDIR" '
    'Icon="Icon.ico" Advertise="yes"/>'
)


def build_msi(stage: Path, target: Path, version: str = __version__) -> None:
    """Make the MSI out of the folder."""
    components: list[str] = []
    files = _directory(stage, "", components)
    text = _FRAME.format(
        upgrade=UPGRADE_CODE,
        version=version,
        newer=_NEWER,
        files=files,
        references="\n".join(f'<ComponentRef Id="{name}"/>' for name in components),
    )
    source = BUILD / "windows" / "idekatalog.wxs"
    source.write_text(text, encoding="utf-8")
    # From its own folder: wixl takes no absolute path.
    subprocess.run(["wixl", "--arch", "x64", "--output", target, source.name], check=True, cwd=source.parent)


def _directory(folder: Path, below: str, components: list[str]) -> str:
    lines = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        name = f"{below}/{entry.name}"
        # An Id may hold no signs and 72 letters at most, which paths do not keep to.
        short = hashlib.sha256(name.encode()).hexdigest()[:16]
        if entry.is_dir():
            inside = _directory(Path(entry.path), name, components)
            lines.append(f'<Directory Id="d{short}" Name={quoteattr(entry.name)}>{inside}</Directory>')
        else:
            components.append(f"c{short}")
            lines.append(_file(entry, short, _SHORTCUT if name == "/idekatalog-app.exe" else ""))
    return "\n".join(lines)


def _file(entry: os.DirEntry[str], short: str, inside: str) -> str:
    source = quoteattr(os.path.relpath(entry.path, BUILD / "windows"))
    file = f'<File Id="f{short}" Source={source} KeyPath="yes">{inside}</File>'
    return f'<Component Id="c{short}" Guid="*" Win64="yes">{file}</Component>'
