"""Ordinary English words that a headline may begin with or capitalise without naming anything.

In a headline with capitals, or at the start of a sentence, a word that the article lacks may be a
name or just a word. The list is short on purpose: the words that headlines of news most often add
to their articles, counted on news text, in their base forms.
"""

from __future__ import annotations

from functools import lru_cache

FUNCTION_WORDS = frozenset(
    """
a about above across after again against ahead aint all along already also although always am amid among
an and another any anyone are arent around as at away back be became because been before behind being
below beside besides between beyond both but by came can cannot cant come could couldnt did didnt do does
doesnt doing done dont down during each either else enough even ever every everyone everything few for
from further get gets given go goes going got had hadnt has hasnt have havent having he her here hers
herself him himself his how however i if im in indeed instead into is isnt it its itself ive just last
least less let lets like many may maybe me meanwhile might mine more moreover most much must mustnt my
myself near neednt neither never next no nobody none nor not nothing now of off often on once one only
onto or other others otherwise our ours out outside over own per perhaps quite rather same shall she
should shouldnt since so some someone something soon still such than that thats the their theirs them
themselves then there therefore these they theyre this those though through throughout thus till to
together too toward towards under unless unlike until up upon us very via was wasnt we well were werent
weve what whatever whats when whenever where whereas wherever whether which while who whole whom whos
whose why will with within without wont would wouldnt yall yes yet you youll your youre yours yourself
""".split()
)

