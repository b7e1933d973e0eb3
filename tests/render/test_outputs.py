"""Each output read as its consumer reads it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import xml.etree.ElementTree as ElementTree
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Run
from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import FORMATS as FORMATS_READ
from tonecheck.render import FORMATS, renderer
from tonecheck.render import Run as Context
from tonecheck.rules import all_rules
from tonecheck.text import Document

MACHINE = [name for name in FORMATS if name not in ("full", "concise")]
# Sentences with findings, fixes and everything that a format could trip over.
PARTS = st.lists(
    st.sampled_from(
        [
            "In order to pay, wait. ", "We apologise for any inconvenience. ", "Please utilise it. ", "👍🏽 ", "e\u0301 ", "\r\n", "\n", "\r",
            "100% of a,b::c ", "<b>A&amp;B</b> ", "]]> ", "\x0b", "\ud83d", "\ufffe ", "*_`[x]|$ ", "@ana #12 ", "{{ name }} ", "\"'", "\u2028",
        ]
    ),
    max_size=12,
).map("".join)  # fmt: skip
RELAXED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture
def shop(run: Run) -> Run:
    """A folder of awkward files, run from its top."""
    Path(".git").mkdir()
    Path("mails").mkdir()
    late = "Dear Ana,\n\nWe apologise for any inconvenience, in order to help.\nWe apologise for any inconvenience, in order to help.\n"
    Path("mails/späte Post, #1%.txt").write_text(late)
    Path("mails/page.html").write_text(
        "<p>A&amp;B: <b>in order to</b> pay, utilise `it` for any inconvenience @ana</p>\n"
    )
    Path("mails/fine.md").write_text("I've sent a new one. It comes on Friday.\n")
    Path("mails/broken.txt").write_bytes(b"caf\xe9")
    return run


def output(run: Run, name: str, *more: str) -> str:
    result = run("check", "mails", "--output-format", name, *more)
    assert result.exit_code == 1, result.output
    return result.stdout


def rendered(name: str, *documents: Document) -> str:
    return "".join(renderer(name)((check(document) for document in documents), Context()))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_copy_gives_the_same_output(shop: Run, name: str) -> None:
    assert output(shop, name) == output(shop, name) != ""


@pytest.mark.parametrize("name", FORMATS)
@RELAXED
@given(text=PARTS)
def test_every_format_takes_every_text(name: str, text: str) -> None:
    document = Document("a, b%.html", text, "html")
    out = rendered(name, document)
    if name in ("json", "gitlab", "sarif", "rdjson"):
        json.loads(out)
    elif name in ("junit", "checkstyle"):
        ElementTree.fromstring(out.encode("utf-8"))
    elif name == "github":
        assert len(out.splitlines()) <= 12 + len(check(document).findings)


@pytest.mark.parametrize("name", MACHINE)
def test_nothing_found_is_valid_too(run: Run, name: str) -> None:
    result = run("check", "--output-format", name)
    assert result.exit_code == 0
    if name in ("json", "gitlab", "sarif", "rdjson"):
        json.loads(result.stdout)
    elif name in ("junit", "checkstyle"):
        ElementTree.fromstring(result.stdout.encode())


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands, decoded as the runner does."""
    found = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) ?(.*?)::(.*)", line)
        if match:
            fields = dict(pair.split("=", 1) for pair in match[2].split(","))
            found.append((match[1], {k: _decoded(v, properties=True) for k, v in fields.items()}, _decoded(match[3])))
    return found


def _decoded(text: str, properties: bool = False) -> str:
    for code, character in [("%0D", "\r"), ("%0A", "\n"), *([("%3A", ":"), ("%2C", ",")] if properties else [])]:
        text = text.replace(code, character)
    return text.replace("%25", "%")


def test_github_annotations_point_at_the_words(shop: Run) -> None:
    found = commands(output(shop, "github"))
    for _, fields, message in found:
        path = Path(fields["file"])
        assert path.exists()
        if "col" in fields:
            line = path.read_text().splitlines()[int(fields["line"]) - 1]
            words = line[int(fields["col"]) - 1 : int(fields["endColumn"])]
            assert words and words.replace("&amp;", "&") in message
    assert ("error", {"file": "mails/broken.txt", "title": "tonecheck"}) in [(level, f) for level, f, _ in found]


