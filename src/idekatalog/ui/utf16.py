"""Text as Qt counts it."""


def utf16_length(text: str) -> int:
    """Return the length Qt counts: a sign beyond the basic plane takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
