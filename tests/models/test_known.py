from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import Summarizer
from summarizer.errors import OptionError
from summarizer.lengths import TASKS
from summarizer.models import ModelInfo, available_models, default_model, known_model, task_warning
from summarizer.models.checkpoints import SEQ2SEQ
from tests.models.records import TASK, write
from tests.places import ROOT
from tests.scripted import ScriptedGenerator

README = ROOT / "README.md"
# What issue trackers and tutorials name most.
ASKED_FOR = """
    facebook/bart-large-cnn facebook/bart-large-xsum sshleifer/distilbart-cnn-12-6 sshleifer/distilbart-xsum-12-6
    google/pegasus-xsum google/pegasus-cnn_dailymail google/pegasus-multi_news google/pegasus-newsroom
    google-t5/t5-small google-t5/t5-base google/flan-t5-base Falconsai/text_summarization
    csebuetnlp/mT5_multilingual_XLSum
""".split()
ARTICLE = " ".join(f"The council of Harwick voted on the {n} bridges over the Marle on Monday." for n in range(30))


def row(model: ModelInfo) -> str:
    """A model's line in the README."""
    languages = f"{len(model.languages)} languages" if len(model.languages) > 5 else ", ".join(model.languages)
    weights = f"{model.parameters / 1e6:.0f}M" if model.parameters else ""
    limit = f"{model.input_limit:,}" if model.input_limit else "all"
    cells = (
        f'`"{model.name}"`',
        model.architecture or "",
        weights,
        languages or "any",
        ", ".join(model.tasks),
        limit,
        model.license or "not named",
    )
    return f"| {' | '.join(cells)} |"


def test_auto_takes_the_embedded_model_where_its_record_says_so(tmp_path: Path) -> None:
    tasks = {"headline": {**TASK, "default": True}, "brief": TASK}
    folder = write(tmp_path, tasks=tasks)
    assert [default_model(task, folder) for task in TASKS] == ["embedded", "extractive", "extractive"]
    embedded, extractive, *_ = available_models(folder)
    assert (embedded.name, embedded.tasks, embedded.default_for) == ("embedded", ("headline", "brief"), ("headline",))
    assert (embedded.languages, embedded.parameters) == (("en", "de"), 12)
    assert (extractive.name, extractive.tasks) == ("extractive", TASKS)
    assert extractive.default_for == ("brief", "summary")


def test_unknown_task_is_refused() -> None:
    with pytest.raises(OptionError, match=r"'haiku'.*headline, brief, summary"):
        default_model("haiku")


def test_the_models_everyone_names_are_known() -> None:
    models = available_models()
    names = [model.name for model in models]
    assert names[:2] == ["embedded", "extractive"]
    assert set(ASKED_FOR) <= set(names)
    assert {"mbart", "led", "longt5"} <= {model.architecture for model in models}
    assert len(names) == len(set(names))


@pytest.mark.parametrize("model", available_models()[2:], ids=lambda model: model.name)
def test_what_is_known_of_a_published_model_can_be_used(model: ModelInfo) -> None:
    assert known_model(model.name) == model
    assert model.architecture in SEQ2SEQ
    assert model.tasks
    assert set(model.tasks) <= set(TASKS)
    assert model.parameters > 10**7
    assert model.input_limit is not None
    assert 0 < model.decoding.get("min_length", 1) < model.decoding["max_length"] < model.input_limit
    assert not model.packaged


def test_a_task_that_a_model_was_not_trained_for_is_said() -> None:
    assert task_warning("google/pegasus-xsum", "brief") is None
    assert task_warning("somebody/unknown", "headline") is None
    generator = ScriptedGenerator(lambda text: [("The council of Harwick voted on bridges over the river Marle.", 0.0)])
    generator.spec = replace(generator.spec, name="google/pegasus-xsum", languages=())
    with Summarizer(backend=generator) as summarizer:
        made = summarizer.headline(ARTICLE, max_words=8)
        assert made.text == "The council of Harwick voted on bridges"
        assert made.warnings == (task_warning("google/pegasus-xsum", "headline"),)
        assert summarizer.summarize(ARTICLE, length="brief").warnings == ()
        assert (
            "does not look English"
            in summarizer.summarize("Der Rat hat es so nicht gewollt. " * 9, length=9).warnings[0]
        )


def test_the_readme_lists_them() -> None:
    lines = README.read_text(encoding="utf-8").split("\n")
    first = next(number for number, line in enumerate(lines) if line.startswith("| `model=` |")) + 2
    last = lines.index("", first)
    assert lines[first:last] == [row(model) for model in available_models()]
