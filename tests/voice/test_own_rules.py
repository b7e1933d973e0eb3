"""Rules of one's own: in files, with cases, and in packages."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.voice.test_presets import install, write
from tonecheck.config import load
from tonecheck.engine import check
from tonecheck.text import Document

PARCEL = """
[rules.say-parcel]
phrases = ["consignment~ => parcel~"]
message = "We say parcel."
bad = ["Your consignments are here."]
good = ["Your parcel is here."]
"""
BUTTON = """
[rules.no-click-here]
phrases = ["click here"]
message = "Say what happens."
roles = ["button"]
bad = ["Click here"]
good = ["See your bill"]
"""


@pytest.fixture(autouse=True)
def _forget() -> None:
    load.cache_clear()


def test_rules_from_other_files(run: Run) -> None:
    write("voice/parcels.toml", PARCEL)
    write("voice/buttons.toml", BUTTON)
    write("tonecheck.toml", "rules-from = ['voice/*.toml']\nseverity = { say-parcel = 'error' }\n")
    write("a.txt", "Your consignment is here.\n")
    assert "error say-parcel" in run("check", "a.txt", "--output-format", "concise").output


def test_good_and_bad_cases_are_run(run: Run) -> None:
    write("tonecheck.toml", PARCEL + BUTTON)
    result = run("test-rules")
    assert result.exit_code == 0
    assert result.output == "ok    say-parcel: 2 cases\nok    no-click-here: 2 cases\n2 rules, 0 failed.\n"


def test_a_case_that_goes_wrong_is_shown(run: Run) -> None:
    write("voice/a.toml", PARCEL.replace("Your parcel", "The consignment note"))
    write("voice/b.toml", '[rules.mine]\nphrases = ["x"]\nmessage = "x"\nbad = ["y"]\n')
    write("voice/c.toml", '[rules.bare]\nphrases = ["x"]\nmessage = "x"\n')
    result = run("test-rules", "voice")
    assert result.exit_code == 1
    assert (
        "FAIL  say-parcel: 1 of 2 cases\n      finds “consignment” in the good case: The consignment note"
        in result.output
    )
    assert "finds nothing in the bad case: y" in result.output
    assert "bare: no cases" in result.output
    assert result.output.endswith("3 rules, 2 failed, 1 without cases.\n")


HEADING = '[rules.case]\ncapitals = "{}"\nroles = ["heading"]\nnames = ["Loom Street"]\nmessage = "Case."\n'


@pytest.mark.parametrize(
    ("style", "good", "bad"),
    [
        ("sentence", "Where to find us in March", "Where To Find Us In Spring"),
        ("sentence", "Opening hours at Loom Street", "opening hours"),
        ("sentence", "Welcome, Jason", "Your Bill, Jason"),
        ("sentence", "Paying: What an API key costs", "Billing Address"),
        ("sentence", "Your bill, {{ name }}", "Your Bill, {{ name }}"),
        ("title", "How to Pay for It With a Card", "How to pay for it"),
        ("lower", "your iPhone at Loom Street", "Your phone"),
        ("upper", "PAY NOW", "PAY now"),
    ],
)
def test_capitals_of_headings(run: Run, style: str, good: str, bad: str) -> None:
    write("tonecheck.toml", HEADING.format(style))
    for text, count in ((good, 0), (bad, 1)):
        write("a.md", f"# {text}\n\nSome Text That Nobody Looks At.\n")
        output = run("check", "a.md", "--select", "own", "--scorer", "none", "--output-format", "concise").output
        assert output.count("case Case.") == count, output


LIMIT = '[rules.often]\nphrases = ["sorry"]\nat-most = 1\nmessage = "Once."\n'


@pytest.mark.parametrize(
    ("per", "text", "place"),
    [
        ("message", "Sorry. One.\n\nTwo. Sorry. Sorry.", "3:6"),
        ("message", "Sorry. One.", ""),
        ("paragraph", "Sorry. Sorry.\n\nSorry.", "1:8"),
        ("paragraph", "Sorry.\n\nSorry.", ""),
        ("sentence", "Sorry, so sorry. Sorry.", "1:11"),
        ("sentence", "Sorry. Sorry.", ""),
    ],
)
def test_how_often_something_may_stand(run: Run, per: str, text: str, place: str) -> None:
    write("tonecheck.toml", LIMIT + f'per = "{per}"\n')
    write("a.txt", text + "\n")
    output = run("check", "a.txt", "--select", "own", "--scorer", "none", "--output-format", "concise").output
    assert output == (f"a.txt:{place}: warning often Once.\n" if place else "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "there are no rules of your own"),
        ("rules-from = ['gone/*.toml']", "tonecheck.toml: rules-from: no file matches “gone/*.toml”"),
        ("[rules.wordy-purpose]\nphrases = ['x']\nmessage = 'x'", "rules.wordy-purpose: a built-in rule or family has that name"),
        ("[rules.x]\nmessage = 'x'\nphrases = ['_']", "rules.x.phrases: “_” alone counts words; say how many with at-most = 25"),
        ("[rules.x]\nmessage = 'x'\nphrases = ['a b']\nper = 'sentence'", "rules.x.per: tells what at-most counts in"),
        ("[rules.x]\nmessage = 'x'\nphrases = ['a b']\nat-most = -1", "rules.x.at-most: must be a whole number, 0 or more"),
        ("plugins = ['gone']", "tonecheck.toml: plugins: there is no plug-in “gone”"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(run: Run, text: str, message: str) -> None:
    write("tonecheck.toml", text)
    write("a.txt", "Hello.\n")
    result = run("test-rules") if not text else run("check", "a.txt")
    assert result.exit_code == 2 and message in result.stderr


def test_a_file_of_rules_holds_nothing_else(run: Run) -> None:
    write("voice.toml", "ignore = ['wordy']\n" + PARCEL)
    result = run("test-rules", "voice.toml")
    assert result.exit_code == 2 and "voice.toml: unknown key “ignore”" in result.stderr


PLUGIN = """
from tonecheck import Rule, Span
from tonecheck.rule import Match

