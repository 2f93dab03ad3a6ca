"""Words that may mean danger, and the one calm line they bring. Nothing is searched by them."""

LINE = "Er der fare lige nu? Ring 112. Skal politiet vide det, uden at det haster: 114. [ramme]"

# Whole words, compared by their stem: "knivene" is "kniv", but "kriminalitetstruet" is not "truet".
_WORDS = """
bevæbnet dolk drab dræbe dræbt eksplosion gengæld gidsel granat hævn hævne hævner hævnaktion ihjel kidnappet kniv
knivoverfald knivstik knivstikkeri knivstukket machete overfald overfaldet pistol pistoler revolver selvmord
selvmordsforsøg selvmordstanker selvmordstruet skud skudt skudepisode skuddrab skyde skyder skyderi skydevåben true
truer truede truet trussel voldtaget voldtægt våben
"""
WORDS = frozenset(_WORDS.split())
PHRASES = ("tage sit eget liv", "tager sit eget liv", "tage livet af sig", "stukket ned", "stikke ned", "vil dø")
