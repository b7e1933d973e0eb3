"""What an editor offers where something was found, and the text on disk after it was chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp

from tests.lsp.conftest import Editor, Make, capabilities, run
from tonecheck import engine, fix
from tonecheck.config import Config, load
from tonecheck.text import Document, Span
from tonecheck_lsp import config_edits, silence
from tonecheck_lsp.buffer import Lines

COLD = "Dear Ana,\r\n\r\n🎉 In order to pay, utilise our portal.\r\n"


def applied(text: str, edits: Any, encoding: str = "utf-16") -> str:
    """A text after edits, which all count from the text as it was."""
    lines = Lines(text, encoding)
    spans = sorted((lines.offsets(edit.range), edit.new_text) for edit in edits)
    for span, new in reversed(spans):
        text = text[: span.start] + new + text[span.end :]
    return text


async def choose(editor: Editor, uri: str, line: int, column: int, title: str, *only: str) -> lsp.CodeAction:
    """The action of this title at a place."""
    here = lsp.Position(line, column)
    found = await editor.actions(uri, lsp.Range(here, here), *only)
    (action,) = [item for item in found if item.title == title]
    assert isinstance(action, lsp.CodeAction)
    return action


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("lazy", [True, False])
def test_fix_all_gives_the_bytes_that_the_command_line_writes(start: Make, encoding: str, lazy: bool) -> None:
    text = (Path(__file__).parents[2] / "docs" / "samples" / "late-parcel.html").read_text(encoding="utf-8")
    text = ("<p>🎉🎉 éé In order to go, utilise it.</p>\n" + text).replace("\n", "\r\n")
    expected, made = fix.apply(text, engine.check(Document("a.html", text, "html")).findings)
    assert made > 2

    async def talk() -> None:
        async with start(capabilities(encoding=encoding, lazy=lazy)) as editor:
            editor.open("untitled:a.html", text, "html", version=7)
            action = await choose(
                editor, "untitled:a.html", 0, 0, f"Make the {made} safe fixes in this file", "source.fixAll"
            )
            assert action.kind == "source.fixAll.tonecheck"
            (change,) = action.edit.document_changes
            assert change.text_document.version == 7
            assert applied(text, change.edits, encoding) == expected

    run(talk())


def test_only_the_kinds_that_are_asked_for_come(start: Make) -> None:
    async def talk() -> None:
        async with start() as editor:
            editor.open("untitled:a.md", COLD)
            everything = lsp.Range(lsp.Position(0, 0), lsp.Position(9, 0))
            for only, kinds in (
                (("quickfix",), {"quickfix"}),
                (("source.fixAll.tonecheck",), {"source.fixAll.tonecheck"}),
                (("source",), {"source.fixAll.tonecheck"}),
                (("refactor",), set()),
                (("source.fixAll.other",), set()),
            ):
                found = await editor.actions("untitled:a.md", everything, *only)
                assert {item.kind for item in found if isinstance(item, lsp.CodeAction)} == kinds, only

    run(talk())


@pytest.mark.parametrize("lazy", [True, False])
def test_a_word_is_allowed_in_a_config_file_that_is_made_for_it(start: Make, tmp_path: Path, lazy: bool) -> None:
    uri = (tmp_path / "mails" / "a.md").as_uri()

    async def talk() -> None:
        async with start(capabilities(lazy=lazy)) as editor:
            editor.open(uri, COLD)
            action = await choose(editor, uri, 2, 21, "Allow “utilise” in tonecheck.toml")
            made, change = action.edit.document_changes
            assert isinstance(made, lsp.CreateFile) and made.uri == (tmp_path / "tonecheck.toml").as_uri()
            assert change.text_document.uri == made.uri and change.text_document.version is None
            (tmp_path / "tonecheck.toml").write_text(applied("", change.edits), encoding="utf-8")
            editor.edit(uri, COLD)
            assert [item.code for item in (await editor.pull(uri)).items] == ["wordy-purpose"]

    run(talk())


TOML = '# House voice.\nignore = ["buzzwords"]  # for now\nallow = [\n    "Léa 🎉",  # a name\n]\n\n[thresholds]\nwarmth = 10\n'


@pytest.mark.parametrize(
    ("name", "text"),
    [("tonecheck.toml", TOML), ("tonecheck.toml", ""), ("tonecheck.toml", TOML.replace("\n", "\r\n")), ("tonecheck.toml", "[severity]\nwordy = 'error'\n"),
     ("pyproject.toml", "[project]\nname = 'x'\n\n[tool.tonecheck]\nallow = ['Ana']\n\n[tool.other]\na = 1\n"),
     ("pyproject.toml", "[tool.tonecheck.thresholds]\nwarmth = 10\n")],
)  # fmt: skip
def test_a_config_file_keeps_everything_else(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    load.cache_clear()
    before = load(str(path))
    for setting, value in (("allow", "Leverage “Edu”"), ("ignore", "wordy-purpose")):
        text = config_edits.added(text, str(path), setting, value)
        assert config_edits.added(text, str(path), setting, value) == text
    path.write_bytes(text.encode())
    load.cache_clear()
    after = load(str(path))
    assert after.allow == (*before.allow, "Leverage “Edu”") and after.ignore == (*before.ignore, "wordy-purpose")
    assert after.thresholds == before.thresholds and after.severity == before.severity
    assert all(comment in text for comment in ("# House voice.", "# for now", "# a name") if "House" in text)


def test_a_rule_is_turned_off_in_the_nearest_file(start: Make, tmp_path: Path) -> None:
    file, uri = tmp_path / "tonecheck.toml", (tmp_path / "a.md").as_uri()
    file.write_text(TOML, encoding="utf-8")

    async def talk() -> None:
        async with start() as editor:
            editor.open(uri, COLD)
            action = await choose(editor, uri, 2, 5, "Turn wordy-purpose off in tonecheck.toml")
            (change,) = action.edit.document_changes
            file.write_text(applied(TOML, change.edits), encoding="utf-8")
            assert file.read_text(encoding="utf-8").startswith(
                '# House voice.\nignore = ["buzzwords", "wordy-purpose"]  # for now\n'
            )

    run(talk())


def test_a_client_that_cannot_make_files_is_not_offered_one(start: Make) -> None:
    can = capabilities()
    can.workspace.workspace_edit = lsp.WorkspaceEditClientCapabilities()  # type: ignore[union-attr]

    async def talk() -> None:
        async with start(can) as editor:
            editor.open("untitled:a.md", COLD)
            here = lsp.Position(2, 21)
            found = await editor.actions("untitled:a.md", lsp.Range(here, here))
            assert not any("tonecheck.toml" in item.title for item in found)
            (edit,) = found[0].edit.changes["untitled:a.md"]
            assert edit.new_text == "use" and found[0].edit.document_changes is None

    run(talk())


BODY = "In order to pay, call us."
# Files of many kinds, the finding somewhere in them, and the comment that belongs there; "" where none can stand.
KINDS = (
    ("a.html", "", f"<p>{BODY}</p>\n", "<!-- tonecheck: ignore[wordy-purpose] -->"),
    ("a.html.j2", "", f"{{% if a %}}\n  <p>{BODY}</p>\n{{% endif %}}\n", "{# tonecheck: ignore[wordy-purpose] #}"),
    ("a.txt.j2", "", f"Hi {{{{ name }}}},\n\n{BODY}\n", "{# tonecheck: ignore[wordy-purpose] #}"),
    ("a.html", "django-html", f"<p>{BODY}</p>\n", "{# tonecheck: ignore[wordy-purpose] #}"),
    ("a.html.liquid", "", f"<p>{BODY}</p>", "{% comment %}tonecheck: ignore[wordy-purpose]{% endcomment %}"),
    ("a.hbs", "", f"<p>\r\n{BODY}\r\n</p>\r\n", "{{! tonecheck: ignore[wordy-purpose] }}"),
    ("a.html.erb", "", f"<p>{BODY}</p>\n", "<%# tonecheck: ignore[wordy-purpose] %>"),
    ("a.html.twig", "", f'<img alt="{BODY}"\n>', "{# tonecheck: ignore[wordy-purpose] #}"),
    ("a.html", "", f'<p>Hello.</p>\n<img\n  alt="{BODY}">\n', "<!-- tonecheck: ignore[wordy-purpose] -->"),
    ("a.md", "", f"One line.\n{BODY}\nAnother line.\n", "<!-- tonecheck: ignore[wordy-purpose] -->"),
    ("a.md", "", f"- one\n- {BODY}\n", "<!-- tonecheck: ignore[wordy-purpose] -->"),
    ("a.txt", "", f"{BODY}\n", ""),
)


@pytest.mark.parametrize(
    ("name", "language", "text", "comment"), KINDS, ids=[f"{k[0]}-{n}" for n, k in enumerate(KINDS)]
)
def test_a_comment_silences_one_finding_and_changes_nothing_that_is_read(
    start: Make, tmp_path: Path, name: str, language: str, text: str, comment: str
) -> None:
    text = text + "\n\n<p>In order to go, walk.</p>\n"

    async def talk() -> None:
        async with start() as editor:
            uri = (tmp_path / name).as_uri()
            editor.open(uri, text, language or "plaintext")
            before = (await editor.pull(uri)).items
            assert [item.code for item in before] == ["wordy-purpose", "wordy-purpose"]
            found = await editor.actions(uri, before[0].range, "quickfix")
            offered = [item for item in found if item.title == "Ignore wordy-purpose here"]
            assert bool(offered) == bool(comment)
            if not comment:
                return
            (change,) = offered[0].edit.document_changes
            assert change.edits[0].new_text.strip() == comment
            editor.edit(uri, applied(text, change.edits))
            after = (await editor.pull(uri)).items
            assert [item.code for item in after] == ["wordy-purpose"]
            assert after[0].message == before[1].message

    run(talk())


def test_no_comment_is_offered_where_none_can_stand() -> None:
    text = f'<p>Hello.</p>\n<img\n  title="x"\n  alt="{BODY}"\n  class="y"\n>\n'
    document = Document("a.html", text, "html")
    report = engine.check(document)
    (finding,) = report.findings
    assert silence.comment_for(report, Lines(text), finding, Config(), "html") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\n<!-- x -->\nb\n", "a\nb\n"), ("a <!-- x --> b", "a  b"), ("<!-- x -->", ""), ("a\r\n  <!-- x -->\r\nb", "a\r\nb"), ("a\n<!-- \n x -->\n", "a\n")],
)  # fmt: skip
def test_a_comment_that_silences_nothing_goes_with_its_line(text: str, expected: str) -> None:
    span = Span(text.index("<!--"), text.index("-->") + 3)
    edit = silence.without_comment(Lines(text), span)
    assert text[: edit.span.start] + edit.text + text[edit.span.end :] == expected
