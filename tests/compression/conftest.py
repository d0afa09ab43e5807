"""The pointer model of the package."""

from __future__ import annotations

import pytest

from summarizer.backends.ct2_encoder import Ct2Encoder
from summarizer.compression.compressor import Compressor
from summarizer.compression.loader import POINTER_FOLDER


@pytest.fixture(scope="session")
def compressor() -> Compressor:
    return Compressor(Ct2Encoder(POINTER_FOLDER), POINTER_FOLDER)
