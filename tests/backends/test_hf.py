from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.backends.base import Decoding, Generator
from summarizer.backends.table import load_backend
from summarizer.errors import ModelError, OptionError
from tests.tiny_checkpoints import make_checkpoint, text_of

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

SHORT = Decoding(4, 1.0, 3, 2, 12, 3)


@pytest.mark.parametrize("family", ["led", "longt5"])
def test_architectures_of_transformers_alone(family: str, checkpoint: Callable[[str], Path]) -> None:
    generator = load_backend(str(checkpoint(family)), device="cpu")
    assert (generator.name, generator.device, generator.compute_type) == ("hf", "cpu", "float32")
    texts = [text_of(4 + 9 * i, i) for i in range(6)]
    rows = generator.generate(texts, "summary", SHORT)
    for row, text in zip(rows, texts, strict=True):
        assert len(row) == 3
        assert [found.score for found in row] == sorted((found.score for found in row), reverse=True)
        assert all(2 <= len(found.tokens) <= 12 and found.ended == (len(found.tokens) < 12) for found in row)
        alone = generator.generate([text], "summary", SHORT)[0]
        assert [found.tokens for found in alone] == [found.tokens for found in row]


def test_led_attends_to_the_first_token_from_everywhere(checkpoint: Callable[[str], Path]) -> None:
    """The scores are those of transformers with global attention on the first token, and none without it has them."""
    from transformers import AutoTokenizer, LEDForConditionalGeneration

    folder = str(checkpoint("led"))
    (row,) = load_backend(folder, device="cpu").generate([text_of(9)], "summary", SHORT)
    model = LEDForConditionalGeneration.from_pretrained(folder).eval()
    ids = torch.tensor([AutoTokenizer.from_pretrained(folder)(text_of(9)).input_ids])
    options = {"max_new_tokens": 12, "min_new_tokens": 2, "no_repeat_ngram_size": 3, "length_penalty": 1.0}
    options |= {"num_beams": 4, "num_return_sequences": 3, "early_stopping": True, "renormalize_logits": True}
    for places, same in (([0], True), ([], False), ([0, 1], False)):
        mask = torch.zeros_like(ids)
        mask[:, places] = 1
        found = model.generate(
            ids, global_attention_mask=mask, **options, return_dict_in_generate=True, output_scores=True
        )
        scores = [one.score for one in row]
        assert (found.sequences_scores.tolist() == pytest.approx(scores, abs=1e-6)) == same


@pytest.mark.parametrize("backend", ["ct2", "hf"])
class TestBothBackends:
    def load(self, folder: Path, backend: str) -> Generator:
        return load_backend(str(folder), backend=backend, device="cpu", compute_type="float32")

    def test_prefix_comes_before_the_text(self, backend: str, tmp_path: Path) -> None:
        plain = self.load(make_checkpoint(tmp_path / "plain", "t5_v11"), backend)
        prefixed = self.load(make_checkpoint(tmp_path / "prefixed", "flan"), backend)
        assert {task.prefix for task in prefixed.spec.tasks.values()} == {"summarize: "}
        text = text_of(8)
        expected = plain.generate(["summarize: " + text], "brief", SHORT)
        assert [c.tokens for c in prefixed.generate([text], "brief", SHORT)[0]] == [c.tokens for c in expected[0]]
        assert plain.budget("brief") - prefixed.budget("brief") == plain.count_tokens(["summarize:"])[0]

    def test_checkpoint_defaults_do_not_leak(self, backend: str, tmp_path: Path) -> None:
        import json

        folder = make_checkpoint(tmp_path / "model", "bart")
        before = self.load(folder, backend).generate([text_of(8)], "summary", SHORT)
        config = json.loads((folder / "generation_config.json").read_text())
        leaks = {"repetition_penalty": 9.0, "encoder_no_repeat_ngram_size": 1, "forced_eos_token_id": 2, "num_beams": 2}
        lengths = {"min_length": 6, "max_length": 30, "length_penalty": 2.0}
        (folder / "generation_config.json").write_text(json.dumps({**config, **leaks, **lengths}))
        loaded = self.load(folder, backend)
        assert loaded.generate([text_of(8)], "summary", SHORT) == before
        task = loaded.spec.tasks["summary"]
        assert (task.num_beams, task.length_penalty, task.min_new_tokens, task.max_new_tokens) == (2, 2.0, 4, 28)
        assert loaded.spec.tasks["headline"].max_new_tokens is None

    def test_limits(self, backend: str, checkpoint: Callable[[str], Path]) -> None:
        loaded = self.load(checkpoint("bart"), backend)
        budget = loaded.budget("summary")
        assert budget == 126
        text = text_of(300)
        while loaded.count_tokens([text])[0] > budget:
            text = text.rsplit(" ", 1)[0]
        assert loaded.generate([text], "summary", SHORT)[0]
        with pytest.raises(ValueError, match=r"\b128\b"):
            loaded.generate([text_of(150)], "summary", SHORT)
        with pytest.raises(OptionError, match=r"max_new_tokens.*\b200\b.*\b126\b"):
            loaded.generate(["The bridge"], "summary", Decoding(4, 1.0, 3, 2, 200, 3))
        longest = Decoding(2, 1.0, 0, 126, 126, 1)
        assert len(loaded.generate(["The bridge"], "summary", longest)[0][0].tokens) == 126

    def test_closed(self, backend: str, checkpoint: Callable[[str], Path]) -> None:
        loaded = self.load(checkpoint("bart"), backend)
        loaded.close()
        with pytest.raises(ModelError, match=r"\bcheckpoint\b"):
            loaded.generate(["The bridge"], "summary", SHORT)

    @pytest.mark.parametrize("beams", [1, 4])
    def test_a_batch_that_was_started_outlives_close(
        self, backend: str, beams: int, checkpoint: Callable[[str], Path]
    ) -> None:
        loaded = self.load(checkpoint("bart"), backend)
        texts, decoding = [text_of(9, i) for i in range(6)], Decoding(beams, 1.0, 3, 2, 12, 1)
        expected = [loaded.submit([text], "summary", decoding)() for text in texts]
        started = [loaded.submit([text], "summary", decoding) for text in texts]
        loaded.close()
        assert [wait() for wait in started] == expected
        with pytest.raises(ModelError, match=r"\bcheckpoint\b"):
            loaded.submit(texts, "summary", decoding)

    def test_not_pickled(self, backend: str, checkpoint: Callable[[str], Path]) -> None:
        with pytest.raises(TypeError, match=r"Generator.*Summarizer"):
            pickle.dumps(self.load(checkpoint("bart"), backend))
