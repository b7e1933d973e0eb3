"""``tonecheck check`` as its users meet it: files in, findings out, and nothing damaged."""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tonecheck.outputs import replacing

COLD = "Dear Ana,\n\nWe apologise for any inconvenience caused.\n\nKind regards,\nTom\n"
WARM = "Dear Ana,\n\nI've sent a new one; it should be with you on Friday.\n\nKind regards,\nTom\n"


def write(name: str, text: str | bytes) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_clean_copy_exits_0(run: Run) -> None:
    write("a.txt", WARM)
    result = run("check", "a.txt")
    assert result.exit_code == 0, result.output
    assert "No findings in 1 file" in result.output


@pytest.mark.parametrize("command", ["check", "score"])
def test_a_folder_without_copy_is_told(run: Run, command: str) -> None:
    write("copy/12-en.yml", "en:\n  greeting: In order to go\n")
    result = run(command, "copy")
    assert result.exit_code == 0
    assert "no file there holds copy by its name" in result.output


def test_findings_exit_1_and_say_what_where_and_what_instead(run: Run) -> None:
    write("a.txt", COLD)
    result = run("check", "a.txt")
    assert result.exit_code == 1
    assert "3:" in result.output and "^^^" in result.output and "For example:" in result.output


def test_json_keeps_its_contract(run: Run) -> None:
    schema = json.loads((Path(__file__).parents[2] / "tonecheck/render/schema.json").read_text())
    from jsonschema import Draft202012Validator

    write("a.html", "<p>We apologise for <b>any</b> inconvenience &amp; &lt;worry&gt; 👍 in order to</p>")
    write("b.txt", b"\xff\xfe\xff")
    result = run("check", "a.html", "b.txt", "--output-format", "json")
    data = json.loads(result.stdout)
    Draft202012Validator(schema).validate(data)
    (document,) = data["documents"]
    text = Path("a.html").read_text()
    assert document["findings"]
    for finding in document["findings"]:
        assert text[finding["start"] : finding["end"]] == finding["text"]
    assert [error["path"] for error in data["errors"]] == ["b.txt"]


def test_json_without_files_is_still_valid(run: Run) -> None:
    assert json.loads(run("check", "--output-format", "json", "--scorer", "none").stdout) == {
        "schema": 1,
        "documents": [],
        "errors": [],
    }


