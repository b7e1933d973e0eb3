"""The run itself: what it reads, what it finds, and what is left when it is stopped."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import sqlite3
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.many import sources as real_copy
from tests.audit.conftest import Start, make_many
from tests.conftest import Run
from tests.gate.test_workers import BROKEN, FIRST
from tonecheck.audit import sources
from tonecheck.audit.export import writing
from tonecheck.audit.plan import Plan
from tonecheck.audit.rating import Part
from tonecheck.audit.run import Audit
from tonecheck.audit.store import Entry, Said, Store
from tonecheck.audit.summary import Summary
from tonecheck.audit.work import Auditor, _Places, kept_open
from tonecheck.errors import TonecheckError
from tonecheck.files import Settings
from tonecheck.findings import Score
from tonecheck.text import Span

COLD = "We regret to inform you that your request has been denied in accordance with our policy."
WARM = "I found your parcel this morning, and Tom will bring it to your door by noon on Friday."


def result(path: Path | str = "out.json") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return found


def audit(run: Run, *arguments: str) -> Any:
    done = run("audit", *arguments, "--scorer", "fast", "--json", "out.json", "--isolated")
    assert done.exit_code == 0, done.output
    return result()


def test_scores_are_those_of_score(run: Run, samples: Path) -> None:
    made = {document["name"]: document for document in audit(run, "samples")["documents"]}
    told = run("score", "samples", "--scorer", "fast", "--isolated", "--output-format", "json").stdout
    for document in json.loads(told)["documents"]:
        assert made[document["path"]]["scores"] == pytest.approx(document["scores"], abs=0.11), document["path"]
        assert made[document["path"]]["words"] == document["words"]


def test_findings_are_those_of_check(run: Run, samples: Path) -> None:
    found = {document["name"]: document["findings"] for document in audit(run, "samples")["documents"]}
    checked = json.loads(run("check", "samples", "--isolated", "--output-format", "json").stdout)
    assert found == {d["path"]: len(d["findings"]) for d in checked["documents"] if d["path"] in found}


def test_the_same_footer_is_one_rewrite(run: Run) -> None:
    for number in range(6):
        Path(f"{number}.txt").write_text(f"Hi Ana,\n\n{WARM}\n\n{COLD.replace('request', f'request {number}')}\n")
    Path("other.txt").write_text(f"Hi Ana,\n\n{WARM}\n\n{COLD.replace('denied in', 'declined in')}\n")
    first = audit(run, ".")["rewrites"][0]
    assert first["documents"] == 7 and first["places"] == 7
    assert "in accordance with our policy" in first["text"] and first["lift"] > 5
    assert {why["rule"] for why in first["why"]} & {"policy-shield-accordance", *first["rules"]}
    assert first["examples"][0] == {"name": "0.txt", "line": 5}


def test_a_kind_sentence_is_never_to_be_rewritten(run: Run) -> None:
    for number in range(3):
        Path(f"{number}.txt").write_text(f"Hi Ana,\n\n{WARM}\n")
    assert audit(run, ".")["rewrites"] == []


def test_placeholder_text_is_not_rated(run: Run) -> None:
    Path("a.txt").write_text("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n")
    Path("b.txt").write_text(WARM)
    made = audit(run, ".")
    assert [document["name"] for document in made["documents"]] == ["b.txt"] and made["totals"]["documents"] == 2


def test_zip_files_and_globs(run: Run, samples: Path) -> None:
    with zipfile.ZipFile("mails.zip", "w") as archive:
        for path in samples.rglob("*.html"):
            archive.write(path, f"inner/{path.name}")
        archive.writestr("broken.html", b"\xff\xfe\x00")
        archive.writestr("code.py", "print(1)")
    flat = {Path(d["name"]).name: d["scores"] for d in audit(run, "samples/*.html")["documents"]}
    made = audit(run, "mails.zip")
    zipped = {d["name"].split("/")[-1]: d["scores"] for d in made["documents"]}
    assert {name: zipped[name] for name in flat} == flat
    assert {d["folder"] for d in made["documents"]} == {"mails.zip › inner"}
    assert [error["name"] for error in made["errors"]] == ["mails.zip › broken.html"]


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.parquet"])
def test_tables(run: Run, name: str) -> None:
    rows = [{"id": f"r{number}", "text": WARM if number % 2 else COLD} for number in range(150)]
    if name.endswith("csv"):
        with open(name, "w", newline="") as file:
            writer = csv.DictWriter(file, ["id", "text"])
            writer.writeheader()
            writer.writerows(rows)
    elif name.endswith("jsonl"):
        Path(name).write_text("".join(json.dumps(row) + "\n" for row in rows) + "[1]\n")
    else:
        arrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(arrow.Table.from_pylist(rows), name)
    made = audit(run, name, "--column", "text")
    assert [d["name"] for d in made["documents"]] == sorted(f"{name} › r{number}" for number in range(150))
    assert made["totals"]["distinct_sentences"] == 2
    assert [e["name"] for e in made["errors"]] == (["a.jsonl › row 151"] if name.endswith("jsonl") else [])


def test_a_table_without_a_column_says_what_to_do(run: Run) -> None:
    Path("a.csv").write_text("id,text\n1,Hello\n")
    done = run("audit", "a.csv")
    assert done.exit_code == 2 and "--column" in done.output


def test_bad_files_are_listed_and_stop_nothing(run: Run) -> None:
    Path("good.txt").write_text(COLD)
    Path("binary.txt").write_bytes(b"\0\1\2")
    Path("latin.txt").write_bytes("Schöne Grüße".encode("latin-1"))
    Path("broken.zip").write_bytes(b"PK no zip")
    Path("empty.html").write_bytes(b"")
    made = audit(run, ".")
    assert [d["name"] for d in made["documents"]] == ["good.txt"]
    assert [e["name"] for e in made["errors"]] == ["binary.txt", "broken.zip", "latin.txt"]
    assert run("audit", ".", "--isolated", "--strict").exit_code == 2


def test_csv_and_parquet_hold_the_same(run: Run, samples: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    run("audit", "samples", "--scorer", "fast", "--csv", "a.csv", "--parquet", "a.parquet")
    with open("a.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == parquet.read_table("a.parquet")["name"].to_pylist()
    assert [float(row["overall"]) for row in rows] == parquet.read_table("a.parquet")["overall"].to_pylist()


def test_nothing_in_a_csv_is_a_formula(run: Run) -> None:
    Path("=cmd.txt").write_text("=HYPERLINK is denied in accordance with our policy and your request.")
    run("audit", "=cmd.txt", "--scorer", "fast", "--csv", "a.csv")
    assert "\n'=cmd.txt," in Path("a.csv").read_text().replace("\r", "")


def test_identical_sentences_are_rated_once_by_all_processes(tmp_path: Path, start: Start) -> None:
    make_many(tmp_path / "mails", 400)
    ran = start("mails", "--scorer", "fast", "--json", "out.json", "--jobs", "3")
    assert ran.wait(120) == 0, ran.stderr.read() if ran.stderr else ""
    many = result(tmp_path / "out.json")
    assert many["totals"]["distinct_sentences"] < many["totals"]["sentences"] / 2
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_nothing_is_left_where_nobody_listens(tmp_path: Path, samples: Path, start: Start) -> None:
    ran = start("samples", "--scorer", "fast", "--json", "out.json")
    assert ran.stdout
    ran.stdout.close()
    ran.wait(120)
    assert result(tmp_path / "out.json")["complete"]
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_outputs_are_for_their_owner_alone(run: Run, samples: Path) -> None:
    Path("out.json").write_text("{}")
    Path("out.json").chmod(0o644)
    audit(run, "samples", "--output", "out.html", "--csv", "out.csv")
    assert {path.stat().st_mode & 0o777 for path in Path().glob("out.*")} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
@pytest.mark.parametrize("binary", [True, False])
def test_a_full_disk_leaves_the_old_output_and_nothing_else(tmp_path: Path, binary: bool) -> None:
    import resource

    (tmp_path / "out").write_text("old")
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, most))
    try:
        with pytest.raises(TonecheckError, match="cannot be written"), writing(str(tmp_path / "out"), binary) as file:
            file.write(b"x" * 100 if binary else "x" * 100)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert [path.name for path in tmp_path.iterdir()] == ["out"] and (tmp_path / "out").read_text() == "old"


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path, samples: Path, start: Start) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ran = start("samples", "--scorer", "fast", "--json", "out.json", "--csv", "pipe")
    assert len(list(csv.DictReader(pipe.read_text(encoding="utf-8").splitlines()))) == 3
    assert ran.wait(120) == 0 and pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names of Linux")
def test_a_name_that_is_no_text_is_listed(run: Run) -> None:
    Path("good.txt").write_text(COLD)
    Path(os.fsdecode(b"caf\xe9.txt")).write_text(COLD)
    made = audit(run, ".")
    assert [d["name"] for d in made["documents"]] == ["good.txt"]
    assert [e["name"] for e in made["errors"]] == ["caf\ufffd.txt"]


def test_what_a_dead_process_took_is_rated_by_the_next(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "state"))
    store.begin({})
    said = {1: Said(COLD, COLD, 16), 2: Said(WARM, WARM, 17)}
    assert store.claim(said) == [1, 2] and store.claim(said) == []
    store.rate([1], [Score(20, 10, 60, 20)])
    store.release()
    assert store.claim(said) == [2] and store.claim(said) == []
    store.close()


def test_a_stopped_run_counts_the_sentences_of_what_it_read(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "state"))
    store.claim({1: Said(COLD, COLD, 16), 2: Said(WARM, WARM, 17)})
    store.rate([1, 2], [Score(20, 10, 60, 20), Score(60, 60, 20, 60)])
    store.add({"a": [Entry("a.txt", ".", 1, "", 16, False, parts=(Part(1, "body", 16, 1, 1000),))]})
    totals = Summary(store).totals
    store.close()
    assert totals.sentences == totals.distinct == 1


def test_a_document_that_ends_its_process_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FIRST, str(os.getpid()))
    monkeypatch.chdir(tmp_path)
    for number in range(24):
        Path(f"{number:02}.txt").write_text("This makes it die." if number in (5, 20) else f"{WARM} {number}")
    run = Audit(
        Auditor("state", Settings({"rules": (BROKEN,)}), "fast"),
        Plan(sources.units(["."], Settings({}), None, [])),
    )
    # As if every batch had been with a process that died.
    monkeypatch.setattr(Audit, "_outcomes", lambda self, jobs: (self.auditor.lost(batch, "died") for batch in batches))
    with kept_open():
        run.begin({})
        batches = [run.plan[number] for number in range(len(run.plan))]
        assert [len(batch) for batch in batches] == [16, 8]
        assert sum(done.documents for done in run.go(2)) == 24
        kept = [name for (name,) in run.store.rows("SELECT name FROM document ORDER BY name")]
    assert [name for name, _ in run.errors] == ["05.txt", "20.txt"]
    assert all("exit code 3" in how for _, how in run.errors)
    assert len(kept) == 22 and not {"05.txt", "20.txt"} & set(kept)


def settled(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if name != "made"}


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_stopped_run_goes_on(tmp_path: Path, start: Start, how: signal.Signals) -> None:
    make_many(tmp_path / "mails", 1500)
    arguments = ("mails", "--scorer", "fast", "--json", "out.json")
    stopped = start(*arguments)
    state = tmp_path / "out.json.part"
    while stopped.poll() is None and units(state) < 200:
        time.sleep(0.02)
    stopped.send_signal(how)
    stopped.wait(60)
    assert 200 <= units(state) < 1500
    if how == signal.SIGINT:
        assert stopped.returncode == 130
        partial = result(tmp_path / "out.json")
        assert not partial["complete"] and 200 <= partial["totals"]["documents"] < 1500
    resumed = start(*arguments, "--resume")
    _, told = resumed.communicate(timeout=120)
    assert resumed.returncode == 0 and "are done already" in told
    assert not state.exists()
    made = result(tmp_path / "out.json")
    assert start(*arguments).wait(120) == 0
    assert settled(made) == settled(result(tmp_path / "out.json"))


def units(state: Path) -> int:
    """How many units a run has done so far."""
    try:
        with sqlite3.connect(f"file:{state}?mode=ro", uri=True) as db:
            return int(db.execute("SELECT COUNT(*) FROM unit").fetchone()[0])
    except sqlite3.Error:
        return 0


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_what_changed_in_between_is_read_again(tmp_path: Path, start: Start) -> None:
    make_many(tmp_path / "mails", 1200)
    stopped = start("mails", "--scorer", "fast", "--json", "out.json")
    while stopped.poll() is None and units(tmp_path / "out.json.part") < 100:
        time.sleep(0.02)
    stopped.kill()
    stopped.wait(60)
    first = min((tmp_path / "mails/set0000").iterdir())
    first.write_text(COLD)
    shutil.rmtree(tmp_path / "mails/set0001")
    assert start("mails", "--scorer", "fast", "--json", "out.json", "--resume").wait(120) == 0
    names = {d["name"]: d for d in result(tmp_path / "out.json")["documents"]}
    assert names[f"mails/set0000/{first.name}"]["words"] == len(COLD.split())
    assert not any("set0001" in name for name in names)


def test_another_runs_state_is_refused(run: Run, samples: Path) -> None:
    store = Store("out.json.part")
    store.begin({"paths": "elsewhere"})
    store.close()
    done = run("audit", "samples", "--json", "out.json", "--resume")
    assert done.exit_code == 2 and "elsewhere" in done.output and "--resume" in done.output


def test_real_copy_is_not_foreign() -> None:
    from tonecheck import engine, files
    from tonecheck.language import foreign, measured

    settings = Settings({}, None, True)
    for path in real_copy():
        document = files.read(str(path), settings.for_path(str(path)))
        said = engine.look(document)[1]
        strange = foreign([measured(sentence.folded) for sentence in said], [sentence.prose.role for sentence in said])
        assert sum(strange) <= 1, path


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 12))


@given(st.lists(spans, max_size=15), spans)
def test_the_sentence_of_a_finding_is_the_first_that_it_touches(sentences: list[Span], finding: Span) -> None:
    plain = next((at for at, span in enumerate(sentences) if span.overlaps(finding)), -1)
    assert _Places(sentences).first(finding) == plain


def test_an_example_is_a_phrase_or_what_takes_the_place(run: Run) -> None:
    Path("a.txt").write_text("Our records do not show a payment from you, so you cannot utilise our service.\n")
    examples = {why["rule"]: why["instead"] for why in audit(run, "a.txt")["rewrites"][0]["why"]}
    assert " " in examples["official-office"] and examples["jargon-utilize"] == "use"


def told(run: Run, *arguments: str) -> tuple[int, str]:
    """The exit code, and what was printed."""
    done = run("audit", *arguments, "--scorer", "fast", "--isolated")
    return done.exit_code, done.output


@pytest.mark.parametrize("name", ["c.txt", "./c.txt", "link.txt"])
@pytest.mark.parametrize("option", ["--output", "--json", "--csv"])
def test_no_output_replaces_what_is_read(run: Run, name: str, option: str) -> None:
    Path("c.txt").write_text(COLD)
    Path("link.txt").symlink_to("c.txt")
    for paths in ("c.txt", "."):
        code, output = told(run, paths, option, name)
        assert code == 2 and "c.txt" in output and option in output
        assert Path("c.txt").read_text() == COLD and not list(Path().glob("*.part"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--output", "o", "--json", "o"),
        ("--csv", "o", "--history", "./o"),
        ("--output", "o", "--json", "o.part"),
        ("--output", "folder"),
        ("--json", "absent/o"),
        ("--history", "folder"),
        ("--history", "c.txt"),
        ("--history", "{"),
    ],
)
def test_outputs_are_looked_at_before_any_work(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    Path("c.txt").write_text(COLD)
    Path("{").write_text("{")
    Path("folder").mkdir()
    monkeypatch.setattr(Auditor, "outcome", lambda *_: pytest.fail("it has begun"))
    code, output = told(run, "c.txt", *arguments)
    assert code == 2 and len(output.splitlines()) == 1 and "Traceback" not in output
    assert {path.name for path in Path().iterdir()} == {"c.txt", "{", "folder"}


def test_an_earlier_report_in_the_folder_is_replaced_and_not_read(run: Run) -> None:
    Path("a.txt").write_text(COLD)
    outputs = ("--output", "a.html", "--csv", "a.csv")
    for _ in range(2):
        assert [d["name"] for d in audit(run, ".", *outputs)["documents"]] == ["a.txt"]


def test_what_a_stopped_run_left_is_thrown_away_with_a_word_and_nothing_else_is(run: Run) -> None:
    Path("a.txt").write_text(COLD)
    Store("out.json.part").close()
    code, output = told(run, "a.txt", "--json", "out.json")
    assert code == 0 and "out.json.part was left by a run that was stopped" in output
    Path("out.json.part").write_text("mine")
    code, output = told(run, "a.txt", "--json", "out.json")
    assert code == 2 and "out.json.part" in output and Path("out.json.part").read_text() == "mine"


def test_a_state_that_cannot_be_written_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(TonecheckError, match="cannot be written"):
        Store(str(tmp_path / "absent/state"))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.csv", b"id,body\n1,Hello\n", "a.csv: has no column “text”; it has: id, body"),
        ("a.csv", b"id,text\n", "a.csv has no rows below its heading"),
        ("a.csv", b"id,body\n", "a.csv: has no column “text”"),
        ("a.jsonl", b"", "a.jsonl has no rows"),
        ("a.jsonl", b'{"body": "Hello"}\n', "a.jsonl › row 1: has no column “text”"),
        ("a.csv", "id,text\n1,Hello\n2,Grüße\n".encode("latin-1"), "a.csv: line 3: is not UTF-8; save it as UTF-8"),
        ("a.csv", b'id,text\n1,"Hello\n2,There\n', "a.csv: line 2: opens a quote"),
        ("a.mbox", b"nothing", "a.mbox: is no mail folder"),
        ("a.txt", b"\0", "a.txt: looks like a binary file"),
    ],
)
def test_where_nothing_is_read_the_reason_is_told_and_the_run_fails(
    run: Run, name: str, data: bytes, reason: str
) -> None:
    Path(name).write_bytes(data)
    code, output = told(run, name, "--column", "text")
    assert code == 2 and reason in output and f"{name}: {name}" not in output
    Path("good.txt").write_text(COLD)
    assert told(run, name, "good.txt", "--column", "text")[0] == 0


def test_a_row_without_an_id_has_the_name_of_no_other(run: Run) -> None:
    Path("a.csv").write_text(f"id,text\nanna0@example.org,{WARM}\n1,{COLD}\n".replace(", and", " and"))
    made = audit(run, "a.csv", "--column", "text")
    assert [d["name"] for d in made["documents"]] == ["a.csv › 1", "a.csv › row 1"]


def test_an_encoding_of_the_settings_is_that_of_tables_too(run: Run) -> None:
    Path("tonecheck.toml").write_text('encoding = "windows-1252"\n')
    Path("a.csv").write_bytes(f"id;text\n1;{COLD} Grüße.\n".encode("windows-1252"))
    Path("a.jsonl").write_bytes(f'{{"id": "j", "text": "{COLD} Grüße."}}\n'.encode("windows-1252"))
    done = run("audit", "a.csv", "a.jsonl", "--column", "text", "--scorer", "fast", "--json", "out.json")
    assert done.exit_code == 0, done.output
    assert [d["name"] for d in result()["documents"]] == ["a.csv › 1", "a.jsonl › j"]


def test_documents_without_a_score_are_listed_with_the_reason(run: Run) -> None:
    Path("a.txt").write_text(COLD)
    Path("empty.txt").write_text("")
    Path("latin.txt").write_text("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.\n")
    made = audit(run, ".", "--output", "a.html")
    assert [item["name"] for item in made["not_rated"]] == ["empty.txt", "latin.txt"]
    assert "placeholder" in made["not_rated"][1]["reason"] and "no copy" in made["not_rated"][0]["reason"]
    assert made["totals"]["documents"] == len(made["documents"]) + len(made["not_rated"])
    assert "2 documents read, but not rated" in Path("a.html").read_text(encoding="utf-8")


def test_one_is_no_plural(run: Run) -> None:
    Path("a.txt").write_text("Hi Ana,\n\nPlease be advised that Tom will bring your parcel by noon on Friday.\n")
    _, output = told(run, "a.txt", "--output", "a.html")
    assert "1 document rated, 1 finding " in output
    assert "1 documents" not in Path("a.html").read_text(encoding="utf-8")


def test_redacted_output_names_rules_and_places(run: Run) -> None:
    Path("a.txt").write_text(f"Hi Ana,\n\n{COLD}\n")
    _, output = told(run, "a.txt", "--redact")
    assert f"a sentence of {len(COLD.split())} words, first in a.txt, line 3" in output
    assert "policy-" in output and "denied" not in output
