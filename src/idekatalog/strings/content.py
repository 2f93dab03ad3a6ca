"""What the program says about content files, to an editor."""

COMPLAINT = "{path}:{line}: {message}"
SUGGESTION = ' Mente du "{suggestion}"?'

FOLDER_MISSING = "Mappen {path} findes ikke eller mangler {missing}. Hent programmet igen, eller angiv en anden mappe."
NOTHING_SOUND = "Der er ingen indsatser, der kan læses, i {path}. Kør idekatalog check for at se hvorfor."
UNREADABLE = "Filen kan ikke læses ({reason}). Tjek, at den findes, og at du har lov til at åbne den."
NOT_UTF8 = "Filen er ikke gemt som UTF-8. Åbn den i dit skriveprogram, og gem den som UTF-8."
TOO_LARGE = "Filen fylder mere end {limit} kB. Så stor kan en tekst til kataloget ikke være."
CONTROL_CHARACTER = "Linjen har et tegn, der ikke kan vises. Slet det, og skriv teksten igen."

NO_FRONT_MATTER = "Filen skal begynde med en linje med --- og have felterne mellem den og den næste linje med ---."
UNCLOSED_FRONT_MATTER = "Felterne slutter ikke. Skriv en linje med --- under det sidste felt."
BROKEN_YAML = "Felterne kan ikke læses her. Tjek kolon, citationstegn, parenteser og indrykning."
NESTED_TOO_DEEP = "Felterne er pakket for dybt ind i hinanden."
NO_ALIASES = "Genveje med & og * virker ikke her. Skriv værdien ud."
NO_TAGS = "Mærket {tag} virker ikke her. Fjern det."
DOUBLE_KEY = 'Feltet "{key}" står to gange.'
NOT_A_MAPPING = "Her skal stå felter med navn, kolon og værdi."
NOT_A_LIST = 'Feltet "{key}" skal være en liste: [en, to] eller en linje med - foran for hver.'
NOT_TEXT = 'Feltet "{key}" skal være tekst.'
NOT_A_NUMBER = 'Feltet "{key}" skal være et helt tal.'
NOT_YES_OR_NO = 'Feltet "{key}" skal være ja eller nej.'
NOT_A_CHOICE = '"{value}" kan ikke stå i "{key}". Vælg mellem {choices}.'
FIELD_MISSING = 'Feltet "{key}" mangler.'
UNKNOWN_KEY = 'Feltet "{key}" kendes ikke.'
AGES_SWAPPED = "Alderen går fra {first} til {last}. Byt om på tallene."

FILE_NAME_DIFFERS = 'Filen hedder "{name}", men id er "{id}". De skal være ens.'
BAD_ID = '"{id}" kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg.'
TOO_DENSE = "Afsnittet er for langt eller har for mange tegn som [ og *. Del det op."
TEXT_BEFORE_HEADING = "Teksten skal stå under en overskrift (## Kort fortalt)."
HEADING_LEVEL = "Overskrifter skal have to eller tre #. Denne har {level}."
UNKNOWN_HEADING = 'Overskriften "{title}" kendes ikke.'
DOUBLE_HEADING = 'Overskriften "{title}" står to gange.'
HEADING_MISSING = 'Afsnittet "{title}" mangler.'
HEADING_ORDER = 'Afsnittet "{title}" står for sent. Rækkefølgen er: {order}.'
EMPTY_SECTION = 'Afsnittet "{title}" er tomt.'
PHASE_WITHOUT_PEOPLE = 'Skriv, hvem der spørger hvem: "### {title} (fagperson til den unge)".'
HTML_OR_IMAGE = "HTML og billeder virker ikke. Skriv det som tekst."
LINK_SCHEME = "Et link skal begynde med https:// eller mailto:."

