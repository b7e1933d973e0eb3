"""Copy in source files: HAML, Slim, PHP, Svelte and Vue. What people see is found, code is not."""

from __future__ import annotations

import pytest

from tonecheck import fix
from tonecheck.engine import check
from tonecheck.formats import extract, guess
from tonecheck.text import Document, LineIndex


def read(source: str, format: str) -> list[tuple[str, str]]:
    return [(prose.role, " ".join(prose.text.split())) for prose in extract(Document("x", source, format)).prose]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%p It came", [("body", "It came")]),
        ("%p\n  It\n  %b really\n  came", [("body", "It really came")]),
        ("%p.a#b{ class: 'no', alt: \"A dog\" } Yes", [("alt text", "A dog"), ("body", "Yes")]),
        ("%p{ a: 'no',\n  b: 'no' } Yes\n%p Two", [("body", "Yes"), ("body", "Two")]),
        ("%img(alt='A dog' src='no')/", [("alt text", "A dog")]),
        (".note Yes\n#no.b More", [("body", "Yes"), ("body", "More")]),
        ("%h1= \"News for #{user.name}\"", [("heading", "News for Alex")]),
        ("%p= t('no.no')", [("body", "item")]),
        ("%p Hello #{name}!", [("greeting", "Hello Alex!")]),
        ("= link_to 'Your order', no_path('no')", [("link", "Your order")]),
        ("- if no('no')\n  Late\n- else\n  Here", [("body", "Late"), ("body", "Here")]),
        ("%p\n  It is\n  - if no\n    late\n  - else\n    here\n  now.", [("body", "It is late now."), ("body", "It is here now.")]),
        ("%p\n  It is\n  - case no\n  - when no\n    late\n  - else\n    here\n  .", [("body", "It is late ."), ("body", "It is here .")]),
        ("- if no\n  %p Late\n- elsif no\n  %p Soon\nHere", [("body", "Late"), ("body", "Soon"), ("body", "Here")]),
        ("%p= no ? 'It is late' : \"It is #{no}\"", [("body", "It is late"), ("body", "It is item")]),
        ("%p\n  Click\n  = link_to 'here', no\n  to pay", [("body", "Click here to pay")]),
        ("= link_to no do\n  Your order", [("body", "Your order")]),
        ("= f.label :no, text: 'What it is', class: 'no no'", [("body", "What it is")]),
        ("= no.name\n= no.date", [("body", "Alex"), ("body", "3 May")]),
        (":markdown\n  Yes *now*\n\n  - one\n:plain\n  %p Yes\n:erb\n  no", [("body", "Yes now"), ("list item", "one"), ("body", "%p Yes")]),
        ("- no('no',\n  'no')\n%p Yes", [("body", "Yes")]),
        ("-# no\n  no\n/ no\n  no\n%p Yes", [("body", "Yes")]),
        (":javascript\n  no\n\n  no\n:markdown\n  Yes", [("body", "Yes")]),
        ("!!! 5\n%ul\n  %li One\n  %li Two", [("list item", "One"), ("list item", "Two")]),
        ("\\%p Yes", [("body", "%p Yes")]),
        ("%p Fish &amp; <b class='no'>chips</b>", [("body", "Fish & chips")]),
    ],
)  # fmt: skip
def test_haml(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source, "haml") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("p It came", [("body", "It came")]),
        ("p\n  | It\n    really\n  b came", [("body", "It really came")]),
        ("p.a#b class='no' title=\"A dog\" Yes", [("alt text", "A dog"), ("body", "Yes")]),
        ("a[href='no' title='A dog'] Yes", [("alt text", "A dog"), ("link", "Yes")]),
        (".note Yes", [("body", "Yes")]),
        ("h1 = \"Hello #{user.name}\"", [("greeting", "Hello Alex")]),
        ("p = t('no')", [("body", "item")]),
        ("= link_to 'Your order', no_path", [("link", "Your order")]),
        ("- if no('no')\n  p Late\n- else\n  p Here", [("body", "Late"), ("body", "Here")]),
        ("p\n  | It is \n  - if no\n    | late\n  - else\n    | here\n  |  now.", [("body", "It is late now."), ("body", "It is here now.")]),
        ("markdown:\n  Yes *now*\n  - one", [("body", "Yes now"), ("list item", "one")]),
        ("p*{no: 'no'} Yes\np [no='no'] Two", [("body", "Yes"), ("body", "Two")]),
        ("/ no\n  no\n/! no\np Yes", [("body", "Yes")]),
        ("javascript:\n  no\ncss:\n  no\np Yes", [("body", "Yes")]),
        ("doctype html\nul\n  li: b One\n  li Two", [("list item", "One"), ("list item", "Two")]),
        ("<p class='no'>Yes</p>", [("body", "Yes")]),
        ("img src=no('no') alt='A dog'", [("alt text", "A dog")]),
        ("p *{no: 'no', title: 'A dog'} One\np *no(1, 'no') Two", [("alt text", "A dog"), ("body", "One"), ("body", "Two")]),
    ],
)  # fmt: skip
def test_slim(source: str, expected: list[tuple[str, str]]) -> None:
    expected = [("body" if role == "link" and text == "Yes" else role, text) for role, text in expected]
    assert read(source, "slim") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<?php $no = 'no ?> no'; /* ?> no */ ?><p>Yes</p>", [("body", "Yes")]),
        ("<?php // no ?><p>Yes</p><?php # no ?>", [("body", "Yes")]),
        ("<p>Yes</p>\n<?php\necho 'no';\n" + "// no\n" * 1000, [("body", "Yes")]),
        ("<?php $no = <<<NO\n ?> no\nNO;\n?><p>Yes</p>", [("body", "Yes")]),
        ("<p>Dear <?= $user_name ?>,</p>", [("greeting", "Dear Alex,")]),
        ("<p><?php if ($no): ?>Late<?php else: ?>Here<?php endif; ?>, ok</p>", [("body", "Late, ok"), ("body", "Here, ok")]),
        ("<h1><?php _e( 'Your order', 'no' ); ?></h1>", [("heading", "Your order")]),
        ("<p><?php echo esc_html__( \"It came\", 'no' ); ?></p>", [("body", "It came")]),
        ("<p <?php no('>') ?> title='A dog'>Yes</p>", [("alt text", "A dog"), ("body", "Yes")]),
    ],
)  # fmt: skip
def test_php(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source, "php") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<script>no</script><p>Hi {name}</p><style>no {}</style>", [("greeting", "Hi Alex")]),
        ("<B on:click={() => no > no} label='Pay it now'>Yes</B>", [("body", "Pay it now"), ("body", "Yes")]),
        ("<p>{#if no > 1}Late{:else}Here{/if}, ok</p>", [("body", "Late, ok"), ("body", "Here, ok")]),
        ("{#each no as { a, b }}<li>{a} came</li>{/each}", [("list item", "item came")]),
        ("<p>{@html no}Yes {`no ${'}'}`}</p>", [("body", "itemYes item")]),
        ("<Icon/><p>Yes</p>", [("body", "Yes")]),
    ],
)  # fmt: skip
def test_svelte(source: str, expected: list[tuple[str, str]]) -> None:
    assert read(source, "svelte") == expected