def test_standard_input(run: Run) -> None:
    result = run("check", "-", "--stdin-filename", "mail.html", "--output-format", "concise", input=f"<p>{COLD}</p>")
    assert result.exit_code == 1
    assert result.output.startswith("mail.html:3:")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.txt"], "nowhere.txt: no such file"),
        (["*.nothing"], "no file matches"),
        (["a.txt", "--select", "hollow-apolog"], "hollow-apolog"),
        (["a.txt", "--scorer", "best"], "best"),
        (["a.txt", "--config", "none.toml"], "none.toml"),
    ],
)
def test_wrong_use_exits_2_with_one_line(run: Run, arguments: list[str], message: str) -> None:
    write("a.txt", WARM)
    result = run("check", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr and len(result.stderr.splitlines()) == 1


def test_a_bad_file_does_not_stop_the_others(run: Run) -> None:
    write("a/bad.txt", b"caf\xe9")
    write("a/binary.txt", b"a\0b")
    write("a/cold.txt", COLD)
    result = run("check", "a")
    assert result.exit_code == 1
    assert "bad.txt: line 1, byte 4: 0xe9 is not valid utf-8" in result.stderr
    assert "binary.txt: looks like a binary file" in result.stderr
    assert run("check", "a", "--strict").exit_code == 2


def test_a_file_over_the_limit_is_refused(run: Run) -> None:
    write("tonecheck.toml", "max-file-size = 1")
    write("big.txt", b"word " * 300_000)
    result = run("check", "big.txt", "--scorer", "none")
    assert "is 1 MB; the limit is 1 MB" in result.stderr


def test_folders_are_walked_in_order_and_gitignore_is_respected(run: Run) -> None:
    write(".git/HEAD", "")
    write(".gitignore", "build/\n*.skip.txt\n!keep.skip.txt\n")
    for name in (
        "b.txt",
        "a.md",
        "build/c.txt",
        "x.skip.txt",
        "keep.skip.txt",
        "node_modules/d.txt",
        "code.py",
        "sub/e.html",
        "sub/mail.liquid",
    ):
        write(name, COLD)
    write("sub/.gitignore", "e.html\n")
    result = run("check", ".", "--output-format", "concise", "--scorer", "none")
    names = list(dict.fromkeys(line.split(":")[0] for line in result.output.splitlines()))
    assert [os.path.normpath(name) for name in names] == ["a.md", "b.txt", "keep.skip.txt", "sub/mail.liquid"]


def test_include_and_exclude(run: Run) -> None:
    for name in ("mails/a.txt", "mails/old/b.txt", "notes.txt", "c.weird"):
        write(name, COLD)
    kept = run(
        "check", ".", "--exclude", "mails/old", "--exclude", "notes.*", "--output-format", "concise", "--scorer", "none"
    ).output
    assert {line.split(":")[0] for line in kept.splitlines()} == {"mails/a.txt"}
    only = run("check", ".", "--include", "*.weird", "--output-format", "concise", "--scorer", "none").output
    assert {line.split(":")[0] for line in only.splitlines()} == {"c.weird"}


def test_source_code_is_not_taken_for_copy(run: Run) -> None:
    write("a.py", COLD)
    result = run("check", "a.py")
    assert ".py files are not read" in result.stderr


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        (
            "a.txt",
            b"\xef\xbb\xbfIn order to pay, \xf0\x9f\x91\x8d wait.\r\nBye\r",
            b"\xef\xbb\xbfTo pay, \xf0\x9f\x91\x8d wait.\r\nBye\r",
        ),
        (
            "a.html",
            b"<p>Call us <b>in order to</b> pay&nbsp;{{ name }}.\r\n",
            b"<p>Call us <b>to</b> pay&nbsp;{{ name }}.\r\n",
        ),
        ("a.md", b"# Call\n\n*in order to* pay `in order to`", b"# Call\n\n*to* pay `in order to`"),
        (
            "b.html",
            "<meta charset=cp1252><p>café: in order to pay".encode("cp1252"),
            "<meta charset=cp1252><p>café: to pay".encode("cp1252"),
        ),
    ],
)
def test_fix_changes_only_the_words_it_names(run: Run, name: str, before: bytes, after: bytes) -> None:
    path = write(name, before)
    path.chmod(0o640)
    run("check", name, "--fix", "--select", "wordy", "--scorer", "none")
    assert path.read_bytes() == after
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    run("check", name, "--fix", "--select", "wordy", "--scorer", "none")
    assert path.read_bytes() == after


def test_no_fix_reaches_over_markup_or_a_tag(run: Run) -> None:
    source = "<p>in <b>order</b> to, in {# note #}order to, in order{% if x %} to{% endif %}"
    path = write("a.html", source)
    result = run("check", "a.html", "--fix", "--unsafe-fixes", "--select", "wordy", "--scorer", "none")
    assert path.read_text() == source
    assert result.exit_code == 1


def test_fix_of_standard_input_goes_to_standard_output(run: Run) -> None:
    result = run(
        "check",
        "-",
        "--fix",
        "--select",
        "wordy",
        "--scorer",
        "none",
        "--output-format",
        "concise",
        input="In order to pay.\n",
    )
    assert result.stdout == "To pay.\n"


@pytest.mark.parametrize("name", ["full", "concise", "json", "github", "sarif", "markdown", "csv"])
def test_fixed_standard_input_is_alone_on_standard_output(run: Run, name: str) -> None:
    copy = "In order to pay, call. We apologise for any inconvenience.\n"
    result = run("check", "-", "--fix", "--scorer", "none", "--output-format", name, input=copy)
    assert result.stdout == "To pay, call. We apologise for any inconvenience.\n"
    assert "hollow-apology" in result.stderr
    counted = run("check", "-", "--fix", "--statistics", "--scorer", "none", input=copy)
    assert counted.stdout == result.stdout and "1 finding in 1 file" in counted.stderr


