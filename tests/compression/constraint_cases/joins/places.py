"""What each rule of `constraints/rules/joins/places.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "university_whole",
        "The University of Togo, Upper Lome, will close",
        "University of Togo, will close",
        "University of Togo, Upper Lome, will close",
    ),
    (
        "university_whole",
        "The head of the University of Togo, who is ill, left",
        "",
        "head of the University of Togo, left",
    ),
    (
        "university_whole",
        "Ada Bolt is a University of Graz at Lund baker",
        "Ada Bolt is University of Graz",
        "University of Graz at Lund baker",
    ),
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
    ("as_far_as", "It was seen as far south as Lome in May", "It was seen as far south in May", "It was seen in May"),
    (
        "as_far_as",
        "Smoke drifted as far west as Lome if it blew",
        "drifted as far as Lome",
        "drifted as far west as Lome",
    ),
    ("verb_of_clause", "It was seen as far south as Lome in May", "", "It was seen in May"),
    (
        "off_what",
        "The captain of a ship that sank off Togo in May was drunk",
        "captain of ship that sank off was drunk",
        "captain of ship that sank off Togo was drunk",
    ),
    ("off_what", "A man who fell off a roof in Lund has died", "man who fell off", "man who fell off roof has died"),
    ("off_what", "The rope that runs past a mill in Lund is old", "rope that runs past is", "rope that runs past mill"),
    ("off_what", "The vote that was called off the day before is on", "", "vote that was called off is on"),
    ("off_what", "A plane that took off from Lome has crashed", "", "plane that took off has crashed"),
    ("particle_with_verb", "A ship that sank off Togo in May was old", "", "ship that sank was old"),
    ("described_name", "A ship that ran aground near Lome in May is old", "", "ship that ran aground is old"),
    (
        "distance_whole",
        "Ada found a rocky planet 48 light years away",
        "Ada found planet years away",
        "Ada found planet 48 light years away",
    ),
    (
        "distance_whole",
        "Ada found ice on a rock 48 light years away",
        "ice on 48 light years away",
        "Ada found ice on a rock",
    ),
    ("distance_whole", "The mill is nine miles from Lome", "mill is nine miles", "mill is nine miles from Lome"),
    ("distance_whole", "Ray walked 90 miles from Graz to Linz", "", "Ray walked 90 miles"),
    (
        "distance_whole",
        "The two were thousands of miles from home",
        "two were thousands of miles",
        "two were thousands of miles from home",
    ),
    (
        "distance_whole",
        "Ada found ice a metre below the mill",
        "Ada found ice metre below the mill",
        "Ada found ice a metre below",
    ),
    ("distance_whole", "Ada found ice a metre below the mill", "Ada found ice a metre", "Ada found ice below the mill"),
    (
        "distance_whole",
        "A nurse was rescued 90 miles off the coast of Togo in May",
        "nurse was rescued 90 miles",
        "nurse was rescued off coast of Togo",
    ),
    ("distance_whole", "A fire 9 km north of Graz hurt two men", "fire 9 km hurt", "fire hurt two men"),
    ("distance_whole", "A cat was found 90 kilometres from its home", "cat was found from its home", "cat was found"),
    (
        "distance_whole",
        "A purse turned up 90 miles away in a shop",
        "purse turned up 90 miles",
        "purse turned up in shop",
    ),
    ("off_what", "A ferry sank in the sea off Togo in May", "ferry sank in the sea off", "sank in the sea off Togo"),
    ("region_of_what", "A mill fell in downtown Lome in May", "mill fell in downtown", "mill fell in downtown Lome"),
    (
        "distance_whole",
        "Ada was bitten by a dog 9 miles outside Lome",
        "bitten by 9 miles outside Lome",
        "bitten by dog 9 miles outside Lome",
    ),
]