def test_github_takes_any_file_name(run: Run) -> None:
    Path("a:b, c%3A.txt").write_text("In order to pay, wait.\n")
    ((_, fields, _),) = commands(run("check", "a:b, c%3A.txt", "--output-format", "github").stdout)
    assert fields["file"] == "a:b, c%3A.txt"


def test_github_is_given_ten_of_a_level_and_the_rest_is_in_the_log(run: Run) -> None:
    Path("a.txt").write_text("In order to pay, wait.\n\n" * 14)
    out = run("check", "a.txt", "--output-format", "github").stdout
    assert len(commands(out)) == 10
    assert sum(line.startswith("a.txt:") for line in out.splitlines()) == 4
    assert "4 more findings are in the lines above" in out


def test_paths_start_at_the_top_of_the_repository(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("mails")
    (entry, *_) = json.loads(shop("check", "page.html", "--output-format", "gitlab").stdout)
    assert entry["location"]["path"] == "mails/page.html"
    (entry, *_) = json.loads(shop("check", "page.html", "--output-format", "json").stdout)["documents"]
    assert entry["path"] == "page.html"


def test_gitlab_entries_are_complete_and_no_two_are_taken_for_one(shop: Run) -> None:
    entries = json.loads(output(shop, "gitlab"))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) > 4
    for entry in entries:
        assert entry["description"] and entry["check_name"]
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert Path(entry["location"]["path"]).exists() and entry["location"]["lines"]["begin"] >= 1


def test_gitlab_knows_a_finding_again_when_lines_move(run: Run) -> None:
    page = Path("a.txt")
    prints = []
    for before in ("", "Hello.\n\n" * 5):
        page.write_text(before + "Please wait. We apologise for any inconvenience.\n")
        prints.append([entry["fingerprint"] for entry in json.loads(run("check", "--output-format", "gitlab").stdout)])
    assert prints[0] == prints[1] != []


def region_text(text: str, region: dict[str, Any]) -> tuple[int, int]:
    """The offsets of a SARIF region in code points, found as a consumer finds them."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    return start, starts[region["endLine"] - 1] + region["endColumn"] - 1


def sarif_run(text: str) -> dict[str, Any]:
    log = json.loads(text)
    assert log["version"] == "2.1.0"
    (found,) = log["runs"]
    return dict(found)


def test_sarif_points_at_files_rules_and_words(shop: Run) -> None:
    found = sarif_run(output(shop, "sarif"))
    assert found["columnKind"] == "unicodeCodePoints"
    rules = found["tool"]["driver"]["rules"]
    known = {rule.id: rule for rule in all_rules()}
    for result in found["results"]:
        described = rules[result["ruleIndex"]]
        assert described["id"] == result["ruleId"]
        rule = known[result["ruleId"]]
        assert rule.why in described["help"]["text"] and rule.source in described["help"]["markdown"]
        (place,) = (location["physicalLocation"] for location in result["locations"])
        assert Path(unquote(place["artifactLocation"]["uri"])).exists()
    (note,) = found["invocations"][0]["toolExecutionNotifications"]
    assert "0xe9" in note["message"]["text"]


def test_sarif_follows_the_official_schema(shop: Run) -> None:
    """The schema is OASIS's and no package carries it: SARIF_SCHEMA names a copy of sarif-schema-2.1.0.json."""
    schema = os.environ.get("SARIF_SCHEMA")
    if not schema:
        pytest.skip("SARIF_SCHEMA names no copy of the schema")
    from jsonschema import Draft4Validator

    Draft4Validator(json.loads(Path(schema).read_text())).validate(json.loads(output(shop, "sarif")))


def test_sarif_fingerprints_survive_moved_lines_and_tell_twins_apart(run: Run) -> None:
    page = Path("a.md")
    sentence = "We apologise for any inconvenience.\n\n"
    page.write_text(sentence * 2)
    before = sarif_run(run("check", "--output-format", "sarif").stdout)["results"]
    page.write_text("# Hello\n\nA line.\n\n" + sentence * 2)
    after = sarif_run(run("check", "--output-format", "sarif").stdout)["results"]
    prints = [result["partialFingerprints"] for result in before]
    assert prints == [result["partialFingerprints"] for result in after]
    assert len({json.dumps(item) for item in prints}) == len(prints) == 2


