"""The commands that show rules."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Run
from tonecheck.rules import all_rules


def test_there_are_enough_families_and_rules() -> None:
    assert len({rule.family for rule in all_rules()}) >= 25
    assert len(all_rules()) >= 120


def test_every_rule_can_be_explained(run: Run) -> None:
    for rule in all_rules():
        output = run("explain", rule.id).output
        assert rule.why in output and rule.source in output and rule.alternatives[0] in output


def test_a_family_is_explained_rule_by_rule(run: Run) -> None:
    assert run("explain", "wordy").output.count("  Why  ") > 3


def test_an_unknown_rule_names_the_nearest(run: Run) -> None:
    result = run("explain", "hollow-apolgy")
    assert result.exit_code == 2 and "did you mean “hollow-apology" in result.stderr


def test_rules_as_data(run: Run) -> None:
    assert len(json.loads(run("rules", "--output-format", "json").stdout)) == len(all_rules())
    assert f"{len(all_rules())} rules in" in run("rules").output


def test_another_config_can_be_named(run: Run) -> None:
    Path("house.toml").write_text(
        '[rules.say-parcel]\nphrases = ["consignment"]\nmessage = "We say parcel."\nbad = ["A consignment."]\n'
    )
    assert "say-parcel" in run("rules", "--config", "house.toml").output
    assert "We say parcel." in run("explain", "say-parcel", "--config", "house.toml").output
    assert "say-parcel" in run("test-rules", "--config", "house.toml").output
    assert "say-parcel" not in run("rules").output


def test_rules_of_ones_own_are_listed_beside_the_others(run: Run) -> None:
    Path("tonecheck.toml").write_text('[rules.say-parcel]\nphrases = ["consignment"]\nmessage = "We say parcel."\n')
    assert "\nown                  say-parcel " in run("rules").output
    assert json.loads(run("rules", "--output-format", "json").stdout)[-1]["id"] == "say-parcel"
    assert "We say parcel." in run("explain", "say-parcel").output
