"""What each rule of `constraints/rules/joins/series.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "first_of_two",
        "Acme expects tea and nut prices to rise",
        "expects and nut prices to rise",
        "expects tea and nut prices",
    ),
    ("first_of_two", "Ada met Ray and Jon in Graz", "Ada met and Jon in Graz", "Ada met Ray and Jon"),
    (
        "listed_apart",
        "Togo sold its farms, a mill and two inns in Lome",
        "Togo sold its farms, in Lome",
        "Togo sold its farms, and two inns in Lome",
    ),
    (
        "listed_apart",
        "A landslide hit Graz, killing nine men, miners and a clerk said",
        "",
        "A landslide hit Graz, miners and a clerk said",
    ),
    (
        "listed_apart",
        "Thieves took cash, dates and bank codes of bakers",
        "cash, codes of bakers",
        "Thieves took cash,",
    ),
    (
        "listed_apart",
        "A baker, his son and a cook from Acme were fined",
        "baker, from Acme were fined",
        "baker, and cook were fined",
    ),
    (
        "listed_apart",
        "Ada shot two goats, a small horse and a cow",
        "shot two goats, horse and cow",
        "Ada shot two goats,",
    ),
    (
        "listed_apart",
        "Togo taxed makers of rope, nuts and oil in May",
        "taxed makers and oil",
        "taxed makers of rope, in May",
    ),
    ("listed_apart", "A ship with wheat, salt and nine men sank", "salt and nine men sank", "ship with wheat, sank"),
    (
        "listed_apart",
        "Ada says rain, wind and snow in Togo will last",
        "Ada says rain, wind and snow",
        "says rain, wind and snow in Togo will last",
    ),
    (
        "listed_apart",
        "Two men died after a boat with nuts, salt and rice sank",
        "Two men died sank",
        "Two men died after a boat with nuts, and rice sank",
    ),
    ("listed_apart", "Floods, snow and a fire hit Togo", "snow and fire hit Togo", "Floods, and a fire hit Togo"),
    ("listed_apart", "Instead, mills and old inns closed", "", "mills and old inns closed"),
    ("listed_apart", "In May, bread and nuts in Togo were late", "", "bread and nuts were late"),
    ("listed_apart", "Talks between Togo, Chad and Ghana on oil failed", "", "Talks on oil failed"),
    (
        "act_of_list",
        "Togo has a plan to ban nuts, replace mills and raise the age",
        "Togo has a plan the age",
        "Togo has a plan to ban nuts, and raise the age",
    ),
    (
        "act_of_list",
        "Acme will close a mill, sell an inn and hire a cook",
        "will close a cook",
        "will sell an inn and hire",
    ),
    (
        "act_of_list",
        "A cook accused of taking nuts, selling oil and lying to Ada fled",
        "cook accused of taking nuts, to Ada fled",
        "cook accused of taking nuts, selling oil fled",
    ),
    ("act_of_list", "Acme will close mills, inns and a shop", "", "will close a shop"),
    (
        "listed_apart",
        "Togo uses more steel, glass and car parts, and made tin",
        "glass and car parts, and made tin",
        "Togo uses more steel, glass and car",
    ),
    ("listed_apart", "Talks ended as men in Togo, Chad and Ghana head to Lome", "", "Talks ended as men head to Lome"),
    ("listed_apart", "With a nod and smiles, Ada Bolt and Ray Vik met", "", "Ada Bolt and Ray Vik met"),
    (
        "listed_apart",
        "Ada sold a text file (TXT), a red sheet and a map",
        "sold file red sheet and map",
        "sold text file (TXT), red sheet and map",
    ),
    (
        "act_of_list",
        "Acme has a plan to calm the crowd and deter thieves",
        "plan to calm crowd thieves",
        "plan to calm crowd and deter thieves",
    ),
    (
        "act_of_list",
        "Ada led guests past three stalls, including making rope, and selling nuts",
        "Ada led guests and selling nuts",
        "Ada led guests past three stalls,",
    ),
    (
        "own_preposition",
        "Mills are paid 60% by Togo and 40% by Chad",
        "are paid 60% by Togo by Chad",
        "are paid 60% by Togo",
    ),
    ("first_of_two", "Ada met the Greens and Jon Roe", "Ada met and Jon Roe", "Ada met the Greens and Jon Roe"),
    (
        "first_of_two",
        "Togo gave the rope contract to Bolt and its Swiss partner in May",
        "Togo gave rope contract and Swiss partner",
        "Togo gave rope contract to Bolt and its Swiss partner",
    ),
    (
        "comma_of_acts",
        "Acme cut jobs in Togo, shut mills and sold nuts",
        "Acme cut jobs shut mills and sold nuts",
        "Acme shut mills and sold nuts",
    ),
    ("comma_of_acts", "Sales rose 9% in May, helped by nuts", "", "Sales rose 9% helped by nuts"),
    (
        "first_of_two",
        "Graz Motor named former Acme Motor Co and Bolt Co chief Ray Vik its head",
        "Graz Motor named and Ray Vik",
        "Graz Motor named former Acme Motor and Bolt",
    ),
    (
        "both_sums",
        "Togo made plans for cuts of 7 billion in May and 11 billion in June",
        "Togo made plans in May and 11 billion in June",
        "cuts of 7 billion in May and 11 billion in June",
    ),
]
