"""What a fix may not do to a file: turn a string into something else, break a table, part a name from what goes by it."""

from __future__ import annotations

import re

import pytest
import yaml
from docutils import core, nodes
from hypothesis import given
from hypothesis import strategies as st

from tonecheck import fix
from tonecheck.findings import Fix
from tonecheck.formats import extract, guess
from tonecheck.text import Document, Span


def written(source: str, format: str, old: str, new: str) -> str:
    """`source` with `new` wherever `old` is found and a fix can be made."""
    found = extract(Document("x", source, format))
    fixes: dict[Span, Fix] = {}
    for prose in [*found.prose, *found.echoes]:
        for match in re.finditer(re.escape(old), prose.text):
            made = fix.make(prose, Span(*match.span()), new, True, source)
            if made:
                fixes[made.edits[0].span] = made
    for span in sorted(fixes, reverse=True):
        source = source[: span.start] + fixes[span].edits[0].text + source[span.end :]
    return source


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        ("a: Negative\n", "Negative", "No"),
        ("a: Negative # it is\n", "Negative", "No"),
        ("- five\n", "five", "5"),
        ("- - nothing\n", "nothing", "null"),
        ("a: &b nothing\n", "nothing", "null"),
        ("a: [negative, so]\n", "negative", "no"),
        ("a: [\n  negative,\n  so]\n", "negative", "no"),
        ("a: {b: activated}\n", "activated", "on"),
        ("a: five 000\n", "five 000", "5"),
        ("a: five o clock\n", "five o clock", "17:00"),
        ("a: today\n", "today", "2026-05-03"),
    ],
)
def test_a_string_of_yaml_stays_a_string(source: str, old: str, new: str) -> None:
    assert written(source, "yaml", old, new) == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: Negative, thanks\n", "a: No, thanks\n"),
        ("a: [Negative it is, so]\n", "a: [No it is, so]\n"),
        ("a: 'Negative'\n", "a: 'No'\n"),
        ("a: |\n  Negative\n", "a: |\n  No\n"),
    ],
)
def test_a_part_of_a_string_of_yaml_is_mended(source: str, expected: str) -> None:
    assert written(source, "yaml", "Negative", "No") == expected


WORDS = st.sampled_from(["old", "no", "5", "on", "1e3", "2026", "is", "~", "x"])


@given(
    st.lists(WORDS, min_size=1, max_size=3),
    st.sampled_from(["a: {}", "- {}", "[{}, b]", "a: {{b: {}}}", "a: {} # c"]),
    WORDS,
)
def test_no_fix_changes_the_type_of_a_scalar(words: list[str], around: str, new: str) -> None:
    source = around.format(" ".join(words)) + "\n"
    before, after = (
        str(list(map(type, _leaves(yaml.safe_load(text))))) for text in (source, written(source, "yaml", "old", new))
    )
    assert before == after


def _leaves(node: object) -> list[object]:
    if isinstance(node, (dict, list)):
        return [leaf for inner in (node.values() if isinstance(node, dict) else node) for leaf in _leaves(inner)]
    return [node]


def test_front_matter_is_spelled_as_what_it_is() -> None:
    source = "---\ntitle: Negative\nsubject: 'it is here'\nsummary: it is here\n---\n\nYes\n"
    assert written(source, "markdown", "Negative", "No") == source
    assert "subject: 'it''s here'\nsummary: it's here\n" in written(source, "html", "it is", "it's")
    assert (
        written("+++\ntitle = 'it is here'\n+++\n", "markdown", "it is", "it's") == "+++\ntitle = 'it is here'\n+++\n"
    )


@pytest.mark.parametrize("new", ["get in touch", "a=b", 'say "so"', "a>b", "`a`"])
def test_an_attribute_without_quotes_takes_one_word(new: str) -> None:
    assert written("<img alt=contact src=x>", "html", "contact", new) == "<img alt=contact src=x>"
    assert written("<img alt=contact src=x>", "html", "contact", "don't") == "<img alt=don&#39;t src=x>"
    assert written("<img alt=contact src=x>", "html", "contact", "write") == "<img alt=write src=x>"


TABLES = (
    "+---------+----------+\n| utilize | x        |\n+---------+----------+\n",
    "+---------+--------------+\n| x       | utilize both |\n+---------+--------------+\n",
    "=======  ====\nutilize  yes\nx        utilize\n=======  ====\n",
)


def cells(source: str) -> list[str]:
    table = core.publish_doctree(source, settings_overrides={"report_level": 5}).next_node(nodes.table)
    assert table is not None
    return [entry.astext() for entry in table.findall(nodes.entry)]


