"""JSX: the words that people see, never code; held against the grammar of an independent parser."""

from __future__ import annotations

import re

import pytest
import tree_sitter
import tree_sitter_typescript
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import extract
from tonecheck.text import Document

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_typescript.language_tsx()))


def read(source: str) -> list[tuple[str, str]]:
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(Document("x.tsx", source, "jsx")).prose]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("const a = <p>It came</p>", [("body", "It came")]),
        ("return (<p>It <b>came</b>, {name}!</p>)", [("body", "It came, Alex!")]),
        ("const a = <p>It{' '}\n came</p>", [("body", "It came")]),
        ("const a = <p>We{`re`} {\"here\\u2019s\"} &amp; there</p>", [("body", "Were here’s & there")]),
        ("const a = <p>In {`about ${days} days`}</p>", [("body", "In about 12 days")]),
        ("const a = <p>{ok ? 'Yes' : \"No\"}, really</p>", [("body", "Yes, really"), ("body", "No, really")]),
        ("const a = <p>{ok ? <b>Yes</b> : <i>No</i>}, really</p>", [("body", "Yes, really"), ("body", "No, really")]),
        ("const a = <p>It {no && 'is here'}</p>", [("body", "It is here")]),
        ("const a = <p>{no ? (\n  'It came' // no\n) : (no || 'It is late' as string)}</p>", [("body", "It came"), ("body", "It is late")]),
        ("const a = <p>{no ? 'Late' : <b>Here</b>}, ok</p>", [("body", "Late, ok"), ("body", "Here, ok")]),
        ("const a = <p>{no ? <b>Here</b> : 'Late'}, ok</p>", [("body", "Here, ok"), ("body", "Late, ok")]),
        ("const a = <ul>{no ? all.map((x) => <li key='no'>It</li>) : 'None yet'}</ul>", [("list item", "It"), ("body", "None yet")]),
        ("const a = <p>{no(no ? 'no' : 'no')} {no?.(('no'))} {no === 'no' && ['no']}</p>", [("body", "item item item")]),
        ("const a = <img alt={no ? 'A dog' : (no && \"A dog's tail\")} src={no ? 'no' : 'no'} />", [("alt text", "A dog"), ("alt text", "A dog's tail")]),
        ("const a = <p>{/* no */}Yes</p> // no", [("body", "Yes")]),
        ("const a = <ul>{all.map((x) => <li key='no'>{x.name} came</li>)}</ul>", [("list item", "Alex came")]),
        ("const a = <img alt='A dog' src='no'/>", [("alt text", "A dog")]),
        ("const a = <img alt={\"A dog's tail\"} />", [("alt text", "A dog's tail")]),
        ("const a = <B title={`Open`} onClick={() => a > b}>Go</B>", [("alt text", "Open"), ("body", "Go")]),
        ("const a = <Field label='Your name' name='no' />", [("body", "Your name")]),
        ("const a = <Card icon={<Icon name='no' />}>Yes</Card>", [("body", "Yes")]),
        ("const a = <><Text>One</Text><Text>Two</Text></>", [("body", "One"), ("body", "Two")]),
        ("const a = <Mail.Preview>Soon</Mail.Preview>", [("preheader", "Soon")]),
        ("const a = <Button className='no'>Pay now</Button>", [("button", "Pay now")]),
        ("const a = <p>See <code>no()</code></p>", [("body", "See code")]),
        ("const a = <style>{`p { no: no }`}</style>", []),
        ("if (a < b && c > d) no('no'); const t = /<p>no/.test(`<p>no ${'`'}</p>`)", []),
        ("const f = <T,>(no: T) => no; const g = <T extends object>(no: T) => no; useState<no>(no)", []),
        ("const a = b<p>no", []),
        ("const a = <p>Yes<no", []),
        ("const a = <p a='b", []),
        ("x = 'It\\'s <p>no</p>'; y = <p>Don't</p>", [("body", "Don't")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected


def test_fixes_and_comments() -> None:
    source = (
        "const utilise = (\n  <p title='utilise it'>Please utilise {\"it in order to help\"}.</p>\n)\n"
        "const b = <p>\n  {/* tonecheck: ignore */}\n  utilise\n</p>\n"
    )
    report = check(Document("x.tsx", source, "jsx"))
    text, made = fix.apply(source, report.findings)
    assert made == 3
    assert text == source.replace("'utilise it'", "'use it'").replace("Please utilise", "Please use").replace(
        "in order to", "to"
    )
    assert fix.apply(text, check(Document("x.tsx", text, "jsx")).findings)[1] == 0


WORDS = st.sampled_from(["zq ", "it's ", "a &amp; b ", "\n  ", "{name}", "{' '}", '{"zq"}', "{`zq ${n}`}", "{a ? 'zq' : 'zr'}", "{/* no */}", "{f('no', {a: 1})}"])  # fmt: skip
TAGS = st.sampled_from(["p", "b", "Text", "Foo.Bar", "", "li"])
ATTRIBUTES = st.sampled_from(["", " a='<p>'", ' b={() => a > b}', ' c={"x"}', " {...rest}", " d", " e={`}`}", " f={<i>no</i>}"])  # fmt: skip


def element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def made(tag: str, attributes: str, children: list[str]) -> str:
        return f"<{tag}{attributes if tag else ''}>{''.join(children)}</{tag}>"

    return st.builds(made, TAGS, ATTRIBUTES, st.lists(inside | WORDS, max_size=4))


ELEMENTS = st.recursive(element(WORDS), lambda e: element(e) | e.map(lambda x: f"{{a && {x}}}"), max_leaves=8)
CODE = st.sampled_from(["const no = 'no';", "if (a < b) {}", "/* <p>no */", "// it's no\n", "const r = /['\"<]/;", "f(`no ${g(`no`)}`);"])  # fmt: skip
PROGRAMS = st.lists(CODE | element(ELEMENTS).map(lambda e: f"const e = {e};\n"), max_size=5).map(" ".join)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PROGRAMS)
def test_text_agrees_with_a_grammar(source: str) -> None:
    tree = PARSER.parse(source.encode())
    if tree.root_node.has_error:
        return
    shown: set[int] = set()
    texts: list[tuple[int, int]] = []
    stack = [(tree.root_node, False)]
    while stack:
        node, inside = stack.pop()
        inside = inside or node.type == "jsx_attribute"
        if node.type in ("jsx_text", "html_character_reference", "jsx_expression", "string_fragment"):
            shown.update(range(node.start_byte, node.end_byte))
        if node.type == "jsx_text" and not inside:
            texts.append((node.start_byte, node.end_byte))
        stack += [(child, inside) for child in node.children]
    found = {
        at
        for prose in extract(Document("x.tsx", source, "jsx")).prose
        for piece in prose.pieces
        for at in range(piece.source_start, piece.source_end)
    }
    assert all(source[at].isspace() for at in found - shown)
    for start, end in texts:
        assert all(at in found or source[at].isspace() for at in range(start, end)), source[start:end]


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("<>/{}`$\"'=ab(\n "), max_size=60))
def test_broken_programs_are_read_to_the_end(source: str) -> None:
    text = "const a = <p>ok</p>;\n" + source
    found = extract(Document("x.tsx", text, "jsx")).prose
    assert re.fullmatch("ok", found[0].text) if found else True