LIST_MISSING = "Filen {name} mangler i mappen."
DOUBLE_TERM = '"{id}" står to gange her.'
NO_TILE = "{place} har ingen plads på kortet. Skriv fx kort: {{raekke: 1, kolonne: 2}}."
DOUBLE_TILE = "Her på kortet ligger {other} allerede. Vælg en anden række eller kolonne."
BAD_TILE = "Række og kolonne på kortet skal være tal fra 1 til {most}."
DOUBLE_ID = 'Id\'et "{id}" er allerede brugt i {other}.'
TAKEN_ID = (
    'Id\'et "{id}" findes allerede i {other}. '
    'Skal denne tekst træde i stedet, så skriv id\'et under "erstatter" i pakke.yaml.'
)
OWN_TAKEN_ID = 'Id\'et "{id}" findes allerede i {other}. Giv din egen tekst et andet id, og kald filen det samme.'
OTHER_KIND = 'Id\'et "{id}" i {other} er noget af en anden slags. Det kan ikke erstattes med dette.'
UNKNOWN_TERM = '"{value}" findes ikke som {group} i ordforraad.yaml.'
UNKNOWN_RELATION = 'Indsatsen "{id}" findes ikke.'
RELATION_TO_ITSELF = "En indsats kan ikke henvise til sig selv."
DOUBLE_EXPERIENCE = "{organisation} står to gange blandt erfaringerne."
UNKNOWN_WORK = 'Værket "{id}" findes ikke i litteratur.yaml.'
UNKNOWN_MARK = "Kildemærket [{mark}] kendes ikke."
UNPRINTED_PAGE = "{work} trykker ikke side {page}. Brug navnet på delen i stedet."
UNKNOWN_PART = '{work} har ingen del, der hedder "{part}".'
NO_SOURCE = "Punktet slutter ikke med en kilde, fx [I 45]."
NO_CHANNEL = "{organisation} har ingen vej ind: hverken nummer, mail, sikker post eller hjemmeside."
BAD_PHONE = '"{phone}" er ikke et dansk nummer. Skriv otte cifre uden mellemrum.'
BAD_EMAIL = '"{email}" er ikke en mailadresse.'
BAD_URL = '"{url}" er ikke en adresse på nettet. Den skal begynde med https://.'
BAD_DATE = '"{date}" er ikke en måned. Skriv år og måned: 2024-02.'
CHANNEL_MISSING = "Kanalen er {channel}, men kontakten har ingen."
FEW_SEARCH_WORDS = "Der er {count} søgeord. Skriv mellem 15 og 60, så folk kan finde indsatsen med deres egne ord."
LAW_WITHOUT_STAMP = 'Teksten nævner {word}. Skriv "retligt: 2024-02" i felterne.'
LAW_WITHOUT_SENTENCE = 'Slut "Vær opmærksom på" med: Sådan stod det i februar 2024. Loven kan være ændret siden …'
LAW_WITHOUT_MONTH = 'Teksten nævner {word}. Skriv i felterne, hvornår loven stod sådan, fx "retligt: 2026-11".'
SHORT = "Teksten er kun på {count} ord. Se efter, om kilden siger mere."
UNREACHED = "Ingen situation fører hertil. Skriv indsatsen på i mindst en situation."
CAUTION_MISSING = 'Denne indsats skal have afsnittet "Pas på".'
NO_QUESTIONS_HERE = "Denne indsats skal ikke have spørgsmål."
PROFESSIONALS_ONLY = "Spørgsmålene her er kun fra fagperson til fagperson."
FORBIDDEN_WORD = '"{word}" må ikke stå blandt søgeord og tegn. Beskriv, hvad man har set.'
BARE_NUMBER = '"{word}" kan misforstås. Skriv i samme punkt, hvad det ikke betyder.'
BAD_MAILBOX = '"{email}" er ikke en af kontaktens mails.'
FEW_SYNONYMS = "En gruppe skal have mindst to ord."
UNKNOWN_EDITORIAL = 'Feltet "{key}" i redaktionelt findes ikke.'

GROUP_NAMES = {
    "category": "kategori",
    "theme": "tema",
    "municipality": "kommune",
    "target-group": "målgruppe",
    "profession": "fagperson",
    "status": "status",
    "level": "niveau",
    "arena": "arena",
    "organisation": "organisation",
    "basis": "grundlag",
}

HEADINGS = (
    "Kort fortalt",
    "Pas på",
    "Hvornår",
    "Sådan gør I",
    "Spørgsmål at stille",
    "Vær opmærksom på",
    "Mere om indsatsen",
)
REQUIRED_HEADINGS = ("Kort fortalt", "Sådan gør I")
SITUATION_HEADINGS = (
    "Er det akut?",
    "Det kan I have set",
    "Det ved vi, det gætter vi på",
    "Først",
    "Hvem skal med, og hvornår",
    "Overvej",
    "Spørg om",
    "Undgå",
    "Deling og forældre",
    "Bagefter",
)
MEETING_HEADINGS = (
    "Formål",
    "Ved bordet",
    "Sådan taler vi sammen",
    "Det aftaler vi",
    "Før mødet",
    "Spørg om",
    "Pas på",
    "Rammen",
)
NOT_ON_THE_TABLE = '"{word}" må ikke stå i "{title}": Det afsnit ligger på bordet, når forældrene er med.'
WITHOUT_QUESTIONS = ("multisystemisk-terapi", "knock-knock")
AMONG_PROFESSIONALS = ("risikoindikatorer", "360-kortlaegning")
ASKS = " til "
YES, NO = "ja", "nej"
LAW_WORDS = ("§115", "underretning", "bandepakke", "dele oplysninger", "deler oplysninger", "deling af oplysninger")
LAW_SENTENCE = (
    "Sådan stod det i februar 2024. Loven kan være ændret siden. Spørg jeres jurist, før I deler oplysninger."
)

SHIPPED_NAME = "Idekataloget"
READING = "Læser teksterne"
GUIDE_MISSING = "Vejledningen kan ikke læses. Hent programmet igen."
