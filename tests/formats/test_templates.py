"""Template tags of many languages: what is found, what stands in for it, and what stays copy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tonecheck import templates
from tonecheck.engine import check
from tonecheck.formats import extract
from tonecheck.text import Document


def read(source: str, format: str = "text") -> list[str]:
    return [" ".join(prose.text.split()) for prose in extract(Document("x", source, format)).prose]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ x }}", "{{x|default:'a'}}", "{{{x}}}", "{{~x~}}", "{{ .Name }}", '{{ {"a": 1}|tojson }}', "<%= x %>", "<%= a < b ? 'c' : 'd' %>",
        "${x}", "#{x}", "%{x}", "%(x)s", "%(n)d", "%s", "%1$s", "%@", "%NAME%", "*|FNAME|*", "*|MC:SUBJECT|*", "((x))", "[[x]]",
        "{!Contact.Name}", "{$x}", "{$x|escape:'html'}", "{x}", "{user.name}", "{0}", "[Name]", "[Customer Name]",
    ],
)  # fmt: skip
def test_an_output_tag_becomes_a_stand_in(tag: str) -> None:
    (found,) = templates.scan(f"before {tag} after")
    assert (found.start, found.end, found.kind) == (7, 7 + len(tag), "output")
    assert read(f"before {tag} after") == [f"before {found.stand_in} after"]


@pytest.mark.parametrize(
    "tag",
    [
        "{% if x %}", "{%- endif -%}", "{{#if x}}", "{{/if}}", "{{> partial}}", "{{if .X}}", "{{end}}", "<% if x %>", "<% end %>", "<?php foreach ($a as $b): ?>",
        "{if $x}", "{/if}", "{foreach $a as $b}", "*|IF:X|*", "*|END:IF|*", "{# a note #}", "{{!-- a note --}}", "{{! a note }}", "<%# a note %>", "{* a note *}",
    ],
)  # fmt: skip
def test_a_steering_tag_leaves_nothing(tag: str) -> None:
    assert read(f"before {tag}after") == ["before after"]


@pytest.mark.parametrize(
    "text",
    [
        "50% off",
        "100%s",
        "5 % d",
        "a {b c} d",
        "{}",
        "{ }",
        "f(x)",
        "[link](https://a.org)",
        "[ ] todo",
        "[1]",
        "<3",
        "a < b > c",
        "{{",
        "}}",
        "{%",
        "$5",
        "(a)",
    ],
)
def test_ordinary_text_is_no_tag(text: str) -> None:
    assert templates.scan(text) == []


@pytest.mark.parametrize(
    ("tag", "word"),
    [
        ("{{ first_name }}", "Alex"), ("*|FNAME|*", "Alex"), ("%{username}", "Alex"), ("[Customer Name]", "Alex"), ("{{ company }}", "Acme"),
        ("${amount}", "£12"), ("{{ due_date }}", "3 May"), ("{{ reset_url }}", "example.com"), ("<%= order.id %>", "12"), ("{{ thing }}", "item"),
    ],
)  # fmt: skip
def test_the_stand_in_fits_the_tag(tag: str, word: str) -> None:
    assert templates.stand_in(tag) == word


def test_an_amount_after_a_currency_sign_has_none_of_its_own() -> None:
    assert read("You owe £{{ amount }}.") == ["You owe £12."]


def readings(source: str, format: str = "text") -> list[str]:
    return [prose.text for prose in extract(Document("x", source, format)).prose]


def test_alternatives_are_read_one_at_a_time() -> None:
    assert readings("{% if late %}It is late.{% else %}It is on time.{% endif %}") == ["It is late.", "It is on time."]
    assert readings("{{#if a}}The {{colour}} one{{else}}It all{{/if}} came today. Enjoy it.") == [
        "The item one came today. Enjoy it.",
        "It all came today.",
    ]
    assert readings("{% if a %}A one{% elsif b %}B two{% else %}C three{% endif %} came.") == [
        "A one came.",
        "B two came.",
        "C three came.",
    ]


def test_alternatives_inside_alternatives_are_each_read() -> None:
    source = "It {% if a %}is {% if b %}red{% else %}blue{% endif %}{% else %}was green{% endif %} now."
    assert readings(source) == ["It is red now.", "It is blue now.", "It was green now."]


def test_two_conditions_need_no_more_readings_than_one() -> None:
    source = "{% if a %}Red{% else %}Blue{% endif %} and {% if b %}big{% else %}small{% endif %}."
    assert readings(source) == ["Red and big.", "Blue and small."]


def test_an_alternative_whose_condition_begins_elsewhere_is_kept_apart() -> None:
    assert readings("<p>{% if a %}One</p><p>two {% else %} three</p>{% endif %}", "html") == ["One", "two", "three"]


def test_thousands_of_conditions_cost_no_more_than_their_text() -> None:
    source = "{% if a %}x{% else %}y{% endif %} " * 20_000
    assert sum(len(text) for text in readings(source)) < len(source)
    nested = "{% if a %}x" * 5_000 + "{% else %}y{% endif %}" * 5_000
    assert readings(nested)


def test_a_finding_outside_the_condition_is_reported_once() -> None:
    source = "{% if a %}Red{% else %}Blue{% endif %}, in order to pay."
    assert len(check(Document("x", source, "text")).findings) == 1


def test_translated_literals_are_copy() -> None:
    source = '<p>{% trans "Any inconvenience" %} {{ _("caused") }}</p>'
    (prose,) = extract(Document("x", source, "html")).prose
    assert prose.text == "Any inconvenience caused"


def test_raw_blocks_keep_their_braces() -> None:
    assert read("{% raw %}Write {{ name }} here{% endraw %}") == ["Write {{ name }} here"]


def test_comment_blocks_are_not_copy() -> None:
    assert read("Hello {% comment %}any inconvenience{% endcomment %}there") == ["Hello there"]


@given(st.text(alphabet="{}%<>#$*|()[]!-=x \n", max_size=80))
def test_tags_are_in_order_and_the_shadow_keeps_the_length(source: str) -> None:
    tags = templates.scan(source)
    assert all(a.end <= b.start for a, b in zip(tags, tags[1:]))
    assert all(0 <= tag.start < tag.end <= len(source) for tag in tags)
    shadow = templates.shadow(source, tags)
    assert len(shadow) == len(source)
    covered = {i for tag in tags for i in range(tag.start, tag.end)}
    assert all(shadow[i] == source[i] for i in range(len(source)) if i not in covered)
