"""The words by which the main verb of a sentence is found."""

from __future__ import annotations

from summarizer.compression.clause.verbs import ACTS, listed

HELPS = listed("auxiliary", "modal") - {"to", "be", "been", "being", "am", "not"}
MODALS = frozenset("can must will".split())  # nouns, too
FUTURE = MODALS | frozenset("cannot could may might should would".split())
BE = frozenset("are is was were".split())
HELPED = HELPS | {"be", "been", "being", "not", "to"}
OWNS, DONE, EITHER = listed("articles", "possessives"), listed("participles"), listed("nouns_or_verbs")
PREPOSITIONS = listed("prepositions", "places") - {"as", "before"} | {"past", "without"}
TELLS_OF = PREPOSITIONS | listed("times", "behind") | {"as", "before", "when", "while", "and", "or"}
BASE, DOES = listed("base_verbs") - {"beat", "let", "quit", "shut"}, ACTS | {"says"}  # these were, too
PAST = {verb for verb in listed("verbs") - BASE if verb[-1] != "s"} - {"bent", "bound", "ground", "lay", "lie", "rid"}
INTENDS = listed("intends").union("began continued failed pledged tried vowed voted reported warned".split())
NOT_VERBS, ACTED_ON, OBJECTS = listed("not_verbs"), listed("wants_object") - INTENDS, OWNS | listed("objects")
ANY = listed("of_some") | {"it", "neither", "nobody", "nothing", "one", "they"}  # who a second clause may tell of
POSING = frozenset("acting described disguised dressed known posing regarded serving such treated used".split())
SAYS = listed("said", "announces", "believes", "claiming") | {"told", "warned", "ruled"}
FACED = frozenset("a an charges fines jail penalties prison trial up".split())
SEEN = frozenset("caught filmed photographed recorded seen spotted".split())  # drivers | caught lying
MUST = frozenset("although because if though unless when while whether what".split())
WHO, ACTORS, JOINS = map(frozenset, map(str.split, ("who which whom whose where", "who which that", "and or but")))
MAY, THEY = (frozenset(one.split()) for one in ("after as before since until till", "he she they we it i you there"))
OWED = OWNS | {"all", "to", "that"}  # behind what many do: buy | all the nuts
TOLD = THEY | OWNS | {"that", "those"}  # behind what many say
GOVERNS = HELPED | PREPOSITIONS | DONE | PAST | MUST | MAY | JOINS | listed("particles") | {"than", "that"}
GOVERNS |= {"her", "him", "me", "them", "us"} | {"all", "both", "half"}  # lend him | a boat, buy all | the nuts
DONE_TO, RATES = listed("done_to"), listed("rates")
HARMED = DONE_TO - {"awarded", "handed", "paid"}  # with a number behind it an active verb
PERIODS, TIMES, LIGHT = (
    listed("periods"),
    listed("times", "adverbs"),
    listed("adverbs", "light") | {"first", "once", "twice"},
)
