"""What is to be rewritten first: what customers read, what hurts, what is ours to change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tonecheck import language
from tonecheck.audit import worth
from tonecheck.audit.rating import Part
from tonecheck.audit.rewrites import rewrites
from tonecheck.audit.store import Entry, Said, Store
from tonecheck.audit.summary import Summary
from tonecheck.findings import Score
from tonecheck.scoring import load

WARM = "I found your parcel this morning, and Tom will bring it to your door by noon on Friday."
COLD = "We regret to inform you that your request has been denied in accordance with our policy."


def audit(run: Run, folder: str = "mails") -> list[dict[str, Any]]:
    done = run("audit", folder, "--scorer", "fast", "--json", "out.json", "--isolated")
    assert done.exit_code == 0, done.output
    found: list[dict[str, Any]] = json.loads(Path("out.json").read_text(encoding="utf-8"))["rewrites"]
    return found


def write(**files: str) -> None:
    for name, text in files.items():
        path = Path("mails") / name.replace("__", ".")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def foreign(texts: list[str], roles: list[str]) -> list[bool]:
    return language.foreign([language.measured(text) for text in texts], roles)


def weights(texts: list[str], roles: list[str]) -> list[float]:
    return worth.weights([worth.kind(text, language.measured(text).speaks) for text in texts], roles)


def test_words_in_a_row_are_no_copy() -> None:
    filling = [
        "Strategize policymaker green space design thinking relief contextualize.",
        "Shared unit of analysis, compelling state of play scalable because change-makers boots on the ground.",
        "Big data shared value framework in the field.",
    ]
    assert foreign([WARM, *filling, COLD], ["body"] * 5) == [False, True, True, True, False]
    told = "The commission adopted a rule in the matter of the market."
    assert not any(foreign([told] * 5, ["body"] * 5))
    # Two such sentences are terse, and headings and list items do without verbs.
    assert not any(foreign([WARM, *filling[:2], COLD], ["body"] * 4))
    assert not any(foreign(filling, ["list item"] * 3))


@pytest.mark.parametrize(
    "text",
    [
        "I hereby authorize the disclosure of my return.",
        "We may share personal information with third parties where the law enforcement so requires.",
        "Minor carriers: Alaska Communications, Appalachian Wireless, Cellular One, Cincinnati Bell, Cricket, GCI.",
        "copied from fa73527acb4eb59cf673a54572d213e908f1515c -> LICENSE",
        "Strategize policymaker green space design thinking.",
    ],
)
def test_what_is_not_ours_counts_little(text: str) -> None:
    (ours, other) = weights([COLD, text], ["body", "body"])
    assert ours == 1.0 and other <= 0.2


def test_a_privacy_statement_is_known_by_what_is_around() -> None:
    before = ["We collect personal information."] * 3
    after = ["We retain your information for as long as regulations say."] * 3
    middle = "You also have the right to amend inaccurate records."
    assert weights([*before, middle, *after], ["body"] * 7)[3] <= 0.1
    assert weights([WARM, WARM, WARM, middle, WARM, WARM, WARM], ["body"] * 7)[3] == 1.0


def test_an_article_is_not_for_customers() -> None:
    told = ["The commission adopted a rule in May."] * 12
    assert max(weights(told, ["body"] * 12)) < 0.3
    assert min(weights([*told[:4], *[WARM] * 8], ["body"] * 12)) >= 0.2


def test_who_is_spoken_to_counts() -> None:
    texts = ["Your claim was rejected today.", "We rejected the claim today.", "The claim was rejected today."]
    found = weights(texts, ["body"] * 3)
    assert found == sorted(found, reverse=True) and len(set(found)) == 3
    assert weights(["Renew now before it's too late."], ["body"]) == [1.0]


def test_one_mail_in_two_formats_is_one_message(run: Run) -> None:
    write(a__html=f"<p>{COLD}</p>", a__txt=COLD, b__txt="Your complaint has been rejected due to our internal rules.")
    found = audit(run)[0]
    assert (found["documents"], found["messages"]) == (2, 1)


def test_template_tags_tell_no_sentences_apart(run: Run) -> None:
    write(
        **{
            f"{number}__html": f"<p>Your {{{{ {name} }}}} has been rejected by our {{{{ {name}.department_name }}}}.</p>"
            for number, name in enumerate(("order", "insurance_claim", "application_form_of_the_customer"))
        }
    )
    (found,) = audit(run)
    assert found["documents"] == 3
    assert not any("{" in words or "department" in words for words in found["blamed"])


def test_what_several_customers_read_comes_first(run: Run) -> None:
    write(**{f"{number}__txt": f"{WARM}\n\n{COLD}\n" for number in range(4)})
    write(other__txt=f"{WARM}\n\nYour claim has been rejected due to our internal rules.\n")
    found = audit(run)
    assert found[0]["text"] == COLD and found[0]["documents"] == 4


def test_one_place_does_not_fill_the_list(run: Run) -> None:
    write(
        one__txt="\n\n".join(f"Your {what} has been denied." for what in ("claim", "extended appeal", "visa", "loan"))
    )
    write(two__txt=f"{WARM}\n\nThe form that you sent us could not be processed.\n")
    found = audit(run)
    assert "two" in "".join(example["name"] for item in found[:3] for example in item["examples"]), found


def test_a_sentence_with_another_number_in_each_of_very_many_mails(tmp_path: Path) -> None:
    many = 60_000
    store = Store(str(tmp_path / "audit.part"))
    store.begin({})
    store.claim(
        {number: Said(f"Request {number} is denied.", f"Request {number} is denied.", 4) for number in range(many)}
    )
    store.rate(range(many), [Score(20, 10, 60, 20)] * many)
    parts = [Part(number, "body", 4, 1, 1000) for number in range(many)]
    entries = [Entry(f"{part.sentence}", "", part.sentence, "", 4, True, 0, (part,)) for part in parts]
    store.add({"all": entries})
    (found,) = rewrites(Summary(store), load("fast"), 5)
    store.close()
    assert found.documents == found.messages == many and not found.variants


def test_what_a_rule_knows_counts_more(run: Run) -> None:
    write(a__txt="We apologise for any inconvenience this may have caused to you.")
    write(b__txt="The parcel is in the depot and the depot is closed on this day.")
    assert audit(run)[0]["text"].startswith("We apologise")


def test_blamed_words_are_whole(run: Run) -> None:
    write(
        a__txt="We know it's an investment of your time, and the utilisation of it isn't facilitated by our platform."
    )
    for item in audit(run):
        for words in item["blamed"]:
            assert f" {words}" in f" {item['text']}", words
            assert len(words) < len(item["text"]) / 2


def test_no_small_word_is_blamed_alone(run: Run) -> None:
    write(a__txt="Your trial expired.", b__txt="Your request with us has been rejected.")
    blamed = [words.lower() for item in audit(run) for words in item["blamed"]]
    assert blamed and not {"your", "with", "has been"} & set(blamed)


def test_the_terminal_says_why(run: Run) -> None:
    write(a__txt="The page has been rejected during the review.")
    lines = run("audit", "mails", "--scorer", "fast", "--isolated").output.splitlines()
    assert lines[-1].startswith("     ") and lines[-1].endswith(".")


def test_the_reason_is_told_in_the_words_that_are_shown(run: Run) -> None:
    """Of several ways to write a sentence one is shown, and its words are those that are marked."""
    said = "Late payment of your invoice is subject to a penalty, and no exceptions are made."
    for number in range(3):
        Path(f"z{number}.txt").write_text(said)
    for number in range(2):
        Path(f"a{number}.txt").write_text(said.replace("penalty", "“Penalty”").replace("subject to", "Subject to"))
    run("audit", ".", "--scorer", "fast", "--json", "out.json", "--output", "a.html", "--isolated")
    first = json.loads(Path("out.json").read_text())["rewrites"][0]
    assert first["text"] == said and first["documents"] == 5
    quoted = [why["message"].split("”")[0].lstrip("“") for why in first["why"]]
    assert quoted and all(words in said for words in quoted)
    assert "<blockquote>" in Path("a.html").read_text() and "<mark>" in Path("a.html").read_text()


def test_every_place_in_a_document_is_listed(run: Run) -> None:
    said = "Your request has been denied in accordance with our policy."
    Path("a.txt").write_text(f"{said}\n\nI found your parcel this morning.\n\n{said}\n")
    run("audit", ".", "--scorer", "fast", "--json", "out.json", "--isolated")
    first = json.loads(Path("out.json").read_text())["rewrites"][0]
    assert first["examples"] == [{"name": "a.txt", "line": 1}, {"name": "a.txt", "line": 5}]
