"""What is said around papers for Word, and what stands in them alone."""

FACT, TOLD = "Emne", "Det står der"
WHO, NOTE, CONTACT = "Hvem", "Det fortæller kilden", "Kontakt"
PAGE_FIRST, PAGE_MIDDLE = "side ", " af "
LINE_STYLE = "Skrivelinje"
