"""What a paper says to those who have it read aloud."""

CHART_ROW = "{row}. {told}"
CHART_BASIS = "{basis}: {places}."
CHART_SILENT = "Kilden nævner ingen her."
"""What a row of the matrix, or the map, shows."""
