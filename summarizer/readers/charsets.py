"""Bytes into text: what a file or a page says of its encoding, and what is no text at all."""

from __future__ import annotations

import codecs
import re

from summarizer.errors import SourceError

# UTF-32 before UTF-16: the mark of the one begins with that of the other.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"{\\rtf", "an RTF document"),
)
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?\b(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
# Labels that browsers read as something wider (WHATWG Encoding Standard, 4.2).
_WIDER = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}


def decode_text(data: bytes, *, encoding: str, name: str) -> str:
    """Decodes plain text; a byte order mark goes before the encoding given.

    Args:
        data: The bytes.
        encoding: Encoding of text without a byte order mark.
        name: What an error calls the text.

    Raises:
        SourceError: The bytes are not text in that encoding, or not text at all.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise SourceError(f"{name} is {kind}; allowed: plain text or HTML")
    encoding = _marked(data) or encoding
    try:
        text = data.decode(encoding)
    except LookupError:
        raise _unknown(encoding) from None
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not {encoding}: byte {data[error.start]:#04x} at offset {error.start}; "
            "give encoding=... if it is text in another one"
        ) from None
    if "\0" in text:
        raise SourceError(f"{name} holds a NUL character at offset {text.index(chr(0))}: it is binary data")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decode_html(data: bytes, *, charset: str | None = None, encoding: str = "utf-8") -> str:
    """Decodes a page as a browser does: byte order mark, HTTP's charset, the page's own, then a guess.

    Args:
        data: The bytes.
        charset: What the `Content-Type` of the answer said.
        encoding: Tried where nothing is declared; Windows-1252 is the last resort.

    Raises:
        SourceError: Python does not know the encoding given.
    """
    declared = _marked(data) or _known(charset) or _known(_declared(data))
    if declared:
        return data.decode(declared, errors="replace")
    try:
        return data.decode(encoding)
    except LookupError:
        raise _unknown(encoding) from None
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _unknown(encoding: str) -> SourceError:
    return SourceError(f"encoding is {encoding!r}; allowed: one that Python knows, as utf-8")


def _marked(data: bytes) -> str | None:
    """The encoding that a byte order mark stands for."""
    return next((encoding for mark, encoding in _BOMS if data.startswith(mark)), None)


def _declared(data: bytes) -> str | None:
    """The encoding that the page names in its head; a page that could be read so far is no UTF-16."""
    match = _DECLARED.search(data, 0, 4096)
    label = match[1].decode("ascii", errors="replace").lower() if match else None
    return "utf-8" if label and label.startswith("utf-16") else label


def _known(label: str | None) -> str | None:
    """The codec for a label, None for one that Python does not know or that is no text encoding."""
    if not label:
        return None
    label = label.strip().lower()
    try:
        b"  ".decode(label, errors="replace")
    except (LookupError, UnicodeError):
        return None
    return _WIDER.get(label, label)
