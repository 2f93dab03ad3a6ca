"""The catalogue on paper. The only room that knows reportlab; import it when a sheet is wanted, not at start-up."""