@pytest.mark.parametrize("source", TABLES)
@pytest.mark.parametrize("new", ["use", "leverage it", "employee"])
def test_a_table_stays_a_table(source: str, new: str) -> None:
    after = cells(written(source, "rst", "utilize", new))
    assert len(after) == len(cells(source))
    assert all(a in (b, b.replace("utilize", new)) for a, b in zip(after, cells(source)))


def test_a_shorter_word_alone_in_a_cell_is_written() -> None:
    assert written(TABLES[0], "rst", "utilize", "use") == TABLES[0].replace("utilize", "use    ")


@pytest.mark.parametrize(
    ("source", "format"),
    [
        ("See `utilize it`_.\n\n.. _utilize it: https://example.org\n", "rst"),
        ("See utilize_ or utilize__ now.\n\n.. _utilize: https://example.org\n", "rst"),
        ("See `utilize it`_.\n\nutilize it\n==========\n\nSo\n", "rst"),
        ("An _`utilize` target\n", "rst"),
        ("See <<_to_utilize_it>>.\n\n== To utilize it\n\nSo\n", "asciidoc"),
        ("See xref:To-utilize-it[].\n\nTo utilize it\n-------------\n\nSo\n", "asciidoc"),
        ("Choose menu:File[utilize] and btn:[utilize].\n", "asciidoc"),
    ],
)
def test_what_is_referred_to_by_name_keeps_it(source: str, format: str) -> None:
    found = extract(Document("x", source, format)).prose
    assert any("utilize" in prose.text for prose in found)
    assert written(source, format, "utilize", "use") == source


@pytest.mark.parametrize(
    ("source", "format", "mended"),
    [
        ("contact us\n==========\n\nSo\n", "rst", False),
        ("contact us\n====================\n\nSo\n", "rst", True),
        ("contact us\n----------\n\nSo\n", "asciidoc", False),
        ("contact us\n----------\n\nSo\n", "markdown", True),
    ],
)
def test_a_title_is_not_longer_than_its_line(source: str, format: str, mended: bool) -> None:
    assert (written(source, format, "contact", "write to") != source) == mended


MAILS = (
    "From a@example.org Sat Jan  3 01:05:34 1996\nSubject: So\n\nYes.\n\nWith effect from 1 May. Also with effect from noon.\n"
    "\nFrom b@example.org Sat Jan  3 01:05:34 1996\nSubject: Two\nContent-Transfer-Encoding: quoted-printable\n\nYes.=\nWith effect from noon\n"
)  # fmt: skip


def test_no_line_of_a_mail_begins_like_another_mail() -> None:
    assert written(MAILS, "mail", "With effect from", "From") == MAILS
    assert written(MAILS, "mail", "With effect", "From") == MAILS
    assert "Also from noon." in written(MAILS, "mail", "with effect from", "from")
    alone = MAILS.partition("\n")[2]
    assert "\nFrom 1 May." in written(alone, "mail", "With effect from", "From")


@pytest.mark.parametrize(
    "source",
    [
        "See [utilize] now.\n\n[utilize]: https://example.org\n",
        "See [Utilizing it][] and ![utilize].\n\n[utilizing  IT]: https://example.org\n[utilize]: a.png\n",
        "See ![utilize][].\n\n[utilize]: a.png\n",
        "[Below](#utilize-it)\n\n## Utilize it!\n",
        "[Below](#utilize-it)\n\nUtilize it\n---\n",
        '<a href="#utilize-it">Below</a>\n\n# **Utilize** it #\n',
    ],
)
def test_a_link_in_markdown_still_leads_somewhere(source: str) -> None:
    found = extract(Document("x.md", source, "markdown")).prose
    assert any("utiliz" in prose.text.lower() for prose in found)
    after = written(written(source, "markdown", "tiliz", "s"), "markdown", "Utiliz", "Us")
    assert after == source