@pytest.mark.parametrize("command", ["check", "train"])
def test_an_output_never_overwrites_an_input(run: Run, command: str) -> None:
    write("a.txt", COLD)
    os.symlink("a.txt", "link.txt")
    options = {
        "check": ["a.txt", "--output-format", "json", "--output-file", "link.txt"],
        "train": ["--ratings", "a.txt", "--output", "link.txt"],
    }
    result = run(command, *options[command])
    assert result.exit_code == 2 and "a.txt: is to be read, and --output" in result.stderr
    assert Path("a.txt").read_text() == COLD


def test_a_report_in_the_folder_is_no_copy_and_a_device_no_input(run: Run) -> None:
    write("a.txt", COLD)
    arguments = ("check", ".", "--scorer", "none", "--output-file", "report.txt", "--output-format", "concise")
    for _ in range(2):
        assert "in 1 file" in run(*arguments).output
    assert not replacing([("--output-file", os.devnull)])(os.devnull)


@pytest.mark.parametrize(
    ("output", "told"), [("no/x.json", "there is no folder no"), (".", "is a folder; name a file")]
)
def test_train_says_at_once_that_its_output_cannot_be_written(run: Run, output: str, told: str) -> None:
    # The folders of copy are not there either, and would be missed next.
    result = run("train", "--good", "good", "--bad", "bad", "--output", output)
    assert result.exit_code == 2 and told in result.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_a_pipe_in_a_folder_is_not_waited_for(run: Run) -> None:
    write("mails/a.txt", COLD)
    os.mkfifo("mails/b.txt")
    result = run("check", "mails", "--output-format", "concise", "--scorer", "none")
    assert result.exit_code == 1 and "b.txt" not in result.output


@pytest.mark.skipif(os.name != "posix", reason="needs users")
def test_a_folder_that_cannot_be_looked_into_is_told_as_a_file_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write("mails/a.txt", WARM)
    write("mails/shut/b.txt", COLD)
    write("mails/out/b.txt", COLD)
    look = os.scandir

    def scandir(path: str) -> object:
        if os.path.basename(path) in ("shut", "out"):
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    # For root nothing is shut.
    monkeypatch.setattr(os, "scandir", scandir)
    arguments = ("check", "mails", "--exclude", "mails/out", "--scorer", "none")
    result = run(*arguments)
    assert result.exit_code == 0
    assert "tonecheck: mails/shut: " in result.stderr and "mails/out" not in result.stderr
    assert "1 file could not be read" in result.stdout
    assert run(*arguments, "--strict").exit_code == 2


@pytest.mark.parametrize("command", ["check", "score"])
def test_a_file_that_is_named_and_cannot_be_read_exits_2(run: Run, command: str) -> None:
    write("mails/t.zip", b"PK\3\4\0\0")
    write("mails/a.txt", WARM)
    write("mails/b.txt", b"a\0b")
    assert run(command, "mails/t.zip").exit_code == 2
    assert run(command, "mails/a.txt", "mails/b.txt").exit_code == 2
    assert run(command, "-", input=b"a\0b").exit_code == 2
    assert run(command, "mails").exit_code == 0
    if command == "check":
        # A program names what it finds, as pre-commit does.
        assert run("check", "mails/b.txt", "--force-exclude").exit_code == 0


@pytest.mark.parametrize("name", ["full", "concise", "json", "markdown"])
@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ('include = ["nothing/**"]', "`include` (tonecheck.toml) leaves out every file there that holds copy"),
        ('exclude = ["mails"]', "`exclude` (tonecheck.toml) leaves out every file there that holds copy"),
        ('exclude = ["*.po"]', "no file there holds copy by its name"),
    ],
)
def test_what_leaves_nothing_to_check_is_named(run: Run, name: str, setting: str, told: str) -> None:
    write("tonecheck.toml", setting)
    write("mails/a.txt" if "po" not in setting else "mails/a.py", COLD)
    result = run("check", "mails", "--output-format", name)
    assert result.exit_code == 0
    assert f"nothing to check: {told}" in result.stderr.replace(str(Path("tonecheck.toml").resolve()), "tonecheck.toml")


