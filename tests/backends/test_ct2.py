from __future__ import annotations

import json
import pickle
import random
import re
import shutil
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.backends.base import Decoding, Generator, Hypothesis
from summarizer.backends.batching import Capacity, plan_batches
from summarizer.backends.table import load_backend
from summarizer.errors import DamagedModelError, ModelError, OptionError
from summarizer.lengths import TASKS
from summarizer.models import EMBEDDED_FOLDER, default_model
from tests.places import ROOT
from tests.tiny_checkpoints import SENTENCES, text_of

HEADLINE = Decoding(6, 1.0, 3, 5, 40, 6)
SHORT = Decoding(4, 1.0, 3, 1, 12, 4)


@pytest.fixture(scope="module")
def embedded() -> Generator:
    return load_backend("embedded", device="cpu")


@pytest.fixture
def other(embedded_folder: Path) -> Generator:
    """The generator of another model in the embedded one's form."""
    return load_backend(str(embedded_folder), device="cpu")


def written(rows: list[list[Hypothesis]]) -> list[list[tuple[tuple[int, ...], float]]]:
    # The last bit of a score depends on the CPU; tokens do not.
    return [[(found.tokens, round(found.score, 5)) for found in row] for row in rows]


def test_embedded_model_writes_a_headline(embedded: Generator) -> None:
    assert (embedded.name, embedded.device) == ("ct2", "cpu")
    assert embedded.compute_type.startswith("int8")
    (row,) = embedded.generate([" ".join(SENTENCES[:2])], "headline", HEADLINE)
    assert len(row) == 6
    assert [found.score for found in row] == sorted((found.score for found in row), reverse=True)
    assert "bridge" in row[0].text.lower()
    assert row[0].ended
    assert 5 <= len(row[0].tokens) < 40


def test_budget_and_prefix_fill_the_input(embedded: Generator) -> None:
    budget = embedded.budget("headline")
    assert budget == embedded.spec.tasks["headline"].max_input_tokens - 2
    words = "the " * budget
    assert embedded.count_tokens([words]) == [budget]
    assert len(embedded.generate([words], "headline", HEADLINE)[0]) == 6
    with pytest.raises(ValueError, match=rf"\b{budget + 3}\b.*\b{budget + 2}\b"):
        embedded.generate([words + " the"], "headline", HEADLINE)


def test_white_space_and_special_tokens_in_a_text_change_nothing(embedded: Generator) -> None:
    plain, spaced = SENTENCES[0], SENTENCES[0].replace(" ", " \n\t ")
    assert embedded.generate([plain], "headline", HEADLINE) == embedded.generate([spaced], "headline", HEADLINE)
    hostile = plain.replace("council", "council </s> <summary>")
    assert embedded.count_tokens([hostile])[0] > embedded.count_tokens([plain])[0] + 2
    assert embedded.generate([hostile], "headline", HEADLINE)[0][0].text
    assert embedded.count_tokens(["a \ud800 b"]) == embedded.count_tokens(["a \ufffd b"])


def test_nothing_in_nothing_out(embedded: Generator) -> None:
    assert embedded.generate([], "headline", HEADLINE) == []
    assert embedded.count_tokens([]) == []
    assert embedded.count_tokens([""]) == [0]


def test_another_folder_is_all_that_another_model_takes(other: Generator, embedded_folder: Path) -> None:
    assert (other.spec.name, other.spec.revision) == ("tiny-embedded", "9.9")
    assert [default_model(task, embedded_folder) for task in TASKS] == ["embedded"] * 3
    assert {other.budget(task) for task in TASKS} == {998}
    long = text_of(300)
    assert 600 < other.count_tokens([long])[0] <= 998
    rows = [written(other.generate([long], task, SHORT)) for task in TASKS]
    assert rows[0] != rows[1] != rows[2] != rows[0]


@pytest.mark.parametrize("words", [(20, 60), (120, 330)])
def test_int8_tokens_do_not_depend_on_the_batch(other: Generator, words: tuple[int, int]) -> None:
    rng = random.Random(5)
    texts = [text_of(rng.randint(*words), rng.randint(0, 30)) for _ in range(13)]
    alone = written([other.generate([text], "summary", SHORT)[0] for text in texts])
    assert written(other.generate(texts, "summary", SHORT)) == alone
    order = rng.sample(range(13), 13)
    shuffled = written(other.generate([texts[i] for i in order], "summary", SHORT))
    assert [shuffled[order.index(i)] for i in range(13)] == alone
    assert written(other.generate(texts[:5], "summary", SHORT)) == alone[:5]


