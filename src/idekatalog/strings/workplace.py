"""The words around Hos os: how it is done where the user works."""

PLACE = "Hos os"
GO = "Hos &os"
GO_HELP = "Skriv jeres egne numre og veje, så de er til at finde"
HINT = "Enheder og numre, aldrig borgere."
WHY = "Det, du skriver her, står nederst på siderne om rammer, fx Hvis det er akut, og på dine papirer til et møde."
KEEPS = "Det bliver gemt, mens du skriver."
FIELDS = {
    "report": "Underretning hos os",
    "duty_phone": "Vagttelefon",
    "ssp_contact": "Vores SSP-kontakt",
    "local_police": "Vores lokalpoliti",
    "lawyer": "Jurist eller databeskyttelsesrådgiver",
    "agreement": "Hvor ligger vores SSP-aftale",
    "records": "Hvor skriver vi sagen",
}
EXAMPLES = {
    "report": "Hvem ringer I til, og hvor skriver I?",
    "duty_phone": "Nummer, og hvornår nogen tager den",
    "ssp_contact": "Navn på kollegaen, telefon",
    "local_police": "Station, telefon",
    "lawyer": "Hvem kan I spørge, før I deler?",
    "agreement": "Drev og mappe, eller hvem der har den",
    "records": "Jeres fagsystem",
}
CHECKED_ON = "Sidst tjekket: {day}"
NEVER_CHECKED = "Sidst tjekket: ikke endnu"
CHECK_TODAY = "Tjekket i dag"
CHANGE = "Ret i Hos os"
FILL_IN = "Skriv jeres egne numre og veje i Hos os, så står de her."
