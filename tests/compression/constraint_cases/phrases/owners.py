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
]