@RELAXED
@given(text=PARTS)
def test_sarif_fixes_give_what_fix_gives(text: str) -> None:
    report = check(Document("a.txt", text, "text"))
    results = sarif_run(rendered("sarif", report.document))["results"]
    edits = []
    for result in results:
        for item in result.get("fixes", []):
            (change,) = item["artifactChanges"]
            edits += [
                (region_text(text, r["deletedRegion"]), r["insertedContent"]["text"]) for r in change["replacements"]
            ]
    for (start, end), new in reversed(edits):
        text = text[:start] + new + text[end:]
    assert text == fix.apply(report.document.text, report.findings, unsafe=True)[0]


@RELAXED
@given(text=PARTS, bom=st.booleans())
def test_rdjson_suggestions_give_what_fix_gives(text: str, bom: bool) -> None:
    text = text.replace("\ud83d", "")
    document = Document("a.txt", text, "text", bom=b"\xef\xbb\xbf" if bom else b"")
    data = document.encode()
    starts = [0, *(match.end() for match in re.finditer(rb"\r\n|\n|\r", data))]
    edits = []
    for entry in json.loads(rendered("rdjson", document))["diagnostics"]:
        for item in entry.get("suggestions", []):
            a, b = (starts[at["line"] - 1] + at["column"] - 1 for at in (item["range"]["start"], item["range"]["end"]))
            edits.append((a, b, item["text"].encode()))
    for a, b, new in reversed(edits):
        data = data[:a] + new + data[b:]
    assert data == document.encode(fix.apply(text, check(document).findings, unsafe=True)[0])


def test_junit_is_understood_by_its_parser(shop: Run) -> None:
    from junitparser import Error, Failure, JUnitXml

    suites = list(JUnitXml.fromstring(output(shop, "junit").encode()))
    cases = {suite.name: list(suite) for suite in suites}
    assert [case.name for case in cases["mails/fine.md"]] == ["no findings"]
    assert isinstance(cases["mails/broken.txt"][0].result[0], Error)
    late = cases["mails/späte Post, #1%.txt"]
    assert len({case.name for case in late}) == len(late) == 4
    assert all(
        isinstance(case.result[0], Failure) and re.search("Instead: |For example: ", case.result[0].text)
        for case in late
    )
    assert sum(suite.failures for suite in suites) == sum(len(list(suite)) for suite in suites) - 2


@pytest.mark.parametrize("name", ["full", "markdown", "concise", "junit"])
def test_only_what_can_stand_in_the_place_is_offered_instead(run: Run, name: str) -> None:
    rules = {
        "one": ("'crate'", "['a parcel of yours']", "Instead"),
        "two": ("'crate'", "['a parcel', 'a box']", "For example"),
        "long": ("'crate'", "['Your parcel left us today.']", "For example"),
        "fix": ("'crate => the parcel which is here today'", "['Your parcel left us today.']", "Instead"),
    }
    Path("tonecheck.toml").write_text(
        "\n".join(
            f"[rules.own-{rule}]\nmessage = 'x'\nphrases = [{phrase}]\nalternatives = {alternatives}"
            for rule, (phrase, alternatives, _) in rules.items()
        )
    )
    Path("a.txt").write_text("A crate came.\n")
    for rule, (_, _, lead) in rules.items():
        out = run("check", "a.txt", "--output-format", name, "--select", f"own-{rule}").stdout
        assert re.findall("(Instead|For example):", out) == [lead] * (name != "concise"), rule


@RELAXED
@given(text=st.text())
def test_any_text_fits_into_xml(text: str) -> None:
    from tonecheck.render.xml import attributes, escape

    element = ElementTree.fromstring(f"<a{attributes(b=text)}>{escape(text)}</a>".encode())
    kept = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert element.get("b") == kept
    assert (element.text or "") == re.sub("\r\n?", "\n", kept)


def test_checkstyle_names_every_file_with_its_findings(shop: Run) -> None:
    root = ElementTree.fromstring(output(shop, "checkstyle").encode())
    found = {file.get("name"): file.findall("error") for file in root.findall("file")}
    assert found["mails/fine.md"] == [] and len(found["mails/broken.txt"]) == 1
    for error in found["mails/page.html"]:
        assert error.get("severity") in ("error", "warning", "info") and error.get("message")
        assert int(error.get("line") or 0) == 1 and int(error.get("column") or 0) > 1


