"""What of the libraries stays out of every package: what the program never loads.

Of Qt only what is named here comes along: the list says what there is, and a new Qt brings nothing new by itself.
"""

import re

_QT_MODULES = "Core Gui Widgets Svg PrintSupport".split()
_QT_LIBRARIES = [*_QT_MODULES, r"DBus(?!\.dll)", "XcbQpa", "WaylandClient", "WlShellIntegration"]
_QT_PLUGINS = (
    r"platforms/(lib)?q(windows|offscreen|cocoa|xcb|wayland)",
    r"(xcbglintegrations|platforminputcontexts|platformthemes|wayland-shell-integration)/(lib)?"
    r"(qxcb-|composeplatform|ibusplatform|qxdgdesktopportal|xdg-shell)",
    r"wayland-decoration-client/",
    r"iconengines/(lib)?qsvgicon",
    r"imageformats/(lib)?q(svg|ico)\b",
    r"printsupport/",
    r"styles/(lib)?qmacstyle",
)
_QT = re.compile(
    r"(PySide6|shiboken6)/(Qt/)?("
    rf"(__init__|_config|_git_pyside_version)\.py|support/|"
    rf"Qt({'|'.join(_QT_MODULES)})\.|"
    rf"(lib/)?(lib)?Qt6?({'|'.join(_QT_LIBRARIES)})(\.(dll|so|framework)|$)|"
    r"(vcruntime140(_1)?|msvcp140(_[12])?)\.dll|(lib/)?(lib)?(pyside6|shiboken6)\.|Shiboken\.|(lib/)?libicu|"
    rf"plugins/({'|'.join(_QT_PLUGINS)})|"
    r"translations/qtbase_(da|en)\.qm)"
)
_UNUSED = re.compile(
    r"PIL/_(avif|webp|imagingcms|imagingft|imagingtk|imagingmorph)\b|PIL/(AvifImagePlugin|ImageQt|ImageTk)\.|"
    r"pillow\.libs/lib(avif|webp|sharpyuv|lcms|freetype|harfbuzz|brotli)|"
    r"sqlalchemy/(dialects/(mssql|mysql|oracle|postgresql)|testing|orm|ext)/|"
    r"pypdfium2_cli/|reportlab/(graphics/(samples|testshapes|testdrawings)|fonts/)|whoosh/(mcp|filedb/gae)|"
    r"\.(pyi|pxd|pyx|c|h|lib|sfd)$|/tests?/|(^|/)(_?ssl\.py|_ssl\.|libssl)|\.data/"
)


def is_needed(name: str) -> bool:
    """Say whether a file of a library, by its name with slashes below site-packages, comes along."""
    is_qt = name.startswith(("PySide6/", "shiboken6/"))
    return not _UNUSED.search(name) and (not is_qt or bool(_QT.match(name)))
