"""The words of the user guide on paper."""

KIND = "Vejledning"
TITLE = "Sådan bruger du Idekatalog"
FILE_NAME = "idekatalog-vejledning.pdf"
SAVE = "Gem vejledningen som &PDF …"
SAVE_HELP = "Vejledningen med billeder, til at udskrive eller dele"
