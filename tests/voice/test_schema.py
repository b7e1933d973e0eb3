"""The published JSON Schema: valid, and of one mind with the reader of the settings."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import Run
from tonecheck.config import KEYS, Key, load
from tonecheck.config.presets import FOLDER, built_in
from tonecheck.config.reading import RULE_KEYS, TYPES, Where, values_of
from tonecheck.errors import ConfigError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SCHEMA = Path(__file__).parents[2] / "tonecheck/config/tonecheck.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize(
    ("keys", "name"),
    [*((KEYS, name) for name in KEYS), *((RULE_KEYS, name) for name in RULE_KEYS)],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_example_is_valid_in_both(
    validator: Draft202012Validator, keys: dict[str, Key], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for path, text in {"words/house.txt": "forbid cheap\n", "voice/a.toml": ""}.items():
        Path(path).parent.mkdir()
        Path(path).write_text(text)
    key = name.replace("_", "-")
    table = tomllib.loads(f"{key} = {keys[name].example}")
    schema = validator.schema if keys is KEYS else validator.schema["$defs"]["rule"]
    properties = {"properties": schema["properties"], "$defs": validator.schema["$defs"]}
    assert key in schema["properties"] and validator.evolve(schema=properties).is_valid(table)
    if name != "plugins":
        assert name in values_of(table, keys, Where("tonecheck.toml"))


def test_every_type_is_used() -> None:
    used = {known.type for keys in (KEYS, RULE_KEYS) for known in keys.values()}
    assert used == set(TYPES)


@pytest.mark.parametrize("name", built_in())
def test_presets_are_valid(validator: Draft202012Validator, name: str) -> None:
    assert not list(validator.iter_errors(tomllib.loads((Path(FOLDER) / f"{name}.toml").read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    "text",
    [
        "selct = []", "select = 3", "[thresholds]\nwarm = 3", "[thresholds]\nwarmth = 300", "[severity]\nwordy = 'loud'",
        "scorer = 'best'", "kind = 'greef'", "[kinds.greef]\n", "[kinds.refusal]\nencoding = 'utf-8'",
        "[rules.mine]\nmessage = 'x'", "[rules.mine]\nmessage = 'x'\nphrases = ['a b']\nroles = ['subjekt']",
        "[[overrides]]\nignore = []", "[[overrides]]\npaths = ['*']\nexclude = []", "max-file-size = 0", "extends = 3",
    ],
)  # fmt: skip
def test_what_the_reader_refuses_the_schema_refuses(validator: Draft202012Validator, text: str, tmp_path: Path) -> None:
    assert not validator.is_valid(tomllib.loads(text))
    (tmp_path / "tonecheck.toml").write_text(text)
    with pytest.raises(ConfigError):
        load(str(tmp_path / "tonecheck.toml"))


PAGE = (SCHEMA.parents[2] / "docs/pages/voice.md").read_text(encoding="utf-8")
SAMPLES = [block for block in re.findall(r"```toml\n([\s\S]*?)```", PAGE) if "[project." not in block]


@pytest.mark.parametrize("sample", SAMPLES)
def test_samples_in_the_documentation_are_valid_and_pass_their_cases(
    validator: Draft202012Validator, sample: str, run: Run
) -> None:
    assert validator.is_valid(tomllib.loads(sample))
    Path("rules.toml").write_text(sample)
    if "bad = " in sample:
        assert run("test-rules", "rules.toml").exit_code == 0


def test_the_command_prints_it(run: Run) -> None:
    assert json.loads(run("config", "--schema").output) == json.loads(SCHEMA.read_text(encoding="utf-8"))