def _check(sentence):
    if "boom" in sentence.text:
        raise ZeroDivisionError("by nought")
    at = sentence.text.find("acme corp")
    if at >= 0:
        start = sentence.span.start + at
        yield Match(sentence.prose, Span(start, start + 9), replacement="Acme", exact=True)

RULES = (
    Rule(id="acme-name", family="acme", dimension="humanity", message="We are Acme.", why="It is our name.",
         source="voice guide", alternatives=("Acme",), bad=("We are acme corp.",), good=("We are Acme.",), check_sentence=_check),
    Rule(id="acme-say", family="acme", dimension="humanity", message="No.", why="It is.", source="x", alternatives=(),
         bad=(), good=(), phrases="purple cow"),
)
"""


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    names = {
        "acme_voice": PLUGIN,
        "acme_broken": "import no_such_module",
        "acme_odd": "RULES = ['x']",
        "acme_bad": PLUGIN.replace("purple cow", "(a"),
    }
    for name, text in names.items():
        install(site, name, f"[tonecheck.rules]\n{name} = {name}\n", {"__init__.py": text})
    monkeypatch.setattr(sys, "path", [str(site), *sys.path])


@pytest.mark.usefixtures("plugins")
def test_rules_in_python(run: Run) -> None:
    write("tonecheck.toml", "plugins = ['acme_voice']\nignore = ['acme-say']\n")
    write("mails/a.txt", "We are acme corp. A purple cow.\n")
    output = run("check", "mails", "--output-format", "concise").output
    assert "acme-name We are Acme." in output and "acme-say" not in output
    run("check", "mails", "--fix")
    assert Path("mails/a.txt").read_text() == "We are Acme. A purple cow.\n"
    assert "ok    acme-name: 2 cases" in run("test-rules").output


@pytest.mark.usefixtures("plugins")
@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "acme_voice",
            "a.txt: the rule “acme-name” of the plug-in “acme_voice” crashed: ZeroDivisionError: by nought (",
        ),
        (
            "acme_broken",
            "the plug-in “acme_broken” cannot be loaded: ModuleNotFoundError: No module named 'no_such_module'",
        ),
        ("acme_odd", "the plug-in “acme_odd” holds a str among its rules; it must be a Rule"),
        ("acme_bad", "the rule “acme-say” of the plug-in “acme_bad”: “(a”: a ( is not closed"),
    ],
)
def test_a_plug_in_that_crashes_is_named(run: Run, name: str, message: str) -> None:
    write("tonecheck.toml", f"plugins = ['{name}']\n")
    write("a.txt", "boom\n")
    result = run("check", "a.txt")
    assert result.exit_code == 2 and message in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.usefixtures("plugins")
def test_settings_can_be_sent_to_another_process(run: Run) -> None:
    write("words.txt", "forbid cheap\nname GitHub\n")
    write(
        "tonecheck.toml",
        "plugins = ['acme_voice']\nvocabulary = ['words.txt']\nkinds.refusal.ignore = ['wordy']\n"
        + PARCEL + LIMIT + HEADING.format("sentence"),
    )  # fmt: skip
    config = pickle.loads(pickle.dumps(load("tonecheck.toml")))
    document = Document("a.md", "# Where To Go\n\nSorry, cheap Github. Sorry, acme corp. A consignment.\n", "markdown")
    found = {finding.rule for finding in check(document, config).findings}
    assert found >= {"case", "forbidden-word", "name-spelling", "often", "acme-name", "say-parcel"}


def test_own_rules_are_explained_too(run: Run) -> None:
    write("tonecheck.toml", PARCEL)
    assert "We say parcel." in run("explain", "say-parcel").output
    load.cache_clear()
    write("tonecheck.toml", "selct = []\n")
    assert "did you mean “select”?" in run("explain", "say-parcel").stderr


def test_an_own_rule_counts_also_where_words_are_quoted(run: Run) -> None:
    write("tonecheck.toml", PARCEL)
    report = check(Document("a.txt", 'The label on the box says "consignment 4".', "text"), load("tonecheck.toml"))
    assert [finding.rule for finding in report.findings] == ["say-parcel"]
