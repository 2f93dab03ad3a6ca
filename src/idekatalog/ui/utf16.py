"""Text as Qt counts it."""


def utf16_length(text: str) -> int:
    """Return the length Qt counts: a sign beyond the basic plane takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, units: int) -> int:
    """Return how many of a text's code points Qt counts as so many."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))