def test_brackets_that_are_no_link_are_text() -> None:
    source = "We [do utilize it] as [here][x].\n\n[x]: https://example.org\n\n# Utilize it\n"
    assert written(source, "markdown", "tilize", "se") == source.replace("tilize", "se")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("````md\n> ```\nno\n````\n\nYes\n", ["Yes"]),
        ("```\n> ```\nno\n```\n\nYes\n", ["Yes"]),
        ("> ```\n> no\n\nYes\n", ["Yes"]),
        ("> ```\n> > ```\n> no\n> ```\n\nYes\n", ["Yes"]),
        ("- So\n\n  ```\n  no\n\nYes\n", ["So", "Yes"]),
        ("- ```\n  no\n  ```\n- Two\n\nYes\n", ["Two", "Yes"]),
        ("1. So\n   ~~~ sh\n   no\n   ~~~\n2. Two\n", ["So", "Two"]),
        ("``` `no` yes\n\nYes\n", ["``` code yes", "Yes"]),
        ("~~~ `no`\nno\n~~~\n\nYes\n", ["Yes"]),
        ("-     no\n\nYes\n", ["Yes"]),
        ("So\n\n \tno\n\nYes\n", ["So", "Yes"]),
        ("*[no]: no\n\nYes\n", ["Yes"]),
        ("If $no = 3$ and \\\\(no\\\\) it costs $5 or $6.\n", ["If code and code it costs $5 or $6."]),
    ],
)  # fmt: skip
def test_code_and_formulas_of_markdown_are_left_out(source: str, shown: list[str]) -> None:
    assert [prose.text for prose in extract(Document("x.md", source, "markdown")).prose] == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("So\n\n[[no]]\n[#no]\n== Two\n", ["So", "Two"]),
        ("[[no]]\n[source,sh]\n----\nno\n----\n\nYes\n", ["Yes"]),
        ("Run +no it+ or C+ and D+, 1 + 2 + 3.\n", ["Run code or C+ and D+, 1 + 2 + 3."]),
    ],
)
def test_code_and_ids_of_asciidoc_are_left_out(source: str, shown: list[str]) -> None:
    assert [prose.text for prose in extract(Document("x.adoc", source, "asciidoc")).prose] == shown


FRENCH = "Bonjour Ana, on utilise votre adresse. Le cours commence lundi et dure deux heures."
ENGLISH = "Today we utilise your address. The course starts on Monday and lasts for two hours."


@pytest.mark.parametrize(
    ("around", "format"),
    [
        ('<html lang="fr"><title>Bienvenue</title><p>{}</p><img alt="Le cours"></html>', "html"),
        ('<body xml:lang="fr-CA"><p>{}</p>', "html"),
        ('<mjml lang="fr"><mj-body><mj-text>{}</mj-text></mj-body></mjml>', "html"),
        ('<p>So</p><p xml:lang="fr">{}</p>', "html"),
        ("---\nlang: fr\ntitle: Bienvenue\n---\n\n{}\n", "markdown"),
        ("+++\nlanguage = 'fr'\n+++\n\n{}\n", "markdown"),
        ("Subject: Bienvenue\nContent-Language: fr\n\n{}\n", "mail"),
    ],
)
def test_no_other_language_is_read(around: str, format: str) -> None:
    found = extract(Document("x", around.format(FRENCH), format)).prose
    assert [prose.text for prose in found] in ([], ["So"])


@pytest.mark.parametrize("lang", ["fr", "fr-CA", "{{ lang }}", "en", "und", "%lang%", ""])
def test_english_is_read_whatever_the_page_says(lang: str) -> None:
    source = f'<html lang="{lang}"><title>Welcome to us</title><p>{ENGLISH}</p><p>Save</p></html>'
    found = extract(Document("x.html", source, "html")).prose
    assert [prose.text for prose in found] == ["Welcome to us", ENGLISH, "Save"]


def test_of_a_page_in_two_languages_the_english_is_read() -> None:
    source = f'<html lang="fr"><p>{FRENCH}</p><p>{FRENCH}</p><p>{ENGLISH}</p></html>'
    assert [prose.text for prose in extract(Document("x.html", source, "html")).prose] == [ENGLISH]


@pytest.mark.parametrize(
    ("source", "format"),
    [
        ("{{ __('messages.utilize') }} {{ _('utilize.header') }} {{ gettext('utilize_header') }} {{ __('UTILIZE_IT') }}", "text"),
        ("<%= _('utilize.header') %> <%= t('.utilize') %>", "text"),
        ("{if $x}{_'utilize.x'}{/if} {_}So{/_}", "text"),
        ("<?php _e('utilize.header', 'shop'); ?> <?= __( 'utilize_header' ) ?>", "php"),
        ('<%= mail_to "utilize@x.example" %>', "html"),
        ('const A = () => <X title="utilize.x" label="utilize_it" />;', "jsx"),
        ('const A = () => <FormattedMessage id="x" defaultMessage="So it is" description="utilize it" />;', "jsx"),
        ('{"a": {"className": "utilize", "css_class": "utilize it"}}', "json"),
        ("a:\n  q: ? utilize\n", "yaml"),
        ("Yours,\nBen\n-- \nUtilize Ltd\n", "text"),
    ],
)  # fmt: skip
def test_keys_names_and_notes_are_no_copy(source: str, format: str) -> None:
    assert not any("utilize" in prose.text.lower() for prose in extract(Document("x", source, format)).prose)