def test_a_file_in_another_language_is_not_blamed_on_its_name(run: Run) -> None:
    write("de.po", 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "Hallo"\n')
    result = run("check", "de.po")
    assert "nothing to check: what is there is in another language" in result.stderr and result.exit_code == 0
    piped = run("check", "-", "--fix", "--stdin-filename", "de.po", input=Path("de.po").read_bytes())
    assert piped.exit_code == 2 and not piped.stdout


def test_diff_shows_and_changes_nothing(run: Run) -> None:
    path = write("a.txt", "In order to pay, wait.\n")
    result = run("check", "a.txt", "--diff", "--scorer", "none")
    assert "-In order to pay, wait." in result.output and "+To pay, wait." in result.output
    assert path.read_text() == "In order to pay, wait.\n"


def test_colour_only_where_wanted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.txt", COLD)
    assert "\x1b[" not in run("check", "a.txt").output
    assert "\x1b[" in run("check", "a.txt", "--color", "always").output
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("check", "a.txt").output


def test_severity_and_selection(run: Run) -> None:
    write("a.txt", COLD + "In order to pay.\n")
    concise = ("--output-format", "concise", "--scorer", "none")
    every = run("check", "a.txt", *concise).output
    assert "wordy" in every and "hollow" in every
    assert "wordy" not in run("check", "a.txt", "--ignore", "wordy", *concise).output
    assert "hollow" not in run("check", "a.txt", "--select", "corporate", *concise).output
    assert "hint" not in run("check", "a.txt", "--min-severity", "warning", *concise).output


def test_a_file_is_checked_once_however_it_is_named(run: Run) -> None:
    write("a.txt", COLD)
    both = run("check", ".", "a.txt", "--output-format", "concise", "--scorer", "none").stdout
    assert both == run("check", "a.txt", "--output-format", "concise", "--scorer", "none").stdout


@pytest.mark.skipif(os.name != "posix", reason="needs users")
def test_a_read_only_file_is_not_replaced(run: Run) -> None:
    path = write("a.txt", "In order to pay, reply.\n")
    path.chmod(0o444)
    Path().absolute().chmod(0o777)
    me = os.geteuid()
    if me == 0:
        # For root nothing is read-only.
        os.seteuid(65534)
    try:
        if os.access(path, os.R_OK, effective_ids=True):
            result = run("check", "a.txt", "--fix", "--no-cache", "--scorer", "none")
            assert "a.txt: Permission denied" in result.stderr
    finally:
        os.seteuid(me)
    assert path.read_text() == "In order to pay, reply.\n"


def test_a_report_cut_off_by_ctrl_c_is_not_written(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from tonecheck import run as runs

    write("a.txt", COLD)
    write("b.txt", COLD)
    write("report.json", "older")
    real = runs.outcomes

    def interrupted(*arguments: Any) -> Generator[runs.Outcome, None, None]:
        yield next(real(*arguments))
        raise KeyboardInterrupt

    monkeypatch.setattr(runs, "outcomes", interrupted)
    arguments = ("check", "a.txt", "b.txt", "--output-format", "json", "--output-file", "report.json")
    result = run(*arguments)
    assert result.exit_code == 130 and "report.json was not written" in result.stderr
    assert Path("report.json").read_text() == "older"
    assert sorted(os.listdir()) == ["a.txt", "b.txt", "report.json"]


def test_a_pipe_that_is_named_as_output_file_is_written_to_and_not_replaced(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("In order to pay, call us.\n")
    os.mkfifo(tmp_path / "out")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "out").read_text()))
    reader.start()
    run("check", "a.txt", "--output-format", "concise", "--output-file", "out")
    reader.join(timeout=20)
    assert "wordy-purpose" in read[0] and stat.S_ISFIFO(os.stat(tmp_path / "out").st_mode)
