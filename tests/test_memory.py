"""A check that remembers gives what one without memory gives, whatever was edited."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck import engine, formats
from tonecheck.config import Config
from tonecheck.memory import Memory
from tonecheck.scoring import load
from tonecheck.text import Document

# Blocks that hold findings, and some that silence others: a title with the words of `quiet_near`, comments, roles.
BLOCKS = (
    "Subject: Your cancelled booking",
    "# Order of business",
    "Dear Customer,",
    "We apologise for any inconvenience. In order to pay, utilise our portal!!",
    "Your card was declined. 🎉 Hurry, only 2 left!",
    "{{ first_name }}, it will be dispatched in due course.",
    "- You must reply. You must pay. You must sign.",
    "<!-- tonecheck: ignore[wordy] -->",
    "In order to serve you better, we have leveraged our synergies.",
    "Kind regards,\nThe Customer Care Team",
    "© Acme Ltd. All rights reserved.",
    "I have refunded £12 today; it will be with you by Friday.",
)
EDITS = st.lists(
    st.tuples(st.sampled_from(("add", "drop", "swap", "type")), st.integers(0, 30), st.sampled_from(BLOCKS)),
    min_size=1,
    max_size=12,
)
CONFIGS = (Config(), Config(ignore=("wordy",)), Config(allow=("utilise",)), Config(thresholds={"warmth": 70}))


def edited(blocks: list[str], kind: str, at: int, block: str) -> list[str]:
    """The blocks after one edit."""
    at = at % (len(blocks) + 1)
    if kind == "add" or not blocks:
        return [*blocks[:at], block, *blocks[at:]]
    at = min(at, len(blocks) - 1)
    if kind == "drop":
        return [*blocks[:at], *blocks[at + 1 :]]
    if kind == "swap":
        return [*blocks[at:], *blocks[:at]]
    return [*blocks[:at], blocks[at] + block[:3], *blocks[at + 1 :]]


@settings(deadline=None, max_examples=60)
@given(EDITS, st.sampled_from(("text", "markdown", "html")), st.sampled_from(CONFIGS))
def test_a_memory_changes_nothing_but_the_time(edits: list[tuple[str, int, str]], format: str, config: Config) -> None:
    memory, scorer, blocks = Memory(), load("fast"), list(BLOCKS[:5])
    for number, (kind, at, block) in enumerate(edits):
        blocks = edited(blocks, kind, at, block)
        document = Document("a", "\n\n".join(blocks), format)
        # In the middle another config comes along, as when the user changes the settings.
        used = config if number < 6 else CONFIGS[0]
        assert engine.check(document, used, scorer, memory) == engine.check(document, used, scorer)
        assert engine.rate(document, scorer, memory=memory) == engine.rate(document, scorer)


# What a reading of Markdown may carry over a blank line, and what begins or ends there.
STRETCHES = (
    "```", "~~~ text", "<!-- a note", "-->", "<script>", "</script>", "- One.", "  Still one.", "    Code, or not.",
    "1. First", "| a | b |", "a | b", "--- | ---", "---", "===", "# Title #", "> Quoted.", "> ", " ", "\t", "`code", "code`",
    "{% if late %}", "{% else %}", "{% endif %}", "{{ name }}, hello", "Dear {{ name }},", "{% comment %}", "{% endcomment %}",
    "and so on.", "Kind regards,", "Ana", "Unsubscribe", "© Acme Ltd.", "[a]: https://example.com", "<!-- {{ x }} -->",
    "title: Hello", "import a from 'b'", "See [this](https://example.com) and *that*.", "{# a", "note #}", "\ue001",
)  # fmt: skip
LINES = st.lists(
    st.tuples(st.sampled_from((*STRETCHES, "", "")), st.sampled_from(("\n", "\n", "\r\n", "\r"))), max_size=14
)


@settings(deadline=None, max_examples=400)
@given(LINES, st.lists(st.tuples(st.integers(0, 14), st.integers(0, 3), LINES), max_size=6))
def test_markdown_is_read_the_same_with_a_memory(
    lines: list[tuple[str, str]], edits: list[tuple[int, int, list[tuple[str, str]]]]
) -> None:
    memory = Memory()
    for at, dropped, added in [(0, 0, []), *edits]:
        lines = [*lines[:at], *added, *lines[at + dropped :]]
        document = Document("a.md", "".join(text + end for text, end in lines), "markdown")
        assert formats.extract(document, memory) == formats.extract(document)


def test_a_check_that_is_stopped_leaves_what_it_found_and_no_more() -> None:
    document = Document("a", "\n\n".join(BLOCKS), "text")
    pauses, most = 0, 4

    class Stopped(Exception):
        pass

    def pause() -> None:
        nonlocal pauses
        if pauses == most:
            raise Stopped
        pauses += 1

    memory = Memory(pause)
    with pytest.raises(Stopped):
        engine.check(document, memory=memory)
    pauses, most = 0, 1000
    assert engine.check(document, memory=memory) == engine.check(document)
    resumed, pauses = pauses, 0
    engine.check(document, memory=Memory(pause))
    # One pause is after reading; the three blocks that were done before it was stopped are not looked at again.
    assert pauses - resumed == 3


def test_what_is_no_longer_in_the_document_is_forgotten() -> None:
    memory = Memory()
    for number in range(50):
        engine.check(
            Document("a", f"Paragraph {number} is new.\n\nThis one stays.", "text"), scorer=load("fast"), memory=memory
        )
    assert memory.size < 12
