from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import OptionError
from summarizer.lengths import TASKS
from summarizer.models import available_models, default_model
from tests.models.records import TASK, write


def test_auto_takes_the_embedded_model_where_its_record_says_so(tmp_path: Path) -> None:
    tasks = {"headline": {**TASK, "default": True}, "brief": TASK}
    folder = write(tmp_path, tasks=tasks)
    assert [default_model(task, folder) for task in TASKS] == ["embedded", "extractive", "extractive"]
    embedded, extractive = available_models(folder)
    assert (embedded.name, embedded.tasks, embedded.default_for) == ("embedded", ("headline", "brief"), ("headline",))
    assert (embedded.languages, embedded.parameters) == (("en", "de"), 12)
    assert (extractive.name, extractive.tasks) == ("extractive", TASKS)
    assert extractive.default_for == ("brief", "summary")


def test_unknown_task_is_refused() -> None:
    with pytest.raises(OptionError, match=r"'haiku'.*headline, brief, summary"):
        default_model("haiku")
