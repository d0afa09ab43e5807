from __future__ import annotations

import pickle
import random
import re
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from summarizer.backends.ct2_encoder import Ct2Encoder
from summarizer.errors import DamagedModelError, OptionError

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

WIDTH, POSITIONS, TOKENS = 32, 64, 100
RNG = random.Random(3)
ROWS = [[RNG.randrange(4, TOKENS) for _ in range(n)] for n in (1, 64, 7, 7, 40, 23, 64, 2)]
KINDS = [[RNG.randrange(2) for _ in row] for row in ROWS]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    from tests.tiny_checkpoints import make_encoder

    return make_encoder(tmp_path_factory.mktemp("encoder"))


@pytest.fixture(scope="module", params=["int8", "float32"])
def encoder(made: tuple[Path, Any], request: pytest.FixtureRequest) -> Ct2Encoder:
    return Ct2Encoder(made[0], compute_type=request.param)


def same(found: list[NDArray[np.float32]], expected: list[NDArray[np.float32]]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(found, expected, strict=True))


def test_states_are_those_of_transformers(made: tuple[Path, Any]) -> None:
    folder, model = made
    found = Ct2Encoder(folder, compute_type="float32").encode(ROWS, KINDS)
    for states, row, kinds in zip(found, ROWS, KINDS, strict=True):
        with torch.inference_mode():
            result = model(input_ids=torch.tensor([row]), token_type_ids=torch.tensor([kinds]))
        assert (states.shape, states.dtype) == ((len(row), WIDTH), np.float32)
        np.testing.assert_allclose(states, result.last_hidden_state[0].numpy(), atol=5e-5)  # sums differ by CPU


def test_a_row_gives_the_same_bits_alone_and_among_others(encoder: Ct2Encoder) -> None:
    together = encoder.encode(ROWS, KINDS)
    assert same([encoder.encode([row], [kinds])[0] for row, kinds in zip(ROWS, KINDS, strict=True)], together)
    assert same(encoder.encode(ROWS[::-1], KINDS[::-1])[::-1], together)
    assert same(encoder.encode(ROWS[2:5] * 3, KINDS[2:5] * 3), together[2:5] * 3)


def test_kinds_matter_and_are_0_unless_given(encoder: Ct2Encoder) -> None:
    row = ROWS[2]
    plain = encoder.encode([row])
    assert same(encoder.encode([row], [[0] * len(row)]), plain)
    assert not same(encoder.encode([row], [[1] * len(row)]), plain)


def test_nothing_in_nothing_out(encoder: Ct2Encoder) -> None:
    assert encoder.encode([]) == []
    assert encoder.encode([], []) == []


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ([[]], None),
        ([[5], []], None),
        ([[5, 10**6]], None),
        ([[5, -1]], None),
        ([[5] * (POSITIONS + 1)], None),
        ([[5, 6]], [[0]]),
        ([[5, 6]], [[0, 2]]),
        ([[5, 6]], []),
    ],
)
def test_impossible_rows_are_refused(encoder: Ct2Encoder, rows: list[list[int]], kinds: list[list[int]] | None) -> None:
    with pytest.raises(ValueError, match=r"row|kinds|argument"):
        encoder.encode(rows, kinds)


def run_all(work: Callable[[int], None], count: int) -> None:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_threads_get_the_same(encoder: Ct2Encoder) -> None:
    expected = encoder.encode(ROWS)
    found: dict[int, list[NDArray[np.float32]]] = {}

    def work(number: int) -> None:
        found[number] = encoder.encode(ROWS[number % 4 :])

    run_all(work, 8)
    assert all(same(found[number], expected[number % 4 :]) for number in range(8))


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="processes are not forked there")
def test_forked_child_gets_the_same(encoder: Ct2Encoder) -> None:
    import multiprocessing

    expected = encoder.encode(ROWS)
    queue = multiprocessing.get_context("fork").Queue()
    child = multiprocessing.get_context("fork").Process(target=lambda: queue.put(encoder.encode(ROWS)))
    child.start()
    assert same(queue.get(timeout=60), expected)
    child.join()


def test_it_is_not_pickled(made: tuple[Path, Any]) -> None:
    encoder = Ct2Encoder(made[0])
    with pytest.raises(TypeError, match=r"Ct2Encoder.*Summarizer"):
        pickle.dumps(encoder)


def test_number_format_that_the_cpu_lacks(made: tuple[Path, Any]) -> None:
    with pytest.raises(OptionError, match=r"'float16' .*float32"):
        Ct2Encoder(made[0], compute_type="float16")


@pytest.mark.parametrize("name", ["model.bin", "vocabulary.json"])
def test_damaged_file(made: tuple[Path, Any], name: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made[0], tmp_path / "damaged"))
    (folder / name).write_bytes((folder / name).read_bytes()[:100])
    with pytest.raises(DamagedModelError, match=re.escape(name)):
        Ct2Encoder(folder)
