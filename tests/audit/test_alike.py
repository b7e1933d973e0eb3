"""Which sentences are rewritten together: those that say the same, never those that say the contrary."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.audit.test_rewrites import audit, write
from tests.conftest import Run
from tonecheck.audit.alike import groups

# A sentence long enough that a word more or less is hardly seen in its letters.
AROUND = "please be advised that your account {} for the period that is shown in the portal of our department"
APART = [
    ("is suspended", "is unsuspended"),
    ("can be used", "cannot be used"),
    ("can be used", "can t be used"),
    ("was paid", "was unpaid"),
    ("runs with a limit", "runs without a limit"),
    ("is valid", "is invalid"),
    ("is active", "is inactive"),
    ("was activated", "was deactivated"),
    ("was activated", "was reactivated"),
    ("was enabled", "was disabled"),
    ("has increased", "has decreased"),
    ("is included", "is excluded"),
    ("is accessible", "is not accessible"),
    ("do qualify", "don t qualify"),
    ("is complete", "is incomplete"),
    ("was upgraded", "was downgraded"),
    ("is overpaid", "is underpaid"),
    ("was accepted", "was rejected"),
    ("was locked", "was unlocked"),
    ("was changed before", "was changed after"),
    ("has more credit", "has less credit"),
    ("was helpful", "was helpless"),
    ("if it closes", "unless it closes"),
    ("is always open", "is never open"),
]
TOGETHER = [
    ("is suspended", "has been suspended"),
    ("cannot be used", "can t be used"),
    ("cannot be used", "can not be used"),
    ("was paid", "were paid"),
    ("is not valid", "isn t valid"),
    ("was cancelled", "was canceled"),
    ("is 0 days old", "is … days old"),
    ("paid or unpaid", "unpaid or paid"),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_the_contrary_is_another_sentence(one: str, other: str) -> None:
    first, second = AROUND.format(one), AROUND.format(other)
    assert groups([first, second]) == [[0], [1]]
    assert groups([second, first]) == [[0], [1]]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_the_same_in_other_words_is_one(one: str, other: str) -> None:
    assert groups([AROUND.format(one), AROUND.format(other)]) == [[0, 1]]


def test_two_that_are_like_a_third_may_not_contradict_each_other() -> None:
    said = [AROUND.format(f"is {how}") for how in ("suspected", "suspended", "unsuspended")]
    assert groups(said) == [[0, 1], [2]]


words = st.text("abcdefghijklmnoprstuvw", min_size=3, max_size=9)
sentences = st.lists(words, min_size=8, max_size=14)


@given(sentences, st.data())
def test_no_denial_is_ever_lost(said: list[str], data: st.DataObject) -> None:
    denial = data.draw(st.sampled_from(["not", "never", "cannot", "without", "no", "t"]))
    assume(denial not in said)
    at = data.draw(st.integers(0, len(said)))
    denied = [*said[:at], denial, *said[at:]]
    assert groups([" ".join(said), " ".join(denied)]) == [[0], [1]]


@given(sentences, st.sampled_from(["un", "in", "dis", "non", "mis", "de", "re"]), st.data())
def test_no_prefix_is_ever_lost(said: list[str], prefix: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(said) - 1))
    # Said with the prefix elsewhere, the sentence is about both.
    assume(said.count(said[at]) == 1 and not any(word.endswith(said[at]) for word in said[:at] + said[at + 1 :]))
    other = [*said[:at], prefix + said[at], *said[at + 1 :]]
    assume(not any(re.sub(f"^{prefix}", "", word) == said[at] for word in said[:at]))
    assert groups([" ".join(said), " ".join(other)]) == [[0], [1]]


@given(
    st.lists(st.lists(st.sampled_from("we our you your paid unpaid not can cannot …".split()), min_size=4), max_size=8)
)
def test_every_sentence_is_in_one_group_whose_first_it_follows(many: list[list[str]]) -> None:
    said = list(dict.fromkeys(" ".join(one) for one in many))
    found = groups(said)
    assert sorted(number for members in found for number in members) == list(range(len(said)))
    assert all(members == sorted(members) for members in found)
    assert [members[0] for members in found] == sorted(members[0] for members in found)


def test_contraries_are_rewritten_one_by_one(run: Run) -> None:
    for number, how in enumerate(("suspended", "suspended", "unsuspended")):
        write(**{f"{number}__txt": f"Please be advised that your account with reference {number} has been {how}."})
    assert sorted(item["documents"] for item in audit(run)) == [1, 2]
