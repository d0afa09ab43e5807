"""What each rule of `constraints/rules/subjects/kinds.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("kind_whole", "Men with dogs are late", "Men are late", "Men with dogs are late"),
    ("kind_whole", "People who are ill should rest", "People should rest", "People who are ill should rest"),
    (
        "any_of_which",
        "Togo would block any deal with Chad that did not limit nuts",
        "Togo would block any deal with Chad",
        "Togo would block any deal that did not limit nuts",
    ),
    (
        "kind_whole",
        "Women with gum disease may die",
        "Women with disease may die",
        "Women with gum disease may die",
    ),
    ("kind_whole", "Men with guns stormed a bank", "", "Men stormed bank"),
    (
        "kind_whole",
        "Men who eat fish sleep well, a study has found",
        "Men who eat fish study has found",
        "Men who eat fish sleep well, study has found",
    ),
    (
        "kind_whole",
        "Men who drink tea were half as likely to die",
        "Men were half as likely to die",
        "Men who drink tea were half as likely to die",
    ),
    (
        "kind_whole",
        "Patients given a pill were less likely to die",
        "Patients were less likely to die",
        "Patients given pill were less likely to die",
    ),
    ("kind_whole", "Men given a prize were led away", "", "Men were led away"),
    (
        "kind_whole",
        "People who drink nine cups of tea a day may die young",
        "People who drink may die young",
        "People who drink nine cups of tea a day may die young",
    ),
    (
        "kind_whole",
        "Shops that sell knives to children will lose their licences",
        "Shops that sell knives will lose their licences",
        "Shops that sell knives to children will lose licences",
    ),
    (
        "kind_whole",
        "Couples who marry before they turn 25 are more likely to part",
        "Couples who marry are more likely to part",
        "Couples who marry before they turn 25 are more likely to part",
    ),
    (
        "kind_whole",
        "Children in poor towns are more likely to be ill",
        "Children are more likely to be ill",
        "Children in poor towns are more likely to be ill",
    ),
    (
        "kind_whole",
        "Workers who walked off the job at a mill have returned",
        "",
        "Workers who walked off job have returned",
    ),
    ("one_like", "Aides like Ray Bolt have fled Graz", "Aides like have fled Graz", "Aides like Ray Bolt have fled"),
    ("kind_whole", "Anybody who drinks may die", "Anybody may die", "Anybody who drinks may die"),
    (
        "kind_whole",
        "Firms that specialize in tests stand to gain",
        "Firms stand to gain",
        "Firms that specialize in tests stand to gain",
    ),
    ("as_big_as", "A rock the size of a bus hit a mill", "size of bus hit mill", "rock hit mill"),
    (
        "as_big_as",
        "Nuts the size of eggs hit Ada Bolt",
        "size of eggs hit Ada Bolt",
        "Nuts the size of eggs hit Ada Bolt",
    ),
    ("as_big_as", "The rules limit the size of mills", "", "rules limit size of mills"),
    (
        "kind_whole",
        "Men who drink may die, say nurses who work in Graz",
        "Men may die, say nurses",
        "Men who drink may die, say nurses",
    ),
    ("as_big_as", "A rock almost the size of Graz has hit it", "rock almost has hit it", "rock has hit it"),
    (
        "share_of_kind",
        "One in ten small firms in Togo was robbed",
        "One in ten firms was robbed",
        "One in ten small firms was robbed",
    ),
    (
        "share_of_kind",
        "Half of the new nurses at the clinic fell ill",
        "Half of nurses fell ill",
        "Half of the new nurses fell ill",
    ),
    (
        "share_of_kind",
        "A baker gave hundreds of nurses rope by mistake",
        "gave hundreds of rope",
        "gave hundreds of nurses rope",
    ),
    (
        "share_of_kind",
        "Acme owes thousands of old customers a refund",
        "owes thousands of a refund",
        "owes thousands of customers a refund",
    ),
    (
        "share_of_kind",
        "Acme paid dozens of cooks less than it said",
        "Acme paid dozens of cooks",
        "Acme paid dozens of cooks less than it said",
    ),
    ("share_of_kind", "Acme gave dozens of cooks in Lome nuts", "", "gave dozens of cooks nuts"),
    (
        "among_whom",
        "Two cooks were among nine people hurt in Graz",
        "Two cooks were among nine people",
        "cooks were among nine people hurt in Graz",
    ),
    (
        "among_whom",
        "Two cooks were among the men who fled",
        "cooks were among the men",
        "cooks were among the men who fled",
    ),
]