_WORDS = frozenset(
    """
abandon able abolishing abortion abound abroad absence absent absurd abuse accept access accident accord account
accuse achieve acting action activist activity actor acts actual add additional address administration admit ads
advance advantage advice adviser advocates affect affirms afford aftermath age agencies agenda agents ago agree aid
aide ailing aim aircraft airline airstrike alarm alert alive allegation alleged allow ally almost alone alternative
ambitions amidst amnesty amount analysis analyst anger angry anniversary announce annual answer anti antisemitism
antitrust anxiety anymore anything anyway apart apology appeal appear appearance appetite applications apply appoint
approach appropriate approval approve area argue arm arrest arrived arrives article aside ask assassination assault
assets asylum attack attempt attend attention auction audit austerity authorities auto automakers available average
aversion avoid await awareness baby backdrop backed backers backfire background backing backlash backs backup bad
bag bail bailout balance ballot ban banker banking bankruptcy banks bar barely bargain base bashing battery battle
battleground bearish beat become begin beliefs believe benefit best bet betrayal bias bid big bilateral bill
billionaire bin bipartisan birth birthday bit bite bizarre blame blast bleak blessing blind block blog bloody blow
boards body bogus bold bolster bomb bombshell bond bonus book boom boon boost boot border born boss bottom bought
bound bourse bow box boy boycott brace branch brand brave break breakdown breakthrough breakup bribery bridge brief
brilliant bring brink broad broadband broke broken brother brought brunt brutal budget bug build built bullish bulls
bully bump buoyed burn bus business bust buy buyout call calm camera camp campaign cancel cancer candidate cap
capacity capture car care carmakers carried case cash casino cast casualty catch caught cause caution cautious cease
ceasefire ceiling celebrate cell cents ceremony certain chain challenge champion chance change chaos charge charity
chart chatter cheap check cheer chemical child children chip choice choose circles cites cities citing citizens
citizenship claim clarity clash class classified clean clear client cliff climate climb clinch clip clock close
cloud clues coach coal coalition code cold collapse collection collective collision collusion colors com combat
comeback comic commemorate commercial commissions commitment committed committees commodities common community
company compared compensation compete competition complaint complete complex compromise concedes concern concessions
conclude conditions conduct conference confidence confident confirm conflict confront confusion consecutive
consensus consequences conservatives consider conspiracy constitutional construction consumer contained contempt
contest continue contract control controversy convene conversation convicted cool cooperation copper cops core
coronavirus corporate corruption cost counter counterpart country coup couple course courts cover coverage crack
crackdown crash create credibility credit crew crime criminal crisis critic criticize crop cross crowd crowned
crucial crude crunch crushed cry culture curbs cure curious currency current custody customers cut cyber cycle
damage danger dangerous dark data date daughter day dead deadline deadlock deal death debacle debate debt debut
decade decide decision decisive declare decline deep deepen default defeat defend defiance defiant deficit define
deflation defy delay delegation delight deliver demand democracy deny departure deposits derail derivatives
described describes deserve despair desperate despite destroy detail detained detention determination determined
devastation developments dialogue didn die differences different difficult dig dilemma dinner dip diplomacy diplomat
diplomatic dire direct disappoint disaster discrimination discuss disguise dismiss dispel display dispute disregard
disrupt disturbing ditch dive diverse diversify divert divide dividend divisions doctors document dollar domestic
dominate doomed door dossier double doubt downgrade downturn dozens draft drag drama dramatic draw drawn drilling
drive driven drone drop drug dry dual duck due dumb dump duo durable duty early earnings earns ease easy eclipse
economic economist economy edge editorial effect effectively effort eight elected election elusive email embattled
embraces emerge emergency emotional employee empty encourage end endorses enduring enemies enforce engage engine
enhance ensure enter entire entry environmental epidemic episode equal equity era erase error erupt escalate escape
especially essential establish estate estimate euro evacuations event evidence exactly exam example exceeds except
exclusive executives existing exit expand expansion expect expensive experience expert explained explains
explanation explosive export expose exposure expressed extend extension extra extreme extremists eye face fact
factbox factory fade fail failure fair faith fake fall fallen fallout false family famous fans fantasy far farewell
farm fast fate father fault favor fear feds feel fees feet fell female feud fiasco field fiery fifth fight figure
file filibuster filled film final financial financing find fine finish fire firm first fiscal fit five fix flag
flamboyant flames flare flat fled flee fleet flight flip float flock flood fly focus foe foil follow food fool force
forecast foreign foresee forever forget forgotten form formerly forward found four fourth fractured framework fraud
fray free freeze frenzy fresh fret friend front frustrated frustration fuel full fuming funded funding funds funeral
future gain game gap gas gasoline gather gave gay gear gender generation geopolitical getting giant gift girls give
glass glitch global gloom glory goal gold gone good goodbye govern grab graft grants grasp great greeted grew
gridlock grilled grip gross ground groups grow growth guess guide guidelines guilty gun gunman guy hack hail half
halt hammer hand hanging hangover hangs happen happy hard harm hat hate hatred haul haunt haven head health
healthcare hear hearings heart heat heavy hedge heels held hell help hero hide high highlight hike hinge hint hire
historic historically history hit hold hole holiday home homebuyers honor honour hope hopefuls horrible hospitals
host hostage hostile hot hour housing huge humble hundreds hungry hunting hunts hurdle hurt husband hype hypocrisy
idea identified identity ignorance ignorant ignore illegal illness image immediately immigrant immigration impact
impeachment implementation implies import importance important imposes impossible impress improperly improve
inaccurate inauguration incident include income increase incredibly incursion indebted independent indicted
indictment individual industry inevitable inflation influence influential info information informed initial
injection injured injury inner innovation inquiry inside insist inspire instant institutions insurance insurers
intact intensify intent interest internet intervene interview intimidation introduce introduction invasion
inventories invest investigate invite involved iphone issue jail jeopardy jet jitters jittery job join joint joke
jolt journalist journey judges jump jungle jury keen keep kept key kick kids kill kind knew knock know knowledge
known label lack lag land landmark landscape landslide large lasting late launch law lawmaker lawsuit lawyer lay
lead leadership leak learn leave led left leg legacy legality legendary legislation legislative legislators lender
lending lengthy lesson letter letting level liar liberal license lid lie life lifeline lift light likely likes limbo
limit line linger link list listen little live loan lobbyists local lock lockdown long look looming looms loosen
lose loss lost lot louder love low luck lucrative lull lump lunch lure luxury lying machine made magazine magnate
mail main mainstream major make malaise man manage mandate manufacturers manufacturing map margin marijuana market
marking marks marriage masks mass massacre match matter mayhem mean measures meddling media medical meet mega
melting member memo memories men mental mention merger mess message met mid midterm mighty migrant milestone
military million mind minimum mining ministers minute misconduct misery misled miss missile missteps mistake mixed
mob mobile mocking mode model moderates modern mogul moment momentum money monster month mood moral mortgage mosque
mostly mother mounting mourn move movie mulling multiple mum murder murky music muted mystery name narrative narrow
nation nationalist nationwide navigating nearly nears necessary need negative negotiate nervous net networks new
newspaper night nightmare nine nod nominate nominee non nonsense note notice nuclear number obscure obsession
obstruction occasion occupied odd offensive offer officers official offset offshore oil old ongoing online onslaught
open operating operation opinion opponent opportunity oppose opposition optimism optimistic option order ore
original oust outcome outcry outline outlook output outrage outrageous overall overhaul overseas oversees overshadow
owe owned owner pace package pact pages pain pandemic panel panic paper parents part participation parties partisan
partner pass passage past patent path patient patients pattern pause pay payback payout payrolls peace peak peer
pension people percent perceptions perils period persecution person petition phase philosophy phone photo pick
picture pieces pile pill pilot pipeline pitch pitfalls pivotal place plagued plan plane plant platform play plea
pledge plot plunge plus pocket podcast point poised polarization polarized police policy political politician
politics poll poorly popular population populist portfolio position positive possibilities possible possibly post
pot potential pour power practically praise pre predecessors predictably predicted predictions predicts preliminary
prepare present presidency presidential presses pressure pretend pretty prevails prevent preview previous price
pride primary priority prison private pro probably probe problem proceed process production products professor
profile profit program programme progress progressives projects prolonged promise promote prompt proof propaganda
property proposal propose prosecutor prospect prosperity protect protest prove provide public pull pump punch
pundits punish purpose pursue push put quake quality quarter quell question quick quiet quit quo quotes race racial
racism racist radar radical rage raid rail raise rally ramp ran range rap rare rate ratings reach react read readout
reaffirms real reap reason rebellion rebound rebuffed rebuild recall receive recent recession recognised recognize
record recover recruit red reduce reeling refers reflect reform refugees refuse regarding regime region regulate
regulatory reign rein reinforce reject related relationship relatives release relentless reliance relief religion
religious rely remain remark remember removal remove renegotiate renewed reopen repair repayment repeal repeat
replace report reportedly reproductive request require rescue researcher resentment reserves reshape residents
resign resilience resilient resist resistance resolution resolve resort resources respect respond response
responsibility responsible rest restart restore restrictions restructure result resume retail retain retaliation
rethink retire retreat return revamp reveal revelations revenge revenue reverses review revised revival revive
rewrite rich ride rift rig right riots rip rise risk rival roaring rocked rocky rogue roiled role roll room rose
rough round row rule rumors run rupee rural sabotage sad safe safeguard safety saga sail sale salvage sanctions
sanctuary sat save savings savvy saw say scale scam scandal scare scenes scheme schools scientist scope score
scramble screw scrutinized scrutiny search season seat second secretive secrets sector secure see seek seem seen
seize self sell senators send senior sense sent sentence sentiment separate sequester series serious serve session
set setback settle seven several severe sex sexual shadow shake shakeup shale shameful shape share shareholder sharp
shed sheet shelves shield shift shines ship shock shooting shootout shop short shot show showdown shrink shut
shutdown sick side sidelines siege sight sign signaled signals significant silence silent similar simple singer
single sink sit site situation six size skeptical skepticism skipper slain slammed slash slide slightly slim slip
slow slowdown slump small smart smartphones smear snap snub soaring sober social soft software solar sold soldiers
solid solution solve son song sorry sought sound source soured sovereign sovereignty space spare spark spat speak
special speculation speech speed spells spend spent spike spill spin spirit split spoke spokesman spokesperson
sports spot spotlight spread spree spur spy squad squeeze stability stabilizing staff stage stake stall stance stand
standards standoff stars start statement station status stay steady steam steep steer stem step steroids stick stiff
stimulus sting stock stop storage store storm story straight stranded strategic strategy streak streets strength
strengthen stress stretch stricter strife strike strong struggle stuck student study stumbles stunned stunt style
sub subdued subject subprime subsidy succeed success successfully sue suffer sufficient suggest suing suit summary
summer summit supply support supposed supremacy sure surfaces surge surprise surreal surveillance survey survival
survive suspect suspend suspension sustainability swap sweat sweep swing switch system systemic tackle tactics take
takeaways taken takeover tale talk tame tanker tap tape target tariff taught tax taxpayers teacher team tears tech
technology teen teenage television tell temporary ten tennis tense tentative tepid term terrible territory terror
test testify testimony text thank theories thin thing think third thought thousands threat threaten three thriving
throw thwart ticks tide tie tight tightrope time timeline timetable tip today told toll tomorrow tone took tools top
topple total tough tour tout town toxic track trade tradition traffic tragedy trail train transformed transgender
transparency trap travel treatment trend triggered triggers trillion trip triple triumph troll troops trouble truce
truck true trust trustee truth try tsunami tumble tune turbulent turf turmoil turn turnaround tweet twice two
tyranny ultimate unacceptable unanswered uncertain uncertainty unchanged unclassified unclear unconstitutional
uncover underlines undermining underscore understand uneasy unemployment unexpected unfit unhappy unify unions
unique unit unlikely unprecedented unraveling unrest unsafe unusual unveil upbeat update upended uphill upholds ups
upset urge urgent use using vacancy vaccine value vehicle venture verdict versus veteran vets victim victory video
view violate violence violent virtual virus visa vision visit vital voice volume vote vow vulnerable wage wait wake
walk want war warm warn waste watch watchdog water wave way weak weakens wealth weapon weather website week weekend
weigh welcome went whistleblower wide wife wild willing win winds wing winter wire withdraw withdrawals witness woes
woman women wonder woo word work workforce world worldwide worry worse worsen worst worth wrath write wrong wrote
www year yen yield young youth yuan zero zone
""".split()
)

