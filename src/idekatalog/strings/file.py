"""What the program says when a file of the user's cannot be saved, and what to do about it."""

FOLDER_MISSING = "Mappen {folder} findes ikke. Vælg en mappe, der findes, og gem igen."
NOT_A_FILE = "{path} er ikke en fil, man kan gemme i. Vælg et andet navn."
NOT_WRITABLE = "Filen {path} kan ikke gemmes. Er den åben i et andet program, så luk den. Ellers vælg en anden mappe."
DISK_FULL = "Disken er fuld, så {path} blev ikke gemt. Gør plads, eller vælg et andet drev."
NAME_TOO_LONG = "Navnet {name} er for langt. Vælg et kortere."