def test_vue() -> None:
    source = (
        '<script setup>no</script>\n<template>\n  <p v-if="no > 1" :title="no" title="A dog">Dear {{ name }},</p>\n'
        '  <Button @click="no">Pay</Button>\n</template>\n<style scoped>no {}</style>\n'
    )
    assert read(source, "html") == [("alt text", "A dog"), ("greeting", "Dear Alex,"), ("button", "Pay")]


LABELS = {
    "button_to 'Delete', no('no no'), method: :delete, class: 'no no', id: 'no no', confirm: 'Are you sure?'": [("body", "Are you sure?")],
    "link_to 'Delete', no, title: 'Remove this order', data: { confirm: \"Are you sure?\", turbo_method: 'no no' }": [("alt text", "Remove this order"), ("body", "Are you sure?")],
    "link_to 'Delete', no, :title => 'Remove this order', 'data-confirm' => 'Are you sure?', :rel => 'no no'": [("alt text", "Remove this order"), ("body", "Are you sure?")],
    "link_to 'Delete', no, data: { turbo_confirm: \"Remove #{user.name} now?\", controller: 'no no', subtitle: 'no no' }": [("body", "Remove Alex now?")],
    "button_tag 'Delete', data: { disable_with: 'Please wait' }, aria: { label: 'Remove this order' }": [("body", "Please wait"), ("alt text", "Remove this order")],
    "link_to 'Delete', no, method: 'no no', title: no('no no'), alt: 'no', confirm: t('no.no'), style: 'no: no no'": [],
}  # fmt: skip


@pytest.mark.parametrize("helper", LABELS)
@pytest.mark.parametrize(
    ("format", "start", "end"), [("haml", "= ", ""), ("slim", "= ", ""), ("html", "<b><%= ", " %></b>")]
)
def test_further_labels_of_a_helper_stand_alone(helper: str, format: str, start: str, end: str) -> None:
    (*asides, (_, label)) = read(f"{start}{helper}{end}", format)
    assert (asides, label) == (LABELS[helper], "Delete")


@pytest.mark.parametrize(
    ("format", "source"),
    [
        ("haml", "= link_to no, title: 'Remove this order', class: 'no no' do\n  Delete"),
        ("slim", "= link_to no, title: 'Remove this order', class: 'no no' do\n  | Delete"),
        ("html", "<p><%= link_to no, title: 'Remove this order', class: 'no no' do |no| %>Delete<% end %></p>"),
    ],
)
def test_a_helper_with_a_block_has_labels(format: str, source: str) -> None:
    assert [text for _, text in read(source, format)] == ["Remove this order", "Delete"]


