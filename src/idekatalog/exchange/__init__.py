"""The catalogue in other forms: plain text and JSON."""
