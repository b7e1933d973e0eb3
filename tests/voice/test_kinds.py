"""Kinds of message: how they are known, what changes with them, and that they say nothing when unsure."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tonecheck.config import Config, load
from tonecheck.engine import check, kind_of
from tonecheck.findings import Report, Severity
from tonecheck.kinds import KINDS
from tonecheck.rules import all_rules
from tonecheck.selection import rules_for
from tonecheck.text import Document
from tonecheck.words import Words


def settings(text: str) -> None:
    """Write the config file and forget what was read from the last one."""
    Path("tonecheck.toml").write_text(text)
    load.cache_clear()


LETTER = "Subject: {}\n\nDear Ana,\n\n{}\n\nKind regards,\nBo\n"


def report(text: str, config: Config | None = None, format: str = "text") -> Report:
    return check(Document("a", text, format), config or Config())


def found(text: str, config: Config | None = None, format: str = "text") -> list[str]:
    return [finding.rule for finding in report(text, config, format).findings]


def name_of(text: str) -> str | None:
    kind = kind_of(Document("a.txt", text, "text"), Config())[1]
    return kind.name if kind else None


@pytest.mark.parametrize(
    ("kind", "subject", "body"),
    [
        ("condolence", "Your mother's account", "I'm so sorry for your loss. There's nothing you need to do."),
        (
            "condolence",
            "Account 30-77",
            "We've been informed of the death of your husband. We need a death certificate.",
        ),
        ("refusal", "Your loan", "We've read it with care, and we're unable to approve your application."),
        ("dunning", "Your payment did not go through", "We'll try again on Friday."),
        ("dunning", "Invoice 12", "It's overdue, and the balance remains unpaid. A late fee may apply: it is overdue."),
        ("security", "Reset your password", "Here's the link."),
        ("security", "Was this you?", "Somebody signed in from a new device. If it wasn't you, tell us now."),
        ("onboarding", "Welcome to Loom", "We're glad you're here."),
        ("transactional", "Your receipt", "Total paid: £12."),
        ("apology", "Our mistake, and what we've done", "We let you down on Friday."),
        ("survey", "How did we do?", "Take our survey."),
        ("marketing", "New arrivals", "Shop now and save up to half. While stocks last."),
        ("legal", "Changes to our terms of service", "These terms are between you and us."),
    ],
)
def test_the_words_show_the_kind(kind: str, subject: str, body: str) -> None:
    assert name_of(LETTER.format(subject, body)) == kind


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Thursday", "See you at nine. Bring shorts."),
        ("Your sofa", "It's late and I'm sorry. It comes on Friday."),
        # Two kinds at once: neither is sure.
        ("Welcome to Loom", "We're glad you're here. Reset your password. If it wasn't you, tell us."),
        ("A word", "We cannot come on Monday."),
    ],
)
def test_nothing_is_said_when_the_words_leave_a_doubt(subject: str, body: str) -> None:
    assert name_of(LETTER.format(subject, body)) is None


def test_a_page_that_tells_of_password_resets_is_no_security_mail() -> None:
    text = "How to reset your password\n\nIf you didn't request this, call us. Choose a verification code.\n"
    assert name_of(text) is None


def test_the_files_name_is_one_more_title_of_what_the_body_speaks_of() -> None:
    reset = LETTER.format("Welcome to Loom", "Here is your link. Reset your password.")
    hello = LETTER.format("Hello", "Bring shorts.")
    names = {path: kind_of(Document(path, text, "text"), Config())[1] for path, text in
             (("reset-password.txt", reset), ("mail.txt", reset), ("password-reset.txt", hello))}  # fmt: skip
    assert [kind and kind.name for kind in names.values()] == ["security", None, None]


OPERATED = (
    [f"Allow members to {verb} albums" for verb in ("open", "print", "share", "sort")]
    + [f"If enabled, visitors may see picture {n}." for n in range(9)]
    + ["Delete the user", "Customers must confirm their address.", "Your own name"]
)


def catalogue(strings: list[str]) -> str:
    return "".join(f'msgid "{string}"\nmsgstr ""\n\n' for string in strings)


@pytest.mark.parametrize(
    ("path", "text", "format", "kind"),
    [
        ("en.po", catalogue(OPERATED), "po", "backoffice"),
        # Spoken to: whoever reads this is the one who is meant.
        (
            "en.po",
            catalogue(
                OPERATED[:3]
                + [f"Another member saw picture {n}" for n in range(9)]
                + [f"Your picture {n}" for n in range(40)]
            ),
            "po",
            None,
        ),
        # Spoken of, and nobody there who does anything with them: a notice board.
        ("en.po", catalogue([f"Customers must keep ticket {n}." for n in range(20)]), "po", None),
        ("shop/admin/orders.html", "<p>Two orders wait.</p>", "html", "backoffice"),
        ("mails/newOrderAdmin.html", "<p>Two orders wait.</p>", "html", "backoffice"),
        ("mails/message-from-admin.html", "<p>Two orders wait.</p>", "html", None),
        ("backend/mails/hello.html", "<p>Two orders wait.</p>", "html", None),
        ("lang/backend.po", catalogue(["Two orders wait."]), "po", "backoffice"),
    ],
)
def test_an_interface_for_operators(path: str, text: str, format: str, kind: str | None) -> None:
    found = kind_of(Document(path, text, format), Config())[1]
    assert (found and found.name) == kind


def test_those_who_run_the_service_may_speak_of_users() -> None:
    text = catalogue(OPERATED)
    assert "third-person-must" in found(text, Config(kind="none"), "po")
    assert "third-person-must" not in found(text, format="po")


MUST = "Customers must confirm their address"
# Enough strings for staff to make a whole catalogue theirs.
OFFICE = {f"s{number}": string for number, string in enumerate(OPERATED)}


def told_apart(entries: dict[str, str], config: Config | None = None) -> set[str]:
    """The entries of a catalogue in which customers are spoken of as third parties."""
    text = "".join(f"{key} = {string}\n" for key, string in entries.items())
    found = report(text, config, "properties").findings
    lines = [text.count("\n", 0, finding.span.start) for finding in found if finding.rule == "third-person-must"]
    return {list(entries)[line] for line in lines}


@pytest.mark.parametrize(
    ("key", "is_for_staff"),
    [
        ("admin.users.confirm", True),
        ("adminPanel.confirm", True),
        ("admin_confirm", True),
        ("shop.backoffice.confirm", True),
        ("mail.administrators.subject", True),
        ("account.confirm", False),
        ("errors.admin_missing", False),
        ("contact_admin.confirm", False),
        ("badminton.confirm", False),
        ("administer.confirm", False),
        ("roles.admin", False),
    ],
)
def test_an_entry_is_for_staff_by_its_key(key: str, is_for_staff: bool) -> None:
    entries = {"home.title": "Your orders", key: f"{MUST}.", "account.note": f"{MUST} twice."}
    assert told_apart(entries) == ({"account.note"} if is_for_staff else {key, "account.note"})


def test_entries_for_staff_say_nothing_about_the_others() -> None:
    office = {f"admin.{key}": string for key, string in OFFICE.items()}
    assert told_apart({**office, "account.note": f"{MUST} twice."}) == {"account.note"}
    # Without such keys the words of the whole have to tell.
    assert told_apart({**OFFICE, "account.note": f"{MUST} twice."}) == set()


@pytest.mark.parametrize(
    ("key", "is_for_customers"),
    [
        ("checkout.note", True),
        ("emails.welcome.body", True),
        ("user_mailer.welcome.body", True),
        ("emails.settings.body", False),
        ("emails.welcome.body_help", False),
        ("customer.note", False),
    ],
)
def test_an_entry_is_for_customers_by_its_key_among_those_for_staff(key: str, is_for_customers: bool) -> None:
    assert told_apart({**OFFICE, key: f"{MUST} twice."}) == ({key} if is_for_customers else set())


def test_a_source_string_is_for_staff_where_only_their_pages_show_it() -> None:
    def shown(*places: str) -> str:
        return f'#: {" ".join(places)}\nmsgid "{MUST}."\nmsgstr ""\n'

    assert "third-person-must" not in found(shown("app/admin/users.php:12", "wp-admin/list.php:3"), format="po")
    assert "third-person-must" in found(shown("app/admin/users.php:12", "app/shop/cart.php:3"), format="po")
    assert "third-person-must" not in found(f'msgctxt "admin.users"\nmsgid "{MUST}."\nmsgstr ""\n', format="po")


@pytest.mark.parametrize("setting", ["none", "transactional"])
def test_a_kind_that_is_set_holds_for_every_entry(setting: str) -> None:
    assert told_apart({"admin.users.confirm": f"{MUST}."}, Config(kind=setting)) == {"admin.users.confirm"}


def test_each_entry_has_the_settings_of_its_own_kind(run: Run) -> None:
    text = f"admin.users.confirm = {MUST} twice. In order to go on, press a key.\nhome.title = In order to pay, call.\n"
    Path("messages.properties").write_text(text)
    arguments = ("check", "messages.properties", "--scorer", "none", "--output-format", "concise")
    settings("[kinds.backoffice]\nenable = ['third-person-reader']\nseverity = { wordy = 'error' }\n")
    output = run(*arguments).output
    assert "third-person-must" in output
    assert ":1:67: error wordy-purpose" in output and ":2:14: hint wordy-purpose" in output
    settings("[kinds.backoffice]\nmin-severity = 'error'\n")
    assert ":2:" in run(*arguments).output and ":1:" not in run(*arguments).output
    settings("min-severity = 'error'\n[kinds.backoffice]\nmin-severity = 'hint'\n")
    assert ":2:" not in run(*arguments).output and ":1:" in run(*arguments).output


def test_config_tells_of_a_catalogue_that_is_for_staff_in_part(run: Run) -> None:
    Path("messages.properties").write_text("admin.users.title = All users\nhome.title = Your orders\n")
    assert "kind           backoffice  (by the keys of some entries)" in run("config", "messages.properties").output
    Path("messages.properties").write_text("admin.users.title = All users\n")
    assert "kind           backoffice  (by its keys)" in run("config", "messages.properties").output


def test_a_folder_above_the_project_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "admin" / "site" / "mail.html"
    document = Document(str(path), "<p>Two orders wait.</p>", "html")
    assert kind_of(document, Config(root=str(path.parent)))[1] is None
    assert kind_of(document, Config(root=str(tmp_path)))[1] is not None


def test_an_exclamation_mark_is_fine_in_a_welcome_and_wrong_after_a_death() -> None:
    welcome = LETTER.format("Welcome to Loom", "We're glad you're here! It's on! Look around! Ask us! Enjoy!")
    plain = LETTER.format("Loom", "It's ready! It's on! Look around! Ask us! Enjoy!")
    grief = LETTER.format("Your mother's account", "I'm so sorry for your loss. Thank you for telling us!")
    assert "exclamation-pile" not in found(welcome)
    assert "exclamation-pile" in found(plain)
    (mark,) = [finding for finding in report(grief).findings if finding.rule == "exclamation-mark"]
    assert mark.severity is Severity.ERROR
    assert report(grief).kind is not None and report(grief).kind.matters  # type: ignore[union-attr]


def test_a_pitch_weighs_more_where_the_answer_is_no() -> None:
    pitch = "Upgrade to Premium today."
    usual = report(LETTER.format("Your plan", pitch)).findings
    refused = report(LETTER.format("Your loan", f"We are unable to approve your application. {pitch}")).findings
    weight = {f.rule: f.severity for f in usual}["upsell-upgrade-pitch"]
    assert {f.rule: f.severity for f in refused if f.family == "upsell"}.popitem()[1] > weight


HTML = "<!-- tonecheck: kind={} --><p>Dear Ana,</p><p>Thank you!</p>"


def test_a_file_names_its_own_kind() -> None:
    assert "exclamation-mark" in found(HTML.format("condolence"), format="html")
    assert "exclamation-mark" not in found(HTML.format("onboarding"), format="html")
    assert "exclamation-mark" in found("---\ntitle: x\nkind: condolence\n---\n\nThank you!\n", format="markdown")
    assert "exclamation-mark" in found("{# tonecheck: kind=condolence #}\nThank you!\n")


def test_a_comment_that_names_no_kind_is_reported_and_front_matter_is_not() -> None:
    assert found(HTML.format("greef"), format="html") == ["unknown-kind"]
    assert found("---\nkind: page\n---\n\nThank you.\n", format="markdown") == []


def test_the_file_wins_over_the_settings_and_they_over_the_words() -> None:
    grief = LETTER.format("Your mother", "I'm so sorry for your loss. Thank you!")
    assert "exclamation-mark" not in found(grief, Config(kind="none"))
    assert "exclamation-mark" not in found(grief, Config(kind="onboarding"))
    assert "exclamation-mark" in found(HTML.format("condolence"), Config(kind="onboarding"), "html")


def test_users_settings_win_over_what_is_built_in(run: Run) -> None:
    Path("a.txt").write_text(LETTER.format("Your mother", "I'm so sorry for your loss. Thank you!"))
    arguments = ("check", "a.txt", "--scorer", "none", "--output-format", "concise")
    assert "error exclamation-mark" in run(*arguments).output
    for setting in (
        "severity = { exclamation-mark = 'hint' }",
        "[kinds.condolence]\nseverity = {exclamation-mark='hint'}",
    ):
        settings(setting)
        assert "hint exclamation-mark" in run(*arguments).output
    for setting in (
        "ignore = ['exclamation-mark']",
        "select = ['wordy']",
        "[kinds.condolence]\nignore = ['exclamation-mark']",
    ):
        settings(setting)
        assert "exclamation-mark" not in run(*arguments).output
    settings("[kinds.condolence]\nselect = ['loudness']\nmin-severity = 'hint'\n")
    assert "exclamation" not in run(*arguments, "--select", "wordy").output


def test_a_kind_can_have_rules_and_thresholds_of_its_own(run: Run) -> None:
    settings(
        "[kinds.refusal]\nthresholds = { warmth = 99 }\n"
        "[kinds.refusal.rules.no-luck]\nphrases = ['better luck']\nmessage = 'Luck had no part in it.'\n"
    )
    Path("a.txt").write_text("{# tonecheck: kind=refusal #}\nDear Ana,\n\nBetter luck next time.\n\nBo\n")
    Path("b.txt").write_text("Dear Ana,\n\nBetter luck next time.\n\nBo\n")
    output = run("check", ".", "--output-format", "concise").output
    assert "a.txt" in output and "no-luck" in output and "score-warmth" in output
    assert "b.txt" not in output


def test_paths_choose_a_kind_and_config_tells_why(run: Run) -> None:
    settings("[[overrides]]\npaths = ['grief/**']\nkind = 'condolence'\n")
    Path("grief").mkdir()
    Path("grief/a.txt").write_text("Dear Ana,\n\nThank you!\n\nBo\n")
    assert "condolence, by overrides for grief/**" in run("check", "grief").output
    assert "kind           condolence  (by overrides for grief/**)" in run("config", "grief/a.txt").output
    # For a file that is not there yet, what is set is all there is to tell.
    assert "kind           condolence  (overrides for grief/**)" in run("config", "grief/b.txt").output
    documents = json.loads(run("check", "grief", "--output-format", "json").stdout)["documents"]
    assert documents[0]["kind"] == {"name": "condolence", "why": "overrides for grief/**"}


def test_the_header_names_the_kind_only_where_it_matters(run: Run) -> None:
    Path("a.txt").write_text(LETTER.format("Your mother", "I'm so sorry for your loss. In order to see it, call."))
    assert "condolence" not in run("check", "a.txt", "--scorer", "none").output


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_kind_is_complete(kind: object) -> None:
    from tonecheck.kinds import Kind

    assert isinstance(kind, Kind)
    assert kind.why.endswith(".") and kind.subject and kind.words
    assert rules_for(Config().for_kind(kind.name, kind.settings))
    known = {name for rule in all_rules() for name in (rule.id, rule.family)}
    for setting in ("ignore", "enable", "severity"):
        assert set(kind.settings.get(setting, ())) <= known
    for cues in (kind.subject, kind.words):
        for line in cues.values():
            for cue in line.split("|"):
                spelt = f"Ana{cue}" if cue.startswith("'") else cue
                assert " ".join(Words(spelt).keys).endswith(cue), f"is never found: {cue}"