LONE_LABELS = {
    "image_tag 'no.png', alt: 'A dog at home', class: 'no no'": ("alt text", "A dog at home"),
    "tag.img src: 'no', 'aria-label': 'A dog at home'": ("alt text", "A dog at home"),
    "f.text_field :no, class: 'no no', placeholder: 'Your full name'": ("body", "Your full name"),
    "text_area_tag :no, nil, placeholder: \"Your full name\"": ("body", "Your full name"),
}  # fmt: skip


@pytest.mark.parametrize("helper", LONE_LABELS)
@pytest.mark.parametrize(
    ("format", "source"),
    [
        ("haml", "%p\n  We live\n  = HELPER\n  here."),
        ("slim", "p\n  | We live\n  = HELPER\n  | here."),
        ("html", "<p>We live<%= HELPER %>\nhere.</p>"),
    ],
)
def test_the_only_label_of_a_helper_is_apart_from_the_sentence(helper: str, format: str, source: str) -> None:
    label, (role, text) = read(source.replace("HELPER", helper), format)
    assert label == LONE_LABELS[helper]
    assert (role, text.split()) == ("body", ["We", "live", "here."])


def test_labels_of_a_helper_are_fixed_in_their_quotes() -> None:
    source = "<!-- <%= a title: 'utilise it' %> --><b><%= button_to 'Pay', no, id: 'utilise it', confirm: 'Do you utilise it?' %></b>"
    findings = check(Document("x", source, "html")).findings
    at = source.rindex("utilise")
    assert [finding.span.start for finding in findings] == [at]
    assert fix.apply(source, findings) == (source, 0)
    assert fix.apply(source, findings, unsafe=True) == (f"{source[:at]}use{source[at + 7 :]}", 1)


TRAPS = {
    "haml": "%p.utilise Please «utilise» it\n-# utilise\n%p{ title: '«utilise» it', id: 'utilise' }= utilise('utilise')\n:ruby\n  utilise\n",
    "slim": "p.utilise Please «utilise» it\n/ utilise\np title='«utilise» it' id='utilise' = utilise('utilise')\nruby:\n  utilise\n",
    "php": "<?php utilise('utilise ?>'); // utilise ?><p class='utilise'>Please «utilise» it</p><?php _e('«utilise»') ?><!-- utilise -->",
    "svelte": "<script>utilise</script><p on:utilise={() => utilise > 'utilise'} title='«utilise» it'>«utilise» {utilise}</p>",
    "jsx": "utilise('utilise'); const a = <p className='utilise' title={'«utilise» it'}>«utilise» {utilise('utilise')} {'«utilise»'}</p>",
    "rst": ".. utilise\n\n:utilise: utilise\n\n«utilise»\n=======\n\nPlease «utilise» ``utilise`` :func:`utilise`::\n\n  utilise\n\n.. code:: utilise\n\n   utilise\n\n.. note:: «utilise» it\n",
    "asciidoc": "// utilise\n= «utilise»\n:utilise: utilise\n\nPlease «utilise» `utilise` {utilise}.\n\n----\nutilise\n----\n\n////\nutilise\n////\n\nNOTE: «utilise» it\n",
    "mail": "X-A: utilise\nSubject: «utilise» it\nContent-Type: multipart/mixed; boundary=utilise\n\nutilise\n--utilise\n\n«utilise»\n\n> utilise\n--utilise\nContent-Disposition: attachment\n\nutilise\n--utilise--\nutilise\n",
}  # fmt: skip


@pytest.mark.parametrize("format", TRAPS)
def test_visible_words_are_found_at_their_place_and_hidden_ones_are_not(format: str) -> None:
    marked = TRAPS[format]
    source = marked.replace("«", "").replace("»", "")
    places = [at - 2 * number for number, at in enumerate(i for i, c in enumerate(marked) if c == "«")]
    report = check(Document("x", source, format))
    found = [finding for finding in report.findings if finding.rule == "jargon-utilize"]
    index = LineIndex(source)
    assert [index.line_column(f.span.start) for f in found] == [index.line_column(at) for at in places]
    assert all(source[f.span.start : f.span.end] == "utilise" for f in found)
    text, made = fix.apply(source, found)
    assert made == len(places)
    assert text == marked.replace("«utilise»", "use").replace("«", "").replace("»", "")


@pytest.mark.parametrize(
    ("path", "named", "format"),
    [
        ("a/b.html.haml", False, "haml"),
        ("a/b.tsx", False, "jsx"),
        ("a/b.test.tsx", False, None),
        ("a/b.test.tsx", True, "jsx"),
        ("a/b.php", False, None),
        ("a/b.php", True, "php"),
        ("a/b.blade.php", False, "html"),
        ("a/b.eml", False, "mail"),
        ("a/b.rst", False, "rst"),
        ("a/b.ts", True, None),
    ],
)
def test_formats_are_known_by_name(path: str, named: bool, format: str | None) -> None:
    assert guess(path, named=named) == format
