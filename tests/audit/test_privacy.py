"""Personal data in sent mail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck.audit.privacy import addressed, introduced, is_signed, masked, names_in, signed
from tonecheck.formats import FORMATS


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Dear Ms Müller,", {"Müller"}),
        ("Hi Ana,", {"Ana"}),
        ("Hello Mary-Jane O'Neil!", {"Mary-Jane", "O'Neil"}),
        ("Hi there,", set()),
        ("Dear Customer,", set()),
        ("Hi Ana, Thank you for writing.", {"Ana"}),
        ("Welcome to the club", set()),
        ("Good morning Dr. Chen", {"Chen"}),
        ("Dear Mr. John A. Smith,", {"John", "Smith"}),
        ("Dear Mr de la Cruz,", {"Cruz"}),
        ("Dear Valued Customer Priya,", {"Priya"}),
        ("Dear Customer, Thank you for writing.", set()),
        ("Welcome back, Ana!", {"Ana"}),
        ("dear john,", {"john"}),
        ("Hi Ana Your parcel came", {"Ana"}),
        ("Hi 李雷,", {"李雷"}),
        ("Ana,", {"Ana"}),
        ("Bonjour Chloé,", {"Chloé"}),
        ("Your parcel came,", set()),
        ("Welcome to Acme", set()),
    ],
)
def test_names_after_a_greeting(line: str, names: set[str]) -> None:
    assert names_in([line]) == names


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Call +44 20 7946 0958 or ana@example.org.", "Call [number] or [address]."),
        ("Order AB-12345 comes in 2 days.", "Order [number] comes in 2 days."),
        ("Card 4111-1111-1111-1111, born 03/05/1984.", "Card [number], born [number]."),
        ("See https://example.org/u?id=9 today", "See [link] today"),
        ("It costs £7.50 for 12 months.", "It costs £[number] for 12 months."),
        ("ana's order, Ana", "[name]'s order, [name]"),
        ("ANA, anatomy, Anatol", "[name], anatomy, Anatol"),
        ("I spoke to Mr Singh and Dr. Mary Chen today.", "I spoke to Mr [name] and Dr. [name] today."),
        ("Hello, my name is Tom Baker and I help.", "Hello, my name is [name] and I help."),
        ("My name is Lakshmi.", "My name is [name]."),
        (
            "Spoke to Lakshmi Rao about it, speaking with Tom next.",
            "Spoke to [name] about it, speaking with [name] next.",
        ),
        ("MY NAME IS Lakshmi", "MY NAME IS [name]"),
        ("Thank you for waiting, Lakshmi.", "Thank you for waiting, [name]."),
        ("Is it yours, Lakshmi?", "Is it yours, [name]?"),
        ("We will write to you on the day after, Monday.", "We will write to you on the day after, Monday."),
        ("Thank you for visiting Leeds, Yorkshire.", "Thank you for visiting Leeds, Yorkshire."),
        ("It opens in most places, Leeds.", "It opens in most places, Leeds."),
        ("See example.com/u/ana.lopez?id=9 now", "See [link] now"),
        ("Write to ana@localhost or @ana_lopez.", "Write to [address] or [address]."),
        ("It goes to 10 Downing Street, London SW1A 1AA.", "It goes to [address], London [number]."),
        ("From IBAN GB82 WEST 1234 5698 7654 32 today.", "From IBAN [number] today."),
        ("The dr. said mr. and mrs.", "The dr. said mr. and mrs."),
    ],
)
def test_what_is_masked(text: str, shown: str) -> None:
    assert masked(text, frozenset({"Ana"})) == shown


@given(st.text(alphabet="ab 1234567890-+()/.@:,", max_size=60))
def test_no_long_number_is_left(text: str) -> None:
    shown = masked(text)
    run = longest = 0
    for character in shown:
        run = run + 1 if character.isdigit() else 0
        longest = max(longest, run)
    assert longest < 3


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Kind regards,\nTom Baker\nCustomer Service"], {"Tom", "Baker"}),
        (["Best wishes, Priya"], {"Priya"}),
        (["Yours sincerely\nThe Acme Team"], set()),
        (["Thanks,\nAcme Support"], set()),
        (["Cheers, O'Neil"], {"O'Neil"}),
        (["Thanks so much, Grace\nCustomer Care"], {"Grace"}),
        (["Take care, Tom"], {"Tom"}),
    ],
)
def test_names_of_those_who_sign(lines: list[str], names: set[str]) -> None:
    assert signed(lines) == names


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Best, Grace", True),
        ("Best regards, Grace Okafor", True),
        ("Thanks, Grace", True),
        ("Thanks, Grace\nCustomer Care", True),
        ("Yours sincerely, Grace O. Okafor.", True),
        ("Cheers – Tom!", True),
        ("Thanks, we have your form.", False),
        ("Thanks, Grace has your form.", False),
        ("Best Buy sent it.", False),
    ],
)
def test_a_closing_and_a_name_in_one_line(text: str, signs: bool) -> None:
    assert is_signed(text) is signs


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("My name is Lakshmi Rao and I help.", {"Lakshmi", "Rao"}),
        ("Mr de la Cruz called.", {"Cruz"}),
        ("We Miss You every day.", set()),
        ("I spoke to The Team.", set()),
    ],
)
def test_names_of_those_who_are_introduced(text: str, names: set[str]) -> None:
    assert introduced([text]) == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ('To: "Lopez, Ana" <ana@example.org>', {"Ana", "Lopez"}),
        ("To: Ana Lopez <a@b.c>,\n Tom Baker <t@b.c>", {"Ana", "Lopez", "Tom", "Baker"}),
        ("To: =?utf-8?q?Zo=C3=AB_M=C3=BCller?= <z@b.c>", {"Zoë", "Müller"}),
        ("To: ana@example.org", set()),
        ("From: Tom <t@b.c>\n\nTo: Ana Lopez <a@b.c>", set()),
    ],
)
def test_names_of_those_it_goes_to(head: str, names: set[str]) -> None:
    assert addressed(head) == names


def test_a_name_that_is_a_word_is_one_with_a_capital() -> None:
    assert masked("Will, we will write.", frozenset({"Will"})) == "[name], we will write."


def test_masking_twice_changes_nothing() -> None:
    once = masked("Dear Ana, your order 4471882 is at ana@example.org", frozenset({"Ana"}))
    assert masked(once, frozenset({"Ana"})) == once


MAIL = """From: Shop <shop@example.org>
To: priya.shah@example.com
Subject: Your request 5512345
Content-Type: text/plain; charset=utf-8

