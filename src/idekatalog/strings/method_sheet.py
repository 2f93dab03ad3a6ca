"""What stands on the method sheet alone."""

NOTES = "Noter"
RING = "Kode med telefonnummer: {unit}, {number}"
WRITE = "Kode med mailadresse: {unit}, {address}"
MISSING_SIGN = "{sign} står for et tegn, som skrifttypen ikke har."
