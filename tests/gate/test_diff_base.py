"""What a change brought in, on real git repositories."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck.changes import changed_spans, with_drops
from tonecheck.config import Config
from tonecheck.findings import Report, Score, SentenceScore
from tonecheck.text import Document, Span

SORRY = "We apologise for any inconvenience caused.\n"
ORDER = "In order to pay, call us.\n"
WARM = "I've sent you a new one today, Ana. It should be with you on Friday.\n"


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def commit(message: str = "Change") -> None:
    git("add", "-A")
    git("commit", "-qm", message)


@pytest.fixture
def shop(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A repository with old findings on its branch main, and a branch to work on."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Ana")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "ana@example.com")
    git("init", "-q", "-b", "main")
    Path("mails").mkdir()
    Path("mails/a.txt").write_text(f"Dear Ana,\n\n{WARM}\n{SORRY}\n{ORDER}\nTom\n")
    Path("mails/b ü.txt").write_text(WARM + "\n" + ORDER)
    commit("Old copy")
    git("switch", "-qc", "work")
    return run


def found(run: Run, *arguments: str) -> list[tuple[str, int, str]]:
    result = run("check", "--diff-base", "main", "--output-format", "json", *arguments)
    assert not result.stderr, result.stderr
    data = json.loads(result.stdout)
    places = [(d["path"], f["line"], f["rule"]) for d in data["documents"] for f in d["findings"]]
    assert result.exit_code == (1 if places else 0)
    return places


def test_nothing_changed_is_nothing_found(shop: Run) -> None:
    assert found(shop) == []
    assert shop("check", "--diff-base", "main").stdout == "No findings in 0 changed files since main.\n"


@pytest.mark.parametrize("state", ["committed", "staged", "uncommitted"])
def test_only_what_the_change_brought_in(shop: Run, state: str) -> None:
    page = Path("mails/a.txt")
    page.write_text(page.read_text().replace("Dear Ana,\n", "Dear Ana,\n\nPlease utilise the portal.\n"))
    if state != "uncommitted":
        git("add", "-A")
    if state == "committed":
        commit()
    assert found(shop) == [("mails/a.txt", 3, "jargon-utilize")]


@pytest.mark.parametrize("tracked", [True, False])
def test_a_new_file_is_looked_at_whole(shop: Run, tracked: bool) -> None:
    Path("mails/c.txt").write_text(SORRY + "\n" + ORDER)
    if tracked:
        commit()
    assert found(shop) == [("mails/c.txt", 1, "hollow-apology"), ("mails/c.txt", 3, "wordy-purpose")]


def test_a_renamed_file_is_followed(shop: Run) -> None:
    git("mv", "mails/a.txt", "mails/late post.txt")
    page = Path("mails/late post.txt")
    page.write_text(page.read_text() + "\nPlease utilise the portal.\n")
    commit()
    assert found(shop) == [("mails/late post.txt", 11, "jargon-utilize")]


def test_moved_and_rewrapped_copy_is_not_new(shop: Run) -> None:
    Path("mails/a.txt").write_text(
        f"Dear Ana,\n\n{ORDER}\nWe apologise for any\ninconvenience caused.\n\n{WARM}\nTom\n"
    )
    assert found(shop) == []


def test_a_finding_whose_sentence_was_touched_is_new(shop: Run) -> None:
    page = Path("mails/a.txt")
    page.write_text(page.read_text().replace("inconvenience caused", "inconvenience this caused you"))
    assert found(shop) == [("mails/a.txt", 5, "hollow-apology")]


def test_of_twins_the_added_one_is_shown(shop: Run) -> None:
    page = Path("mails/a.txt")
    page.write_text(SORRY + "\n" + page.read_text())
    assert found(shop) == [("mails/a.txt", 1, "hollow-apology")]


def test_words_that_kept_a_rule_quiet_are_missed_when_they_go(shop: Run) -> None:
    page = Path("mails/d.txt")
    page.write_text(f"Dear Ana,\n\n<!-- -->\n{SORRY}\n".replace("<!-- -->", "{# tonecheck: ignore[hollow-apology] #}"))
    commit()
    git("branch", "-f", "main", "HEAD")
    page.write_text(f"Dear Ana,\n\n{SORRY}\n")
    assert found(shop) == [("mails/d.txt", 3, "hollow-apology")]


def test_work_on_the_base_branch_since_does_not_count(shop: Run) -> None:
    Path("mails/c.txt").write_text("Please utilise the portal.\n")
    commit()
    git("switch", "-q", "main")
    Path("mails/a.txt").write_text(WARM)
    commit("Work of others")
    git("switch", "-q", "work")
    assert found(shop) == [("mails/c.txt", 1, "jargon-utilize")]


def test_it_works_from_a_folder_inside_and_with_paths(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("mails/a.txt", "mails/b ü.txt"):
        Path(name).write_text(Path(name).read_text() + "\nPlease utilise the portal.\n")
    assert found(shop, "mails/b ü.txt") == [("mails/b ü.txt", 5, "jargon-utilize")]
    monkeypatch.chdir("mails")
    assert [path for path, _, _ in found(shop)] == ["a.txt", "b ü.txt"]


def test_line_ends_that_git_converts_change_nothing(shop: Run) -> None:
    git("config", "core.autocrlf", "true")
    page = Path("mails/a.txt")
    page.write_bytes(page.read_text().replace("\n", "\r\n").encode() + b"\r\nPlease utilise the portal.\r\n")
    assert found(shop) == [("mails/a.txt", 11, "jargon-utilize")]


def test_encodings_that_git_takes_for_binary_are_compared_too(shop: Run) -> None:
    Path("mails/w.txt").write_text(SORRY, encoding="utf-16")
    commit()
    git("branch", "-f", "main", "HEAD")
    Path("mails/w.txt").write_text(SORRY + "\nPlease utilise it.\n", encoding="utf-16")
    assert found(shop) == [("mails/w.txt", 3, "jargon-utilize")]


def test_the_old_version_is_what_git_would_check_out(shop: Run) -> None:
    Path(".gitattributes").write_text("w.txt text working-tree-encoding=UTF-16\n")
    Path("w.txt").write_text("Größe: 3.\n\n" + SORRY, encoding="utf-16")
    commit()
    git("branch", "-f", "main", "HEAD")
    Path("w.txt").write_text("Größe: 3.\n\n" + SORRY + "\nPlease utilise it.\n", encoding="utf-16")
    Path("tonecheck.toml").write_text('encoding = "utf-16"\n')
    assert found(shop, "w.txt") == [("w.txt", 5, "jargon-utilize")]


def test_the_baseline_holds_for_both_versions(shop: Run) -> None:
    shop("baseline", "mails/a.txt")
    page = Path("mails/a.txt")
    page.write_text(SORRY + "\n" + page.read_text())
    other = Path("mails/b ü.txt")
    other.write_text(ORDER + "\n" + other.read_text())
    assert found(shop) == [("mails/a.txt", 1, "hollow-apology"), ("mails/b ü.txt", 1, "wordy-purpose")]


def cold(page: Path) -> None:
    text = "We regret to inform you that pursuant to our policy your request cannot be processed at this time.\n"
    page.write_text(page.read_text().replace(WARM, text))


def test_scores_are_told_as_they_move(shop: Run) -> None:
    page = Path("mails/b ü.txt")
    cold(page)
    out = shop("check", "--diff-base", "main").stdout
    (document,) = json.loads(shop("check", "--diff-base", "main", "--output-format", "json").stdout)["documents"]
    scores = [document["scores_before"]["warmth"], document["scores"]["warmth"]]
    assert scores[1] < scores[0]
    comment = shop("check", "--diff-base", "main", "--output-format", "markdown").stdout
    # The scores in JSON are rounded to one digit, so that rounding them once more may give another number.
    for shown in (re.search(r"warmth (\d+) to (\d+)", out), re.search(r"(\d+) → \*\*(\d+)\*\* worse", comment)):
        assert shown and [int(number) for number in shown.groups()] == pytest.approx(scores, abs=0.56)


def test_a_change_that_makes_copy_better_is_told_too(shop: Run) -> None:
    page = Path("mails/b ü.txt")
    page.write_text(WARM)
    result = shop("check", "--diff-base", "main")
    assert result.exit_code == 0 and " to " in result.stdout and "b ü.txt" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "most", "told"),
    [
        (60.4, 54.5, 5, "warmth from 60 to 54,"),
        (60.4, 55.3, 5, "warmth from 60.4 to 55.3,"),
        (59.6, 59.4, 0, "warmth from 60 to 59,"),
        (50.04, 50.0, 0, "warmth from 50.04 to 50.00,"),
    ],
)
def test_the_figures_of_a_drop_are_on_the_side_of_the_limit_that_they_tell(
    old: float, new: float, most: float, told: str
) -> None:
    def report(warmth: float) -> Report:
        score = Score(warmth, 50.0, 0.0, 50.0)
        return Report(Document("a.txt", "Hello.", "text"), (), score, (SentenceScore(Span(0, 6), "body", score),), 1)

    (drop,) = with_drops(report(new), report(old), most, Config()).findings
    assert told in drop.message


def test_a_great_drop_is_a_finding_at_the_words_that_cost_it(shop: Run) -> None:
    page = Path("mails/b ü.txt")
    cold(page)
    drops = [place for place in found(shop, "--max-drop", "5") if place[2].startswith("drop-")]
    assert ("mails/b ü.txt", 1, "drop-warmth") in drops
    assert not [place for place in found(shop, "--max-drop", "100") if place[2].startswith("drop-")]
    result = shop("check", "--diff-base", "main", "--max-drop", "5", "--select", "upsell")
    assert result.exit_code == 1 and "and it may get worse by 5 points at most" in result.stdout


def test_json_with_scores_before_keeps_its_schema(shop: Run) -> None:
    from jsonschema import Draft202012Validator

    cold(Path("mails/b ü.txt"))
    schema = json.loads((Path(__file__).parents[2] / "tonecheck/render/schema.json").read_text())
    data = json.loads(shop("check", "--diff-base", "main", "--max-drop", "1", "--output-format", "json").stdout)
    Draft202012Validator(schema).validate(data)
    assert data["documents"][0]["scores_before"]


@pytest.mark.parametrize("revision", ["mian", "main...work", "--output=x", "HEAD:mails/a.txt"])
def test_an_unknown_revision_is_an_error(shop: Run, revision: str) -> None:
    result = shop("check", f"--diff-base={revision}")
    assert result.exit_code == 2
    assert f"git knows no revision “{revision}” here" in result.stderr and len(result.stderr.splitlines()) == 1
    assert not Path("x").exists()


def test_without_common_history_it_says_what_to_fetch(shop: Run) -> None:
    git("switch", "-q", "--orphan", "other")
    Path("a.txt").write_text(WARM)
    commit()
    result = shop("check", "--diff-base", "main")
    assert result.exit_code == 2 and "no common history here; fetch all of it" in result.stderr


def test_outside_a_repository_it_says_so(run: Run) -> None:
    result = run("check", "--diff-base", "main")
    assert result.exit_code == 2 and "is in no git repository; run this inside one" in result.stderr


def test_a_file_outside_the_repository_is_an_error(shop: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("elsewhere") / "a.txt"
    other.write_text(SORRY)
    result = shop("check", str(other), "--diff-base", "main")
    assert result.exit_code == 2 and "is outside the repository" in result.stderr


def test_a_limit_without_a_base_is_an_error(run: Run) -> None:
    result = run("check", "--max-drop", "5")
    assert result.exit_code == 2 and "name it with --diff-base REV" in result.stderr


def test_standard_input_is_compared_with_the_file_it_stands_for(shop: Run) -> None:
    text = Path("mails/a.txt").read_text() + "\nPlease utilise the portal.\n"
    arguments = ("-", "--stdin-filename", "mails/a.txt", "--diff-base", "main", "--output-format", "concise")
    Path("mails/a.txt").write_text(text)
    assert shop("check", *arguments, input=text).stdout.count("\n") == 1


LINES = st.lists(st.sampled_from(["", "a", "b", "c d", "e", "f"]), max_size=12)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES, LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_is_outside_changed_lines_was_there_before(old: list[str], new: list[str], end: str) -> None:
    text = end.join(new)
    spans = changed_spans("\n".join(old), text)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:]))
    kept, at = [], 0
    for span in [*spans, None]:
        kept += text[at : span.start if span else len(text)].splitlines()
        at = span.end if span else at
    lines = iter(old)
    assert all(line in lines for line in kept)
