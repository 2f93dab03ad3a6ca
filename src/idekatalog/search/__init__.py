"""Danish words to ranked hits: analysis, index, ranking, excerpts, reasons and counts."""