@pytest.mark.parametrize(
    ("source", "format", "shown"),
    [
        ("{{ __('Save') }} {{ _('caused') }} {{ _('Pay: now') }} {{ gettext('sign-in') }}", "text", ["Save caused Pay: now sign-in"]),
        ('<%= mail_to "a@x.example", "Write to us" %>', "html", ["Write to us"]),
        ("{{ _n('One day', 'Some days', n) }} left", "text", ["One day left", "Some days left"]),
        ("<?= _n('One day', 'Some days', $n, 'shop') ?> left", "php", ["One day left", "Some days left"]),
        ("<?php printf( _n( 'One day', 'Some days', $n ), $n ); ?> left", "php", ["One day left", "Some days left"]),
    ],
)  # fmt: skip
def test_what_is_translated_is_copy(source: str, format: str, shown: list[str]) -> None:
    assert [prose.text for prose in extract(Document("x", source, format)).prose] == shown


@pytest.mark.parametrize("name", "iframe script style noscript xmp canvas svg video audio object code pre math".split())
def test_an_element_that_closes_itself_hides_nothing(name: str) -> None:
    for format, around in (
        ("html", "<template>\n<div><{0}/><p>Yes</p></div>\n</template>\n"),
        ("svelte", "<div><{0} /><p>Yes</p></div>"),
        ("jsx", "const A = () => <div><{0} /><p>Yes</p></div>;"),
    ):
        source = around.format(name)
        shown = [prose.text.removeprefix("code") for prose in extract(Document("x", source, format)).prose]
        assert shown == ["Yes"], source


HEREDOCS = (
    "<?php\n\nreturn [\n    'a' => <<<EOT\n    Hello $name,\n      it is late.\n    EOT,\n    'b' => <<<'X'\nIt costs $5\\n\nX,\n    'c' => \"See {$a['b']} and ${c}, it is \\\"so\\\".\",\n"
    "    'd' => trans('no'),\n    'e' => env('NO'),\n];\n"
)  # fmt: skip


def test_values_that_php_fills_in_leave_the_rest_of_a_catalogue_readable() -> None:
    found = extract(Document("en.php", HEREDOCS, "phparray")).prose
    assert [prose.text for prose in found] == [
        "Hello Alex,",
        "it is late.",
        "It costs $5\\n",
        'See item and item, it is "so".',
    ]
    assert written(HEREDOCS, "phparray", "it is", "it's") == HEREDOCS.replace("it is", "it's")
    assert written(HEREDOCS, "phparray", "late", "$5 late") == HEREDOCS


@pytest.mark.parametrize(
    "head",
    [
        "",
        "defined('BASEPATH') OR exit('No direct script access allowed');\n",
        "if (!defined('X')) { exit; }\n",
        "$lang = array();\n",
    ],
)
def test_an_array_that_is_filled_line_by_line_is_a_catalogue(head: str) -> None:
    source = f"<?php\n{head}$lang['a'] = 'Pay now';\n// Two\n$lang['mail']['subject'] = \"So\";\n$lang['c'] = 3;\n$lang['d'] = 'It' . 's late';\n"
    assert guess("language/english/shop_lang.php", source) == "phparray"
    found = extract(Document("shop_lang.php", source, "phparray")).prose
    assert [(prose.role, prose.text) for prose in found] == [
        ("body", "Pay now"),
        ("subject", "So"),
        ("body", "Its late"),
    ]


@pytest.mark.parametrize("source", ["<?php\n$page['title'] = get('x');\n?><p>So</p>", "<?php\n$x = 3;\n?><p>So</p>"])
def test_a_page_of_php_is_none(source: str) -> None:
    assert guess("language/english/shop_lang.php", source, named=True) == "php"


def test_notes_beside_a_mail_are_for_those_who_send_it() -> None:
    source = "notes: |\n  Sent to agents.\nsubject: So\nbody: |\n  It is late.\n"
    assert [prose.text for prose in extract(Document("x.yaml", source, "yaml")).prose] == ["So", "It is late."]
    assert len(extract(Document("x.yaml", "notes: So\nsubject: Two\n", "yaml")).prose) == 2


def test_a_span_of_time_tells_what_is_counted() -> None:
    source = "It expired {{ domain_days_after_expiry }} days ago, on {{ expiry_date }}, for {{ domain }}."
    assert extract(Document("x", source, "text")).prose[0].text == "It expired 12 days ago, on 3 May, for example.com."


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (
            "<p>Write to our\n\n<a href='x'>\n  client portal\n</a>\n\nor call\n\nus.</p>",
            ["Write to our client portal\nor call us."],
        ),
        ("<p>One<br>\n\nTwo</p>", ["One\n\n\nTwo"]),
        ("<p>One<br><br>Two</p>", ["One", "Two"]),
        ("Hello,\n\nIt is late.", ["Hello,", "It is late."]),
    ],
)
def test_an_empty_line_in_a_paragraph_of_a_page_is_a_space(source: str, shown: list[str]) -> None:
    assert [prose.text for prose in extract(Document("x.html", source, "html")).prose] == shown
