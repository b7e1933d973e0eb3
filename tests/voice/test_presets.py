"""Presets: built in, files and installed packages; what wins, and circles."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.conftest import Run
from tonecheck.config import load
from tonecheck.config.presets import built_in
from tonecheck.engine import check
from tonecheck.errors import ConfigError
from tonecheck.files import Settings, read, walk
from tonecheck.findings import Severity
from tonecheck.kinds import KINDS
from tonecheck.scoring import load as load_scorer
from tonecheck.selection import rules_for
from tonecheck.text import Document

ROOT = Path(__file__).parents[2]


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return name


def install(folder: Path, package: str, entry_points: str, files: dict[str, str]) -> None:
    """Put a package with entry points into `folder`, as an installer leaves it."""
    for name, text in files.items():
        write(str(folder / package / name), text)
    info = folder / f"{package}-1.0.dist-info"
    write(str(info / "METADATA"), f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    write(str(info / "entry_points.txt"), entry_points)


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    load.cache_clear()


@pytest.mark.parametrize("name", built_in())
def test_a_built_in_preset_is_valid_and_says_why(name: str) -> None:
    config = load(write("tonecheck.toml", f'extends = "{name}"\n'))
    assert rules_for(config)
    for kind in KINDS.values():
        assert rules_for(config.for_kind(kind.name, kind.settings))
    text = (ROOT / "tonecheck" / "presets" / f"{name}.toml").read_text(encoding="utf-8")
    assert text.startswith("# ") and sum(line.strip().startswith("#") for line in text.splitlines()) > 4


@pytest.mark.parametrize("name", built_in())
def test_a_built_in_preset_asks_nothing_of_good_copy(name: str) -> None:
    config = load(write("tonecheck.toml", f'extends = "{name}"\n'))
    for path in walk([str(ROOT / "corpora" / "clean")], Settings({}, None, True)):
        if Path(path).name != "README.md":
            findings = check(read(path, config), config, load_scorer("fast")).findings
            assert not [finding.message for finding in findings if finding.family == "score"], path


def test_a_preset_changes_what_is_found() -> None:
    write("tonecheck.toml", 'extends = "plain-service"\n')
    document = Document("a.txt", "In order to see it, call.", "text")
    assert [f.severity for f in check(document, load("tonecheck.toml")).findings] == [Severity.WARNING]


def test_later_presets_win_over_earlier_ones_and_the_file_over_all() -> None:
    write("one.toml", 'min-severity = "error"\nignore = ["wordy"]\nseverity = { upsell = "hint", jargon = "hint" }\n')
    write("two.toml", 'extends = "one.toml"\nmin-severity = "warning"\nseverity = { upsell = "error" }\n')
    config = load(
        write("tonecheck.toml", 'extends = ["two.toml"]\nenable = ["wordy"]\nseverity = { jargon = "error" }\n')
    )
    assert config.min_severity is Severity.WARNING
    assert config.severity == {"upsell": Severity.ERROR, "jargon": Severity.ERROR}
    assert config.ignore == () and config.enable == ("wordy",)
    assert config.origins["min_severity"] == "preset two.toml"


def test_paths_in_a_preset_start_at_the_preset_and_globs_at_the_config() -> None:
    write("shared/voice.toml", 'vocabulary = ["words.txt"]\n[[overrides]]\npaths = ["mails/**"]\nignore = ["wordy"]\n')
    write("shared/words.txt", "forbid cheap\n")
    config = load(write("tonecheck.toml", 'extends = "shared/voice.toml"\n'))
    assert "wordy" in config.for_path("mails/a.txt").ignore
    assert [f.rule for f in check(Document("a", "It is cheap.", "text"), config).findings] == ["forbidden-word"]


def test_rules_of_the_same_name_take_the_place_of_the_presets() -> None:
    rule = '[rules.mine]\nphrases = ["{0}"]\nmessage = "{0}."\n'
    write("base.toml", rule.format("old"))
    config = load(write("tonecheck.toml", 'extends = "base.toml"\n' + rule.format("new")))
    assert [rule.message for rule in config.own_rules] == ["new."]


def test_an_installed_preset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry_points = (
        "[tonecheck.presets]\nacme = acme_presets\nacme-formal = acme_presets:formal\nacme-lost = acme_presets:lost\n"
    )
    files = {"__init__.py": "raise SystemExit('never imported')", "tonecheck.toml": 'ignore = ["wordy"]\n'}
    install(tmp_path / "site", "acme_presets", entry_points, {**files, "formal.toml": 'ignore = ["jargon"]\n'})
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site"), *sys.path])
    assert load(write("a/tonecheck.toml", 'extends = "acme"\n')).ignore == ("wordy",)
    assert load(write("b/tonecheck.toml", 'extends = ["acme", "acme-formal"]\n')).ignore == ("wordy", "jargon")
    with pytest.raises(
        ConfigError, match=r"extends: the package “acme_presets” of the preset “acme-lost” holds no lost.toml"
    ):
        load(write("c/tonecheck.toml", 'extends = "acme-lost"\n'))


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"tonecheck.toml": 'extends = "a.toml"', "a.toml": 'extends = "b.toml"', "b.toml": 'extends = "a.toml"'},
         "b.toml: extends: goes round in a circle (a.toml → b.toml → a.toml); take one of them out"),
        ({"tonecheck.toml": 'extends = "tonecheck.toml"'}, "goes round in a circle"),
        ({"tonecheck.toml": 'extends = "plain-servise"'}, "there is no preset “plain-servise”; did you mean “plain-service”?"),
        ({"tonecheck.toml": 'extends = "gone.toml"'}, "tonecheck.toml: extends: there is no file “gone.toml”"),
        ({"tonecheck.toml": 'extends = "a.toml"', "a.toml": "selct = []"}, "a.toml: unknown key “selct”"),
        ({"tonecheck.toml": "extends = 3"}, "tonecheck.toml: extends: must be a list of strings"),
    ],
)  # fmt: skip
def test_what_is_wrong_names_file_and_key(run: Run, files: dict[str, str], message: str) -> None:
    for name, text in files.items():
        write(name, text)
    write("a.txt", "Hello.")
    result = run("check", "a.txt")
    assert result.exit_code == 2
    assert message in result.stderr
