"""The words for interventions side by side, on screen and on paper."""

KIND = "Sammenligning"
SILENT = "Kilden siger ikke noget om det."
AGE_ELSEWHERE = "Kilden nævner kun alder for enkelte steder. Åbn indsatsen, så kan du se hvor."
SAME = "{label} (ens)"
EXPLAINED = "Står der, at kilden ikke siger noget, betyder det ikke, at svaret er nej."
FILE_NAME = "sammenligning.pdf"
