"""The words of the list of whom to ring."""

KIND = "Ringeliste"
TITLE = "Hvem har prøvet det?"
ABOUT = "Om {titles}."
ABOUT_MANY = "Om {count} indsatser."
ASK = "Det kan du spørge om"
EDITORIAL = "Redaktionens forslag, ikke fra kilderne. Spørg til metoden og samarbejdet, ikke til en sag."
QUESTIONS = (
    "Hvad fik jer til at begynde, og bruger I det stadig?",
    "Hvem var med, og hvem stod for det?",
    "Hvad virkede, og hvordan kunne I se det?",
    "Hvad ville I gøre anderledes næste gang?",
    "Hvad krævede det af tid og penge, og må vi se jeres papirer?",
)
HAVE_TRIED = "De har prøvet det"
HAVE_SIMILAR = "De har noget lignende, eller de planlægger det"
DONE = "{title} ({basis})"
BEST = {
    "telefon": "Bedst: ring",
    "email": "Bedst: skriv en mail",
    "sikker_post": "Bedst: skriv med Sikker Post",
    "web": "Bedst: brug hjemmesiden",
}
SCAN = "Ret telefonens kamera mod koden for at ringe eller skrive."
TALKED_WITH = "Talt med (enhed, dato):"
TOLD = "Det fortalte de:"
