"""What a hit says about itself, and the Danish that search has to know."""

THE_WORD = "Ordet"
THE_WORDS = "Ordene"
QUOTED = "»{word}«"

IN_TITLE = "{words} står i titlen."
IN_PART_OF_TITLE = "{words} er en del af titlen."
MEANS_ALSO = "Betyder også: {lines}."
SPELLED = "Stavet som: {lines}."
FOUND_BY = "Del af ordet: {lines}."
BESIDE = "Hænger sammen med »{title}«."
IN_NAME = "Kaldes også: {lines}."
IN_SEARCH_WORDS = "Søgeord: {lines}."
IN_PLACES = "Har erfaring: {lines}."
IN_SECTION = "Står under {sections}."
IN_LABELS = {
    "category": "Kategori: {lines}.",
    "theme": "Tema: {lines}.",
    "target-group": "For hvem: {lines}.",
    "profession": "Kan gøre det: {lines}.",
    "arena": "Sted: {lines}.",
    "law": "Nævner {lines}.",
}

OVERVIEW = "Kort om indsatsen"
EXPERIENCES = "Hvem har prøvet det"
EXPERIENCE = "{place}: {note}"
UNPROVEN_PLACE = "{place} ({basis})"

OR_WORDS = ("OR", "ELLER")
AND_WORDS = ("og", "eller", "samt")

# Before a colon they narrow to the values of that filter; the title is a field of the index.
FIELD_NAMES = {
    "tema": "theme",
    "kommune": "municipality",
    "sted": "municipality",
    "målgruppe": "target-group",
    "maalgruppe": "target-group",
    "fagperson": "profession",
    "kategori": "category",
}
TITLE_FIELD = "titel"

# What professions are called every day, by the id the catalogue gives them.
ROLES: dict[str, tuple[str, ...]] = {
    "ssp-medarbejdere": (
        "ssp-konsulent",
        "ssp-medarbejder",
        "ssp-koordinator",
        "ssp-lærer",
        "ssp-leder",
        "ssp-person",
    ),
    "klub-og-fritidspaedagoger": (
        "klubpædagog",
        "fritidspædagog",
        "pædagog",
        "klubmedarbejder",
        "fritidsmedarbejder",
        "klubleder",
    ),
    "opsoegende-og-gadeplansmedarbejdere": (
        "gadeplansmedarbejder",
        "gademedarbejder",
        "gadeplansmand",
        "opsøgende medarbejder",
    ),
    "ungeenhed-og-ungekonsulenter": ("ungekonsulent", "ungemedarbejder", "ungeenhed"),
    "socialraadgivere-og-sagsbehandlere": (
        "socialrådgiver",
        "sagsbehandler",
        "myndighedsrådgiver",
        "børne- og ungerådgiver",
        "rådgiver",
    ),
    "skole-og-laerere": (
        "lærer",
        "skolelærer",
        "klasselærer",
        "folkeskolelærer",
        "underviser",
        "skoleleder",
        "kontaktlærer",
    ),
    "familieenheder-og-familiebehandlere": ("familiebehandler", "familieterapeut", "familiekonsulent"),
    "lokalpoliti-og-betjente": (
        "lokalpoliti",
        "betjent",
        "politibetjent",
        "lokalbetjent",
        "nærbetjent",
        "politimand",
        "politiassistent",
    ),
    "sundhed-og-psykiatri": ("psykiater", "sygeplejerske", "distriktspsykiatri", "læge"),
    "misbrugsbehandlere": (
        "misbrugsbehandler",
        "rusmiddelbehandler",
        "misbrugskonsulent",
        "rusmiddelkonsulent",
        "rusmiddelrådgiver",
    ),
    "kriminalforsorg": ("kriminalforsorgen", "kriminalforsorg", "fængselsbetjent", "tilsynsførende"),
    "byplan-teknik-og-miljoe": ("byplanlægger", "teknisk forvaltning", "arkitekt", "driftsmedarbejder"),
    "jobcenter-og-uddannelsesvejledning": (
        "jobcenter",
        "uddannelsesvejleder",
        "uu-vejleder",
        "jobkonsulent",
        "vejleder",
        "ungevejleder",
    ),
    "skat-og-erhvervsmyndigheder": ("skat", "skattestyrelsen", "erhvervsstyrelsen"),
    "ledelse-og-direktion": ("leder", "direktør", "chef", "ledelse", "direktion", "forvaltningschef"),
    "boligsociale-medarbejdere": ("boligsocial medarbejder", "boligsocial", "boligrådgiver"),
    "foreninger-og-idraetsklubber": ("fodboldtræner", "træner", "foreningsleder", "idrætsforening", "idrætsklub"),
    "mentorer-og-kontaktpersoner": ("mentor", "kontaktperson", "støttekontaktperson"),
    "exitkoordinatorer": ("exitkoordinator",),
    "sundhedsplejersker": ("sundhedsplejerske",),
    "politiets-forebyggere": ("forebygger", "politiets forebygger"),
    "psykologer": ("psykolog",),
    "ungdomsskole": ("ungdomsskole", "ungdomsskolelærer"),
}
# What places are called every day.
PLACE_NAMES = {"kbh": "københavn", "vestegnens politi": "københavns vestegns politi", "tåstrup": "høje-taastrup"}

