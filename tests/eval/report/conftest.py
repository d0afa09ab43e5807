"""Two reports for the tests of this room: a plain one, and one whose every text is hostile."""

from __future__ import annotations

import pytest

from summarizer_eval import DataInfo, Report
from tests.eval.report.made_up import HOSTILE, comparison, evaluation, example


@pytest.fixture
def report() -> Report:
    lead = evaluation("lead-3", 0.36)
    tested = evaluation("standfirst", 0.40, baselines=(lead,), warnings=("Slow.",), empty_predictions=1)
    return Report((tested,), (comparison("standfirst", "lead-3"),))


@pytest.fixture
def hostile() -> Report:
    lead = evaluation(HOSTILE + "2", 0.36)
    bad = example(1, 0.5, id=HOSTILE, prediction=HOSTILE, references=(HOSTILE, "a " + HOSTILE))
    tested = evaluation(
        HOSTILE,
        0.4,
        baselines=(lead,),
        warnings=(HOSTILE,),
        signature=HOSTILE,
        system_signature={HOSTILE: HOSTILE},
        data=DataInfo(HOSTILE, "ab" * 32, 1),
        examples=(bad,),
    )
    return Report((tested,), (comparison(HOSTILE, HOSTILE + "2"),))
