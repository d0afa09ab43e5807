"""Each cost on phrases by name: a cut that is charged, and one that is not."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from summarizer.compression.constraints import COSTS, Toll
from tests.compression.leads import cut_path, sentence_of

# cost, sentence, a cut that is charged, a cut that is not
CASES = [
    ("end_before_figure", "The bank left rates at 3.5 percent", "bank left rates", "left rates at 3.5 percent"),
    ("end_before_figure", "Fees rose by about 9 euros", "Fees rose", "Fees rose by about 9 euros"),
    ("end_before_figure", "The mill closed in 1998", "", "mill closed"),
    ("lose_figure", "Sales dropped 7 percent in Peru", "Sales dropped in Peru", "Sales dropped 7 percent"),
    ("lose_preposition", "A fund run by a savings bank", "fund run bank", "run by bank"),
    ("split_compound", "Ghana closed its tax office", "Ghana closed its office", "closed its tax office"),
    ("end_in_compound", "Ghana closed its tax office", "Ghana closed its tax", "closed its tax office"),
    ("skip_partner", "Ghana and Togo agreed on tariffs", "Ghana agreed", "Ghana and Togo agreed"),
    ("company_form", "Acme Corp. bought Bolt", "Acme Corp. bought", "Acme bought"),
    ("weekday", "Acme on Friday bought Bolt", "Acme on Friday bought", "Acme bought"),
    ("no_news", "This week, we will look at maps", "we will look at maps", ""),
    ("no_news", "Maps of Togo were sold", "", "Maps of Togo were sold"),
    ("skip_any", "Acme Corp. on Monday (ACM) quietly bought Bolt", "Acme bought", "Acme quietly bought Bolt"),
    ("end_before_preposition", "Acme put Bolt on notice", "Acme put Bolt", "put Bolt on notice"),
    ("end_before_preposition", "Acme bought Bolt on Friday", "", "Acme bought Bolt"),
]


@pytest.mark.parametrize(("name", "text", "charged", "free"), CASES)
def test_cost(name: str, text: str, charged: str, free: str) -> None:
    sentence = sentence_of(text)
    toll = Toll(len(sentence))
    COSTS[name](sentence, toll)
    for cut, due in ((charged, True), (free, False)):
        path = cut_path(text, cut)
        if path:
            sums = [toll.start[path[0]], *(toll.inside[a, b] for a, b in pairwise(path)), toll.end[path[-1]]]
            assert (np.sum(sums) > 0) is np.bool_(due), cut


def test_every_cost_on_phrases_has_a_case() -> None:
    own = {name for name, cost in COSTS.items() if cost.__module__.endswith("phrases")}
    assert own <= {case[0] for case in CASES}
