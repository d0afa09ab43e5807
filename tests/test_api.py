"""The one-call functions and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import summarizer
from summarizer import OptionError, headline, summarize

HEAVY = ("numpy", "ctranslate2", "tokenizers", "torch", "transformers", "datasets", "sentencepiece", "tqdm")


def loaded_after(code: str) -> set[str]:
    """The heavy packages that a new process has loaded after running some code."""
    report = f"{code}\nimport sys\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_import_loads_nothing_heavy() -> None:
    assert loaded_after("import summarizer, summarizer.cli.main") == set()


def test_a_summary_loads_no_pointer_model() -> None:
    code = (
        "import sys, summarizer\nsummarizer.summarize('Jon Roe was jailed in Lund. He said that he would sue.' * 9, "
        "length='short')\nprint(*[name for name in ('compressor', 'pointer', 'search') "
        "if f'summarizer.compression.{name}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_line_of_the_pointer_model_loads_no_plain_cut(seed_article: str) -> None:
    code = (
        "import sys, summarizer\nline = summarizer.headline(sys.stdin.read()).text\n"
        "print(*[name for name in sys.modules if name.startswith('summarizer.extractive.plain')])\n"
        "print('summarizer.compression.pointer' in sys.modules, line)"
    )
    body = seed_article.split("\n", 1)[1]  # without its own headline, which fits
    done = subprocess.run([sys.executable, "-c", code], input=body, capture_output=True, text=True, check=True)
    plain, line = done.stdout.splitlines()
    assert plain == ""
    assert line.startswith("True President Yoon")


def test_import_loads_no_room_before_it_is_asked_for() -> None:
    rooms = {f"summarizer.{room}" for room in ("corpus", "models", "pipeline", "readers", "support", "text")}
    code = f"import sys, summarizer; print(*{rooms} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
    assert {"digest", "run_corpus", "read_file"} <= set(dir(summarizer))
    assert summarizer.readers.read_entries is not None
    with pytest.raises(AttributeError, match="'digests'"):
        _ = summarizer.digests


def test_the_default_loads_no_backend() -> None:
    used = loaded_after("from summarizer import summarize; summarize('The bank cut rates. ' * 40)")
    assert used <= {"numpy"}


def test_the_embedded_model_loads_neither_torch_nor_transformers_nor_datasets() -> None:
    code = "from summarizer import headline; headline('The bank cut rates on Monday. ' * 9, model='embedded')"
    assert not loaded_after(code) & {"torch", "transformers", "datasets", "sentencepiece"}


def test_every_public_name_is_there_and_documented() -> None:
    for name in summarizer.__all__:
        value = getattr(summarizer, name)
        assert name.isupper() or name.startswith("__") or value.__doc__, name


def test_headline_and_summary(seed_article: str) -> None:
    assert len(str(headline(seed_article)).split()) <= 12
    assert len(str(headline(seed_article, max_words=5)).split()) <= 5
    assert len(str(headline(seed_article, max_chars=40))) <= 40
    assert str(summarize(seed_article)) == summarize(seed_article).text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"length": "tiny"}, "length.*'tiny'.*headline, brief, short, long"),
        ({"on_unsupported": "ignore"}, "on_unsupported.*'ignore'.*rerank, flag, extract, raise"),
        ({"options": {"beam": 4}}, r"\bbeam\b.*num_beams"),
        ({"model": ""}, "model.*''.*auto, embedded, extractive"),
    ],
)
def test_bad_arguments(arguments: dict[str, object], message: str, seed_article: str) -> None:
    with pytest.raises(OptionError, match=message):
        summarize(seed_article, **arguments)  # type: ignore[arg-type]


def test_a_model_that_is_no_name(seed_article: str) -> None:
    with pytest.raises(OptionError, match="model is"):
        summarize(seed_article, model=["a"])  # type: ignore[arg-type]


def test_a_summary_is_formatted_as_its_text() -> None:
    assert f"{summarize('Rates fell on Monday.'):>25}" == "    Rates fell on Monday."


def test_a_chinese_headline_of_default_length_holds_two_letters_a_word() -> None:
    article = "新华社洛美11月20日电 多哥政府星期一通过一项法律，禁止在全国北部猎杀大象。警方说，猎杀毁掉了三个公园。"
    found = headline(article)
    assert found.text == "多哥政府星期一通过一项法律，禁止在全国北部猎杀大象"
    assert found.length.words == 24
    assert summarize(article, length="headline") == found
    assert len(headline(article, max_words=12).text) <= 12


@pytest.mark.parametrize("limits", [{"max_words": 0}, {"max_words": -1}, {"max_chars": 0}])
def test_bad_headline_limits(limits: dict[str, int], seed_article: str) -> None:
    ((name, value),) = limits.items()
    with pytest.raises(OptionError, match=rf"{name.removeprefix('max_')}.*{value}"):
        headline(seed_article, **limits)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["device", "backend", "compute_type", "revision"])
def test_a_keyword_of_the_summarizer_is_sent_there(name: str, seed_article: str) -> None:
    for call in (headline, summarize):
        with pytest.raises(OptionError, match=rf"Summarizer\({name}="):
            call(seed_article, **{name: "x"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Mayor resigns.", "Mayor resigns"),
        ("市长辞职。", "市长辞职"),
        ("Mayor quits in U.S.", "Mayor quits in U.S."),
        ("Will the mayor go?", "Will the mayor go?"),
        ("Mayor resigns…", "Mayor resigns…"),
        ("A bomb exploded in Lund on Monday. Three people were hurt.", "Bomb exploded in Lund on Monday"),
    ],
)
def test_a_headline_is_one_sentence_without_a_full_stop(text: str, line: str) -> None:
    for words in (None, 1000):
        assert headline(text, max_words=words).text == line


def test_threads_get_the_same(seed_article: str) -> None:
    alone = headline(seed_article, model="embedded")
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: headline(seed_article, model="embedded"), range(8)))
    assert together == [alone] * 8


@pytest.mark.parametrize("name", ["length", "task", "max_word"])
def test_a_headline_takes_no_other_length(name: str, seed_article: str) -> None:
    with pytest.raises(OptionError, match=f"unknown: {name}"):
        headline(seed_article, **{name: "short"})  # type: ignore[arg-type]
