"""Message catalogues: what in them is copy, where it stands, and that a fix changes nothing else."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any
from unittest import mock
from xml.etree import ElementTree

import polib
import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tonecheck import fix, formats
from tonecheck.config import Config
from tonecheck.engine import check
from tonecheck.formats import catalogue, extract, guess, phparray, plurals, roles, tree
from tonecheck.formats import json as our_json
from tonecheck.formats import yaml as our_yaml
from tonecheck.formats.builder import verbatim
from tonecheck.formats.csv import problem as csv_problem
from tonecheck.formats.text import URL
from tonecheck.formats.xml import Tree
from tonecheck.spelling import SPELLINGS, spell
from tonecheck.text import Document, Prose, Span

CASES = sorted((Path(__file__).parent / "cases").iterdir())
ONE_RULE = Config(select=("jargon-utilize",))
RELAXED = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def load(path: Path) -> Document:
    data = path.read_bytes()
    format = guess(path.name, data[:2000].decode(), named=True)
    assert format
    return Document.decode(data, path.name, format)


def read(source: str, format: str) -> list[tuple[str, str]]:
    return [(prose.role, prose.text) for prose in extract(Document("x", source, format)).prose]


def texts(source: str, format: str) -> list[str]:
    return [text for _, text in read(source, format)]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_what_is_shown_is_found_and_what_is_hidden_is_not(path: Path) -> None:
    """In the cases "utilise" stands wherever a reader sees it, "utilize" where none does."""
    document = load(path)
    found = {finding.span for finding in check(document, ONE_RULE).findings}
    shown = {Span(*match.span()) for match in re.finditer("utilise", document.text, re.IGNORECASE)}
    assert shown and found == shown


def parsed(document: Document) -> Any:
    """The data of a file as an independent parser reads it."""
    text = document.text
    if document.format == "json":
        if document.path.startswith("i18next"):
            return text
        return json.loads(text)
    if document.format == "yaml":
        return list(yaml.safe_load_all(re.sub("!(?:utilize|ruby/symbol) ", "", text)))
    if document.format == "po":
        return [(e.msgctxt, e.msgid, e.msgstr, e.msgstr_plural, e.flags, e.comment) for e in polib.pofile(text)]
    if document.format == "csv":
        return list(csv.reader(io.StringIO(text), delimiter="\t" if document.path.endswith(".tsv") else ","))
    if document.format in ("xliff", "android", "resx", "stringsdict"):
        return ElementTree.canonicalize(text)
    return text


def changed(data: Any) -> Any:
    """`data` with the words that the fix writes."""
    if isinstance(data, str):
        return re.sub("utilise", lambda match: "Use" if match.group()[0] == "U" else "use", data, flags=re.IGNORECASE)
    if isinstance(data, dict):
        return {key: changed(value) for key, value in data.items()}
    return [changed(item) for item in data] if isinstance(data, (list, tuple)) else data


def as_lists(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: as_lists(value) for key, value in data.items()}
    return [as_lists(item) for item in data] if isinstance(data, (list, tuple)) else data


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_fix_changes_words_and_nothing_else(path: Path, line_end: str) -> None:
    before = load(path)
    before = Document(before.path, before.text.replace("\n", line_end), before.format)
    findings = [f for f in check(before, ONE_RULE).findings if f.fix and "utilise" in f.message.lower()]
    text, made = fix.apply(before.text, findings, unsafe=True)
    # What stands outside the edits stays, byte for byte.
    at, rest = 0, []
    for finding in findings:
        rest.append(before.text[at : finding.span.start])
        at = finding.span.end
    rest.append(before.text[at:])
    assert made == len(findings) > 0
    assert re.fullmatch("(?:use|Use)".join(map(re.escape, rest)), text)
    after = Document(before.path, text, before.format)
    sealed = [f.span for f in check(after, ONE_RULE).findings if "utilise" in f.message.lower()]
    # Only the keys of translations are left as they are.
    assert bool(sealed) == (before.path in ("messages.po", "messages.en.xlf", "v2.en.xliff", "Localizable.xcstrings"))
    if not sealed:
        assert as_lists(parsed(after)) == as_lists(changed(parsed(before)))
    else:
        parsed(after)


# --- values -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/a", "/account/edit", "#ff0000", "btn_primary", "user.name", "%d/%m/%Y", "%B %d, %Y", "dd/MM/yyyy", "hh:mm a",
        "MMMM d, y", "#,##0.00", "12", "", "  ", "…", ":year", "@string/app", "mailto:a@example.com", "App::Model", "00ffee00ffee00ffee00ffee00ff",
    ],
)  # fmt: skip
def test_strings_that_are_no_copy(text: str) -> None:
    assert not catalogue.is_copy(text, ("x",))


@pytest.mark.parametrize(
    "text",
    ["Save", "OK", "Sign-in", "See", "add", "Off", "Name:", "and/or", "A to Z", "50% off", "Do it", "all", "E-mail", "Über uns", "I'm at 5%", "We ship on %d/%m"],
)  # fmt: skip
def test_strings_that_are_copy(text: str) -> None:
    assert catalogue.is_copy(text, ("x",))


@pytest.mark.parametrize(
    ("key", "text", "copy"),
    [
        ("type", "primary", False), ("type", "Type", True), ("type", "Type of request", True), ("class", "btn btn-large", False),
        ("icon", "fa fa-user", False), ("style", "color: red; margin: 0", False), ("id", "abc", False), ("userId", "abc", False),
        ("code", "Enter your code", True), ("text", "primary", True), ("url", "The address is wrong", True),
    ],
)  # fmt: skip
def test_technical_keys_hold_no_single_words(key: str, text: str, copy: bool) -> None:
    assert catalogue.is_copy(text, ("a", key)) is copy


@pytest.mark.parametrize(
    ("keys", "role"),
    [
        (["mailer", "welcome", "subject"], "subject"), (["emailSubject"], "subject"), (["welcome.title"], "heading"), (["title_html"], "heading"),
        (["cta"], "button"), (["btn_save"], "button"), (["buttons", "save"], "button"), (["save_button"], "button"), (["buttonText"], "button"),
        (["preheader"], "preheader"), (["preview_text"], "preheader"), (["footer"], "footer"), (["greeting"], "greeting"), (["aria-label"], "alt text"),
        (["titles", "0"], "heading"), (["subject", "one"], "subject"), (["body"], ""), (["Press the button"], ""), (["title_too_long"], ""), ([], ""),
        (["legal", "disclaimer"], "legal"), (["signature"], "sign-off"),
    ],
)  # fmt: skip
def test_the_key_tells_the_role(keys: list[str], role: str) -> None:
    assert catalogue.role_of(keys) == role


def test_a_mail_is_one_message_and_other_strings_are_messages_of_their_own() -> None:
    source = json.dumps(
        {"a": "Hi there", "mail": {"subject": "Hello", "body": {"one": "First", "two": "Second"}}, "z": "Last"}
    )
    assert [len(part) for part in extract(Document("x", source, "json")).parts()] == [1, 3, 1]


def test_a_label_is_no_sign_off_and_a_mail_has_one() -> None:
    assert read('{"a": "Best"}', "json") == [("body", "Best")]
    source = json.dumps({"a": "Hi Ana,\n\nYour shoes are on their way.\n\nBest,\nTom"})
    assert [role for role, _ in read(source, "json")] == ["greeting", "body", "sign-off"]


def test_an_address_in_angle_brackets_is_no_element() -> None:
    assert texts('{"a": "See <https://example.com/> for more"}', "json") == ["See <link> for more"]


def test_of_tables_of_gettext_the_source_is_read() -> None:
    assert texts("context,source\nmail,We are open.\n", "csv") == ["We are open."]
    assert texts("source,text\nweb,We are open.\n", "csv") == ["We are open."]


def test_numbered_elements_leave_no_trace() -> None:
    assert texts('{"a": "Read <1>this</1> now<2/>"}', "json") == ["Read this now"]


@RELAXED
@given(
    st.lists(
        st.sampled_from([
            "{name}", "{{ user.name }}", "{{count}}", "{{else}}", "{0}", "%{order_id}", "%s", "%d", "%@", "%1$s", "%(date)s", "100%", "5", "{", "}", "%",
            "Hello ", "a ", " days", "We utilise", "We utilise all of it", ", ", ".", ":", " & ", "&amp;", "_", " ", "é", "(", "$", "£", "if ",
            "\n", "www.", "Thanks", "Best regards,", "The Acme team", "All rights reserved", "to unsubscribe", "It's", "--", "ſ", "Aa", "A",
        ]),
        max_size=7,
    ).map("".join),
    st.lists(
        st.sampled_from(["a", "title", "body_html", "text_md", "btn", "footer", "greeting", "class", "3", "a b"]), max_size=3
    ),
    st.sampled_from([None, True, False]),
)  # fmt: skip
def test_ordinary_strings_are_read_as_all_others(text: str, keys: list[str], icu: bool | None) -> None:
    value = our_json.decode(json.dumps(text), Span(0, len(json.dumps(text))))
    # In ICU's messages no percent is a value, but what looks like one is left alone.
    assume(not icu or "%" not in text)
    entry = catalogue.Entry(tuple(keys), value, Span(0, 0), icu)
    assert read_slowly(entry) == read_entry(entry)


def test_ordinary_strings_of_mails_are_read_as_all_others() -> None:
    mails = Path(__file__).parents[2] / "corpora" / "mails.jsonl"
    found = map(json.loads, mails.read_text(encoding="utf-8").splitlines())
    lines = {line for mail in found for body in ("cold_body", "warm_body") for line in mail[body].splitlines()}
    assert len(lines) > 500
    for line in lines:
        entry = catalogue.Entry(("a",), verbatim(line, 0, len(line)), Span(0, 0))
        assert read_slowly(entry) == read_entry(entry)


def read_entry(entry: catalogue.Entry) -> tuple[list[Prose], list[formats.Comment]]:
    prose: list[Prose] = []
    comments = catalogue.read(entry, prose)
    return prose, list(comments)


def read_slowly(entry: catalogue.Entry) -> tuple[list[Prose], list[formats.Comment]]:
    """The same without any of the short ways for ordinary strings."""
    with (
        mock.patch.object(catalogue, "_PLAIN", re.compile("(?!)")),
        mock.patch.object(catalogue, "_common", return_value=None),
        mock.patch.object(roles, "is_plain", return_value=False),
    ):
        return read_entry(entry)


@pytest.mark.parametrize(
    ("source", "format", "found"),
    [
        ("<?php\n// Words.\n\ndeclare(strict_types=1);\n\nreturn array('a' => 'We are open.');", "phparray", ["We are open."]),
        ("<?php return ['a' => 'We are open.', 'b' => 'We are ' . 'closed.', 'c' => \"Hi $name!\", 'd' => 'Bye.', 'e' => 'Hello.'];", "phparray",
         ["We are open.", "We are closed.", "Hi Alex!", "Bye.", "Hello."]),
        # Settings.
        ("<?php return ['name' => env('NAME', 'The Shop'), 'about' => 'We are open.', 'debug' => true];", "phparray", []),
        # Pages.
        ("<?php $a = ['a' => 'We are open.'];\nreturn $a; ?>", "php", []),
        ("<?php if ($x) { return ['a' => 'We are shut.']; } ?><p>We are open.</p>", "php", ["We are open."]),
        ("<?php /* return ['a' => 'We are shut.']; */ ?><p>We are open.</p>", "php", ["We are open."]),
    ],
)  # fmt: skip
def test_php_that_returns_an_array_of_strings_is_a_catalogue(source: str, format: str, found: list[str]) -> None:
    assert guess("a.php", source, named=True) == format
    assert texts(source, format) == found


def test_the_head_of_a_php_file_is_read_once() -> None:
    for unit in ("// a ", "/* a */ ", "/* ", "declare(a); ", "use a;", " "):
        assert not phparray.returns_array("<?php " + unit * 20_000)


def test_arguments_in_apostrophes_are_filled_in() -> None:
    assert texts('{"@@locale": "en", "a": "Delete \'{name}\'?", "b": "Move \'{a}\'{b} here"}', "json") == [
        "Delete 'Alex'?", "Move 'item'item here",
    ]  # fmt: skip
    assert texts("{\"a\": \"{n, plural, other {Delete '{name}', '{this}}'}}\"}", "json") == ["Delete 'Alex', {this}}"]


def test_a_comment_before_an_empty_string_covers_it() -> None:
    source = '// tonecheck: ignore\n"a" = "";\n"b" = "We utilise it";'
    (comment,) = extract(Document("x", source, "strings")).comments
    assert comment.covers == Span(0, source.index(";"))


def test_flutter_gets_no_doubled_apostrophes() -> None:
    plain, filled = extract(
        Document("x", '{"@@locale": "en", "a": "We utilise it", "b": "We utilise {x}"}', "json")
    ).prose
    assert spell("can't", plain.spelling, "", Span(0, 0)) == "can't"
    assert spell("can't", filled.spelling, "", Span(0, 0)) is None
    assert spell("use", filled.spelling, "", Span(0, 0)) == "use"


def test_pairs_without_names_are_told_by_being_the_same() -> None:
    assert texts("Website,Website\nStock,Stock\n", "csv") == ["Website", "Stock"]
    assert texts('Stock,Stock\n"Only %1 of %count left, 100%off","Only %1 of %count left, 100%off"\n', "csv") == [
        "Stock", "Only item of 12 left, 100%off",
    ]  # fmt: skip
    assert csv_problem("Vienna,Austria\nRome,Italy\n")


def test_apostrophes_of_messages_are_halved_and_doubled_again() -> None:
    assert texts("a=It''s open\nb=It''s {0}\nc=Ana, it''s {0} and {1}", "properties") == [
        "It's open", "It's item", "Ana, it's item and item",
    ]  # fmt: skip
    (prose,) = extract(Document("x", "a=We utilise {0}", "properties")).prose
    assert spell("can't", prose.spelling, "", Span(0, 0)) == "can''t"


def test_a_name_with_a_colon_before_it_is_one_or_none() -> None:
    assert texts('{"a": "Read :docs.page or :name, :smile: now"}', "json") == ["Read :docs.page or Alex, item now"]


def test_ranges_of_numbers_are_alternatives() -> None:
    source = "a=You have {0,choice,0#no parcels|1#one parcel|1<{0} parcels} today, it''s {1}."
    assert texts(source, "properties") == [
        "You have no parcels today, it's item.", "You have one parcel today, it's item.", "You have 12 parcels today, it's item.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("no parcels came | one parcel came | {count} parcels came", ["no parcels came", "one parcel came", "12 parcels came"]),
        ("{n} car | {n} cars", ["item car", "item cars"]),
        ("{0} none came|[1,19] some came|[20,*] many came", ["none came", "some came", "many came"]),
        ("{0} No parcels|{1} One parcel|]1,Inf[ :count parcels", ["No parcels", "One parcel", "12 parcels"]),
        ("{0} No parcel came|One parcel came|:count parcels came", ["No parcel came", "One parcel came", "12 parcels came"]),
        ("one: There is a parcel|other: There are %count% parcels", ["There is a parcel", "There are 12 parcels"]),
        ("Choose at least {{ limit }} gift.|Choose at least {{ limit }} gifts.", ["Choose at least item gift.", "Choose at least item gifts."]),
        ("{0} parcel | {0} parcels", ["item parcel", "item parcels"]),
        ("<b>{n}</b> car | <b>{n}</b> cars", ["item car", "item cars"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("format", ["json", "yaml"])
def test_forms_by_number_are_alternatives(text: str, forms: list[str], format: str) -> None:
    source = json.dumps({"a": text}) if format == "json" else f"a: '{text}'\n"
    assert texts(source, format) == forms
    assert extract(Document("x", source, format)).messages == (0,)


@pytest.mark.parametrize(
    "text",
    [
        "Home | Acme", "Your orders | Orders at {shop} this week", "Acme | Home | News", "Page {n} | {count} results", "Write to us || or call us", "Choose a {'|'} b, {n} or {n} times",
        "| a | b |", "Read (one | one more) of {n}", "You have one of {n} | or two {0,choice,0#no|1#one}", "{0} came | {0} left",
    ],
)  # fmt: skip
def test_a_bar_in_ordinary_copy_stays(text: str) -> None:
    assert plurals.forms(verbatim(text, 0, len(text)), plurals.known([text])) == []


def test_in_a_file_with_forms_by_number_others_are_known_by_their_words() -> None:
    forms = {"a": "{n} parcel | {n} parcels", "b": "a parcel | parcels", "c": "Home | Acme"}
    assert texts(json.dumps(forms), "json")[2:] == ["a parcel", "parcels", "Home | Acme"]
    assert texts(json.dumps(dict(list(forms.items())[1:])), "json") == ["a parcel | parcels", "Home | Acme"]


@RELAXED
@given(st.lists(st.text("ab |'{}[]<>0*,é", max_size=8), min_size=1, max_size=5))
def test_forms_lie_in_their_string_in_order(words: list[str]) -> None:
    text = "|".join(f"{{{number}}} {word} parcel" for number, word in enumerate(words))
    at = 0
    for form in plurals.forms(verbatim(text, 0, len(text)), True):
        assert form.text == form.text.strip() and form.text
        at = text.index(form.text, at)
        assert form.to_source(Span(0, len(form.text))) == Span(at, at + len(form.text))
        at += len(form.text)


def test_a_fix_in_a_form_leaves_the_others() -> None:
    source = '{"a": "{0} We utilise none|[1,*] We utilise :count"}'
    text, made = fix.apply(source, check(Document("x", source, "json"), ONE_RULE).findings)
    assert (text, made) == (source.replace("utilise", "use"), 2)


def test_a_string_of_placeholders_is_no_copy() -> None:
    assert texts('{"a": "{{name}} – {{count}}"}', "json") == []


# --- JSON -------------------------------------------------------------------------------------------

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def strings(node: tree.Node) -> list[str]:
    if isinstance(node, Prose):
        # A word of JSON has no place.
        return [node.text] if node.pieces or not node.text else []
    return [text for item in node.items for text in strings(item.node)] if node else []


def strings_of(data: Any) -> list[str]:
    if isinstance(data, str):
        return [data]
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else []
    return [text for item in inner for text in strings_of(item)]


@RELAXED
@given(JSON_VALUES, st.booleans(), st.sampled_from([None, 2, "\t"]))
def test_json_is_read_as_json_reads_it(data: Any, ascii_only: bool, indent: Any) -> None:
    source = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    expected = [re.sub("[\ud800-\udfff]", "\ufffd", text) for text in strings_of(data)]
    assert strings(our_json.parse(source)[0]) == expected


def test_json_as_people_write_it() -> None:
    source = '// note\n{a: \'it\\\'s\', /* b */ "c": "two\\\nlines",}'
    assert texts(source, "json") == ["it's", "twolines"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"en": {"a": "Yes please"}, "de": {"a": "Ja bitte"}}', ["Yes please"]),
        ('{"a": {"en": "Yes please", "de": "Ja bitte", "pt-BR": "Sim"}}', ["Yes please"]),
        ('{"a": {"message": "Shown", "description": "Hidden"}}', ["Shown"]),
        ('{"a": {"title": "One", "description": "Two", "message": "Three"}}', ["One", "Two", "Three"]),
        ('[{"id": "a", "defaultMessage": "Shown", "description": "Hidden", "file": "a b.js"}]', ["Shown"]),
        ('{"a": {"one": "An item", "other": "Some items", "description": "Hidden"}}', ["An item", "Some items"]),
        ('{"@@locale": "en", "a": "Shown", "@a": {"description": "Hidden"}}', ["Shown"]),
    ],
)
def test_dialects_of_json(source: str, expected: list[str]) -> None:
    assert texts(source, "json") == expected


# --- YAML -------------------------------------------------------------------------------------------

WORDS = st.lists(
    st.sampled_from(["We", "utilise", "it's", "\"so\"", "a: b", "c #d", "-", "x, y", "{z}", "é👍", "*w*", "&amp;", "%s", "\\", "don't", "|", ">", "?", ":", "#"]),
    min_size=1, max_size=8,
).map(" ".join)  # fmt: skip
LINES = st.lists(st.one_of(WORDS, st.just(""), WORDS.map(lambda text: "  " + text)), min_size=1, max_size=5).map(
    "\n".join
)
# No "en" among them: beside it, what is named for another language is left out.
KEYS = st.text("abcdefghijkmp", min_size=2, max_size=6)
YAML_VALUES = st.recursive(
    st.one_of(WORDS, LINES, st.none(), st.integers()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def yaml_strings(source: str) -> list[str]:
    reader = our_yaml._Reader(source)
    reader.run()
    return [text.strip("\n") for root in reader.roots for text in strings(root)]


@RELAXED
@given(
    st.dictionaries(KEYS, YAML_VALUES, min_size=1, max_size=4),
    st.sampled_from(["", '"', "'", "|", ">"]),
    st.sampled_from([True, False, None]),
    st.sampled_from([20, 60, 1000]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_yaml_is_read_as_yaml_reads_it(data: Any, style: str, flow: Any, width: int, line_end: str) -> None:
    source = yaml.safe_dump(
        data,
        default_style=style or None,
        default_flow_style=flow,
        width=width,
        allow_unicode=True,
        sort_keys=False,
        line_break=line_end,
    )
    expected = [text.strip("\n") for text in strings_of(yaml.load(source, yaml.BaseLoader))]
    number = our_yaml._NO_STRING
    assert [t for t in yaml_strings(source) if not number.fullmatch(t)] == [
        t for t in expected if not number.fullmatch(t)
    ]


@pytest.mark.parametrize(
    "source",
    [
        "a: one\n  two\n\n  three\nb: x", "a:\n  one two\n  three\nb: 'x\n\n  y'", "- a\n- - b\n  - c\n-\n  d: e\n  f: g\n", "a:\n- b c\n- d e\nf: g",
        "a: |2\n    x\n   y\nb: c", "a: >\n\n  x\n  y\n\n   z\n  w\nb: c", "a: |-\n  x # y\n\n\n# z\nb: c", '"a b": c d\n\'e f\': "g\\\n  h"', "a: &x !t y z\nb: *x\nc: d e",
        "--- |\n a b\n--- c d\n---\n{a: b c, 'd': [e f, \"g\"], h: {i: j\n k}}\n", "? a b\n: c d\n", "a: [b c, # x\n  d e]\nf: g", "%YAML 1.1\n---\na: b c\n...\n",
        "a: b:c d#e\nf: http://x y", "a:    b c   # d\n\n\ne: f", "a: ! b c", "a: [x y,\n  z w\n  v]",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_yaml_of_every_style(source: str, line_end: str) -> None:
    source = source.replace("\n", line_end)
    plain = re.sub(r"![a-z]* |\*x", "", source)
    expected = [text.strip("\n") for part in yaml.load_all(plain, yaml.BaseLoader) for text in strings_of(part) if text]
    assert yaml_strings(source) == expected


def test_comments_of_yaml_silence_a_whole_block() -> None:
    source = "a: fine\n# tonecheck: ignore[jargon-utilize]\nb: |\n  One line.\n  We utilise it.\nc: We utilise it.\n"
    (finding,) = check(Document("x", source, "yaml"), ONE_RULE).findings
    assert finding.span.start > source.index("c:")


def test_comments_of_po_silence_the_entry_after_them() -> None:
    source = '# tonecheck: ignore\n#: a.py:1\nmsgid "x"\nmsgstr ""\n"We "\n"utilise it"\n\nmsgid "y"\nmsgstr "We utilise it"\n'
    (finding,) = check(Document("x", source, "po"), ONE_RULE).findings
    assert finding.span.start > source.index('"y"')


# --- PO and XML -------------------------------------------------------------------------------------

TEXTS = st.text(alphabet="ab \"\\\n\té👍%{}<&>'", min_size=1, max_size=20)


@RELAXED
@given(st.lists(st.tuples(TEXTS, TEXTS, st.booleans()), min_size=1, max_size=5, unique_by=lambda pair: pair[0]))
def test_po_is_read_as_polib_writes_it(pairs: list[tuple[str, str, bool]]) -> None:
    file = polib.POFile(wrapwidth=20)
    file.metadata = {"Language": "en"}
    for source, translation, plural in pairs:
        more = (
            {"msgid_plural": source, "msgstr_plural": {0: translation, 1: translation}}
            if plural
            else {"msgstr": translation}
        )
        file.append(polib.POEntry(msgid=source, comment="a note", flags=["c-format"], **more))
    from tonecheck.formats import po

    entries = [entry for message in po._messages(str(file), []) for entry in message.entries(str(file))]
    assert [entry.value.text for entry in entries] == [t for _, t, plural in pairs for t in [t] * (1 + plural)]


@RELAXED
@given(st.lists(TEXTS, min_size=1, max_size=4), st.booleans())
def test_xml_is_read_as_a_parser_reads_it(values: list[str], cdata: bool) -> None:
    root = ElementTree.Element("resources")
    for value in values:
        outer = ElementTree.SubElement(root, "string", {"name": value})
        outer.text = value
        inner = ElementTree.SubElement(outer, "b", {"x": value})
        inner.text, inner.tail = value, value
    source = ElementTree.tostring(root, encoding="unicode")
    found = Tree(source)
    numbers = [n for n, token in enumerate(found.tokens) if token.kind == "open" and token.name == "string"]
    assert [found.inline(n, lambda token, content: None).text for n in numbers] == ["".join(e.itertext()) for e in root]
    assert [found.tokens[n].attributes["name"] for n in numbers] == [
        e.get("name") for e in ElementTree.fromstring(source)
    ]


# --- fixes over line ends ---------------------------------------------------------------------------

# Wherever these are wrapped, "in order to" can be fixed.
WRAPPED = st.lists(
    st.sampled_from(["We call", "your bank,", "in order to", "in order to help", "the 2 (two) desks", "and then", "it is open."]),
    min_size=2, max_size=9,
).map(" ".join)  # fmt: skip


def fixed(source: str, format: str) -> str:
    """`source` with its fixes made; a second run finds nothing more to do."""
    purpose = Config(select=("wordy-purpose",))
    document = Document("x", source, format)
    text, made = fix.apply(source, check(document, purpose).findings)
    assert made == len(check(document, purpose).findings)
    again = check(Document("x", text, format), purpose).findings
    assert fix.apply(text, again) == (text, 0)
    return text


def shortened(text: str) -> str:
    return text.replace("in order to", "to")


@RELAXED
@given(WRAPPED, WRAPPED, st.integers(12, 60), st.sampled_from(["\n", "\r\n"]))
def test_a_fix_goes_over_the_lines_of_po(source: str, translation: str, width: int, line_end: str) -> None:
    file = polib.POFile(wrapwidth=width)
    file.append(polib.POEntry(msgid=source, msgstr=translation, comment="in order to"))
    written = str(file).replace("\n", line_end)
    (entry,) = polib.pofile(fixed(written, "po"))
    assert (entry.msgid, entry.msgstr, entry.comment.split()) == (source, shortened(translation), ["in", "order", "to"])


@RELAXED
@given(
    st.dictionaries(KEYS, WRAPPED, min_size=1, max_size=3),
    st.sampled_from(["", '"', "'", "|", ">"]),
    st.sampled_from([True, False]),
    st.integers(12, 60),
    st.sampled_from(["\n", "\r\n"]),
)
def test_a_fix_goes_over_the_lines_of_yaml(
    data: dict[str, str], style: str, flow: bool, width: int, line_end: str
) -> None:
    source = yaml.safe_dump(
        {"a": data}, default_style=style or None, default_flow_style=flow, width=width, line_break=line_end
    )
    written = yaml.load(fixed(source, "yaml"), yaml.BaseLoader)
    assert written == {"a": {key: shortened(text) for key, text in data.items()}}


@RELAXED
@given(st.lists(WRAPPED.map(str.split), min_size=1, max_size=3), st.data())
def test_a_fix_goes_over_the_lines_of_a_block(paragraphs: list[list[str]], data: st.DataObject) -> None:
    """Lines of a literal block are lines of the text; the words stay those that a parser reads."""
    breaks = st.sampled_from([" ", "\n  "])
    lines = ["".join(word + data.draw(breaks) for word in words[:-1]) + words[-1] for words in paragraphs]
    source = f"a: {data.draw(st.sampled_from('|>'))}\n  " + "\n\n  ".join(lines) + "\nb: in order to\n"
    expected = [" ".join(words) for words in paragraphs]
    found = yaml.load(fixed(source, "yaml"), yaml.BaseLoader)["a"]
    assert found.split() == shortened(" ".join(expected)).split()


@RELAXED
@given(WRAPPED.map(str.split), st.data())
def test_a_fix_goes_over_the_lines_of_properties(words: list[str], data: st.DataObject) -> None:
    joints = st.sampled_from([" ", " \\\n    ", "\\\n  \\ "])
    source = "a = " + "".join(word + data.draw(joints) for word in words[:-1]) + words[-1] + "\n# in order to\n"
    text = fixed(source, "properties")
    assert " ".join(texts(text, "properties")) == shortened(" ".join(words)) and text.endswith("\n# in order to\n")


# --- every format -----------------------------------------------------------------------------------

ALPHABET = "ab \n\r\t\"'\\:;,=#-{}[]<>&!|*%/?.~()u0é👍"


@pytest.mark.parametrize("format", sorted(set(formats.CATALOGUES.values()) - {"xml"} | {"android"}))
@RELAXED
@given(data=st.data())
def test_spelled_text_reads_as_itself(format: str, data: st.DataObject) -> None:
    """Whatever a spelling writes into a string is read back from it."""
    holders = {
        "json": '{"a": "We %s it"}', "yaml": "a: We %s it", "po": 'msgid "a"\nmsgstr "We %s it"', "properties": "a=We %s it", "strings": '"a" = "We %s it";',
        "xliff": "<unit id='a'><segment><target>We %s it</target></segment></unit>", "resx": "<data name='a'><value>We %s it</value></data>",
        "android": "<string name='a'>We %s it</string>", "stringsdict": "<key>one</key><string>We %s it</string>", "csv": 'id,text\n1,"We %s it"',
        "phparray": "<?php return ['a' => {0}We %s it{0}];".format(data.draw(st.sampled_from("'\""))),
    }  # fmt: skip
    text = data.draw(
        st.text(alphabet="ab '\"\\&<>,.;!?é’👍@" + "$" * (format == "phparray"), min_size=1, max_size=10)
        .map(lambda t: " ".join(t.split()))
        .filter(bool)
    )
    # Text that looks like markup would make the string markup, and an address is read as "link".
    assume(not catalogue._MARKUP.search(text) and not URL.search(text))
    # Two dollars may be around a name.
    assume(text.count("$") < 2)
    # And two apostrophes would make it a message of Java's.
    assume(format != "properties" or "''" not in text)
    holder = holders[format] % "zq"
    plain = extract(Document("x", holder, format)).prose[0]
    spelled = spell(text, plain.spelling, holder, Span(holder.index("zq"), holder.index("zq") + 2))
    if spelled is not None:
        assert " ".join(texts(holders[format] % spelled, format)) == f"We {text} it"


def test_every_spelling_that_is_used_is_known() -> None:
    for path in CASES:
        for prose in extract(load(path)).prose:
            assert set(prose.spelling) <= set(SPELLINGS)


@pytest.mark.parametrize("format", sorted(set(formats.CATALOGUES.values()) - {"xml"} | {"android"}))
@RELAXED
@given(
    source=st.text(alphabet=ALPHABET, max_size=80),
    prefix=st.sampled_from(["", "a: ", '{"a": ', 'msgid "a"\nmsgstr ', "<string>", "id,text\n"]),
)
def test_any_text_is_read_and_maps_back(format: str, source: str, prefix: str) -> None:
    source = prefix + source
    for prose in extract(Document("x", source, format)).prose:
        at = before = 0
        for piece in prose.pieces:
            assert piece.start == at < piece.end
            assert before <= piece.source_start < piece.source_end <= len(source)
            if piece.kind == "text":
                assert prose.text[piece.start : piece.end] == source[piece.source_start : piece.source_end]
            at, before = piece.end, piece.source_end
        assert at == len(prose.text)


def test_of_a_translation_from_english_the_english_is_read() -> None:
    unit = "<trans-unit id='a'><source>We utilise it.</source><target>Wir utilise es.</target></trans-unit>"
    source = (
        f'<xliff version="1.2"><file source-language="en-GB" target-language="de"><body>{unit}</body></file></xliff>'
    )
    (finding,) = check(Document("x", source, "xliff")).findings
    # Searched and never fixed: it is the key of every translation.
    assert finding.span.start == source.index("utilise") and finding.fix is None
