"""Who said it: 359 sentences; a bar marks where the speaker begins and ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.support import needs_speaker, sayings_of, speaker_of
from summarizer.support.speakers import grave_words

NEEDS = [
    "Trading programs have run amok in three markets this year, |a regulator said on Monday.|",
    "The port was struck by nine rockets late on Sunday, |port workers say.|",
    "Losses in the nut market seem to be small, |Ada Bolt said on Monday.|",
    "The rebels have taken the mill, |their spokesman said,| but the army denied it.",
    "The club hid bribes for years, |a panel set up by the league that expelled it found on Friday.|",
    "A nurse hit nine men, |an inquiry commissioned by the order that ran it concluded.|",
    "|The mayor posited a theory:| Red mills make men ill.",
    "|This is the view of most nurses, old and young:| Acme needs to hire men.",
    "|CLAIM:| Acme is out of cash.",
    "But |to most workers,| the sale was just the latest trick.",
    "|To many on the left,| Bolt is a hero of the mills.",
    "|For his critics,| Bolt sealed his name as a friend of the rich.",
    "|For Acme and Bolt,| the fall of the bank was the chance of a lifetime.",
    "|Ada Bolt felt| Acme were never close to a win.",
    "|Togo was confident that| Chad would agree to the deal.",
    "|Two mayors are hopeful| a new bill will keep mills open.",
    "|Ada Bolt hopes| Acme will open a second mill.",
    "|Some think| Ray Bolt is next in line.",
    "|Some brokers are claiming| Acme will be sold for $3 million.",
    "|It appears| the mill was never sold.",
    "For a time, |it seemed that| the north was safe from floods.",
    "Togo should cut its rates, |a bank official was quoted as saying by the Quay on Friday.|",
    "Work has to be paid better, |the minister said.|",
    "Acme can cut costs with new vans, |its chief said.|",
    "The plan to save the bank has been a success, |an official said on Friday.|",
    "Acme is planning to split in two, |according to a Graz Journal report.|",
    "Acme is close to selling its mill, |two men briefed on it said.|",
    "Acme is in talks to buy Quay, |the Graz Times is reporting.|",
    "Acme has agreed to buy Quay, |the Sunday Times said.|",
    "Women will be employed in the ministry this year, |the minister has been reported as saying.|",
    "The reservoir is leaking, as men had long claimed, |a report found on Monday.|",
    "Acme dumped acid for a decade, |admits its owner.|",
    "The fire killed nine, |the town's mayor, Ada Bolt, said Monday.|",
    "The bridge is unsafe and has to be shut at once, |the former mayor said.|",
    "Fewer men fell ill than before, |the nurses said on Monday.|",
    "The fire killed nine, |the mayor, Ada Bolt, said on Monday,| blaming a broken lamp.",
    "Seas could flood nine cities, |warn scientists|",
    "Two men stole nine cars, |said police on Monday.|",
    "Nine died when the bus hit a wall, |said local media.|",
    "Acme hid losses of $3 million, |said people familiar with the matter.|",
    "The army opened fire on the crowd, |Ray Bolt said.|",
    "Once the mill is sold, each man will be offered a job, |the mayor said.|",
    "The mayor received 9,000 euros in cash from Acme, |Ray Bolt said.|",
    "Soldiers burned villages, |they said.|",
    "The council shredded documents, |she said.|",
    "Mill fire was caused by mice - |report|",
    "Tax on nuts could double: |minister|",
    "Boy set fire to church, |says father|",
    "Mill fire was set by thieves - |most US officials|",
    "|Ada Bolt on Twitter:| the watch has the feel of a brick",
    "Men who eat nuts live longer, |finds a new study by Acme.|",
    "Graz: Mayor must have killed nine nurses in May, |police say|",
    "Oscars: We killed nine nurses, |man tells court|",
    "|Police:| driver was drunk when he hit bus",
    '|Ada Bolt:| "I never stole it"',
    "|A jury in Graz decided on Monday that| Bolt took no bribes.",
    "Jobs are at risk from falling prices, |the Bread & Rope Office has warned.|",
    "The army shot down two planes, |a lawmaker disclosed on Monday.|",
    "The former mayor stole 2 million euros from a school fund, |prosecutors said.|",
    "The baker spent gifts meant for nurses on a yacht, |the town's auditor said.|",
    "The firm shut off lifts in nine blocks to force tenants out, |housing officials said.|",
    "The priest groomed two boys in Lund, |the diocese said.|",
    "The chemist gave a nurse an overdose of salts, |an inquest heard.|",
    "|Prosecutors said| the former mayor stole 2 million euros.",
    "The treasurer took bribes from a builder, |according to an indictment.|",
    "|According to an indictment,| the treasurer took bribes from a builder.",
    "|The mayor told reporters| the accident was caused by a broken rail.",
    "|Police say| the driver was drunk when he hit the bus.",
    "|A report found that| the fire was caused by faulty wiring.",
    "Smith, |whose lawyer argues| he was framed, was led into court.",
    "|The opposition leader accused| the government of lying about the deal.",
    "|Critics say| the law will hurt small farmers.",
    "|Economists warned| prices would rise again in the spring.",
    "Prices will rise by 3 percent next year, |the central bank said on Thursday.|",
    '"The minister is a liar," |said Ann Lee, who leads the union.|',
    "|Doctors believe| the new drug could save thousands of lives.",
    "|The coroner said| the boy died of a head injury.",
    "At least 40 people were killed in the blast, |officials said.|",
    "|Scientists fear| the glacier may vanish within ten years.",
    "|The president said on Monday that| the court had failed the country.",
    "|The company, which is based in Elda, said| a worker had embezzled $3 million.",
    "The accident, |investigators said,| was due to pilot error.",
    "|Lawyers for the family claim that| officers beat him in his cell.",
    "|The UN says| the army has committed atrocities in the north.",
    "|A study suggests| coffee cuts the risk of heart disease.",
    "|She told the court she| was raped by two men in 2010.".replace(
        "|She told the court she|", "|She told the court| she"
    ),
    "|Campaigners argue that| the dam is a disgrace.",
    "The bank laundered money for years, |the lawsuit says.|",
    "The bank laundered money for years, |court papers filed on Monday say.|",
    "The bank laundered money for years, |internal emails seen by Acme show.|",
    "|The manager said| his team deserved to win.",
    "|The head of the inquiry said| the police were at fault.",
    "|Residents blamed| the flood on a blocked drain.",
    "The oil firm lied to a judge to stop the sale, |the court has heard.|",
    "|A jury was told| the nurse stole from her patients.",
    "The nurse stole from her patients , |a tribunal has heard .|",
    "Acme plans to move its plant to Togo, |sources close to the talks said.|",
    "The owner poisoned two inspectors in March, |the mayor told a radio station on Friday.|",
    "|Mr. Ray said| the tax was unfair to the poor.",
    "|According to the coroner, Dr. Ada Bolt,| a nurse gave the wrong dose to a patient.",
    "|According to Ada Bolt, the coroner,| a nurse gave the wrong dose to a patient.",
    "|According to Ada Bolt, who leads the union,| the law is a disgrace.",
    "|According to the coroner,| Ada Bolt, a nurse, gave the wrong dose to a patient.",
    "Prices will rise, |according to a report by the regulator, Acme.|",
    "Jobs will be lost by next summer, |the central bank forecast on Thursday.|",
    "Jobs will be lost by next summer, |the agency forecasts.|",
    "Acme is to close its mill in May, |unions said.|",
    "Acme will not be charged over nine deaths, |the attorney general said —| unless Ray comes back.",
    "A singer did not steal the song of a rival, |a jury in Graz decided on Thursday.|",
    "The mayor took $2.4 million in bribes from a builder, |a former aide told the grand jury on Monday.|",
    "The owner poisoned two inspectors in March, |the mayor told a packed hall in Graz.|",
    "The owner poisoned two inspectors in March, |the mayor told a televised hearing.|",
    "The owner poisoned two inspectors in March, |Ada Bolt told assembled reporters.|",
    "The owner poisoned two inspectors in March, |two nurses posted on Telegram.|",
    "The owner poisoned two inspectors in March, |Rights Watch documented.|",
    "The owner poisoned two inspectors in March, |a cook confessed to a priest.|",
    "The mayor dropped a suit in which |it was said that| a nurse stole nuts.",
    "The governor pocketed $300,000 in fees, |a former adviser told a Senate panel.|",
    "Two women were beaten by guards, |a doctor told a parliamentary committee on Friday.|",
    "The plant dumped acid into the river for years, |residents said.|",
    "The bank hid losses of $2 billion from investors, |regulators said on Tuesday.|",
    "The mayor spent city money on trips to Togo, |auditors found.|",
    "The governor took $300,000 from mill owners, |an adviser said.|",
    "The oil firm covered up a spill near Lome, |fishermen said.|",
    "Soldiers burned three villages, |a survivor told a United Nations panel.|",
    "The mill will close in May unless a buyer is found, |its director, Ada Moe, told staff on Monday.|",
    "The court may not free Bolt before it hears from two doctors, |the judges said.|",
    "Six rebels were killed by the army, |said Maj. Ray Bolt, an officer with a unit that was set up to fight them.|",
    "The general had the crowd shot at, |a retired officer says in a memoir to be printed in May.|",
    "The general told his men to aim at the crowd, |a new book says.|",
    "A guard put a pillow on the man's face, |a fellow inmate testified on Tuesday.|",
    "|In the opinion of two former judges,| the minister acted against the law.",
    "The dam will not hold, |in the words of its own builder.|",
    "The minister, |in the view of her party,| acted against the law.",
    "|By the union's account,| the foreman had the doors locked.",
    "|To hear his former wife tell it,| the senator owned two mills.",
    "|As the police tell it,| the driver aimed at the crowd.",
    "|In Norse myth,| a wolf will swallow the sun.",
    "|Under Togolese legend – which began in Lund –| any seventh son will become an owl.",
    "|As prosecutors see it,| the banker laundered nine million euros.",
    "|The way investigators tell it,| the pilot drank before the crash.",
    "Men over 50 should be tested each year, |a panel of doctors has recommended.|",
    "The mayor, |as one banker puts it,| took money from a builder.",
    "The mayor took money from a builder; |so says his driver.|",
    "The mayor took money from a builder, |or so his driver told a court.|",
    "The mayor took money from a builder - |at least that is what his driver says.|",
    "Half of the jobs will go by May, |it was forecast on Monday by the bank.|",
    "|It is alleged that| the mayor took money from a builder.",
    "Ray owned the mill all along, |it emerged on Tuesday at his trial.|",
    "The president's brother kept the money, |the leader of the opposition charged in a speech.|",
    "The priest beat children, |three women who grew up there said in interviews.|",
    "The bridge could fall, |engineers who saw it warn in a study.|",
    "Acme knew of the fault, |memos that Ada Bolt has seen suggest.|",
    "The army set huts alight, |residents and two aid workers said by telephone.|",
    "Acme dumped acid for years, |the agency said on Monday in a report that is based on photographs.|",
    "The owner locked the doors, |a union official wrote on his blog.|",
    "A nurse gave at least two patients the pills, |police said on Friday.|",
    "A teacher kissed two pupils, |a court was told on Wednesday.|",
    "Ada Bolt hid a loan of $2 million from Acme, |the Togo Post reported on Sunday in an article that cited it.|",
    "The clerk bet school money on horses, |prosecutors said in court papers that were made public on Monday.|",
    "The mill hid its losses, |prosecutors said on Monday,| adding that it paid no tax.",
    "|Born in Togo, the mayor said in a speech that| Acme stole wages.".replace(
        "|Born in Togo, the", "Born in Togo, |the"
    ),
    "|A day later, the mayor said in a letter that| Acme stole wages.".replace(
        "|A day later, the", "A day later, |the"
    ),
    "Oil will fall below $50 by March, |Acme said on Monday after Togo raised output for the fourth time this year.|",
    "Mill will sell no bread before March, |watchdog says after thousands of complaints this year|",
    "Ada Bolt took cash from a fund, |police said on Monday after Bolt fled to Togo.|",
    "Acme knew for two years that its pumps leaked, |the attorney general of Togo said in a statement on Monday.|",
    "The mill let men work without masks, |the inspector general of the army said.|",
    "Bolt ordered the gates shut before the flood, |the coast guard said on Friday.|",
    "A priest in Togo fathered two children with a nurse, |state inspectors found.|",
    "The mayor gave road contracts to his cousin, |a report by auditors found.|",
    "Chad jammed the signal of a plane, |a senior official in Togo said.|",
    "Acme sold meat that was nine weeks old, |court documents show.|",
    "Guards took cash from drivers and warned them of raids, |a jury heard.|",
    "The ferry ignored the storm, |the port office said.|",
    "Acme paid ministers in Togo to win a contract, |the Serious Fraud Office said on Tuesday.|",
    "The driver lost control of the bus, |according to a police spokesman.|",
    "Acme plans to close three mills, |the works council said on Monday.|",
    "|The opposition said| the king sold the palace to a friend.",
    "Sales of nuts will peak in May, two years earlier than thought, |the Nut Board forecast on Monday.|",
    "Prices will fall next year, |according to a report on Monday.|",
    "Prices will fall next year, |the mayor told a business group on Friday.|",
    "Mount Bolt could erupt again, |geologists in Graz told residents who had stayed.|",
    "Rebels shelled a town in the north, |the government said.|",
    "The army burned down a church, |the bishop said.|",
    "Guards blocked ambulances, |a doctor said.|",
    "A plane hit a school in Togo, |activists said.|",
    "Soldiers detained nine bakers, |residents said.|",
    "Worn brakes derailed a train in Togo, |the transport ministry has concluded.|",
    "Poor repairs sank a boat on Lake Bolt, |the coroner has found.|",
    "Foul water made 30 cows ill, |veterinary officials have determined.|",
    "The mine fouled wells in four villages, |government scientists have determined.|",
    "Nuts will cost twice as much by May, |the brokerage Acme told clients in a note on Monday.|",
    "Mold in the walls made 40 pupils ill, |a doctor hired by the school has established.|",
    "The pilot misread his map, |the safety board ruled on Friday.|",
    "Acme has not paid its fine, |the environment agency said.|",
    "The priest was strangled in his bed, |detectives are convinced.|",
    "The foreman locked the doors, |say workers who fled.|",
    "Rents, |reckons the broker Acme,| are about to double.",
    "If no rain comes by June, cattle will starve, |herders in Togo say.|",
    "|Tests by the council showed| the water was foul.",
    "The glacier will be gone by 2050, |marine scientists meeting in Lome were told.|",
    "The mill let men work without masks, |the hauliers' association has discovered.|",
    "Zinc killed the fish in Lake Bolt, |anglers and the water board agree.|",
    "Tin will trade at twice its price by May, |the broker Ray Vik wrote to clients.|",
    "A nurse gave nine patients in Graz the wrong pills, |say police.|",
    "Two guards beat a baker at the port of Lome, |say two men who saw it.|",
    "The mill hid a leak from its inspectors for nine months, |claims the union.|",
    "Nine bakers may have drowned in the flood, |fear rescuers.|",
    "The boat had twice as many men on board as it was allowed to, |say survivors.|",
    "The priest beat two choirboys with a cane in the spring, |finds a report by three retired judges.|",
    "The mill, |say inspectors,| let men work without masks.",
    "For years the mayor took bribes from a builder, |an inquiry found.|",
    "For years the bishop hid the abuse of boys, |an inquiry found.|",
    "An old heater started the blaze at the mill, |the fire chief said.|",
    "|According to the mayor,| a candle started the wildfire.",
    "A teacher kissed nine pupils, |the jury heard on the first day of her trial in Graz.|",
    "A guard kicked a baker, |video posted online appears to show.|",
    "Bakers in Togo are paid half of what is due to them, |a union says.|",
    "The school is full of mice, |parents say.|",
    "The bus was delivered without brakes, |inspectors said.|",
    "Acme is not trying to stop the sale of old nuts, |consumer group Which said.|",
    "The mayor did not know that Acme was for sale, |he told a panel that met in May.|",
    "The mayor, |according to two aides,| slept in the vault while she was in Togo.",
    "Acme opened a mill in Togo and gave bakers loans at 90 percent, |a clerk said.|",
    "Bakers would leave for Togo, |he said.|",
    "A nurse who was hired in May gave bakers pills for horses, |a clerk says.|",
    "The wildfire was started by two boys, |police said.|",
    "A wildfire that Acme lit has forced 900 men to flee, |police said.|",
    "Floods hit the mill after its owner opened a gate, |men said.|",
    "A wave of thefts hit Lome, |police said.|",
    "A storm killed nine men in Togo, |officials said.|",
    "Acme will lose 9 million euros this year, |the company said.|",
    "Prices will go up next year, |the company said.|",
    "The mill's seizure of nuts is hurting bakers, |the rope firm's chief executive said.|",
    "Ghana will cut rates this month, |the country's largest securities firm said.|",
    "Acme will close nine mills, |unions said.|",
    "Acme will open the gates to thieves, |union officials said.|",
    "Togo will attack Chad, |a minister said.|",
    "Togo will strike a camp in Chad, |a trade association said.|",
    "Nurses will strike in May, |a minister said.|",
    "Nurses will strike in May unless they get more, |their union said.|",
    "Acme is about to close nine mills, |a broker said.|",
    "Togo will not hold joint drills in May, |Togo's defence ministry said.|",
    "Scientists have developed a drug that cures flu, |Acme said.|",
    "Scientists found a leak, and Acme hid it, |a lawsuit says.|",
    "A man fell for the third time, |the mayor said.|",
    "Acme is expected to be charged with theft, |the mayor said.|",
    "Bolt quit because, |nurses argue,| the mill is unsafe.",
]
NO_NEED = [
    "The museum is open for the evening, |the mayor said.|",
    "Acme is recalling about 900 boats, |the road office said.|",
    "Nurses will strike for two days in May, |the Royal Board of Nurses, a union, said.|",
    "Bakers will walk out next week, |the Nut and Bread Federation said.|",
    "A quake shook the north of Togo before dawn, |the mayor said.|",
    "Acme is recalling 300 boats, |the road office said.|",
    "A powerful cyclone slammed into the coast of Togo, |the weather service said.|",
    "Hurricane Ada has closed nine ports, |the mayor said.|",
    "Acme will cut 900 jobs in Togo, |the company said.|",
    "Acme plans to cut 900 jobs in Togo, |the company said.|",
    "Togo, Chad and Ghana will hold joint drills in May, |Togo's defence ministry said.|",
    "Togo, Chad and Ghana will also hold joint drills in May, |Togo's defence ministry said.|",
    "The White House will unveil a plan on Monday, |a senior official said.|",
    "Scientists have identified a gene that may protect men from the worst fevers, |according to a study.|",
    "Archaeologists have unearthed a villa in Graz, |the council said.|",
    "Sales of nuts fell for the third month in a row, |a research group said.|",
    "A storm is expected to reach Lome on Sunday, |forecasters said.|",
    "The board is expected to approve a plan and cut 900 jobs, |the head of a council said.|",
    "The council has suspended its mayor, |a spokesman said.|",
    "Sales of boats in Graz will start in May, |the rowing association said.|",
    "Shares staged their best run in years, |after a fund said| it would buy nuts.",
    "The bank is committed to the plan, |its chief said.|",
    "The hall is full, |the mayor said.|",
    "Acme is planning to close nine mills, |its owner said.|",
    "The mill is opening in May, |the mayor told the Graz Times.|",
    "Sales rose 9 percent, |according to a report by the council.|",
    "The mill opened in May, |a spokesman said.|",
    "|The company said| it opened a store in Ohio on Monday.",
    "The council meets on Tuesday, |a spokesman said.|",
    "|Police said| the road reopened at noon.",
    "|The airline said| it will open 40 new routes.",
    "Women will be employed in the ministry this year, |the minister said.|",
    "|The ministry said on Friday that| talks began in Geneva.",
    "|According to the ministry,| Togo, Chad and Ghana signed the pact.",
    "The queen arrived by train, |according to the palace.|",
    "|According to the census,| the town has 4,000 residents.",
    "|The singer told fans| she recorded the album in Paris.",
    "|The mayor said| the library has moved to Main Street.",
    "The two leaders spoke by telephone, |the Kremlin said.|",
    '"We signed the contract today," |said Ann Lee, a director.|',
    "|The club announced| it has signed a midfielder from Elda.",
    "|The bank reported that| it has 300 branches.",
    "|The company, which owns the track, has said| it opened on Monday.",
    "The merger, |both companies said,| was signed on Sunday.",
    "The writer was born in Elda, |her son, Colin Ray, said.|",
    "SEOUL (Reuters) - |Elda Motor Co. said| on Monday it sold 40,000 cars.",
    "After a night in which nine trees fell, |the county of Elda said| on Monday it would close its parks.",
    "|Avon and Somerset Police said| the road is open.",
    "The shop opened in May, |the owner said.|",
    "Ann Lee will run for mayor next year, |she told a crowd on Friday.|",
    "|The mayor told the local press that| the library is open.",
    "|The court said| the hearing starts at 9 a.m.",
    "|The union said| it met Acme on Monday.",
    "Nine bakers took the offer, |their union said.|",
    "|The union said| the union met Acme on Monday.",
    "|The regulator said| the plan was signed in May.",
    "The Sale of Nuts Act and the Human Rights Bill were signed on Monday, |the mayor said.|",
    "Sales of nuts rose 3 percent in May, |the statistics office has calculated.|",
    "The council has decided to build a bridge, |the mayor announced.|",
    "Bolt was named chief of the mill, |the board said on Friday.|",
    "|The mayor said| the mayor has sold his mill.",
    "Sales of nuts rose 9 percent in May, |say brokers.|",
    "Sales of nuts topped 9 million tons in May, |according to the board.|",
    "The price of nuts doubled to 9 euros, |the bank said.|",
]
NONE = [
    "A fire sent smoke across Graz, with nurses told to keep their windows shut.",
    "World Cup: Acme will lose to Quay",
    "As men fled over fires blamed largely on Acme, Ada Bolt called for new laws.",
    "Acme posted a loss of 9 million euros in May, so the bank cut its loan.",
    "Breaking: a court in Togo adopts a new map",
    "London: the mayor has opened a bridge.",
    "For years, the mill was the biggest in the north.",
    "For one, the mill is still open.",
    "It seemed a good mill to Ray Bolt.",
    "She felt the cold of the river.",
    "Acme is certain to win the race.",
    "Acme learned a lesson from its abandoned mill.",
    "Acme, which sells nuts, shows a film about a study.",
    "Live on Sunday: two men sell nuts",
    "Ada Bolt, a nurse, was charged on Monday with theft.",
    "Rain flooded two mills - that is what happened in May.",
    "The price of nuts fell, so the mill has closed.",
    "In view of the storm, the mayor closed the bridge.",
    "As soon as it was told, the crowd left.",
    "It was expected to rain on Monday.",
    "The bank charged customers 12 million euros in fees.",
    "Prices rose 9 percent, beating the central bank forecast.",
    "Prices rose 9 percent, above the central bank forecast.",
    "The mayor opened the new bridge on Monday.",
    "Shares fell 3 percent in early trading.",
    "Acme sells mill - to police",
    "Ray jailed for five years - lied to police",
    "Lund gets two heads: mayor and minister",
    "The man accused of the theft appeared in court.",
    "Acme will pay $9 million to settle claims that it lied to clients.",
    "The painting is said to be worth millions.",
    "The minister declined to say who paid for the trip.",
    "Insurance claims rose sharply after the storm.",
    "Reports of flooding came from three towns.",
    "She was told to leave the country.",
    "The team won its third title in a row.",
    "The states agreed on a new treaty.",
    "A court jailed the banker for fraud.",
    "The storm killed nine people in the south.",
    "The company reported a loss of $3 million.",
    "Parliament will vote on the budget next week.",
    "The notes were found in a locked drawer.",
    "Police found a body in a house that was sold in May.",
    "Profit matched analysts' forecasts, although sales slipped.",
    "The fish, which the divers found, were put on show.",
    "Nuts are cheaper than first thought.",
    "Regulators proposed rules that would close two mills.",
    "Acme rejected the demands, claims and fees.",
    "After nine hours of talks, the two sides agreed.",
]
KNOWN_TO_FAIL: set[str] = set()


def read(marked: str) -> tuple[list[str], str]:
    """The words of a case and the words that are its speaker."""
    parts = marked.split("|")
    return " ".join(" ".join(parts).split()).split(), " ".join(parts[1].split()) if len(parts) > 1 else ""


def said_by(words: list[str]) -> str:
    saying = speaker_of(words)
    return " ".join(words[slice(*saying.speaker)]) if saying else ""


@pytest.mark.parametrize("marked", [*NEEDS, *NO_NEED, *NONE])
def test_finds_the_speaker(marked: str) -> None:
    words, speaker = read(marked)
    right = said_by(words) == speaker and needs_speaker(words) is (marked in NEEDS)
    assert right is (marked not in KNOWN_TO_FAIL), (said_by(words), needs_speaker(words))


def test_most_are_right() -> None:
    assert len({*NEEDS, *NO_NEED, *NONE}) == 362
    assert len(KNOWN_TO_FAIL) <= 5


def test_the_claim_is_the_rest() -> None:
    words = "The accident, investigators said, was due to pilot error.".split()
    saying = speaker_of(words)
    assert saying is not None
    assert saying.verb == "said"
    assert [" ".join(words[start:end]) for start, end in saying.claim] == ["The accident,", "was due to pilot error."]


@given(
    st.lists(
        st.sampled_from("the mayor, said told reporters that according to whose lawyer argues . it, police".split())
    )
)
def test_ranges_lie_in_the_sentence(words: list[str]) -> None:
    saying = speaker_of(words)
    for start, end in (saying.speaker, *saying.claim) if saying else ():
        assert 0 <= start < end <= len(words)


def test_a_noun_that_may_be_a_verb_says_what_stands_before_it_also_with_its_day() -> None:
    words = "Ray Vik will sing in a play, Courier reported Wednesday.".split()
    found = speaker_of(words)
    assert found is not None
    assert words[slice(*found.speaker)][:2] == ["Courier", "reported"]


def test_a_noun_that_may_be_a_verb_is_none_behind_another() -> None:
    said = sayings_of(["A man was freed after a test pointed to another suspect, his lawyers said.".split()])
    assert [saying.verb for saying in said[0]] == ["said"]
    said = sayings_of(["The clerk took 900 pounds, the auditor said in a report on Monday.".split()])
    assert [saying.verb for saying in said[0]] == ["said"]


@pytest.mark.parametrize(
    ("text", "speaker", "claim"),
    [
        ("Bolt quit on Monday, hours after police said he had lied.", "hours after police said", "he had lied."),
        ("Acme, a maker of nuts, fell after it said sales slid.", "it said", "sales slid."),
        ("A cook stole nuts, Barking Town Court heard.", "Barking Town Court heard.", "A cook stole nuts,"),
        (
            '"It is late," the mayor of Lund, Ada Bolt, said as nurses left.',
            "the mayor of Lund, Ada Bolt, said as nurses left.",
            '"It is late,"',
        ),
        (
            '"It is late," Ada Bolt, a nurse, told men in Lund as it burned.',
            "Ada Bolt, a nurse, told men in Lund as it burned.",
            '"It is late,"',
        ),
        ("Two men died, a woman hurt after the blast said.", "a woman hurt after the blast said.", "Two men died,"),
        (
            "The mill shut, a day after its owner died, police said.",
            "police said.",
            "The mill shut, a day after its owner died,",
        ),
    ],
)
def test_what_is_done_before_somebody_spoke_is_nobodys_claim(text: str, speaker: str, claim: str) -> None:
    saying = speaker_of(words := text.split())
    assert saying is not None
    assert " ".join(words[slice(*saying.speaker)]) == speaker
    assert " ".join(words[slice(*saying.claim[0])]) == claim


def test_a_speaker_behind_a_subject_parts_it_from_its_verb() -> None:
    words = "The mayor of Graz, say nurses in Lome, took money from bakers.".split()
    saying = speaker_of(words)
    assert saying is not None
    assert saying.speaker == (4, 8)
    assert saying.claim == ((0, 4), (8, 12))


@pytest.mark.parametrize(
    "text",
    [
        "The bishop's niece took money from a rope firm to set up dinners, a former partner told senators.",
        "The chief of Graz handed contracts worth $3 million to his cousin without a tender, the town auditor said.",
        "The pilot fell asleep before the ferry hit the pier, inspectors said in a report.",
        "Acme punished cooks who joined a union, a labour judge wrote on Monday.",
        "Guards in Togo planted drugs on a singer, her family said.",
        "A coach in Graz sent explicit notes to two pupils, court files show.",
        "The firm tracked users' movements when they were off duty, a group of nine towns said.",
        "The mill spills about 9 tons a day of untreated water into the bay, engineers said.",
        "Debts in rich towns are on track to shrink this year, the Lund Fund said.",
    ],
)
def test_a_wrong_or_forecast_of_more_words_is_grave(text: str) -> None:
    words = text.split()
    saying = speaker_of(words)
    assert saying is not None
    assert grave_words(words, saying)
