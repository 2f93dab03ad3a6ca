"""The words of the readable copy of what the user keeps."""

PROGRAM = "Idekatalog"
TITLE = "Det, jeg har gemt i Idekatalog"
CHANGED = "Sidst ændret {moment}."
NOTHING = "Der er ikke gemt noget endnu."
KINDS = {
    "Favourite": "Favoritter",
    "Folder": "Mapper",
    "Note": "Noter",
    "OwnExperience": "Egne erfaringer",
    "Correction": "Rettede kontakter",
    "Workplace": "Hos os",
    "Recent": "Åbnet sidst",
    "SavedSearch": "Gemte søgninger",
}
FIELDS = {
    "purpose": "Formål",
    "items": "Indhold",
    "when": "Hvornår",
    "roles": "Hvem var med",
    "worked": "Hvad virkede",
    "failed": "Hvad virkede ikke",
    "part": "Hvad",
    "printed": "Står i kataloget",
    "value": "Hos os",
    "on": "Skrevet den",
    "report": "Underretning hos os",
    "duty_phone": "Vagttelefon",
    "ssp_contact": "Vores SSP-kontakt",
    "local_police": "Vores lokalpoliti",
    "lawyer": "Jurist eller databeskyttelsesrådgiver",
    "agreement": "Hvor ligger vores SSP-aftale",
    "records": "Hvor skriver vi sagen",
    "checked": "Sidst tjekket",
    "entries": "Opslag",
    "text": "Søgt efter",
    "filters": "Filtre",
    "age": "Alder",
}
WORDS = {"phone": "telefon", "email": "mail", "name": "navn"}
