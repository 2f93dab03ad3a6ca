"""The words around paper: how it is looked at, printed and kept."""

ZOOM = "Størrelse"
WHOLE_WIDTH = "Hele bredden"
PERCENT = "{percent} %"
PAGES = "Sider"
ALL_PAGES = "Alle"
PAGES_HELP = "Skriv fx 1, 3-4. Tomt er alle sider."
WRONG_PAGES = "Skriv sidetal fra 1 til {count}, fx 1, 3-4, eller lad feltet være tomt."
LARGE = "Stor skrift"
LARGE_HELP = "16 punkt. Det bliver husket."
INK = "Farver"
INKS = {"black": "Sort-hvid", "gray": "Gråtoner", "colour": "Farve"}
NO_PRINTER = "Computeren har ingen printer. Gem arket som PDF, og udskriv det et andet sted."
