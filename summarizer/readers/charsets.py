"""Bytes into text: what a file or a page says of its encoding, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from typing import NamedTuple

from summarizer.errors import SourceError, shown

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
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
# Headers, that of every mail among them.
_MAIL = re.compile(
    rb"(?:[a-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:mime-version|content-transfer-encoding):", re.IGNORECASE
)
_LONGEST_HEADERS = 16_384  # bytes
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?\b(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_XML_DECLARED = re.compile(r"(\s*<\?xml\b[^>]{0,200}?)\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")
# The encodings that browsers know, by the name of Python's codec: what else Python has (punycode takes
# quadratic time, utf-7 hides markup) no page gets read with. WHATWG Encoding Standard, 4.2.
_WEB = frozenset(
    "utf-8 utf-16 utf-16-be utf-16-le iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 "
    "iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp866 cp874 cp932 "
    "cp949 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 big5 big5hkscs gb18030 euc_jp "
    "iso2022_jp".split()
)
# What they read as something wider.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
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
    if _MAIL.match(data[:_LONGEST_HEADERS]):
        raise SourceError(f"{name} is a mail with its headers; allowed: its plain text or HTML alone")
    encoding = _marked(data) or encoding
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not {encoding}: byte {data[error.start]:#04x} at offset {error.start}; "
            "give encoding=... if it is text in another one"
        ) from None
    except (LookupError, ValueError, TypeError):  # also a name with a NUL, and "undefined", which refuses any text
        raise _unknown(encoding) from None
    if "\0" in text:
        raise SourceError(f"{name} holds a NUL character at offset {text.index(chr(0))}: it is binary data")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_encoding(encoding: str) -> None:
    """Refuses an encoding before anything is read in it.

    Raises:
        SourceError: Python does not know it, or it is none of text.
    """
    try:
        b" ".decode(encoding)
    except UnicodeDecodeError:
        return  # of more bytes a character
    except (LookupError, ValueError, TypeError):
        raise _unknown(encoding) from None


class Decoded(NamedTuple):
    """The text of a page.

    Attributes:
        text: The text.
        guessed: Whether nothing says its encoding and it is not in the one tried, so that Windows-1252 was taken.
    """

    text: str
    guessed: bool = False


def decode_html(data: bytes, *, charset: str | None = None, encoding: str = "utf-8") -> Decoded:
    """Decodes a page: as its byte order mark says, as UTF-8 where it is that, else as a browser does.

    A browser goes by HTTP's charset, then by the page's own, then it guesses.

    Args:
        data: The bytes.
        charset: What the `Content-Type` of the answer said.
        encoding: Goes before both where it is not UTF-8 and the bytes are in it, and behind them where some are not,
            which read as U+FFFD; Windows-1252 is the last resort.

    Raises:
        SourceError: Python does not know the encoding given.
    """
    check_encoding(encoding)
    marked = _marked(data)
    declared = marked or charset_of(charset) or charset_of(_declared(data))
    said = declared if data.isascii() else marked  # ASCII may be ISO-2022-JP, or half of UTF-16
    for one in () if said else (encoding,) if data.isascii() else ("utf-8", encoding):
        with suppress(UnicodeError):
            return Decoded(data.decode(one))
    given = None if data.isascii() else charset_of(encoding)
    known = declared or (given if given != "utf-8" or _is_damaged(data) else None)
    return Decoded(data.decode(known or "cp1252", errors="replace"), guessed=known is None)


def _is_damaged(data: bytes) -> bool:
    """Whether bytes are UTF-8 but for a few: most characters beyond ASCII are whole."""
    text = data.decode("utf-8", errors="replace")
    return sum(not character.isascii() for character in text) > 2 * text.count("\ufffd")


def utf8_xml(data: bytes, charset: str | None = None) -> bytes:
    """An XML document in UTF-8, where something says what it is in that goes before its own declaration.

    Args:
        data: The document; a byte order mark goes before all else (RFC 7303, 3.3).
        charset: What the `Content-Type` of the answer said, as `charset_of` gives it.
    """
    said = _marked(data) or charset
    if said is None:
        return data
    return _XML_DECLARED.sub(r"\1", data.decode(said, errors="replace"), count=1).encode()


def utf8(data: bytes, encoding: str = "utf-8") -> bytes:
    """What is in UTF-16 or the like, as UTF-8 with a byte order mark; others, and damaged ones, as they are.

    Args:
        data: The bytes; a byte order mark says what they are.
        encoding: Of those without one.
    """
    text = not data.startswith(tuple(signature for signature, _ in _SIGNATURES))
    said = _marked(data) or (encoding if text and is_wide(encoding) else None)
    if said is None or said == "utf-8-sig":
        return data
    try:
        return data.decode(said).encode("utf-8-sig")
    except UnicodeDecodeError:
        return data


def is_wide(encoding: str) -> bool:
    """Whether the lines of an encoding do not end at the byte that ends a line of ASCII, as those of UTF-16."""
    return not "\n\n".encode(encoding).endswith(b"\n\n")


def charset_of(label: str | None) -> str | None:
    """The codec for what a page or its header calls its encoding; None for what no browser knows."""
    try:
        name = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name if name in _WEB else None)


def _unknown(encoding: str) -> SourceError:
    return SourceError(f"encoding is {shown(encoding)}; allowed: one that Python knows, as utf-8")


def _marked(data: bytes) -> str | None:
    """The encoding that a byte order mark stands for."""
    return next((encoding for mark, encoding in _BOMS if data.startswith(mark)), None)


def _declared(data: bytes) -> str | None:
    """The encoding that the page names in its head; a page that could be read so far is no UTF-16."""
    match = _DECLARED.search(data, 0, 4096)
    label = match[1].decode("ascii", errors="replace").lower() if match else None
    return "utf-8" if label and label.startswith("utf-16") else label
