"""Real templates, really rendered: a mark in each word of prose comes out in that word, and a fix changes nothing else."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import html5lib
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from tests.rendering import engines, proof, sets
from tests.rendering.sets import Template
from tonecheck import templates as tags
from tonecheck.errors import DocumentError
from tonecheck.formats import guess, phparray
from tonecheck.text import Document

ERB = {
    "condition": "<p>Hi <%= @name %>, <% if late? %>your parcel was utilized<% else %>it is on time<% end %> prior to noon.</p>",
    "choice": "<% case x when 1 -%>\nIn order to pay, <%- end -%> call <%= link_to 'the sales office', url %>.",
    "loop": "<% items.each do |item| %><li title=\"In order to <%= item.use %>\">Utilize <%= item.name %></li><% end %><%# note %>",
    "text": "Dear <%= name || 'valued customer' %>,\n\nWe will utilize <%= t('x.y', default: 'your own words') %> prior to <%= date %>.\n",
}  # fmt: skip
# Files of each format with hidden and visible words, and the engines of their languages.
HOSTS = {
    "mail.html.twig": "twig", "shop.tpl": "smarty", "mail.ftl": "freemarker", "mail.html.vm": "velocity", "mail.html.tt": "toolkit",
    "order.html.haml": "haml", "order.html.slim": "slim", "mail.mjml": "mjml",
}  # fmt: skip
LOCAL = dict(sets.local())
_SMALLEST = {"mjml": "<mjml><mj-body></mj-body></mjml>", "phparray": "<?php return [];"}


@pytest.fixture(scope="module", autouse=True)
def _servers() -> Iterator[None]:
    yield
    engines.close()


def have(name: str) -> list[Template]:
    """The templates of a set. Where they cannot be had a CI run fails, and any other is skipped and says so."""
    try:
        found = LOCAL.get(name) or sets.templates(next(item for item in sets.SETS if item.package == name))
    except sets.Unavailable as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name}: {error}")
    for engine in {template.engine for template in found} - {""}:
        need(engine)
    return found


@pytest.mark.parametrize("name", [*LOCAL, *(item.package for item in sets.SETS if item.package not in LOCAL)])
def test_a_set(name: str) -> None:
    rendered = words = 0
    for template in have(name):
        try:
            document = proof.read(template.path)
        except DocumentError:
            # A format that is not read.
            continue
        if "�" in document.text or proof.MARK in document.text:
            continue
        same_tags_and_elements(document)
        if template.engine:
            compared, count = renders_the_same(document, template.engine)
            rendered += compared
            words += count
    if template.engine:
        assert rendered and words, name


def need(engine: str) -> None:
    """Where the engine cannot be had a CI run fails, and any other skips the test and says so."""
    try:
        engines.render(engine, _SMALLEST.get(engine, "x"), True)
    except (sets.Unavailable, ImportError) as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{engine}: {error}")


@pytest.mark.parametrize("name", HOSTS)
def test_a_file_of_each_language(name: str) -> None:
    need(HOSTS[name])
    marked = (Path(__file__).parents[1] / "formats" / "hosts" / name).read_text(encoding="utf-8")
    source = re.sub("[«»]", "", marked)
    format = guess(name, source)
    assert format
    document = Document(name, source, format)
    compared, words = renders_the_same(document, HOSTS[name])
    assert compared
    assert words >= 10
    assert proof.fixes(document)


def test_messages_of_php() -> None:
    need("phparray")
    text = (Path(__file__).parents[1] / "formats" / "cases" / "messages.php").read_text(encoding="utf-8")
    document = Document("messages.php", text, "phparray")
    compared, words = renders_the_same(document, "phparray")
    assert compared == 2
    assert words >= 40
    assert len(proof.fixes(document)) >= 20


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("'\""),
            st.lists(
                st.sampled_from(["\\\\", "\\'", '\\"', "\\$", "\\n", "\\x41", "\\u{1F600}", "\\101", "\\0", "\\q", "a", " ", "é", "$ ", "{", "\n", "/*", "//"]),
                max_size=6,
            ).map("".join),
        ),
        min_size=1,
        max_size=3,
    )
)  # fmt: skip
def test_strings_of_php_are_what_php_reads(parts: list[tuple[str, str]]) -> None:
    need("phparray")
    # A quote of the string's own kind would end it.
    joined = " . ".join(
        quote + re.sub(rf"\\.|{quote}", lambda m: m[0] if len(m[0]) > 1 else "", body, flags=re.S) + quote
        for quote, body in parts
    )
    source = f"<?php return ['a' => {joined}, 'b' => 'x'];"
    try:
        shown = json.loads(engines.render("phparray", source, True))["a"]
    except engines.NotRendered:
        # "{$ " begins a value that PHP does not understand.
        reject()
    read = {entry.keys[0]: entry.value.text for entry in phparray.entries(source)}
    assert read.get("a", "") == shown


@pytest.mark.parametrize("name", ERB)
def test_ruby(name: str) -> None:
    need("erb")
    document = Document(f"{name}.erb", ERB[name], "html" if "<p>" in ERB[name] or "<li" in ERB[name] else "text")
    compared, words = renders_the_same(document, "erb")
    assert compared == 2
    assert words >= 4
    assert proof.fixes(document)


@pytest.mark.parametrize(
    ("engine", "endless"), [("ejs", "<% while (true) {} %>"), ("jinja", "{% for x in range(10 ** 9) %}{% endfor %}")]
)
def test_an_engine_that_does_not_end_is_stopped(engine: str, endless: str, monkeypatch: pytest.MonkeyPatch) -> None:
    need(engine)
    monkeypatch.setattr(engines, "LIMIT", 0.5)
    with pytest.raises(engines.TimedOut, match=f"{engine} takes more than 0.5 s to render '{endless[:2]}"):
        engines.render(engine, endless, True)
    monkeypatch.undo()
    assert engines.render(engine, "Hello", True) == "Hello"


def test_mjml_draws_ids_until_one_is_free() -> None:
    need("mjml")
    style = "<mj-head><mj-style inline='inline'>a { color: inherit }</mj-style></mj-head>"
    body = "<mj-body><mj-section><mj-column><mj-text><a href='#'>Ana</a> is in.</mj-text></mj-column></mj-section></mj-body>"
    assert "</a> is in." in engines.render("mjml", f"<mjml>{style}{body}</mjml>", True)


def renders_the_same(document: Document, engine: str) -> tuple[int, int]:
    """Compare renders before and after; how many could be compared, and how many words were marked."""
    compared = 0
    text, words = proof.marked(document)
    before, after = proof.bracketed(document, proof.fixes(document))
    # MJML knows no conditions.
    for truth in (True,) if engine == "mjml" else (True, False):
        try:
            plain = engines.render(engine, document.text, truth)
        except engines.NotRendered:
            continue
        compared += 1
        with_marks = engines.render(engine, text, truth)
        assert without_marks(with_marks) == plain, document.path
        if before != after:
            assert proof.outside(engines.render(engine, before, truth)) == proof.outside(
                engines.render(engine, after, truth)
            )
    return compared, words


def without_marks(render: str) -> str:
    return re.sub(proof.MARK, "", render, flags=re.IGNORECASE)


def same_tags_and_elements(document: Document) -> None:
    """Fixes keep every tag and element in its order, and none is left after the last."""
    text, _ = proof.settled(document)
    again, rounds = proof.settled(Document(document.path, text, document.format))
    assert (again, rounds) == (text, 0)
    assert spelled_tags(text) == spelled_tags(document.text)
    if document.format == "html":
        assert elements(text) == elements(document.text)


def spelled_tags(text: str) -> list[str]:
    return [text[tag.start : tag.end] for tag in tags.scan(text)]


def elements(text: str) -> list[tuple[str, tuple[str, ...]]]:
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    return [(str(element.tag), tuple(sorted(map(str, element.attrib)))) for element in tree.iter()]