Dear Priya,

We regret to inform you that your request 5512345 has been denied in accordance with our policy, Priya.
Please call 020 7946 0958 at your earliest convenience.
"""


@pytest.mark.skipif("mail" not in FORMATS, reason="mail is not read yet")
def test_sent_mail_is_masked_everywhere(run: Run) -> None:
    Path("sent.mbox").write_text("".join(f"From shop Sat Jan  3 01:05:34 2026\n{MAIL}\n" for _ in range(3)))
    outputs = ("--json", "a.json", "--csv", "a.csv", "--output", "a.html")
    done = run("audit", "sent.mbox", "--scorer", "fast", *outputs)
    assert done.exit_code == 0, done.output
    made = json.loads(Path("a.json").read_text())
    assert [d["name"] for d in made["documents"]] == ["sent.mbox › 1", "sent.mbox › 2", "sent.mbox › 3"]
    assert made["masked"] and made["rewrites"][0]["documents"] == 3
    for text in (done.output, *(Path(name).read_text() for name in outputs[1::2])):
        assert "Priya" not in text and "5512345" not in text and "7946" not in text and "priya.shah" not in text
    run("audit", "sent.mbox", "--scorer", "fast", "--no-mask", "--json", "plain.json")
    assert "5512345" in Path("plain.json").read_text()


@pytest.mark.parametrize("end", ["Best, Grace", "Best regards, Grace Okafor", "Thanks, Grace"])
def test_who_signs_or_says_a_name_is_masked_wherever_it_stands(run: Run, end: str) -> None:
    body = f"My name is Lakshmi.\n\nGrace regrets to inform you that Lakshmi was denied in accordance with our policy.\n\n{end}\n"
    Path("a.csv").write_text(f'id,text\n1,"{body}"\n')
    done = run(
        "audit", "a.csv", "--column", "text", "--scorer", "fast", "--json", "a.json", "--csv", "b.csv", "--isolated"
    )
    assert done.exit_code == 0, done.output
    for text in (done.output, Path("a.json").read_text(), Path("b.csv").read_text()):
        assert not [name for name in ("Lakshmi", "Grace", "Okafor") if name in text]


def test_redacted_results_hold_no_copy(run: Run) -> None:
    for number in range(3):
        Path(f"{number}.txt").write_text("Dear Zebedee,\n\nWe regret that your quixotic request has been denied.\n")
    outputs = ("--json", "a.json", "--csv", "a.csv", "--output", "a.html")
    done = run("audit", ".", "--scorer", "fast", "--redact", *outputs)
    assert done.exit_code == 0, done.output
    for text in (done.output, *(Path(name).read_text() for name in outputs[1::2])):
        assert "quixotic" not in text and "Zebedee" not in text


SIGNED = """From: Shop <shop@example.org>
To: Rosalind Okafor <r.okafor@example.com>
Subject: =?utf-8?q?A_word_about_your_order=2C_Rosalind?=
Content-Type: text/plain; charset=utf-8

Dear Ms Okafor,

We regret to inform you that Mr Underhill at 14 Larch Avenue has denied the request of Rosalind in accordance with our policy.
See https://shop.example.org/orders/5512345/okafor or shop.example.org/u/okafor for the status of your request.

Kind regards,
Bartholomew Quill
"""


@pytest.mark.parametrize("name", ["sent.eml", "sent.mbox", "sent.csv"])
def test_nobody_is_named_in_any_output_or_state(run: Run, name: str) -> None:
    if name.endswith("csv"):
        body = SIGNED.partition("\n\n")[2].replace('"', '""')
        Path(name).write_text(f'id,text\nr.okafor@example.com,"{body}"\n', encoding="utf-8")
    else:
        Path(name).write_text(("From shop Sat Jan  3 01:05:34 2026\n" if name.endswith("mbox") else "") + SIGNED)
    column = ("--column", "text") if name.endswith("csv") else ()
    outputs = ("--json", "a.json", "--csv", "a.csv", "--output", "a.html", "--history", "a.duckdb")
    done = run("audit", name, "--scorer", "fast", *column, *outputs)
    assert done.exit_code == 0, done.output
    secrets = ["okafor", "underhill", "larch", "5512345", "bartholomew", "quill"]
    secrets += [] if name.endswith("csv") else ["rosalind"]
    for text in (done.output.encode(), *(Path(one).read_bytes() for one in outputs[1::2])):
        assert not [secret for secret in secrets if secret.encode() in text.lower()]
