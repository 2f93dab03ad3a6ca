"""What the program says so that nothing about a young person is kept or handed on."""

LOOKS_LIKE_CPR = "Det ligner et CPR-nummer. Skriv om metoden, ikke om den unge."