def test_csv_holds_a_row_for_each_finding(shop: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(output(shop, "csv"))))
    data = json.loads(output(shop, "json"))
    listed = [
        (d["path"], f["line"], f["rule"], " ".join(f["text"].split())) for d in data["documents"] for f in d["findings"]
    ]
    assert [(row["path"], int(row["line"]), row["rule"], row["text"]) for row in rows] == listed


def markdown_text(comment: str) -> str:
    """What a reader of the rendered comment sees."""
    from markdown_it import MarkdownIt

    page = MarkdownIt("commonmark").enable("table").render(comment)
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<!--.*?-->", "", page)))


def test_a_markdown_comment_shows_copy_as_it_stands(run: Run) -> None:
    line = "In order to pay *_`[x](y)|<b>&amp;~ @ana #12, wait."
    Path("a.txt").write_text(line + "\n")
    comment = run("check", "--output-format", "markdown").stdout
    assert f"“{line}”" in markdown_text(comment)
    assert "@ana" not in comment and "#12" not in comment


def test_a_markdown_comment_fits_and_says_what_it_leaves_out(run: Run) -> None:
    for number in range(150):
        Path(f"{number:03}.txt").write_text("We apologise for any inconvenience. In order to pay, utilise it.\n" * 2)
    comment = run("check", "--output-format", "markdown").stdout
    assert len(comment) < 65_536
    left_out = int(re.search(r"(\d+) more files are left out", comment)[1])  # type: ignore[index]
    assert comment.count("<summary>") == 150 - left_out > 10


def test_an_output_file_leaves_the_summary_to_the_terminal(shop: Run) -> None:
    Path("report.sarif").write_text("old")
    result = shop("check", "mails", "--output-format", "sarif", "--output-file", "report.sarif")
    assert result.exit_code == 1 and "findings in 2 of 3 files" in result.stdout and "{" not in result.stdout
    assert sarif_run(Path("report.sarif").read_text())["results"]
    assert sorted(os.listdir()) == [".git", "mails", "report.sarif"]


def test_an_output_file_among_the_copy_is_not_checked(shop: Run) -> None:
    for _ in range(2):
        result = shop("check", ".", "--output-format", "markdown", "--output-file", "tone.md")
        assert "findings in 2 of 3 files" in result.stdout


def test_an_output_file_is_whole_or_as_it_was(shop: Run) -> None:
    Path("report.json").write_text("old")
    Path("tonecheck.toml").write_text("[[overrides]]\npaths = ['*.html']\nselect = ['no-such-rule']\n")
    result = shop(
        "check", "mails/fine.md", "mails/page.html", "--output-format", "json", "--output-file", "report.json"
    )
    assert result.exit_code == 2 and Path("report.json").read_text() == "old"
    assert not list(Path().glob("report.json.*"))
    result = shop("check", "mails/fine.md", "--output-file", "nowhere/report.txt")
    assert result.exit_code == 2 and "nowhere/report.txt: No such file" in result.stderr


def test_statistics_count_rules_and_files_most_frequent_first(shop: Run) -> None:
    out = output(shop, "full", "--statistics")
    rows = [line.split() for line in out.splitlines() if re.match(r" +\d+ ", line)]
    families = [row for row in rows if len(row) == 3]
    assert ["3", "2", "wordy-purpose", "(corporate)"] in rows and ["3", "2", "wordy"] in families
    assert [int(row[0]) for row in families] == sorted((int(row[0]) for row in families), reverse=True)
    assert "For example:" not in out and "Instead:" not in out and "findings in 2 of 3 files" in out


def test_statistics_and_a_machine_format_need_a_file(shop: Run) -> None:
    result = shop("check", "mails", "--statistics", "--output-format", "sarif")
    assert result.exit_code == 2 and "--output-file FILE" in result.stderr
    result = shop("check", "mails", "--statistics", "--output-format", "sarif", "--output-file", "a.sarif")
    assert "wordy-purpose" in result.stdout and Path("a.sarif").exists()


def test_the_schema_knows_every_format() -> None:
    schema = json.loads((Path(__file__).parents[2] / "tonecheck/render/schema.json").read_text())
    assert schema["$defs"]["document"]["properties"]["format"]["enum"] == [*FORMATS_READ]
