"""What each rule of `constraints/rules/phrases/owners.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("owner_stays", "Oslo’s office of roads opened", "Oslo’s opened", "Oslo’s office of roads opened"),
    ("owner_stays", "Ray Bolt’s own doctor, Ada, left", "Ray Bolt’s left", "Ray Bolt’s doctor, Ada, left"),
    ("owner_stays", "Ada won Friday night's vote in Graz", "", "Ada won vote in Graz"),
    ("owner_stays", "Togo wants next month's summit of the fund to fail", "", "Togo wants summit of fund to fail"),
    ("owner_stays", "Moody's cut Greece's credit rating", "Moody's cut rating", "cut Greece's rating"),
    ("owner_stays", "Turkey's biggest mobile firm won", "Turkey's firm won", "Turkey's biggest firm won"),
    ("owner_stays", "Ray has confirmed Acme’s plans to sell Bolt", "Ray has plans", "confirmed Acme’s plans to sell"),
    ("owner_stays", "Ada robbed a jeweller's in Graz", "", "Ada robbed a jeweller's in Graz"),
    ("owner_stays", "Togo's king just won a boat", "Togo's just won", "Togo's king just won"),
    ("owner_stays", "Togo's President Ada Bolt left", "", "President Ada Bolt left"),
    ("owner_stays", "Togo's President Ada Bolt left", "", "Ada Bolt left"),
    ("owner_stays", "Two men were held over last week's raid on Acme", "", "men were held over raid on Acme"),
    ("owner_stays", "Togo annulled Friday's vote", "", "Togo annulled vote"),
    ("owner_stays", "Togo fined it a month's pay", "fined it pay", "fined it a month's pay"),
    (
        "owner_stays",
        "Togo's President Ada Bolt and Chad's President Ray Vik met",
        "President Ada Bolt and Chad's President Ray Vik met",
        "Ada Bolt and Chad's President Ray Vik met",
    ),
    (
        "described_owner",
        "Its director Ray Bolt's wife was late",
        "director was late",
        "Ray Bolt's wife was late",
    ),
    ("described_owner", "Its director Ray Bolt was late", "", "director was late"),
    ("owned_noun", "Every rope mill will be sold", "Every will be sold", "Every rope mill will be sold"),
    ("owned_noun", "Bolt died of natural causes in Graz", "died of natural in Graz", "died of causes in Graz"),
    ("owned_noun", "Ray told his clients that they gain", "Ray told his they", "Ray told his clients"),
    ("owned_noun", "Once Ray moved to Graz, his view changed", "Ray his view changed", "his view changed"),
    ("owned_noun", "A growing trend both here and in Togo is old", "A both here", "A growing trend both"),
    ("owned_noun", "Police met the alleged boss of Acme", "met alleged of Acme", "met alleged boss of Acme"),
    ("owned_noun", "He said the United Nations accused him", "said the accused", "said United Nations accused"),
    ("owned_noun", "Togo left its rate unchanged", "left its unchanged", "left its rate unchanged"),
    (
        "owned_noun",
        "The weekly said that his late wife had been paid for it",
        "weekly said wife had been paid",
        "weekly said that his late wife had been paid",
    ),
    (
        "owned_noun",
        "The weekly said that his wife Ada had been paid for it",
        "weekly said that his wife had been paid",
        "weekly said that his wife Ada had been paid",
    ),
    (
        "owned_noun",
        "Acme says its testing has found no link to nuts",
        "Acme says testing has found no link",
        "Acme says its testing has found no link",
    ),
    ("owned_noun", "Police charged her stepfather with theft", "Police charged stepfather", "charged her stepfather"),
    ("owned_noun", "Ada spoke on her own behalf in Lome", "Ada spoke on behalf", "Ada spoke on her own behalf"),
    ("owned_noun", "Togo holds its own vote", "", "Togo holds vote"),
]
