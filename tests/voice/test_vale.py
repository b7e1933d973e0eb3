"""Vale styles, written here in Vale's own format, and what becomes of them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Run
from tests.voice.test_presets import write
from tonecheck.config import load
from tonecheck.phrase_index import PhraseIndex
from tonecheck.vale import Untranslatable, pattern
from tonecheck.words import Words

STYLE = {
    "Post/Weak.yml": r"""
extends: existence
message: "'%s' weakens the sentence."
level: suggestion
ignorecase: true
link: https://example.com/weak
tokens:
  - sort of
  - 'quite(?: a)? bit'
  - 'reali[sz]ed?'
  - really\s+\w+
  - 'v\.'
  - '[A-Z]{2,}'
  - (?<!not )bad
""",
    "Post/Was.yml": r"""
extends: existence
message: "Who did it? ('%s')"
raw:
  - \b(was|were)\b\s*
tokens: [lost, eaten]
""",
    "Post/Words.yml": r"""
extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: true
action: {name: replace}
swap:
  consignments?: parcel
  (?:zip|post ?)code: postcode
  android: Android
  do not: don't
  foo bar: '$1'
""",
    "Post/Long.yml": "extends: occurrence\nmessage: 'Too long.'\nscope: sentence\nlevel: warning\nmax: 12\ntoken: '\\b(\\w+)\\b'\n",
    "Post/Sorry.yml": "extends: occurrence\nmessage: 'Once is enough.'\nignorecase: true\nmax: 1\ntoken: sorry\n",
    "Post/Heads.yml": "extends: capitalization\nmessage: \"'%s' is no sentence.\"\nscope: heading\nmatch: $sentence\nexceptions: [Loom, 'A.*']\n",
    "Post/Marks.yml": "extends: existence\nmessage: x\nnonword: true\ntokens: ['!']\n",
    "Post/Twice.yml": "extends: repetition\nmessage: x\ntokens: ['[^\\s]+']\n",
    "Post/Code.yml": "extends: existence\nmessage: x\nscope: raw\ntokens: [foo]\n",
    "Post/Broken.yml": "extends: existence\ntokens: [a\n",
    "Post/Plain.yml": "extends: substitution\nmessage: \"Use '%s'.\"\nswap:\n  nearby: near\n",
    "Post/meta.json": "{}",
    "config/vocabularies/House/accept.txt": "Leverage Edu\n# a comment\n[Pp]y.*\n",
    "config/vocabularies/House/reject.txt": "(?i)utili[sz]e\n",
}


@pytest.fixture
def imported(run: Run) -> str:
    """The output of the import, in a folder where its files are."""
    load.cache_clear()
    for name, text in STYLE.items():
        write(f"styles/{name}", text)
    result = run("import-vale", "styles")
    assert result.exit_code == 0, result.output
    write(
        "tonecheck.toml",
        'rules-from = ["voice/Post.toml"]\nvocabulary = ["voice/Post.txt", "voice/House.txt"]\nselect = ["own", "vocabulary"]\n',
    )
    return result.output


def test_it_says_file_by_file_what_was_left_out_and_why(imported: str) -> None:
    for line in (
        "Post/Weak.yml: 4 of 7 patterns",
        r"    left out: “v\.” holds the sign “.”",
        "    left out: “[A-Z]{2,}” holds a range of letters, “[A-Z]”",
        "    left out: “(?<!not )bad” looks at what stands before or after",
        "Post/Was.yml: 2 of 2 patterns",
        "Post/Words.yml: 3 of 5 patterns",
        "    left out: “do not” is for tonecheck the same as “don't”",
        "    left out: “foo bar” is replaced by a pattern, “$1”",
        "Post/Long.yml: at most 12 in a sentence",
        "Post/Sorry.yml: at most 1 in a message",
        "Post/Heads.yml: sentence case",
        "    left out: “A.*” is a pattern; only words can be excepted",
        "Post/Marks.yml: left out\n    left out: the rule looks for signs (nonword), not words",
        "Post/Twice.yml: left out\n    left out: the rule extends “repetition”, which has no counterpart",
        "Post/Code.yml: left out\n    left out: the rule looks at the scope “raw”, which has no counterpart",
        "Post/Broken.yml: left out\n    left out: the file is not valid YAML: line 3: expected",
        "accept.txt: 1 of 2 words",
        "reject.txt: 1 of 1 words",
        '    rules-from = ["voice/Post.toml"]',
        '    vocabulary = ["voice/House.txt", "voice/Post.txt"]',
    ):
        assert line in imported


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sort of.", "a.txt:1:1: hint post-weak “Sort of” weakens the sentence."),
        ("It is quite a bit, quite bit.", "a.txt:1:7: hint post-weak “quite a bit”"),
        ("She realised.", "a.txt:1:5: hint post-weak “realised”"),
        ("A really long day.", "“really long”"),
        ("It was lost.", "a.txt:1:4: warning post-was Who did it? (“was lost”)"),
        ("Two consignments.", "a.txt:1:5: error post-words Use another word instead of “consignments”."),
        ("The shop nearby.", "warning post-plain We write something else than “nearby” here."),
        ("I am sorry. We are. So Sorry.", "a.txt:1:24: warning post-sorry Once is enough."),
        ("One two three four five six seven eight nine ten eleven twelve thirteen.", "warning post-long Too long."),
        ("On android.", "name-spelling “android” is not how the name is spelt"),
        ("Utilise it.", "forbidden-word"),
    ],
)
@pytest.mark.usefixtures("imported")
def test_what_was_taken_over_finds_what_it_should(run: Run, text: str, found: str) -> None:
    write("a.txt", text + "\n")
    assert found in run("check", "a.txt", "--output-format", "concise", "--scorer", "none").output


@pytest.mark.usefixtures("imported")
def test_what_was_taken_over_stays_quiet_elsewhere(run: Run) -> None:
    write(
        "a.txt",
        "Sorry. A bad day, quite. The parcel is here: Loom.\n\nOne two three four five six seven eight nine ten eleven twelve.\n",
    )
    write("b.md", "# How to find your Loom\n\nText.\n\n## Paying by card: What it costs in March\n\nText.\n")
    write("c.md", "# How To Find Your Parcel\n\nText.\n")
    assert run("check", "a.txt", "b.md", "--scorer", "none", "--output-format", "concise").output == ""
    assert (
        "post-heads “How To Find Your Parcel” is no sentence."
        in run("check", "c.md", "--output-format", "concise").output
    )


@pytest.mark.usefixtures("imported")
def test_replacements_become_fixes_only_where_vale_makes_them(run: Run) -> None:
    write("a.txt", "Your consignments and zipcode.\n")
    run("check", "a.txt", "--fix")
    assert Path("a.txt").read_text() == "Your parcel and postcode.\n"


@pytest.mark.usefixtures("imported")
def test_nothing_is_overwritten_unasked(run: Run) -> None:
    result = run("import-vale", "styles")
    assert result.exit_code == 2 and "voice/House.txt is already here; --force overwrites it" in result.stderr
    assert run("import-vale", "styles", "--force").exit_code == 0


def test_a_folder_without_styles_is_told(run: Run) -> None:
    write("styles/readme.yml", "a: b\n")
    result = run("import-vale", "styles")
    assert result.exit_code == 2 and "styles: holds no Vale style; name the folder that StylesPath" in result.stderr


REGEXES = [
    r"sort of",
    r"quite(?: a)? bit",
    r"utili[sz]e(?:d|s)?",
    r"(?:in|at) the (?:end|very start) of",
    r"(?:log|sign)[- ]?in",
    r"a (?:whole )?(?:lot|bunch) of",
    r"(?:because|since|as) (?:we|they)(?: all)? (?:go|went)",
    r"colou?rs?",
    r"\bvery\b\s+tired",
]


@pytest.mark.parametrize("regex", REGEXES)
def test_a_pattern_finds_whatever_its_regular_expression_matches(regex: str) -> None:
    index = PhraseIndex([pattern(regex, True, set())])
    spelt = regex.replace(r"\s+", " ")

    @given(st.from_regex(spelt, fullmatch=True))
    def found(text: str) -> None:
        words = Words(f"We {text} now")
        assert any((hit.span.start, hit.span.end) == (3, 3 + len(text)) for hit in index.search(words))

    found()


@pytest.mark.parametrize(
    "regex",
    [
        r"\w+ly", r"ly\w*", "!", r"a\.m", "(?=x)y", "(?!x)y", "a+", "a{2}", ".*", "[a-z]at", "x_y", "(a", "a)", r"\w",
        "OAuth", r"\w+-\w+", "self- and", "(?:a|b|c|d|e)" * 5, "$1", r"(x)\1", "", "(|)",
    ],
)  # fmt: skip
def test_what_says_more_than_words_is_left_out(regex: str) -> None:
    with pytest.raises(Untranslatable):
        pattern(regex, False, set())


@given(st.text(alphabet=r"ab -'[]()|?*+\wsd.^$:", max_size=25))
def test_any_regular_expression_is_translated_or_left_out(regex: str) -> None:
    with suppress(Untranslatable):
        assert PhraseIndex([pattern(regex, True, set())]).lines[0]
