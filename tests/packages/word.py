"""A Word document, written by the Python of a package: no command of the terminal makes one."""

WRITE_WORD = """
from datetime import date
from pathlib import Path
from idekatalog.exchange.word_papers import method_sheet_word
from idekatalog.library import open_library
from idekatalog.paths import find_paths
library = open_library(find_paths())
entry = library.intervention("banderaad")
paper = method_sheet_word(entry, library.register, library.names, date(2026, 11, 30))
Path("ærk.docx").write_bytes(paper)
"""