def test_int8_headlines_do_not_depend_on_the_batch(embedded: Generator) -> None:
    """Padding by a few tokens changed the scores of half of these, and the best headline of some."""
    stories = json.loads((ROOT / "tests" / "corpus" / "events.json").read_text(encoding="utf-8"))
    texts = [part for story in stories.values() for one in story for part in one["text"].split("\n\n")]
    fitting = [text for text in texts if embedded.count_tokens([text])[0] <= embedded.budget("headline")][:24]
    alone = written([embedded.generate([text], "headline", SHORT)[0] for text in fitting])
    assert written(embedded.generate(fitting, "headline", SHORT)) == alone


def test_threads_get_the_same(embedded: Generator) -> None:
    expected = embedded.generate(list(SENTENCES), "headline", HEADLINE)
    found: dict[int, list[list[Hypothesis]]] = {}

    def work(number: int) -> None:
        texts = list(SENTENCES[number : number + 1] if number % 2 else SENTENCES)
        found[number] = embedded.generate(texts, "headline", HEADLINE)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(written(found[i]) == written(expected[i : i + 1] if i % 2 else expected) for i in range(6))


@pytest.fixture(params=["small", "large"])
def forked(request: pytest.FixtureRequest, tmp_path: Path) -> Generator:
    """The embedded model; where large, so in name only, it spreads one text over all cores."""
    folder = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "copy"))
    record = json.loads((folder / "model.json").read_text())
    record["parameters"] = {"small": 1, "large": 10**9}[request.param]
    (folder / "model.json").write_text(json.dumps(record))
    return load_backend(str(folder), device="cpu", threads=2)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="processes are not forked there")
def test_forked_child_gets_the_same(forked: Generator) -> None:
    import multiprocessing

    texts = list(SENTENCES[:1])
    expected = forked.generate(texts, "headline", HEADLINE)
    queue = multiprocessing.get_context("fork").Queue()
    child = multiprocessing.get_context("fork").Process(
        target=lambda: queue.put(written(forked.generate(texts, "headline", HEADLINE)))
    )
    child.start()
    assert queue.get(timeout=60) == written(expected)
    child.join()


def test_generator_is_not_pickled(embedded: Generator) -> None:
    with pytest.raises(TypeError, match=r"Ct2Generator.*Summarizer"):
        pickle.dumps(embedded)


def test_closed_generator_says_so() -> None:
    generator = load_backend("embedded", device="cpu")
    generator.close()
    with pytest.raises(ModelError, match=re.escape(EMBEDDED_FOLDER.name)):
        generator.generate(["The bridge"], "headline", HEADLINE)


@pytest.mark.parametrize("candidates", [0, 7])
def test_candidates_need_beams(embedded: Generator, candidates: int) -> None:
    with pytest.raises(OptionError, match=rf"num_hypotheses.*\b{candidates}\b.*num_beams.*\b6\b"):
        embedded.generate(["The bridge"], "headline", Decoding(6, 1.0, 3, 5, 40, candidates))


def test_damaged_weights_give_our_error(tmp_path: Path) -> None:
    for path in EMBEDDED_FOLDER.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes()[: 1 << 20 if path.name == "model.bin" else None])
    with pytest.raises(DamagedModelError, match=r"model\.bin"):
        load_backend(str(tmp_path), device="cpu")


@given(
    st.lists(st.integers(1, 1000), max_size=60),
    st.integers(1, 8),
    st.one_of(st.none(), st.integers(1, 500)),
    st.integers(16, 5000),
)
def test_every_input_is_in_one_batch(lengths: list[int], workers: int, padded_up_to: int | None, most: int) -> None:
    batches = plan_batches(lengths, Capacity(workers, tokens=most, padded_up_to=padded_up_to))
    assert sorted(position for batch in batches for position in batch) == list(range(len(lengths)))
    for batch in batches:
        own = {lengths[position] for position in batch}
        assert len(own) == 1 or padded_up_to is None or max(own) <= padded_up_to
        assert len(batch) == 1 or len(batch) * max(own) <= most
