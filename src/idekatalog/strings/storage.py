"""What the program says when a file cannot be written or read, and what to do about it."""

CANNOT_WRITE = "Der kan ikke skrives i mappen {folder}. Bed om skriveadgang, eller vælg en anden mappe."
CANNOT_OPEN = "Filen {path} kan ikke åbnes. Tjek, at den findes, og at du har lov til at læse den."
DISK_FULL = "Der er ikke plads på disken til {path}. Slet noget, og prøv igen."
DISK_FAILS = "Disken svarer ikke ved {path}. Tjek forbindelsen, hvis det er et netværksdrev, og prøv igen."
IN_USE = "Filen {path} er i brug. Luk de andre vinduer med programmet, og prøv igen."
DAMAGED = "Filen {path} er beskadiget. Luk programmet, og start det igen, så bliver den lavet på ny."
OTHER_VERSION = "Filen {path} passer ikke til programmet. Luk programmet, og start det igen, så bliver den lavet på ny."
