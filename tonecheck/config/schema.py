"""The JSON Schema of ``tonecheck.toml``, made from the settings themselves, so that editors can complete and check it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tonecheck.config import KEYS, Key
from tonecheck.config.reading import KIND_KEYS, LOCAL_KEYS, RULE_KEYS, TYPES

_PATHS = {"type": "array", "items": {"type": "string"}, "description": "Globs, relative to this file."}


def json_schema() -> dict[str, Any]:
    """The schema as JSON holds it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of tonecheck",
        "description": "tonecheck.toml, or the table [tool.tonecheck] of pyproject.toml",
        **_object(KEYS),
        "$defs": {
            "kind": _object(KIND_KEYS),
            "override": _object(LOCAL_KEYS, ["paths"], {"paths": _PATHS}),
            "rule": {
                **_object(RULE_KEYS, ["message"]),
                "anyOf": [{"required": ["phrases"]}, {"required": ["capitals"]}],
            },
        },
    }


def _object(
    keys: Mapping[str, Key], required: list[str] | None = None, more: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    properties = {name.replace("_", "-"): _property(known) for name, known in keys.items()}
    made = {"type": "object", "properties": {**(more or {}), **properties}, "additionalProperties": False}
    return {**made, "required": required} if required else made


def _property(known: Key) -> dict[str, Any]:
    return {"description": known.doc.replace("`", ""), **TYPES[known.type].schema}
