"""Lines that are sentences without a stop: headings, labels and what ends at a line break that is meant."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import extract
from tonecheck.sentences import split_prose
from tonecheck.text import Document, Span


def sentences(source: str, format: str) -> list[str]:
    found = extract(Document("x", source, format)).prose
    return [" ".join(prose.text[slice(*span)].split()) for prose in found for span in split_prose(prose)]


@pytest.mark.parametrize(
    "source",
    [
        "<strong>Your parcel</strong><br>|We leave it at the door.",
        "<b>Your parcel</b><br/>\n|Vans bring it",
        "<b>Your parcel<br></b>|Vans bring it.",
        "<span style='font-weight: 700'>Your parcel</span><br>|{{ shop }} brings it",
        "<b>Total</b><br>|&pound;12",
        "<b>1 High<br>Street</b><br>|We are here.",
        "<b>Please call<br>us</b>",
        "<b>Please</b><br>call us",
        "<b>Please</b> call<br>Anna",
        "Opening hours<br>|We are here from nine.",
        "Opening hours<br>|Doors are open from nine.",
        "We leave it at the door<br>|It is quite safe there",
        "Please<br>call us",
        "Please<br>\n  call us",
        "Please\n<br>\ncall us",
        "Please ask for<br>Anna in the shop.",
        "Thank you, and see<br>Anna when you come by.",
        "Acme Ltd<br>1 High Street<br>Leeds",
        "Acme Ltd,<br>The Old Mill,<br>Leeds LS1 4AB.",
        "Order: 42<br>|Delivery: Tuesday<br>|We call first.",
        "One.<br>|Two",
        "{% if a %}Parcel<br>|It came.|{% else %}Letter<br>|It came too.{% endif %}",
    ],
)
def test_html(source: str) -> None:
    assert sentences(f"<td>{source.replace('|', '')}</td>", "html") == sentences(
        f"<div>{source.replace('|', '</div><div>')}</div>", "html"
    )


@pytest.mark.parametrize(
    "source",
    [
        "Your parcel\n|We leave it at the door.",
        "Your parcel\r\n|We leave it at the door.",
        "Next steps\n|Open the app and sign in.",
        "What you get:\n|We leave it at the door.",
        "Before you go:\nplease lock the door.",
        "Order 42\n|Dear Anna\n|Thank you for writing.",
        "Order: 42\n|Delivery: Tuesday\n|We call first.",
        "Acme Ltd\n1 High Street\nLeeds",
        "The Old Mill\nHigh Street\nLeeds",
        "Please call\nAnna",
        "It is good. |We will send\nAnna a new one when it is here again.",
        "You can bring it back to us whenever you like, and the people in the\nWhite House will take it from you.",
        "Kind regards\nThe Acme team",
        "Ana Lee\nYour guide at the Old Mill, Leeds",
        "{{ shop }}\n|Your parcel is here.",
    ],
)
def test_text(source: str) -> None:
    parts = [" ".join(part.split()) for part in source.replace("{{ shop }}", "Acme").split("|")]
    assert sentences(source.replace("|", ""), "text") == parts


@pytest.mark.parametrize(
    "source",
    [
        "**Your parcel**\n|Vans bring it.",
        "**Your parcel**:\n|Vans bring it.",
        "**Your parcel**<br>|Vans bring it.",
        "<b>Your parcel</b><br/>\n|Vans bring it.",
        "Your parcel  \n|Vans bring it to you.",
        "Your parcel\\\n|Vans bring it to you.",
        "Your parcel\nVans bring it to you.",
        "**Please**\ncall us.",
        "**Please call\nus.**",
        "Please\\\ncall us.",
        "Please<br>\ncall us.",
        "> **Your parcel**\n> |Vans bring it.",
    ],
)
def test_markdown(source: str) -> None:
    whole, parts = (sentences(text, "markdown") for text in (source.replace("|", ""), source.replace("|", "\n\n")))
    assert whole == parts
    assert len(whole) == source.count("|") + 1


LINES = st.lists(
    st.sampled_from(["<b>Your parcel</b>", "We utilise it", "Please", "call us.", "Leeds", "{{ a }}", "{% if a %}", "{% else %}", "{% endif %}", "", "&amp; so", "Order: 4"])
)  # fmt: skip
BREAKS = st.sampled_from(["<br>", "<br/>\n", "\n<br>\r\n", "\n", "  \n", "\\\n", "\r\n"])


@pytest.mark.parametrize("format", ["html", "markdown", "text"])
@settings(max_examples=80, deadline=None)
@given(lines=LINES, end=BREAKS)
def test_every_word_keeps_its_place(format: str, lines: list[str], end: str) -> None:
    source = end.join(lines)
    document = Document("x", source, format)
    for prose in extract(document).prose:
        for at in (at for at, character in enumerate(prose.text) if character.isalpha()):
            place = Span(at, at + 1)
            if prose.is_verbatim(place):
                assert source[slice(*prose.to_source(place))] == prose.text[at]
    fixed, made = fix.apply(source, check(document).findings)
    assert made <= source.count("utilise")
    assert fixed == source.replace("utilise", "use")
