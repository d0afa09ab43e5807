"""What each rule of `constraints/rules/denials.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "checked_by_unfit",
        "Acme was inspected in May by men who were not trained",
        "Acme was inspected",
        "Acme was inspected by men who were not trained",
    ),
    ("checked_by_unfit", "A drug was approved by a panel that has no women", "", "drug was approved"),
    (
        "checked_by_unfit",
        "Acme was inspected in May by untrained men",
        "Acme was inspected",
        "Acme was inspected by untrained men",
    ),
    (
        "checked_by_unfit",
        "A drug was approved by a panel without doctors",
        "drug was approved",
        "drug was approved by panel without doctors",
    ),
    (
        "denial_of_charge",
        "Ray, who denies it, robbed a mill, Ada said",
        "Ray, robbed mill, Ada said",
        "Ray, who denies it, robbed a mill, Ada said",
    ),
    (
        "denial_of_charge",
        "Ada, who has denied it, took oil, guards said",
        "Ada, took oil, guards said",
        "Ada, who has denied it, took oil,",
    ),
    ("denial_of_charge", "Bolt, who denies it, was freed", "", "Bolt, was freed"),
    (
        "denied_when",
        "Ray Bolt will not be shot this week",
        "Ray Bolt will not be shot",
        "Ray Bolt will not be shot this week",
    ),
    (
        "denied_when",
        "Togo cannot save its mills by blaming nurses for high rents",
        "Togo cannot save its mills",
        "Togo cannot save mills by blaming nurses",
    ),
    (
        "denied_when",
        "A court can't free Ray Bolt by paying guards",
        "court can't free Ray Bolt",
        "court can't free Ray Bolt by paying guards",
    ),
    ("denied_when", "Togo did not sell its mill, hurt by falling rents", "", "Togo did not sell its mill,"),
    ("denied_kind", "Acme did not sell wooden ships", "Acme did not sell ships", "Acme did not sell wooden ships"),
    ("denied_kind", "Ada never held Togolese state bonds", "Ada never held bonds", "never held Togolese state bonds"),
    ("denied_kind", "Bolt won't buy rope mills in May", "Bolt won't buy mills", "Bolt won't buy rope mills"),
    ("denied_kind", "Acme sold wooden ships", "", "Acme sold ships"),
    ("denied_kind", "Togo granted additional aid", "", "Togo granted aid"),
    (
        "denied_kind",
        "Ada ruled out further debt relief",
        "Ada ruled out debt relief",
        "Ada ruled out further debt relief",
    ),
    ("denied_kind", "Togo rejected additional aid", "Togo rejected aid", "Togo rejected additional aid"),
    ("denied_kind", "It makes its best effort yet to sell wooden ships", "", "best effort yet to sell ships"),
    ("denied_kind", "Acme has yet to sell wooden ships", "has yet to sell ships", "has yet to sell wooden ships"),
    (
        "denied_kind",
        "Tea may lower the risk of an irregular heartbeat",
        "lower risk of heartbeat",
        "lower risk of irregular heartbeat",
    ),
    (
        "denied_kind",
        "Tea may lower the chance of severe strokes in women",
        "lower chance in women",
        "lower chance of severe strokes",
    ),
    (
        "denied_kind",
        "Togo bans Acme from selling wooden ships",
        "bans Acme from selling ships",
        "bans Acme from selling wooden ships",
    ),
    ("denied_kind", "Acme did not sell any ships", "", "Acme did not sell ships"),
    ("denied_kind", "Togo left nine mills without clean water", "mills without water", "mills without clean water"),
    (
        "denied_kind",
        "Acme recalled nine jars of nut paste in May",
        "recalled jars of paste",
        "recalled jars of nut paste",
    ),
    ("denied_kind", "Togo lifted a beach ban on dogs", "Togo lifted ban on dogs", "Togo lifted beach ban on dogs"),
    ("denied_kind", "Togo suspended its quarterly dividend", "", "Togo suspended dividend"),
    ("denied_kind", "A law bans plastic bags from May", "law bans bags", "law bans plastic bags"),
    (
        "denied_kind",
        "Togo will delay a ban on new petrol cars",
        "Togo will delay ban on cars",
        "Togo will delay ban on new petrol cars",
    ),
    ("denied_kind", "Togo put a tax on luxury homes", "Togo put tax on homes", "Togo put tax on luxury homes"),
    (
        "denied_kind",
        "Acme ruled out selling nut mills",
        "Acme ruled out selling mills",
        "Acme ruled out selling nut mills",
    ),
]
