"""Text as a QR code."""

import segno

Matrix = tuple[tuple[bool, ...], ...]


def qr_matrix(text: str) -> Matrix:
    """Return the code row by row, True for dark, with the quiet zone scanners need; empty if the text is too long."""
    try:
        # Without the mark for UTF-8 (ECI) zbar reads two thirds of our contacts' letters as Chinese.
        code = segno.make(text, error="m", micro=False, encoding="utf-8", eci=True)
    except segno.DataOverflowError:
        return ()
    return tuple(tuple(bool(module) for module in row) for row in code.matrix_iter())
