"""What each rule of `constraints/rules/joins/places.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "place_of_second",
        "Togo froze a yacht and two vans in Graz",
        "Togo froze yacht in Graz",
        "Togo froze yacht and two vans",
    ),
    (
        "place_of_second",
        "Togo froze a yacht and two of his vans in Graz",
        "froze yacht in Graz",
        "froze yacht and two of his vans in Graz",
    ),
    ("place_of_second", "Togo froze a yacht and two vans in May", "", "Togo froze yacht in May"),
    ("place_of_second", "Togo froze a yacht and two vans to please Graz", "", "Togo froze yacht to please Graz"),
    (
        "place_of_second",
        "The ban and several other rows in Lome state have hurt Togo",
        "ban in Lome state have hurt",
        "ban and several other rows have hurt",
    ),
]
