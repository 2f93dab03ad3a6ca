"""idekatalog: the catalogue of prevention methods on the desktop and in the terminal."""

__version__ = "0.1.0"
