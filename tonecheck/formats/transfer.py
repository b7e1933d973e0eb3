"""How mail spells its characters: transfer encodings, charsets and encoded words, undone with the way back kept."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from tonecheck.formats import Source
from tonecheck.formats.builder import ProseBuilder
from tonecheck.text import BYTE_FOR_BYTE, Prose, Span

LINE_END = r"(?:\r\n|\r|\n)"
LINE = re.compile(rf"[^\r\n]*(?:{LINE_END}|\Z)")


def codec_of(charset: str) -> str:
    """The codec of a part; UTF-8 where it declares none that is known."""
    try:
        # "=?utf-8*en?" names a language too.
        name = codecs.lookup(charset.partition("*")[0].strip().strip("'")).name if charset else ""
        b"".decode(name or "ascii")
    except (LookupError, ValueError):
        name = ""
    return name if name not in ("", "ascii") else "utf-8"


def decoded(source: Source, body: Span, encoding: str, codec: str) -> Prose | None:
    """A part's text as its reader sees it, or None for an encoding that is not read."""
    builder = ProseBuilder(source.text, (), _spelling(encoding, codec, source.encoding))
    characters = _Characters(source, builder, codec)
    if encoding in ("7bit", "8bit", "binary", ""):
        characters.add(*body)
    elif encoding == "quoted-printable":
        _quoted_printable(characters, source.text, body)
    elif encoding == "base64":
        _base64(characters, source.text, body)
    else:
        return None
    characters.end()
    return builder.whole()


def header(source: Source, span: Span) -> Prose:
    """The words of a header, unfolded and decoded."""
    text = source.text
    words = list(_ENCODED_WORD.finditer(text, *span))
    outside = "".join(
        text[a:b] for a, b in zip([span.start, *(w.end() for w in words)], [*(w.start() for w in words), span.end])
    )
    spelling = "ascii"
    if words:
        spelling = "header-word" if outside.strip() or any(w[2] in "bB" for w in words) else "encoded-word"
    builder = ProseBuilder(text, (), (spelling,))
    at, codec, characters = span.start, "", _Characters(source, builder, "utf-8")
    for word in words:
        between = text[at : word.start()]
        if between.strip() or at == span.start:
            _unfolded(characters, text, Span(at, word.start()))
        charset = codec_of(word[1])
        if codec != charset or between.strip():
            characters.end()
            codec, characters = charset, _Characters(source, builder, charset)
        inside = Span(*word.span(3))
        if word[2] in "bB":
            _base64(characters, text, inside)
        else:
            _q_word(characters, text, inside)
        at = word.end()
    characters.end()
    _unfolded(_Characters(source, builder, "utf-8"), text, Span(at, span.end))
    return builder.whole()


def _spelling(encoding: str, codec: str, file: str) -> tuple[str, ...]:
    if encoding == "base64" or not _is_more_than_ascii(codec):
        return ("sealed",)
    if encoding == "quoted-printable":
        return ("quoted-printable-utf-8" if codec == "utf-8" else "quoted-printable",)
    return () if encoding in ("8bit", "binary") and codec == file == "utf-8" else ("ascii",)


@lru_cache(maxsize=64)
def _is_more_than_ascii(codec: str) -> bool:
    """Whether ASCII text is the same in this encoding, wherever it stands."""
    every = bytes(range(32, 127))
    try:
        return codecs.decode(every, codec) == every.decode() and "2022" not in codec
    except (LookupError, ValueError):
        return False


