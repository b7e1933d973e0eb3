"""HTML as mails and pages have it: what is shown, what is not, and which part of the message it is."""

from __future__ import annotations

import re

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck.formats import extract
from tonecheck.text import Document, Span


def read(source: str) -> list[tuple[str, str]]:
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(Document("x.html", source, "html")).prose]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>any <b>incon</b>venience</p>", [("body", "any inconvenience")]),
        ("<p>one<p>two", [("body", "one"), ("body", "two")]),
        ("<div>one<br>two<br><br>three</div>", [("body", "one two"), ("body", "three")]),
        ("<p>Fish &amp; chips &pound;5&nbsp;only</p>", [("body", "Fish & chips £5 only")]),
        ("<p>incon&shy;venience</p>", [("body", "inconvenience")]),
        ("<p>&notit; &regular</p>", [("body", "¬it; ®ular")]),
        ("<p>a < b and c > d & e</p>", [("body", "a < b and c > d & e")]),
        ("<script>let a = '<p>no</p>'</script><p>yes</p>", [("body", "yes")]),
        ("<SCRIPT>no</SCRIPT ><p>yes</p>", [("body", "yes")]),
        ("<style>p::after { content: 'no' }</style>yes", [("body", "yes")]),
        ("<!-- no --><p>yes</p><!-- no", [("body", "yes")]),
        ("<!--[if mso]><p>no</p><![endif]--><p>yes</p>", [("body", "yes")]),
        ("<noscript><p>Turn it on</p><iframe>no</iframe></noscript><p>yes</p>", [("body", "Turn it on"), ("body", "yes")]),
        ("<p>{{ url }}/no.php and /no/no?no=1, or and/or £5 /month</p>", [("body", "link and link, or and/or £5 /month")]),
        ("<p>see <code>leverage()</code> first</p>", [("body", "see code first")]),
        ("<pre>no</pre><p>yes", [("body", "yes")]),
        ("<p hidden>x</p><p>yes</p><p style='display: none'>no</p>", [("preheader", "x"), ("body", "yes")]),
        ("<img alt='A dog &amp; a cat' src=x>", [("alt text", "A dog & a cat")]),
        ("<a href=x title='More about it'>More</a>", [("alt text", "More about it"), ("link", "More")]),
        ("<button aria-label='Close it'>X</button>", [("alt text", "Close it"), ("button", "X")]),
        ("<input type=submit value='Send it'>", [("button", "Send it")]),
        ("<input placeholder='Your name'>", [("body", "Your name")]),
        ("<title>Your order</title>", [("subject", "Your order")]),
        ("<h2>News</h2><ul><li>one<li>two</ul>", [("heading", "News"), ("list item", "one"), ("list item", "two")]),
        ("<p><a href=x>Read more</a></p>", [("link", "Read more")]),
        ("<p><a href=x class='btn btn-primary'>Pay now</a></p>", [("button", "Pay now")]),
        ("<p>Please <a href=x>read</a> it</p>", [("body", "Please read it")]),
        ("<footer><p>Acme, 1 High St</p></footer>", [("footer", "Acme, 1 High St")]),
        ("<div class='email-footer'><p>Acme</p></div>", [("footer", "Acme")]),
        ("<p>Hi</p><p>© 2026 Acme Ltd.</p>", [("greeting", "Hi"), ("legal", "© 2026 Acme Ltd.")]),
        ("<td>Dear Ana,<br><br>It works.<br>Kind regards,<br>Tom</td>", [("greeting", "Dear Ana,"), ("body", "It works."), ("sign-off", "Kind regards, Tom")]),
        ("<td style='font-size:0px'><div style='font-size:13px;line-height:0'>yes</div>no</td>", [("body", "yes")]),
        ("<span class=preheader>Soon</span> <p>yes</p>", [("preheader", "Soon"), ("body", "yes")]),
        ("<mjml><mj-preview>Soon</mj-preview><mj-text>Hello there</mj-text><mj-button href=x>Go</mj-button></mjml>", [("preheader", "Soon"), ("greeting", "Hello there"), ("button", "Go")]),
        ("<div class=gmail_quote>no</div>yes", [("body", "yes")]),
        ("<a href='https://a.org/any/inconvenience'>https://a.org/any/inconvenience</a>", [("link", "link")]),
        ("<p {% if a %}class='x'{% endif %}>yes</p>", [("body", "yes")]),
        ("<p title=\"{{ a }}\">yes</p>", [("alt text", "item"), ("body", "yes")]),
        ("<p>yes</p><img alt='unclosed", [("body", "yes"), ("alt text", "unclosed")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected


_HIDDEN = {"script", "style", "title", "head", "textarea"}


def shown_by_a_browser(source: str) -> str:
    """The text that a standard HTML parser finds outside what is never shown."""
    parts: list[str] = []

    def walk(element: object) -> None:
        if isinstance(element.tag, str) and element.tag not in _HIDDEN:  # type: ignore[attr-defined]
            parts.append(element.text or "")  # type: ignore[attr-defined]
            for child in element:  # type: ignore[attr-defined]
                walk(child)
                parts.append(child.tail or "")

    walk(html5lib.parse(source, treebuilder="etree", namespaceHTMLElements=False))
    return "".join(parts)


TOKENS = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<div class='a>b'>", "</div>", "<br/>", "<a href=x>", "</a>", "<ul>", "<li>", "</ul>", "</", "<", ">", "&amp;", "&lt;", "&bogus;",
     "&#65;", "&#x42;", "&copy", "&ampx", "<!-- c -->", "<!-->", "<!x>", "<?x>", "</x y=z>", "<script>s</script>", "<style>t</style>", "one", "two ", "3 > 2", "\n", "<x-y>", "<img alt=''>"]
)  # fmt: skip


