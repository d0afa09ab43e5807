"""The page on which outputs are read blind: one file, no server, nothing loaded, nothing sent."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from summarizer.errors import EvaluationError, OptionError, check_flag
from summarizer.render import direction, language_tag
from summarizer_eval.datasets import Example, ExampleSet
from summarizer_eval.reading.verdicts import FORMAT
from summarizer_eval.records import Evaluation

REFERENCE = "reference"  # what the references are called among the systems
_ROOM = "summarizer_eval.reading"


@dataclass(frozen=True, slots=True)
class Output:
    """A text to be read, with the systems that wrote it, word for word the same.

    Attributes:
        text: The text.
        systems: Names of the systems that wrote it.
    """

    text: str
    systems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An article with outputs in the order in which they are read.

    Attributes:
        example: The article.
        outputs: What is read about it.
    """

    example: Example
    outputs: tuple[Output, ...]


def draw_items(
    evaluations: Sequence[Evaluation], data: ExampleSet, *, count: int, seed: int, references: bool = False
) -> list[Item]:
    """Draws articles, and puts the outputs of the systems on each in an order that tells nothing.

    Both depend on the seed alone, on every machine and in every version of Python.

    Args:
        evaluations: Systems scored on the data.
        data: The data, with its articles.
        count: Most articles to draw, 1 or more.
        seed: Seed of the draw, 0 or more.
        references: Whether the first reference is read among the outputs.

    Raises:
        OptionError: The count or the seed is impossible, or `references` neither True nor False.
        EvaluationError: A system was scored on other data, or an example has no article.
    """
    for name, value, least in (("count", count, 1), ("seed", seed, 0)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise OptionError(f"{name} is {value!r}; allowed: a whole number of {least} or more")
    check_flag("references", references)
    for evaluation in evaluations:
        if evaluation.data.sha256 != data.info.sha256:
            raise EvaluationError(
                f"{evaluation.system} was scored on other data than {data.info.source}: sha256 "
                f"{evaluation.data.sha256[:12]}, not {data.info.sha256[:12]}"
            )
    if not data.has_articles:
        raise EvaluationError(f"{data.info.source} has no articles; nobody can say what is true without them")
    drawn = sorted(range(len(data)), key=lambda index: _lot(seed, data.examples[index].id, index))[:count]
    items = []
    for index in drawn:
        example = data.examples[index]
        written = [(evaluation.system, evaluation.examples[index].prediction) for evaluation in evaluations]
        if references:
            written.append((REFERENCE, example.references[0]))
        outputs = sorted(_outputs(written), key=lambda output: _lot(seed, example.id, output.text))
        items.append(Item(example, tuple(outputs)))
    return [item for item in items if item.outputs]


def to_judge_page(items: Sequence[Item], *, data: str, seed: int) -> str:
    """The page for a reader.

    Which system wrote what stands in it in a form that the eye does not read; it is written out when
    the verdicts are saved.

    Args:
        items: What is read, from `draw_items`.
        data: Hash of the data.
        seed: Seed of the draw.

    Returns:
        A complete HTML document.

    Raises:
        EvaluationError: There is nothing to read.
    """
    if not items:
        raise EvaluationError("there is nothing to read: every output is blank")
    content = {"format": FORMAT, "data": data, "seed": seed, "items": [_item(item) for item in items]}
    script = _asset("judge.js")
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    parts = {
        "POLICY": f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'",
        "STYLE": _asset("judge.css"),
        "CONTENT": json.dumps(content).replace("<", "\\u003c"),  # ASCII, and no end of the element inside
        "SCRIPT": script,
    }
    # In one pass, so that what an article says is never taken for a place of the page.
    return re.sub(r"\[\[([A-Z]+)\]\]", lambda place: parts[place[1]], _asset("judge.html"))


def _outputs(written: Iterable[tuple[str, str]]) -> list[Output]:
    """What systems wrote, given as pairs of a system and its text: each text once, blank ones left out."""
    systems: dict[str, list[str]] = {}
    for system, text in written:
        systems.setdefault(text, []).append(system)
    return [Output(text, tuple(names)) for text, names in systems.items() if text.strip()]


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": item.example.id,
        "article": [_written(line) for line in (item.example.article or "").splitlines() if line.strip()],
        "outputs": [{**_written(output.text), "key": _hidden(output.systems)} for output in item.outputs],
    }


def _written(text: str) -> dict[str, str]:
    return {"text": text, "lang": language_tag(text), "dir": direction(text)}


def _hidden(systems: Iterable[str]) -> str:
    return base64.b64encode(json.dumps(list(systems)).encode("ascii")).decode("ascii")


def _lot(seed: int, *parts: object) -> bytes:
    text = json.dumps([seed, *parts])
    return hashlib.sha256(text.encode("ascii")).digest()


def _asset(name: str) -> str:
    return files(_ROOM).joinpath(name).read_text("utf-8")
