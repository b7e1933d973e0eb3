"""Word lists: allow, forbid, prefer and names; inflection, capitals and fixes."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck import fix
from tonecheck.config import Config
from tonecheck.config.vocabulary import vocabulary_of
from tonecheck.engine import check
from tonecheck.errors import ConfigError
from tonecheck.text import Document


def fixed(words: str, text: str) -> str:
    """`text` as --fix leaves it under the word list `words` alone."""
    config = Config(select=("vocabulary",), vocabulary=(vocabulary_of(words, "words.txt"),))
    return fix.apply(text, check(Document("a.txt", text, "text"), config).findings)[0]


def found(words: str, text: str) -> list[str]:
    config = Config(select=("vocabulary",), vocabulary=(vocabulary_of(words, "words.txt"),))
    findings = check(Document("a.txt", text, "text"), config).findings
    return [text[slice(*finding.span)] for finding in findings]


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("prefer parcel over consignment, shipment", "Consignments and a shipment.", "Parcels and a parcel."),
        ("prefer use over utilise", "By utilizing it, she utilised them.", "By using it, she used them."),
        ("prefer apple over pear", "a pear", "an apple"),
        ('prefer call over "reach"', "We reach, they reaches.", "We call, they reaches."),
        ("prefer call over reach~ out to", "We are reaching out to you.", "We are calling you."),
        ('prefer in person over "face to face"', "Let's meet face to face.", "Let's meet in person."),
        ("prefer e-ticket over voucher", "Two vouchers.", "Two e-tickets."),
        ("prefer give over provide", "We provided help, it was provided.", "We gave help, it was given."),
        (
            "prefer give over provide",
            "She's never provided it; he'd provided it.",
            "She's never given it; he'd given it.",
        ),
        (
            "prefer go over proceed",
            "He proceeded, she proceeds, they've proceeded.",
            "He went, she goes, they've gone.",
        ),
        ("prefer do over perform", "We performed it, and it was performed.", "We did it, and it was done."),
        (
            "prefer choose over select",
            "Has she selected it? We quickly selected it.",
            "Has she chosen it? We quickly chose it.",
        ),
        ("prefer offer over provide", "We provided it, providing it.", "We offered it, offering it."),
        (
            "prefer place over put",
            "It was put. Please put it. She put it.",
            "It was placed. Please place it. She placed it.",
        ),
        ("prefer cancel over terminate", "Terminated. In colour, terminated.", "Cancelled. In colour, cancelled."),
        ("prefer cancel over terminate", "Terminated in color.", "Canceled in color."),
        ("prefer break over damage", "The damaged box was damaged.", "The broken box was broken."),
        ("prefer sign in over login", "Please login. She logins.", "Please sign in. She signs in."),
        ("prefer gift card over voucher", "Two vouchers and a voucher.", "Two gift cards and a gift card."),
        ("prefer call off over cancel", "We cancelled the trip.", "We called off the trip."),
        ("prefer buy over purchase", "We purchased it.", "We bought it."),
        ("prefer mouse over device", "Two devices.", "Two mice."),
        ("prefer SMS over message", "a message", "an SMS"),
        ("prefer FAQ over helpsheet", "a helpsheet", "an FAQ"),
        ("prefer URL over address", "an address", "a URL"),
        ("prefer unintended over accidental", "an accidental charge", "an unintended charge"),
        (
            "name GitHub",
            "Github, GITHUB’s, Git Hub and git-hub: GitHub.",
            "GitHub, GitHub’s, GitHub and GitHub: GitHub.",
        ),
        ("name iPhone", "Iphone. The IPHONE.", "iPhone. The iPhone."),
        ("name The Body Shop", "at the body shop", "at The Body Shop"),
        ("name C&A", "C & a and c&a", "C & a and C&A"),
    ],
)
def test_fixes(words: str, before: str, after: str) -> None:
    assert fixed(words, before) == after
    assert fixed(words, after) == after


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("name GitHub", "See github.com/x, @github, https://github.com and #github."),
        ("name GitHub", "WE MOVED TO GITHUB TODAY"),
        ("name LinkedIn", "It's linked in the footer."),
        ("forbid our", "Yours and hours."),
        ("forbid cheap\nallow Cheap Trick", "We saw Cheap Trick."),
    ],
)
def test_stays_quiet(words: str, text: str) -> None:
    assert found(words, text) == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        # What may be a past or a participle, a present or a past.
        ("prefer give over provide", "Help provided by us is free."),
        ("prefer give over provide", "Provided you pay, we ship."),
        ("prefer give over provide", "We chose it and provided help."),
        ("prefer give over provide", "Ana's provided us with tea."),
        ("prefer place over put", "We put it there."),
        # A verb in the place of a noun, a pronoun after its particle.
        ("prefer buy over purchase", "Your purchase is here. Purchases are final."),
        ("prefer call off over cancel", "We cancelled it."),
        # Addresses, files, handles, options, fields; names; words of others.
        ("prefer parcel over consignment", "See consignment.pdf, x.com/consignment and consignment.com."),
        ("prefer parcel over consignment", "#consignment @consignment :consignment: --consignment -consignment"),
        ("prefer parcel over consignment", "[consignment] {consignment} %consignment% consignment=1 consignment()"),
        ("prefer parcel over consignment", "Our partner Consignment Ltd has it."),
        ("prefer parcel over consignment", "Press the word 'consignment' or “Consignment” at the top."),
        ("prefer parcel over consignment", 'Ana said: "Our consignment came."'),
    ],
)
def test_what_only_a_writer_can_tell_is_left_to_them(words: str, text: str) -> None:
    assert found(words, text) and fixed(words, text) == text


def test_the_word_to_use_is_named_in_message_and_explanation(run: Run) -> None:
    words = vocabulary_of("prefer parcel over consignment\nprefer sign~ in over log~ on because we do\n", "words.txt")
    findings = check(Document("a.txt", "CONSIGNMENT. Please log on.", "text"), Config(vocabulary=(words,))).findings
    assert [finding.message for finding in findings if finding.family == "vocabulary"] == [
        "We say “parcel”, not “CONSIGNMENT”.",
        "We say “sign in”, not “log on”, because we do.",
    ]
    Path("words.txt").write_text("prefer parcel over consignment\nforbid cheap\n")
    Path("tonecheck.toml").write_text('vocabulary = ["words.txt"]')
    told = run("explain", "preferred-word").output
    assert "We say “parcel”, not this wording." in told and "Instead  parcel" in told
    told = run("explain", "forbidden-word").output
    assert "This wording is a word we don't use." in told and "Instead" not in told


def test_a_chain_of_preferences_is_no_circle() -> None:
    assert fixed("prefer parcel over shipment\nprefer shipment over consignment", "A shipment.") == "A parcel."


def test_what_is_forbidden_is_found_in_every_form_with_its_reason() -> None:
    words = vocabulary_of("# a list\n\nforbid utilise because nobody says it  # really\nforbid synergy\n", "words.txt")
    config = Config(select=("vocabulary",), vocabulary=(words,))
    findings = check(Document("a.txt", "Utilizing synergies.", "text"), config).findings
    assert [finding.message for finding in findings] == [
        "“Utilizing” is a word we don't use, because nobody says it.",
        "“synergies” is a word we don't use.",
    ]
    assert {finding.family for finding in findings} == {"vocabulary"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("avoid cheap", "words.txt:1: cannot read “avoid cheap”; a line starts with allow, forbid, prefer or name"),
        ("prefer parcel", "words.txt:1: “prefer parcel” does not say over which word; write: prefer THIS over THAT"),
        ("forbid (a", "words.txt:1: “forbid (a”:"),
        ("forbid ...", "needs at least one word"),
        ('allow ""', 'words.txt:1: “allow ""” says no word'),
        ("forbid ,", "words.txt:1: “forbid ,” says no word"),
        ('prefer parcel over ""', "lacks a word; write: prefer THIS over THAT"),
        ("prefer x over y, X", "words.txt:1: “prefer x over y, X” prefers a word over itself"),
        ("prefer x over y\nprefer y over x", "words.txt:1: “prefer x over y” goes round in a circle with words.txt:2"),
        ("prefer x over y\nprefer z over x\nprefer y over z", "goes round in a circle"),
        ("allow cheap\nforbid cheap", "words.txt:2: “cheap” is allowed in words.txt:1; take one of them out"),
        ("allow cheap\nprefer kind over cheap", "words.txt:2: “cheap” is allowed in words.txt:1"),
    ],
)
def test_a_wrong_line_is_named(line: str, message: str) -> None:
    with pytest.raises(ConfigError) as error:
        vocabulary_of(line, "words.txt")
    assert message in str(error.value)


@given(st.text(max_size=60))
def test_any_line_is_read_or_refused(line: str) -> None:
    with suppress(ConfigError):
        vocabulary_of(line, "words.txt")


def test_the_list_itself_is_no_copy(run: Run) -> None:
    Path("words.txt").write_text("forbid cheap\nname GitHub\n")
    Path("tonecheck.toml").write_text("vocabulary = ['words.txt']\n")
    Path("a.txt").write_text("It is cheap.\n")
    output = run("check", ".", "--output-format", "concise").output
    assert "a.txt:1:7: warning forbidden-word" in output and "words.txt" not in output
    # Not even where it is named, as a pre-commit hook does.
    assert run("check", "words.txt", "--fix").exit_code == 0
    assert Path("words.txt").read_text() == "forbid cheap\nname GitHub\n"


def test_a_list_that_is_not_there_is_named(run: Run) -> None:
    Path("tonecheck.toml").write_text("vocabulary = ['gone.txt']\n")
    Path("a.txt").write_text("Hello.\n")
    result = run("check", "a.txt")
    assert result.exit_code == 2 and "tonecheck.toml: vocabulary: there is no file “gone.txt”" in result.stderr


def test_a_word_counts_also_where_it_is_quoted() -> None:
    assert found("forbid guys", 'Press the button that says "Hi guys" at the top.') == ["guys"]
