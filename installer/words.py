"""What the packages say in Danish, besides the installer's own sentences."""

LICENCES_HEAD = """Licenser for det, Idekatalog {version} er bygget af
{line}

Listen er lavet af et program ud fra de pakker, der er med. De fulde tekster ligger i mappen licenser.

"""
LICENCE_ROW = "{name} {version}\n    Licens: {licence}\n    Bruges til: {purpose}\n"
LICENCES_FOOT = """
Om Qt, PySide6 og Shiboken (LGPL 3)
-----------------------------------
De er brugt, som de er, og ligger som egne filer ved siden af programmet. I må gerne bytte dem ud med jeres egen udgave
af samme version: Læg filerne de samme steder, og start programmet. Vi forhindrer det ikke, og intet i programmet
kontrollerer det. Kildekoden hentes hos Qt Project under samme versionsnummer ({qt}). Teksterne til LGPL 3 og GPL 3
ligger i mappen licenser.
"""
PURPOSES = {
    "python": "sproget, programmet er skrevet i",
    "pyside6-essentials": "vinduet (Qt)",
    "shiboken6": "forbinder Python og Qt",
    "sqlalchemy": "læser og skriver databasen",
    "whoosh3": "danske ordstammer i søgningen",
    "markdown": "læser kataloget",
    "reportlab": "metodearkene som PDF",
    "pyyaml": "læser kataloget",
    "pypdfium2": "viser og udskriver PDF (PDFium)",
    "rapidfuzz": "finder ord, der er stavet næsten ens",
    "platformdirs": "finder brugerens mapper",
    "xlsxwriter": "lister til Excel",
    "segno": "QR-koder",
    "python-docx": "papirer til Word",
    "lxml": "følger med python-docx",
    "pillow": "billeder i PDF",
    "charset-normalizer": "følger med reportlab",
    "typing-extensions": "følger med SQLAlchemy",
    "ibm plex sans": "skrifttypen",
    "qt": "vinduet (inde i PySide6)",
    "sqlite": "databasen (inde i Python)",
}
OTHER_PURPOSE = "følger med en af de andre"
