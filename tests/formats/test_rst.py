"""reStructuredText: the words that docutils finds, and no others."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from docutils import core, nodes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tonecheck.formats import extract
from tonecheck.text import Document


def read(source: str) -> list[tuple[str, str]]:
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(Document("x.rst", source, "rst")).prose]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("News\n====\n\nIt came\nlate.\n\nTwo", [("heading", "News"), ("body", "It came late."), ("body", "Two")]),
        ("====\nNews\n====\n\nYes", [("heading", "News"), ("body", "Yes")]),
        ("- one\n- two\n  lines\n\n1. three\n#. four", [("list item", "one"), ("list item", "two lines"), ("list item", "three"), ("list item", "four")]),
        ("As follows::\n\n  no\n\nYes", [("body", "As follows:"), ("body", "Yes")]),
        ("A *b* **c** ``no`` `d`_ `e <https://no.org>`__ |no| f_.", [("body", "A b c code d e item f.")]),
        (":ref:`Pay <no>` and :func:`no`", [("body", "Pay and code")]),
        (".. no\n   no\n\nYes", [("body", "Yes")]),
        (".. note:: One\n   two\n\n.. code-block:: no\n\n   no\n\nYes", [("body", "One two"), ("body", "Yes")]),
        (".. image:: no.png\n   :alt: A dog\n   :no: no\n", [("alt text", "A dog")]),
        ("term\n   What it is", [("body", "term"), ("body", "What it is")]),
        ("====  ====\none   two\n====  ====\nthree four\n====  ====\n\nYes", [("body", "one"), ("body", "two"), ("body", "three"), ("body", "four"), ("body", "Yes")]),
        ("+----+-----+\n| a  | b   |\n+----+-----+\n", [("body", "a"), ("body", "b")]),
        (".. list-table:: One\n   :no: no\n\n   * - two\n     - three\n   * - four\n     - five\n\nYes", [("heading", "One"), ("list item", "two"), ("list item", "three"), ("list item", "four"), ("list item", "five"), ("body", "Yes")]),
        (".. csv-table:: One\n   :header: a, \"b c\"\n\n   d, \"e, f\"\n\nYes", [("heading", "One"), ("body", "a"), ("body", "b c"), ("body", "d"), ("body", "e, f"), ("body", "Yes")]),
        (".. toctree::\n   :caption: One\n\n   no\n   Two <no>\n\nYes", [("heading", "One"), ("link", "Two"), ("body", "Yes")]),
        (".. _no:\n\n.. [1] A note\n\n>>> no\nno\n\nYes", [("body", "A note"), ("body", "Yes")]),
        ("See https://no.org/no or a@no.org", [("body", "See link or link")]),
    ],
)  # fmt: skip
def test_what_a_reader_gets(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source) == expected


NOT_SHOWN = (
    nodes.literal_block, nodes.literal, nodes.comment, nodes.system_message, nodes.problematic, nodes.doctest_block, nodes.target, nodes.docinfo,
    nodes.substitution_definition, nodes.label, nodes.footnote_reference, nodes.image, nodes.field_name, nodes.option_group,
)  # fmt: skip
BLOCKS = st.sampled_from(
    [
        "Zqa zqb\nzqc.", "Zqd\n====", "- zqe zqf\n- zqg", "* zqh\n\n  zqi", "1. zqj\n2. zqk", "Zql::\n\n  hidden\n    hidden", ".. note:: zqm\n\n   zqn",
        ".. code:: python\n\n   hidden", ".. hidden\n   hidden", ".. _hidden: hidden", "zqo\n   zqp", "| zqq\n| zqr", ".. [1] zqs",
        "Zqt *zqu* **zqv** ``hidden`` `zqw <hidden>`_ zqx\\* zqy.", "   zqz quoted", ".. image:: hidden.png", "=====  =====\nzra    zrb\n=====  =====",
        "+-----+-----+\n| zrc | zrd |\n+-----+-----+", ">>> hidden\nhidden", "-----", ".. topic:: zre\n\n   zrf", "Zrg zrh --\nzri - zrj.", "::\n\n  hidden",
    ]
)  # fmt: skip


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"z[a-z]{2}|hidden", text.lower()))


def shown(node: nodes.Node) -> list[str]:
    if isinstance(node, NOT_SHOWN):
        return []
    if isinstance(node, nodes.Text):
        return [node.astext()]
    return [text for child in node.children for text in shown(child)]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(BLOCKS, max_size=7).map(lambda blocks: "Zstart.\n\n" + "\n\n".join(blocks)))
def test_words_agree_with_docutils(source: str) -> None:
    quiet = {"report_level": 5, "halt_level": 6, "file_insertion_enabled": False, "syntax_highlight": "none"}
    tree = core.publish_doctree(source, settings_overrides=quiet)
    if any(isinstance(node, nodes.system_message) and node["level"] > 2 for node in tree.findall()):
        return
    found = words(" ".join(prose.text for prose in extract(Document("x.rst", source, "rst")).prose))
    assert found == words(" ".join(shown(tree)))