class _Characters:
    """Decodes bytes to characters as they come, and adds each to a builder with the source that spells it."""

    def __init__(self, source: Source, builder: ProseBuilder, codec: str) -> None:
        self._text = source.text
        self._builder = builder
        self._bytewise = source.encoding == BYTE_FOR_BYTE
        self._decoder = codecs.getincrementaldecoder(codec)("replace")
        self._codec = codec
        self._fresh = self._decoder.getstate()
        self._pending = -1
        self._end = 0
        self._folded = -1

    def add(self, start: int, end: int) -> None:
        """Add the source from `start` to `end`, characters that stand for themselves or for bytes."""
        at = start
        while at < end:
            if self._decoder.getstate() == self._fresh:
                run = _run(self._text, at, end, self._bytewise)
                if run > at and self._is_plain(self._text[at:run]):
                    self._literal(at, run)
                    at = run
                    continue
            for byte in self._text[at].encode(BYTE_FOR_BYTE if self._bytewise else "utf-8", "surrogatepass"):
                self.byte(byte, at, at + 1)
            at += 1

    def _is_plain(self, run: str) -> bool:
        if not run.isascii():
            return True
        if _is_more_than_ascii(self._codec):
            return True
        try:
            return run.encode("ascii").decode(self._codec) == run
        except ValueError:
            return False

    def _literal(self, start: int, end: int) -> None:
        if self._folded >= 0:
            self._builder.fold(start, end)
            self._folded = -1
        else:
            self._builder.add(start, end)

    def byte(self, byte: int, start: int, end: int, sealed: bool = False) -> None:
        """Add a byte that the source from `start` to `end` stands for."""
        if self._pending < 0:
            self._pending = self._folded if self._folded >= 0 else start
            self._folded = -1
        self._end = end
        shown = self._decoder.decode(bytes((byte,)))
        if shown:
            self._character(shown, sealed)

    def _character(self, shown: str, sealed: bool) -> None:
        if self._text[self._pending : self._end] == shown:
            self._builder.add(self._pending, self._end)
        elif sealed or "\ufffd" in shown:
            self._builder.replace(shown, self._pending, self._end)
        else:
            self._builder.code(shown, self._pending, self._end)
        self._pending = -1

    def words(self, data: bytes, places: list[int]) -> bool:
        """Add the text of `data`, base64 letters at `places`, word by word; False if that needs more care."""
        text = data.decode(self._codec, "replace")
        if self._decoder.getstate() != self._fresh or not _is_more_than_ascii(self._codec):
            return False
        if text.encode(self._codec, "replace") != data:
            return False
        at = 0
        for word in _WORD.findall(text):
            end = at + len(word if word.isascii() else word.encode(self._codec))
            self._builder.replace(word, places[_letter(at)], _after(places, end - 1))
            at = end
        return True

    def fold(self, start: int) -> None:
        """The source has a line end here, at `start`, that is not part of the text."""
        if self._pending < 0 and self._folded < 0:
            self._folded = start

    def end(self) -> None:
        """No more bytes come."""
        shown = self._decoder.decode(b"", True)
        if shown and self._pending >= 0:
            self._character(shown, True)


_WORD = re.compile(r"\w+|\s+|\W")
_ASCII = re.compile(r"[\x00-\x7f]*")


def _run(text: str, start: int, end: int, bytewise: bool) -> int:
    """The end of the characters from `start` that may stand for themselves."""
    return _ASCII.match(text, start, end).end() if bytewise else end  # type: ignore[union-attr]


_QUOTED = re.compile(
    rf"(?P<soft>=[ \t]*(?:{LINE_END}|\Z))|(?P<space>(?<![ \t])[ \t]+(?=[\r\n]|\Z))|=(?P<code>[0-9A-Fa-f]{{2}})"
)


def _quoted_printable(characters: _Characters, text: str, body: Span) -> None:
    at = body.start
    for match in _QUOTED.finditer(text, *body):
        start, end = match.span()
        characters.add(at, start)
        at = end
        if match["code"]:
            characters.byte(int(match["code"], 16), start, end)
        elif match["soft"]:
            characters.fold(start)
    characters.add(at, body.end)


_BASE64 = re.compile(r"[A-Za-z0-9+/]+|=")


def _base64(characters: _Characters, text: str, body: Span) -> None:
    """Every byte with the one or two of its group of four letters that hold most of it, so that none overlap."""
    import binascii

    places: list[int] = []
    for match in _BASE64.finditer(text, *body):
        if match.group() == "=":
            break
        places.extend(range(*match.span()))
    del places[len(places) - len(places) % 4 + (0 if len(places) % 4 == 1 else len(places) % 4) :]
    letters = "".join(map(text.__getitem__, places))
    data = binascii.a2b_base64(letters + "=" * (-len(letters) % 4))
    if characters.words(data, places):
        return
    for number, byte in enumerate(data):
        characters.byte(byte, places[_letter(number)], _after(places, number), True)


def _letter(number: int) -> int:
    """The first letter that holds most of the byte `number`."""
    return number // 3 * 4 + number % 3


def _after(places: list[int], number: int) -> int:
    """The offset after the letters of the byte `number`."""
    return places[min(_letter(number) + (number % 3 == 2), len(places) - 1)] + 1


_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]{0,2000})\?=")
_FOLD = re.compile(rf"[ \t]*{LINE_END}[ \t]*|[ \t]+")


def _unfolded(characters: _Characters, text: str, span: Span) -> None:
    at = span.start
    for fold in _FOLD.finditer(text, *span):
        if fold.group() == " ":
            continue
        characters.add(at, fold.start())
        characters.byte(32, *fold.span())
        at = fold.end()
    characters.add(at, span.end)


_Q_CODE = re.compile(r"_|=([0-9A-Fa-f]{2})")


def _q_word(characters: _Characters, text: str, span: Span) -> None:
    at = span.start
    for match in _Q_CODE.finditer(text, *span):
        characters.add(at, match.start())
        characters.byte(int(match[1], 16) if match[1] else 32, *match.span())
        at = match.end()
    characters.add(at, span.end)
