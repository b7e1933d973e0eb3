"""Adopting tonecheck where there are old findings: they stay quiet until somebody touches them, and nothing new slips in."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck.baseline import Entry, read, write
from tonecheck.errors import ConfigError

SORRY = "We apologise for any inconvenience caused.\n"
ORDER = "In order to pay, call us.\n"
RECORD = Path(".tonecheck-baseline")


def found(run: Run, *arguments: str) -> list[str]:
    """``path: rule`` of what check shows."""
    result = run("check", *(arguments or (".",)), "--output-format", "concise")
    assert result.exit_code == (1 if result.stdout else 0), result.output
    return [re.sub(r"^\./|:\d+:\d+: \w+ (\S+) .*", r" \1", line).strip() for line in result.stdout.splitlines()]


@pytest.fixture
def adopted(run: Run) -> Run:
    """A folder with old findings, all recorded."""
    Path("a.txt").write_text(f"Dear Ana,\n\n{SORRY}\n{ORDER}\nTom\n")
    Path("b.html").write_text(f"<p>{SORRY}</p>\n<p>{SORRY}</p>\n")
    result = run("baseline")
    assert result.exit_code == 0 and "Recorded 4 findings in 2 files: .tonecheck-baseline" in result.stdout
    return run


def test_one_command_makes_a_repository_pass(adopted: Run) -> None:
    result = adopted("check")
    assert result.exit_code == 0
    assert result.stdout == "No findings in 2 files, 4 more in the baseline.\n"
    assert len(found(adopted, "--no-baseline")) == 4


def test_the_record_holds_no_copy_and_is_the_same_each_time(adopted: Run) -> None:
    before = RECORD.read_text()
    assert "inconvenience" not in before and "order" not in before
    lines = before.splitlines()[1:]
    assert len(lines) == 3 and [line.split(" ", 3)[3] for line in lines] == ["a.txt", "a.txt", "b.html"]
    adopted("baseline", "--force")
    assert RECORD.read_text() == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: "A new first line.\n\n" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(reversed(text.split("\n\n"))) + "\n",
        lambda text: text.replace("apologise for any", "apologise\nfor   any"),
        lambda text: text + "\nA new last line.\n",
    ],
    ids=["a line before", "line ends", "paragraphs moved", "lines wrapped anew", "a line behind"],
)
def test_edits_elsewhere_leave_it_quiet(adopted: Run, edit: object) -> None:
    page = Path("a.txt")
    page.write_text(edit(page.read_text()), newline="")  # type: ignore[operator]
    assert found(adopted) == []


def test_new_markup_and_names_of_merge_fields_leave_it_quiet(run: Run) -> None:
    Path("a.html").write_text("<p>Dear {{ name }}, we apologise for any inconvenience caused.</p>")
    run("baseline")
    Path("a.html").write_text(
        "<td class='x'>Dear {{ user.first }}, we <b>apologise</b> for any inconvenience&nbsp;caused.</td>"
    )
    assert found(run) == []


def test_a_touched_sentence_comes_back(adopted: Run) -> None:
    page = Path("a.txt")
    page.write_text(page.read_text().replace("inconvenience caused", "inconvenience this caused you"))
    assert found(adopted) == ["a.txt hollow-apology"]


def test_a_low_score_stays_quiet_until_its_worst_sentence_is_touched(run: Run) -> None:
    Path("tonecheck.toml").write_text("[thresholds]\nwarmth = 70\n")
    page = Path("a.txt")
    page.write_text("Your claim was refused.\n\nThe invoice is enclosed.\n")
    run("baseline")
    page.write_text("Hello.\n\nYour claim was refused.\n\nThe invoice is enclosed.\n")
    assert found(run) == []
    page.write_text("Hello.\n\nYour claim was refused outright.\n\nThe invoice is enclosed.\n")
    assert "a.txt score-warmth" in found(run)


def test_one_more_of_the_same_is_new(adopted: Run) -> None:
    page = Path("b.html")
    page.write_text(page.read_text() + f"<p>{SORRY}</p>\n")
    assert found(adopted) == ["b.html hollow-apology"]


def test_the_same_words_in_another_file_are_new(adopted: Run) -> None:
    Path("c.txt").write_text(ORDER)
    assert found(adopted) == ["c.txt wordy-purpose"]
    assert found(adopted, "c.txt") == ["c.txt wordy-purpose"]


def test_a_renamed_file_stays_quiet_and_its_record_follows(adopted: Run) -> None:
    Path("mails").mkdir()
    Path("a.txt").rename("mails/late.txt")
    assert found(adopted) == []
    result = adopted("baseline", "--update")
    assert "0 fixed findings taken off, 4 left" in result.stdout
    assert "mails/late.txt" in RECORD.read_text() and " a.txt" not in RECORD.read_text()


def test_what_is_fixed_is_told_and_taken_off(adopted: Run) -> None:
    page = Path("a.txt")
    old = page.read_text()
    page.write_text(old.replace(ORDER, "To pay, call us.\n"))
    Path("b.html").unlink()
    assert "3 findings of the baseline are gone; `tonecheck baseline --update`" in adopted("check").stdout
    assert "gone" not in adopted("check", "--select", "wordy").stdout
    assert adopted("baseline", "--update").stdout == ".tonecheck-baseline: 3 fixed findings taken off, 1 left.\n"
    page.write_text(old)
    assert found(adopted) == ["a.txt wordy-purpose"]


def test_an_update_records_nothing_new_and_leaves_other_files_alone(adopted: Run) -> None:
    before = RECORD.read_text()
    Path("b.html").write_text(f"<p>{ORDER}</p>")
    adopted("baseline", "--update", "a.txt")
    assert RECORD.read_text() == before
    adopted("baseline", "--update")
    assert len(found(adopted)) == 1


def test_a_record_is_not_overwritten_by_mistake(adopted: Run) -> None:
    before = RECORD.read_text()
    result = adopted("baseline")
    assert result.exit_code == 2 and "--update" in result.stderr and "--force" in result.stderr
    assert RECORD.read_text() == before


def test_fixes_are_made_in_new_copy_only(adopted: Run) -> None:
    page = Path("a.txt")
    page.write_text(page.read_text() + "\nIn order to leave, reply.\n")
    result = adopted("check", "--fix")
    assert result.exit_code == 0
    assert ORDER in page.read_text() and "\nTo leave, reply.\n" in page.read_text()


def test_the_settings_can_name_the_file(run: Run) -> None:
    Path("copy").mkdir()
    Path("copy/tonecheck.toml").write_text('baseline = "old/known"\n')
    Path("copy/old").mkdir()
    Path("copy/a.txt").write_text(SORRY)
    run("baseline", "copy", "--baseline", "copy/old/known")
    assert (
        Path("copy/old/known")
        .read_text()
        .splitlines()[1]
        .endswith(" hollow-apology /" + str(Path("copy/a.txt").resolve())[1:])
    )
    assert found(run, "copy") == []
    assert found(run, "copy", "--isolated") == ["copy/a.txt hollow-apology"]


def test_a_named_file_that_is_not_there_is_an_error(run: Run) -> None:
    Path("copy").mkdir()
    Path("copy/a.txt").write_text(SORRY)
    Path("copy/tonecheck.toml").write_text('baseline = "nowhere"\n')
    result = run("check", "copy")
    assert result.exit_code == 2 and "copy/nowhere: is not there; `tonecheck baseline` makes it" in result.stderr


def test_it_is_found_from_a_folder_inside(adopted: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("mails").mkdir()
    Path("mails/c.txt").write_text(SORRY)
    adopted("baseline", "--force")
    monkeypatch.chdir("mails")
    assert found(adopted) == []


def test_a_merge_of_two_branches_counts_both_sides(adopted: Run) -> None:
    text = RECORD.read_text()
    RECORD.write_text(text + text)
    assert found(adopted) == []
    RECORD.write_text("<<<<<<< ours\n" + text)
    result = adopted("check")
    assert result.exit_code == 2 and ".tonecheck-baseline: line 1: an unresolved merge" in result.stderr


def test_a_broken_record_is_refused_with_its_line(adopted: Run) -> None:
    RECORD.write_text("# head\nnonsense\n")
    result = adopted("check")
    assert result.exit_code == 2 and ".tonecheck-baseline: line 2: not a recorded finding" in result.stderr


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).filter(
    lambda name: name.strip() == name
)
ENTRIES = st.builds(
    Entry, st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True), st.from_regex(r"[0-9a-f]{12}", fullmatch=True)
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, st.dictionaries(ENTRIES, st.integers(1, 9), min_size=1, max_size=4), max_size=5))
def test_what_is_written_is_read_again(recorded: dict[str, dict[Entry, int]]) -> None:
    text = write(recorded)
    assert read(text, "x") == {path: Counter(counts) for path, counts in recorded.items()}
    assert write(read(text, "x")) == text
    assert text.splitlines()[1:] == sorted(
        text.splitlines()[1:], key=lambda line: (line.split(" ", 3)[3], line.split(" ")[2])
    )


def test_a_count_must_be_a_number() -> None:
    with pytest.raises(ConfigError, match="x: line 1"):
        read("0123 two rule a.txt\n", "x")


def test_two_branches_that_record_and_fix_merge_in_git(adopted: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=Ana", "-c", "user.email=ana@example.com")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    def commit(message: str) -> None:
        git("add", "-A")
        git("commit", "-qm", message)

    git("init", "-q", "-b", "main")
    Path(".gitattributes").write_text(".tonecheck-baseline merge=union\n")
    commit("Old findings set aside")
    git("switch", "-qc", "fixed")
    Path("a.txt").write_text(Path("a.txt").read_text().replace(ORDER, "To pay, call us.\n"))
    adopted("baseline", "--update")
    commit("Fix one")
    git("switch", "-qc", "recorded", "main")
    Path("aa.txt").write_text(ORDER)
    adopted("baseline", "--force")
    commit("Record one")
    git("merge", "-q", "fixed")
    assert found(adopted) == []
    adopted("baseline", "--update")
    assert len(RECORD.read_text().splitlines()) == 4