_ENDINGS = (
    "s", "es", "ed", "d", "ing", "er", "r", "ers", "rs", "or", "ors", "ly", "y", "ment", "ments", "ion", "ions",
    "ation", "ations", "ness", "ful", "less", "able", "al", "ity", "est", "ive", "ist", "ists", "ism", "ship",
)  # fmt: skip
_DROP_E = {"ing", "ed", "er", "ers", "or", "ors", "ion", "ions", "ation", "ations", "able", "ity", "est", "ive"}
# Endings that names seldom have.
_WORD_ENDINGS = (
    "ing",
    "ings",
    "tion",
    "tions",
    "ness",
    "ment",
    "ments",
    "ously",
    "ally",
    "able",
    "ible",
    "less",
    "ful",
)
_SHORTEST = 3
_SHORTEST_BY_ENDING = 7


@lru_cache(maxsize=65536)
def base_forms(key: str) -> tuple[str, ...]:
    """What an English word may be a form of, itself included: "making" gives "mak" and "make" too."""
    forms = [key]
    for ending in _ENDINGS:
        if not key.endswith(ending) or len(key) - len(ending) < _SHORTEST:
            continue
        root = key[: -len(ending)]
        forms.append(root)
        if ending in _DROP_E:
            forms.append(root + "e")
        if root[-1] == "i":
            forms.append(root[:-1] + "y")
        if len(root) > _SHORTEST and root[-1] == root[-2]:
            forms.append(root[:-1])
    return tuple(forms)


def is_ordinary(key: str) -> bool:
    """Whether a word is known not to be a name, by the list or by its ending."""
    if any(form in _WORDS or form in FUNCTION_WORDS for form in base_forms(key)):
        return True
    return len(key) >= _SHORTEST_BY_ENDING and key.endswith(_WORD_ENDINGS)