# "by" and "mod" are missing on purpose: towns and Forenet Mod Vold are asked for. "and" is here
# because people type it as an operator.
_STOP_WORDS = """
burde drejer egentlig forleden imellem ligefrem overhovedet plejer sikkert turde
af al alle alt altid and andre anden andet at bare blev blive bliver bruge bruger da de dem den denne der deres derfor
det dette dig din dine disse dit du efter ej eller en end endnu er et fik for fordi fra få får før gør gøre
ham han hans har havde have hele helt hen hende hendes her hos hun hvad hvem hver hvert hvilke hvilken hvilket
hvis hvor hvordan hvorfor hvornår i ifm ift ikke ind ja jeg jer jeres jo kan kom kommer kun kunne lidt lige man
mange med meget mellem men mens mere mig min mine mit mon morgen må måske måtte ned nogen noget nogle nok nu nå når
og også om op os over på selv sig sin sine sit skal skulle snart som så sådan synes til ud uden under var ved
vedr vi vil ville vor vores være været
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())

# These carry a sentence more than its subject: they count half, unless they are part of a turn of phrase the editors
# wrote.
_LIGHT_WORDS = """
aldrig alene allerede begge begynde begynder begyndt begyndte bo bor dag dage dagen egen egne ellers en
enkelt fandt fat fem finde finder fire flere folk fredag fulgt fundet færre føle føler følge følger først første gal
galt gamle gammel gang gange gav gerne gik give giver givet god gode godt gå gået går hedder helst helt hente henter
hentet holde holder holdt høre hører hørt hørte igen ikke inde ingen intet kalde kalder kaldt kende kender kendt
kendte klokken køre kører kørt lagt lang lange lave lavede laver lavet let leve lever ligesom ligge ligger lille lukke
lukker lukket lægge lægger længe længere løbe løber lørdag mandag mangle mangler mene mener mennesker mindre måde
måned måneder nemt ny nye nyt næste ofte onsdag par passe passer pludselig pludseligt prøve prøver prøvet rigtig
rigtigt ringe ringede ringer ringet sad sagde sagt samme sammen sat savne savner sidde sidder side siden sidst sidste
sige siger siges ske sker sket skrive skriver slet slutte slutter små spille spiller stadig starte startede starter
startet sted steder stod stoppe stoppede stopper stoppet stor store stort stå stået står svare svarer sværere svært
sætte sætter søndag tage tager tages taget ti tid tiden ting tingene tirsdag tit to tog torsdag tre tro troede tror
tænke tænker ude uge ugen uger vente venter vide vidste vise viser vist værre åbne åbnede åbner åbnet år ændrer ønske
ønsker
"""
LIGHT_WORDS = frozenset(_LIGHT_WORDS.split()) - STOP_WORDS

# In a turn of phrase the editors wrote, these say the opposite of the word beside them.
DENYING_WORDS = frozenset({"ikke", "ingen", "nej"})

# What Danish words end in where the stemmer splits one word into two stems, and the form it
# understands. Whole words and the ends of compounds alike: ungeindsats, lillebrødre.
IRREGULAR_ENDINGS = {
    "indsats": "indsatser",
    "kreds": "kredse",
    "børn": "barn",
    "børns": "barn",
    "børnene": "barn",
    "børnenes": "barn",
    "brødre": "bror",
    "brødres": "bror",
    "brødrene": "bror",
    "broderen": "bror",
    "søstre": "søster",
    "søstres": "søster",
    "søstrene": "søster",
    "døtre": "datter",
    "døtrene": "datter",
    "mødre": "mor",
    "mødrene": "mor",
    "moderen": "mor",
    "fædre": "far",
    "fædrene": "far",
    "forælder": "forældre",
    "forælderen": "forældre",
    "mænd": "mand",
    "mænds": "mand",
    "mændene": "mand",
    "hænder": "hånd",
    "hænderne": "hånd",
    "byer": "by",
    "byen": "by",
    "byens": "by",
    "byerne": "by",
    "yngre": "ung",
    "centre": "center",
    "centret": "center",
    "centrets": "center",
    "centrene": "center",
    "centeret": "center",
    "eksempler": "eksempel",
    "eksemplet": "eksempel",
    "eksemplerne": "eksempel",
    "fængsler": "fængsel",
    "fængslet": "fængsel",
    "fængslets": "fængsel",
    "fængslerne": "fængsel",
    "trusler": "trussel",
    "truslen": "trussel",
    "truslerne": "trussel",
    "aftener": "aften",
    "aftenen": "aften",
    "aftenerne": "aften",
    "ordenen": "orden",
    "risici": "risiko",
    "kolleger": "kollega",
    "kollegaer": "kollega",
    "kollegerne": "kollega",
    "hederne": "hed",
    "hedernes": "hed",
    "berede": "bereder",
    "erkende": "erkender",
    "anvende": "anvender",
    "henvende": "henvender",
    "går": "gå",
    "gået": "gå",
    "står": "stå",
    "stået": "stå",
    "slår": "slå",
    "slået": "slå",
    "ivt": "iv",
    "ialt": "ial",
    "onalt": "onal",
    "nelt": "nel",
    "lokalt": "lokal",
    "konkret": "konkrete",
    "trygt": "tryg",
}

# What the stemmer would put with words that only look alike, each with a stem of its own: farlig is not far, slags is
# not Slagelse.
OWN_STEMS = {
    "fare": "fare farer farerne farlig farlige farligere farligt",
    "heller": "heller hellere",
    "helhed": "helhed helheden helheder",
    "love": "lover lovede lovet",
    "lærer": "lærer læreren lærerens lærere lærerne lærernes lærers",
    "ligge": "ligge ligger ligget",
    "mene": "mene mener mente ment",
    "modern": "moderne",
    "pressen": "pressen pressens",
    "rolig": "rolig rolige roligere roligt",
    "ryggen": "ryggen",
    "side": "side siden sider siderne",
    "slags": "slags",
    "synes": "synes syntes",
    "synlig": "synlig synlige synligt synlighed",
    "tallet": "tallet tallene",
    "tidlig": "tidlig tidlige tidligere tidligst tidligt",
    "videre": "videre",
    "væk": "væk",
}

# What makes a noun of a verb, and how many letters the verb's stem has at least: rådgivning and
# rådgive are one, ledning and lede are not.
VERBAL_NOUNS = {"ering": 4, "ning": 6, "ing": 6}
NO_VERBAL_NOUNS = ("gruppering",)

# What Danish puts between the parts of a compound, the commonest first.
LINKING_LETTERS = ("", "s", "e", "er")
# Shorter words are no parts of compounds, because by chance they stand in any word; these are.
SHORT_PARTS = frozenset("bil dag fan far job kur lov lys mor net råd sag ssp ung uge ven".split())
# Words of their own that at the end of a longer one are an ending.
ENDINGS = frozenset(
    """
    elle ende hed heder hedens hederne heds ingen kerne lede ledet lige ligere lighed ring ringer senheder skab skabende
    skaber skaberne skabet skabets ske skel styring ting
    """.split()
)
# Words that look like compounds of others and are none, or whose parts mislead.
NO_COMPOUNDS = frozenset(
    """
    billede billeder billedet fremtid fritid gennemfører gennemført gennemførte grundlag grundlaget hjemmeside
    kendetegn langsigtet måske målgruppe målgruppen målgrupper målrettet rækkefølge rækkefølgen sideskift slagsmål
    slagsmålet spørgsmål spørgsmålet spørgsmålene tankegangen tilbagefald vejleder vejledere vejledning
    """.split()
)

# Letters and the ways they are written without a Danish keyboard.
FOLDS = {"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "oe": "o", "å": "a", "aa": "a", "é": "e", "ü": "u"}
