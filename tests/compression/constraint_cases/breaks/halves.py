"""What each rule of `constraints/rules/breaks/halves.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "two_adverbs",
        "The mill was quietly and slowly closed",
        "mill was quietly and closed",
        "mill was quietly and slowly closed",
    ),
    ("two_adverbs", "The mill was quietly and slowly closed", "", "mill was slowly closed"),
    ("first_of_goods", "Togo turned down the mills and inns", "turned down and inns", "turned down mills and inns"),
    ("first_of_goods", "Togo hid the head of the mill and men", "", "hid head and men"),
    (
        "first_of_kinds",
        "Ray is known for colonial and dangerous remarks, Bolt said",
        "known for colonial Bolt said",
        "known for colonial remarks,",
    ),
    ("first_of_kinds", "Ray is loyal and kind", "", "Ray is loyal"),
    ("and_of_places", "Men fled in Togo and near Lund", "fled in Togo near Lund", "fled in Togo and near Lund"),
    ("and_of_places", "Men fled in Togo and near Lund", "fled and near Lund", "fled near Lund"),
    (
        "first_of_kinds",
        "A row between rural Tories and the Nut Party has grown",
        "row between rural and Nut Party has grown",
        "row between Tories and Nut Party has grown",
    ),
    (
        "first_of_kinds",
        "Togo's armed and rural forces fled",
        "Togo's armed and forces fled",
        "Togo's armed and rural forces fled",
    ),
    (
        "list_without_and",
        "Acme sells nuts in Lome, Graz, Lund and Togo",
        "Acme sells nuts in Lome, Graz,",
        "Acme sells nuts in Lome,",
    ),
    (
        "list_without_and",
        "Ray took stock of streets, mills, and inns",
        "Ray took stock of streets, mills,",
        "Ray took stock of streets, mills, and inns",
    ),
    ("list_without_and", "Ray met Ada Bolt, a cook, and fled", "", "Ray met Ada Bolt, a cook,"),
    (
        "kind_of_second",
        "Acme will close all of its mill and nut farms",
        "will close all of its mill",
        "will close all of its mill and nut farms",
    ),
    ("kind_of_second", "Acme will close its mills and nut farms", "", "Acme will close its mills"),
    (
        "two_that_are",
        "Two of the mills are Acme Nuts and Bolt Rope",
        "Two of mills are Acme Nuts",
        "Two of mills are Acme Nuts and Bolt Rope",
    ),
    (
        "list_behind_colon",
        "Bolt won nine lands: Togo, Chad and Ghana",
        "Bolt won nine lands: Togo,",
        "Bolt won nine lands: Togo, Chad and Ghana",
    ),
    (
        "list_without_and",
        "Ray took stock of more than streets, mills, and inns",
        "took stock of more than streets,",
        "Ray took stock",
    ),
    (
        "list_without_and",
        "Togo will ban the import, sale, use and export of nuts",
        "Togo will ban import,",
        "Togo will ban import, sale, use and export of nuts",
    ),
]
