"""Inflection: what is written into copy is English, in its own spelling, and said to be unsure where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonecheck.inflection import every_form, forms, is_british, slot_of
from tonecheck.words import inflections, key


@pytest.mark.parametrize(
    "expected",
    """
    utilize utilizes utilized utilized utilizing|pay pays paid paid paying|try tries tried tried trying|plan plans planned planned planning
    send sends sent sent sending|pass passes passed passed passing|give gives gave given giving|go goes went gone going
    do does did done doing|be is was been being|have has had had having|choose chooses chose chosen choosing
    come comes came come coming|begin begins began begun beginning|forbid forbids forbade forbidden forbidding
    reset resets reset reset resetting|rewrite rewrites rewrote rewritten rewriting|undo undoes undid undone undoing
    offer offers offered offered offering|differ differs differed differed differing|refer refers referred referred referring
    limit limits limited limited limiting|submit submits submitted submitted submitting|hit hits hit hit hitting
    split splits split split splitting|quit quits quit quit quitting|open opens opened opened opening|edit edits edited edited editing
    die dies died died dying|lie lies lied lied lying|panic panics panicked panicked panicking|quiz quizzes quizzed quizzed quizzing
    drag drags dragged dragged dragging|scrap scraps scrapped scrapped scrapping|travel travels traveled traveled traveling
    control controls controlled controlled controlling|agree agrees agreed agreed agreeing|play plays played played playing
    """.replace("\n", "|").strip(" |").split("|"),
)  # fmt: skip
def test_verbs(expected: str) -> None:
    words = tuple(expected.split())
    assert tuple(forms(words[0])) == words
    assert inflections(words[0]) >= {key(form) for form in words}


@pytest.mark.parametrize(
    "pair",
    "mouse mice|shelf shelves|wife wives|foot feet|person people|child children|salesman salesmen|hero heroes|photo photos"
    "|analysis analyses|stomach stomachs|roof roofs|box boxes|party parties|quiz quizzes|bus buses".split("|"),
)
def test_plurals(pair: str) -> None:
    one, many = pair.split()
    assert forms(one).third == many


@pytest.mark.parametrize(
    ("base", "british"),
    [("travel", "travelled"), ("cancel", "cancelled"), ("label", "labelled"), ("fuel", "fuelled"), ("dial", "dialled"),
     ("reveal", "revealed"), ("parallel", "paralleled"), ("detail", "detailed"), ("control", "controlled")],
)  # fmt: skip
def test_the_british_double_an_l(base: str, british: str) -> None:
    assert forms(base, british=True).past == british


@pytest.mark.parametrize(
    ("word", "around", "expected"),
    [("utilised", "a color", True), ("utilized", "a colour", False), ("ended", "a colour", True), ("ended", "an exercise", False),
     ("ended", "colour, color", False), ("ended", "We called and filled it.", False)],
)  # fmt: skip
def test_a_spelling_is_told_by_the_word_then_by_its_text(word: str, around: str, expected: bool) -> None:
    assert is_british(word, around) is expected


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9))
def test_any_word_has_forms_and_every_form_is_known(base: str) -> None:
    assert {*forms(base), *forms(base, True)} <= every_form(base)


SLOTS = st.sampled_from([[0, 2, 3], [0, 3], [2, 3], [0], [1]])
KEYS = st.lists(st.sampled_from("we she has was to and by the never quickly would 's dog you".split()), max_size=4)


@given(SLOTS, KEYS, KEYS)
def test_only_a_form_that_was_there_is_chosen(slots: list[int], before: list[str], after: list[str]) -> None:
    assert slot_of(slots, before, after)[0] in slots
