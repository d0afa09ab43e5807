"""Names that stand for one another: countries and their people, short forms, titles."""

from __future__ import annotations

# Each line is one thing; every form of it supports every other. Forms that only differ by a common
# ending (Japan, Japanese) need no line. Keys as `folding.word_key` makes them: "u.s." is "us".
_GROUPS = """
us|usa|united states|america|american|americans
uk|britain|british|united kingdom|great britain|briton|britons|brits|brit
eu|european union|europe|european|europeans
un|united nations
uae|united arab emirates|emirates|emirati
ussr|soviet union|soviet|soviets
england|english|englishman
scotland|scottish|scots|scot|scotsman
wales|welsh|welshman
ireland|irish|irishman
france|french|frenchman|frenchmen|frenchwoman
germany|german|germans
spain|spanish|spaniard|spaniards
netherlands|dutch|holland|dutchman
switzerland|swiss
greece|greek|greeks
denmark|danish|dane|danes
sweden|swedish|swede|swedes
finland|finnish|finn|finns
norway|norwegian|norwegians
poland|polish|pole|poles
portugal|portuguese
czech|czechs|czechia|czechoslovakia
turkey|turkish|turk|turks|turkiye
china|chinese
peru|peruvian|peruvians
iraq|iraqi|iraqis
iran|iranian|iranians
oman|omani|omanis
cuba|cuban|cubans
laos|lao|laotian
mali|malian|malians
chad|chadian|chadians
togo|togolese
niger|nigerien
philippines|philippine|filipino|filipinos|filipina
thailand|thai|thais
afghanistan|afghan|afghans
ivory coast|ivorian|ivorians|cote divoire
myanmar|burma|burmese
new zealand|kiwi|kiwis
north korea|north korean|dprk|pyongyang
south korea|south korean|seoul
cyprus|cypriot|cypriots
israel|israeli|israelis
saudi|saudis|saudi arabia
argentina|argentine|argentines|argentinian
belgium|belgian|belgians
ukraine|ukrainian|ukrainians
georgia|georgian|georgians
vatican|holy see
fed|federal reserve
gop|republican|republicans
dem|dems|democrat|democrats|democratic
pm|prime minister|premier
ceo|chief executive|chief executive officer
cfo|chief financial officer|finance chief
coo|chief operating officer
mp|mps|member of parliament|members of parliament
vp|vice president
ag|attorney general
gdp|gross domestic product
ipo|initial public offering
tv|television
ai|artificial intelligence
covid|coronavirus|covid 19
dc|district of columbia
la|los angeles
ny|nyc|new york|new york city
isis|isil|is|islamic state|daesh
qaeda|qaida
mideast|middle east
wwi|first world war|world war i|world war one
wwii|ww2|second world war|world war ii|world war two
sen|senator|senators|sens
rep|representative|reps|representatives|congressman|congresswoman
gov|governor|governors|govs
gen|general
sgt|sergeant
lt|lieutenant
capt|captain
col|colonel
prof|professor
sec|secretary
st|saint|street
f1|formula 1|formula one
mt|mount
ft|fort
dept|department
govt|government
intl|international
corp|corporation
co|company|county
atty|attorney
ave|avenue
assn|association
natl|national
univ|university
pres|president
"""

GROUPS: tuple[tuple[str, ...], ...] = tuple(tuple(line.split("|")) for line in _GROUPS.split("\n") if line)

# Titles, forms of company and the small words of names are left alone: they name nobody.
TITLES = set(
    "mr mrs ms miss dr sir dame lord lady madam prof rev president minister prime premier chancellor king queen "
    "prince princess pope bishop judge justice mayor chief jr sr phd md "
    "inc ltd plc llc corp co al el de la van von der den bin ibn".split()
)

# Endings that tell a people, a language or an adjective from the place or person it comes from.
NAME_ENDINGS = tuple(
    "s es a an ans ian ians ean eans ese ish i is ic ist ists ism ite ites n ns al y ia land ander anders istan "
    "er ers o os e ey en ics esque ern ized ise ize us io aise".split()
)
SHORTEST_ROOT = 4