# `<<name>>` is a merge field to us and markup to a browser.
FIELD = re.compile(r"<<[^<>]*>>")


@settings(max_examples=500, deadline=None)
@given(st.lists(TOKENS, max_size=14).map("".join).filter(lambda source: not FIELD.search(source)))
def test_text_agrees_with_a_standard_parser(source: str) -> None:
    ours = "".join(prose.text for prose in extract(Document("x", source, "html")).prose)
    assert re.sub(r"\s", "", ours) == re.sub(r"\s", "", shown_by_a_browser(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<!--[if mso]><p>Pay it</p><![endif]-->", ["Pay it"]),
        ("<!--[if (gte mso 9)|(IE)]><v:roundrect><center>Pay {{ it }}</center></v:roundrect><![endif]-->", ["Pay item"]),
        ("<!--[if !mso]><p>no</p><![endif]--><!--[if lt IE 9]><p>no</p><![endif]-->", []),
        ("<!--[if mso]>" * 2000, []),
        ("yes<div hidden><!--[if mso]><p>no</p><![endif]--></div>", []),
    ],
)  # fmt: skip
def test_what_only_outlook_shows_is_searched_and_not_rated(source: str, expected: list[str]) -> None:
    found = extract(Document("x.html", f"<p>yes</p>{source}", "html"))
    assert [prose.text for prose in found.echoes] == expected
    for prose in found.echoes:
        assert f"<p>yes</p>{source}"[slice(*prose.to_source(Span(0, 4)))] == "Pay "


FRONT = {
    "---\ntitle: Your order\nlayout: no # no\nnotes: |\n  no\n---\n": [("subject", "Your order")],
    "---\ntitle: Your order # no\nnotes: |\n  title: no\n\n  title: no\nno: 1\n---\n": [("subject", "Your order")],
    "---\nseo:\n  no: no\n  preheader: 'Soon'\n  more:\n    description: \"It came\" # no\n---\n": [
        ("preheader", "Soon"),
        ("body", "It came"),
    ],
    "---\nparts:\n- title: For {{ shop }}\n  no: no\n- no: no\n  summary: So\n---\n": [
        ("body", "For Acme"),
        ("body", "So"),
    ],
    "---\ndescription: >-\n  It came\n  to\n\n  you\nnone: no\n---\n": [("subject", "It came to you")],
    "---\nseo:\n  summary: |\n    It came\n    to you\n---\n": [("body", "It came to you")],
    "---\nimage:\n  preview: /no.png\n  title: [no, no]\n  summary: false\n---\n": [],
    "+++\n[seo]\n  title = 'It came'\nseo.description = \"To you\"\n+++\n": [("body", "It came"), ("body", "To you")],
}


@pytest.mark.parametrize("front", FRONT)
def test_front_matter_is_no_copy_but_for_what_is_seen(front: str) -> None:
    assert read(f"{front}<p>yes</p>") == [*FRONT[front], ("body", "yes")]


def test_addresses_are_not_words() -> None:
    assert read("<p>Mail from noreply@a-b.example is a scam; write to ana@b.org.</p>") == [
        ("body", "Mail from link is a scam; write to link.")
    ]


def test_a_part_that_names_no_language_is_read() -> None:
    """MJML writes lang="und" into every page that says nothing of its language."""
    source = '<div lang="und" dir="auto"><p>Any inconvenience</p></div><p lang="de">Alles utilise</p>'
    assert [prose.text for prose in extract(Document("x", source, "html")).prose] == ["Any inconvenience"]
