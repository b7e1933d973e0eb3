"""The pattern language, and the index against the plain matcher."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck.errors import PhraseError
from tonecheck.phrase_index import PhraseIndex, anchors
from tonecheck.phrases import parse
from tonecheck.replacement import expand
from tonecheck.words import Words, key, split_contraction


def matches(pattern: str, text: str) -> list[str]:
    words = Words(text)
    return [text[hit.span.start : hit.span.end] for hit in PhraseIndex([pattern]).search(words)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("any inconvenience", "for ANY\n inconvenience caused", ["ANY\n inconvenience"]),
        ("any inconvenience", "any, inconvenience", []),
        ("any inconvenience", "any. Inconvenience", []),
        ("any , inconvenience", "any, inconvenience", ["any, inconvenience"]),
        ("apologize~", "We apologised and are apologizing", ["apologised", "apologizing"]),
        ("catalogue~", "Our catalogs", ["catalogs"]),
        ("do not reply", "Don't reply", ["Don't reply"]),
        ("do not reply", "Don’t reply", ["Don’t reply"]),
        ("can not", "We cannot and can't", ["cannot", "can't"]),
        ("we are", "We're here", ["We're"]),
        ("value-added", "value added and value-added", ["value added", "value-added"]),
        ("(a|b c|) d", "a d, b c d, d", ["a d", "b c d", "d"]),
        ("very? sorry", "sorry and very sorry", ["sorry", "very sorry"]),
        ("in _ case", "in each case", ["in each case"]),
        ("thank ... patience", "thank you for all your patience", ["thank you for all your patience"]),
        ("thank ..2 patience", "thank you for all your patience", []),
        ("within # days", "within 3 days or within five days", ["within 3 days", "within five days"]),
        ("^ note that", "Note that. We note that", ["Note that"]),
        ("soon $", "soon. It is soon enough", ["soon"]),
        ("<be> delayed", "was delayed, been delayed", ["was delayed", "been delayed"]),
        ("leverage~ !! physics | torque", "leveraging torque", []),
        ("shop", "shopping method", []),
        ("customer 's", "the customer's way", ["customer's"]),
    ],
)
def test_patterns(pattern: str, text: str, found: list[str]) -> None:
    assert set(matches(pattern, text)) == set(found)


@pytest.mark.parametrize("pattern", ["(a", "a)", "<nothing> a", "a => b => c", "a @ b", "...", "(a|)"])
def test_a_bad_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(PhraseError):
        anchors(parse(pattern).nodes)


@pytest.mark.parametrize(
    ("line", "text", "replacement"),
    [
        ("utilize~ => use~", "utilising", "using"),
        ("utilize~ => use~", "utilized", "used"),
        ("make~ a payment => pay~", "made a payment", "paid"),
        ("in order to => to", "in order to", "to"),
    ],
)
def test_a_replacement_takes_the_inflection(line: str, text: str, replacement: str) -> None:
    words = Words(text)
    (hit,) = PhraseIndex([line]).search(words)
    phrase = parse(line)
    assert expand(phrase.replacement or "", phrase, words, hit)[0] == replacement


@pytest.mark.parametrize(("line", "safe"), [("a => b", True), ("a =>? b", False)])
def test_a_replacement_says_whether_it_is_safe(line: str, safe: bool) -> None:
    assert parse(line).safe is safe and parse(line).replacement == "b"


@pytest.mark.parametrize(
    ("british", "american"),
    [("apologise", "apologize"), ("colour", "color"), ("favourite", "favorite"), ("centre", "center"), ("cancelled", "canceled"), ("licence", "license"),
     ("analyse", "analyze"), ("catalogue", "catalog"), ("organisation", "organization"), ("enquiry", "inquiry"), ("programme", "program"), ("fulfil", "fulfill")],
)  # fmt: skip
def test_spellings_have_one_key(british: str, american: str) -> None:
    assert key(british) == key(american)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("our", "or"),
        ("four", "for"),
        ("filled", "filed"),
        ("prise", "prize"),
        ("there", "three"),
        ("billing", "biling"),
    ],
)
def test_different_words_keep_different_keys(a: str, b: str) -> None:
    assert key(a) != key(b)


@given(st.text(alphabet="abcdn't'’ ré.İ", max_size=30))
def test_words_lie_where_they_say(text: str) -> None:
    words = Words(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(words.starts, words.ends))
    assert all(end <= start for end, start in zip(words.ends, words.starts[1:]))


@given(st.text(max_size=20))
def test_splitting_a_contraction_keeps_its_length(word: str) -> None:
    parts = split_contraction(word.lower())
    assert sum(length for _, length in parts) == len(word.lower())


ATOMS = st.sampled_from(
    [
        "we",
        "our",
        "value",
        "team~",
        "(a|the)",
        "(any|)",
        "_",
        "..2",
        "<be>",
        ",",
        "#",
        "very?",
        "(our team|staff)",
        ";",
        "$",
    ]
)
LINES = st.lists(ATOMS, min_size=1, max_size=5).map(" ".join)
TEXTS = st.lists(
    st.sampled_from("we our value teams the a any is was 5 very team staff , . x".split()), max_size=12
).map(" ".join)


@settings(max_examples=400)
@given(LINES, TEXTS)
def test_the_index_misses_nothing(line: str, text: str) -> None:
    """Trying a pattern at every word finds no more than the index does."""
    phrase = parse(line)
    try:
        index = PhraseIndex([line])
    except PhraseError:
        return
    words = Words(text)
    everywhere = {(at, end) for at in range(len(words)) if (end := phrase.match_at(words, at)) > at}
    assert {(hit.first, hit.last) for hit in index.search(words)} == everywhere


def expanded(line: str, text: str) -> list[tuple[str, str, bool]]:
    """For each hit of the one pattern: its words, what to write instead, and whether that is sure."""
    words = Words(text)
    phrase = parse(line)
    found = [(hit, expand(phrase.replacement or "", phrase, words, hit)) for hit in PhraseIndex([line]).search(words)]
    return [(text[slice(*hit.span)], *told) for hit, told in found]


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("impacts [your] => affects", "It impacts your day.", [("impacts", "affects", True)]),
        ("impacts [your] => affects", "It impacts our day.", []),
        ("at the present [;|we] => now", "At the present, shut.", [("At the present", "now", True)]),
        ("at the present [;|we] => now", "At the present we wait.", [("At the present", "now", True)]),
        ("at the present [;|we] => now", "At the present rate.", []),
        ("at the present [;|we] => now", "Shut at the present", [("at the present", "now", True)]),
        ("leverage => use ?? (we|^) leverage", "We leverage it.", [("leverage", "use", True)]),
        ("leverage => use ?? (we|^) leverage", "Leverage it.", [("Leverage", "use", True)]),
        ("leverage => use ?? (we|^) leverage", "Your leverage.", [("leverage", "use", False)]),
        ("leverage => use ?! your leverage", "Your leverage.", [("leverage", "use", False)]),
        ("leverage => use ?! your leverage", "We leverage your day.", [("leverage", "use", True)]),
        ("provide~ => give~", "We provided it.", [("provided", "gave", True)]),
        ("provide~ => give~", "Provided by us.", [("Provided", "given", False)]),
    ],
)
def test_what_follows_and_where_a_replacement_is_sure(
    line: str, text: str, expected: list[tuple[str, str, bool]]
) -> None:
    assert expanded(line, text) == expected


def test_a_bracket_that_is_not_closed_is_named() -> None:
    with pytest.raises(PhraseError, match=r"a \[ is not closed"):
        parse("impacts [your => affects")
