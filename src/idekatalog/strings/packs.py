"""What is said of content that others, or the user herself, have put beside the catalogue."""

OWN_NAME = "Mine egne indsatser"
OWN_MARK = "Egen indsats"
PACK_MARK = "Fra pakken {name}"
