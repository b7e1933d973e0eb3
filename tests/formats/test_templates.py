"""Template tags of many languages: what is found, what stands in for it, and what stays copy."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tonecheck import templates
from tonecheck.engine import check
from tonecheck.formats import extract
from tonecheck.spelling import spell
from tonecheck.templates.languages import decide
from tonecheck.text import Document, Span


def read(source: str, format: str = "text") -> list[str]:
    return [" ".join(prose.text.split()) for prose in extract(Document("x", source, format)).prose]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ x }}", '{{x|date:"d"}}', "{{{x}}}", "{{~x~}}", "{{ .Name }}", '{{ {"a": 1}|tojson }}', "<%= x %>", "<%= a < b ? c : d %>",
        "${x}", "#{x}", "%{x}", "%(x)s", "%(n)d", "%s", "%1$s", "%@", "%NAME%", "%order.name%", "%FirstName%", "%Order.Name%", "$NAME$", "$user_name$", "*|FNAME|*", "*|MC:SUBJECT|*", "((x))", "[[x]]",
        "{!Contact.Name}", "{$x}", "{$x|escape:'html'}", "{x}", "{user.name}", "{0}", "[Name]", "[Customer Name]",
        "[type_of_action]", "[email address]", "[date]", "[Company Name, LLC]", "#ORDER_ID#", "@@name@@", "<<First Name>>",
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


LATE = ["Hi Alex, your parcel is late.", "Hi Alex, your parcel is here."]
# Every language says the same: a name, then one of two things.
SAME = {
    "a.j2": "Hi {{ name }}, your parcel is {% if late %}late{% else %}here{% endif %}.",
    "b.j2": "Hi {{- name }}, your parcel is {%- if late -%} late{%- elif here %} here{%- endif %}.{# note #}",
    "django.html": "{% load i18n %}Hi {{ name|safe }}, your parcel is {% ifchanged %}late{% else %}here{% endifchanged %}.",
    "a.njk": "Hi {{ name }}, your parcel is {% switch x %}{% case 1 %}late{% default %}here{% endswitch %}.",
    "a.liquid": "Hi {{ name }}, your parcel is {% unless here %}late{% else %}here{% endunless %}.{% comment %}x{% endcomment %}",
    "b.liquid": "Hi {{ name }}, your parcel is {% case x %} {% when 1 %}late{% when 2 %}here{% endcase %}.{%- # note -%}",
    "a.twig": "Hi {{ name }}, your parcel is {% if late is not empty %}late{% else %}here{% endif %}.{% include 'x' %}",
    "a.hbs": "Hi {{name}}, your parcel is {{#if late}}late{{~else~}}here{{/if}}.{{!-- a }} note --}}{{> partial x=1}}",
    "b.hbs": "Hi {{{name}}}, your parcel is {{#each xs as |x i|}}late{{else}}here{{/each}}.{{! note }}",
    "a.mustache": "Hi {{&name}}, your parcel is {{#late}}late{{/late}}{{^late}}here{{/late}}.",
    "b.mustache": "Hi {{name}}, your parcel is {{#late}}late{{^}}here{{/late}}.",
    "a.erb": "Hi <%= name %>, your parcel is <% if late? -%>late<% else %>here<% end -%>.<%# note %>",
    "b.erb": "Hi <%== name %>, your parcel is <%- case x when 1 -%>late<% when 2 %>here<% end %>.<%= render 'x' %>",
    "a.ejs": "Hi <%- name %>, your parcel is <% if (late) { %>late<% } else { %>here<% } %>.<%- include('x') %>",
    "b.ejs": "Hi <%= name %>, your parcel is <%_ if (a) { _%>late<% } else if (b) { %>here<% } -%>.<%# note %>",
    "a.gotmpl": "Hi {{.Name}}, your parcel is {{- if .Late}} late{{else if .Here}} here{{end}}.{{/* note */}}{{template \"x\" .}}",
    "a.tpl": "Hi {$name|escape:'html'}, your parcel is {if $late}late{else}here{/if}.{* note *}{include file='x'}",
    "a.latte": "Hi {$name|firstUpper}, your parcel is {if $late}late{else}here{/if}.{* note *}{var $x = 1}",
    "a.ftl": "Hi ${name}, your parcel is <#if a?? && (b > 1)>late<#else>here</#if>.<#-- note --><@macro x=1/>",
    "b.ftl": "Hi ${user.name?cap_first}, your parcel is [#if late]late[#elseif here]here[/#if].",
    "a.blade.php": "Hi {{ $name }}, your parcel is @if (f($x, ')')) late @else here @endif.{{-- note --}} @csrf",
    "b.blade.php": "Hi {!! $name !!}, your parcel is @forelse($xs as $x) late @empty here @endforelse.",
    "a.php": "Hi <?= $name ?>, your parcel is <?php if ($late): ?>late<?php else: ?>here<?php endif; ?>.",
    "b.php": "Hi <?php echo $name; ?>, your parcel is <?php if ($late) { ?>late<?php } else { ?>here<?php } ?>.",
    "a.vm": "Hi $!{name}, your parcel is #if($late && f(1))late#{else}here#end.#* note *#",
    "b.vm": "Hi $user.name, your parcel is #if( $late )late#elseif($here)here#end.## note",
    "a.tt": "Hi [% name %], your parcel is [% IF late %]late[% ELSIF here %]here[% END %].[%# note %][% SET x = 1 %]",
    "mail.txt": "Hi *|FNAME|*, your parcel is *|IF:LATE|*late*|ELSE:|*here*|END:IF|*.",
    "sfmc.html": "Hi %%=v(@name)=%%, your parcel is %%[ IF @late == 1 THEN ]%%late%%[ ELSE ]%%here%%[ ENDIF ]%%.",
    "a.svelte": "Hi {name}, your parcel is {#if late > 1}late{:else}here{/if}.",
    "a.component.html": "Hi {{ name }}, your parcel is @if (late) {late} @else {here}.",
    "hub.html": "Hi {{ contact.firstname }}, your parcel is {% if late %}late{% else %}here{% endif %}.",
    "braze.html": "Hi {{${first_name}}}, your parcel is {% if {{${late}}} == 'a' %}late{% else %}here{% endif %}.",
    "icu.txt": "Hi {name}, your parcel is {state, select, late {late} other {here}}.",
}  # fmt: skip


@pytest.mark.parametrize("format", ["text", "html", "markdown"])
@pytest.mark.parametrize("path", SAME)
def test_every_language_says_the_same(path: str, format: str) -> None:
    found = [
        " ".join(p.text.split()) for p in extract(Document(path, SAME[path], format)).prose if p.text != "Hi Alex,"
    ]
    whole = [(text if text.startswith("Hi") else f"Hi Alex, {text}").replace(" .", ".") for text in found]
    assert whole == LATE


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{% trans "Any inconvenience" %} {{ _("caused") }}', ["Any inconvenience caused"]),
        ('{{ _("Hi %(name)s", name=x) }} now', ["Hi Alex now"]),
        ("{{ 'Pay now' | t }} {{ 'cart.pay' | t }} {{ t('a_key') }}", ["Pay now item item"]),
        ('Hi {{ name | default: "there" }}, {{ x | default: "soon" }}', ["Hi Alex,", "soon"]),
        ('Hi {{ name | default: "dear friend" }},', ["Hi Alex,", "Hi dear friend,"]),
        ("Hi {{ name|default('dear friend') }},", ["Hi Alex,", "Hi dear friend,"]),
        ("Hi {{ name or 'dear friend' }},", ["Hi Alex,", "Hi dear friend,"]),
        ('Hi {{ name ?? "dear friend" }},', ["Hi Alex,", "Hi dear friend,"]),
        ('Hi {{ insert name "default=dear friend" }},', ["Hi Alex,", "Hi dear friend,"]),
        ("Hi {{ personalization_token('contact.firstname', 'dear friend') }},", ["Hi Alex,", "Hi dear friend,"]),
        ('Hi ${name!"dear friend"},', ["Hi Alex,", "Hi dear friend,"]),
        ('Hi <%= name.presence || "dear friend" %>,', ["Hi Alex,", "Hi dear friend,"]),
        ('It is <%= paid? ? "paid" : "open" %>.', ["It is paid.", "It is open."]),
        ("It is {{ 'paid' if paid else 'open' }}.", ["It is paid.", "It is open."]),
        ("{{ n }} item{{ n|pluralize }} sent", ["12 items sent"]),
        ('<%= link_to "Pay now", url %> or <%= t("a.b", default: "wait") %>', ["Pay now or wait"]),
        ("<?php _e('Good day', 'shop'); ?> you", ["Good day you"]),
        ("@lang('Good day') @lang('a.key') @endif", ["Good day item"]),
        ("((late??Your parcel is late.)) Thanks", ["Your parcel is late. Thanks"]),
        ('{{ "now" | date: "%Y" }} {{ \'logo.png\' | asset_url }}', ["2026 example.com"]),
        ("{% assign title = 'Your order' %}Hello you", ["Your order", "Hello you"]),
        ("{% blocktrans count n=x %}{{ n }} day{% plural %}{{ n }} days{% endblocktrans %}", ["1 day", "12 days"]),
        ("{% blocktrans asvar m %}We sent it.{% endblocktrans %}{{ m }} Thanks", ["We sent it.", "item Thanks"]),
        ("{n, plural, one {# parcel} other {# parcels}}, don''t '{'ask'}'", ["1 parcel, don't {ask}", "12 parcels, don't {ask}"]),
    ],
)  # fmt: skip
def test_copy_inside_tags_is_read(source: str, expected: list[str]) -> None:
    assert [" ".join(text.split()) for text in readings(source)] == expected


def test_no_fix_breaks_a_string_in_a_tag() -> None:
    source = "<p>{% trans 'We do not utilise it, in order to help' %}</p>"
    fixes = [finding.fix for finding in check(Document("x", source, "html")).findings if finding.fix]
    assert fixes and {fix.safety for fix in fixes} == {"suggestion"}
    assert spell("you’ll see", ("tag-literal", "html"), "", Span(0, 0)) == "you’ll see"
    assert spell("you'll see", ("tag-literal", "html"), "", Span(0, 0)) is None
    assert spell("don't", ("icu",), "", Span(0, 0)) == "don''t"
    assert spell("5%", ("printf",), "", Span(0, 0)) == "5%%"


@pytest.mark.parametrize(
    ("path", "text", "languages"),
    [
        ("a.liquid", "{{ x }}", ["liquid"]),
        ("a.html.erb", "<%= x %>", ["erb"]),
        ("a.html", "{% load i18n %}", ["django"]),
        ("a.html", "{% unless x %}", ["liquid"]),
        ("a.html", "{{#if x}}{{/if}}", ["handlebars"]),
        ("a.html", "{{if .X}}", ["go"]),
        ("a.html", "{{ x }} *|FNAME|* %s", ["mustache", "mailchimp", "printf"]),
        ("a.html", "{if $x}", ["smarty"]),
        ("a.html", "@if($x) @endif", ["blade"]),
        ("a.html", "#if($x) $y #end", ["velocity"]),
        ("a.html", "<#if x>", ["freemarker"]),
        ("a.html", '<p th:text="${x}">', ["thymeleaf"]),
        ("a.md", "# if (you)\n#else\n#end\n$x @if", []),
        ("a.txt", "[External] [Action required] @else $5 #1 a{b}", []),
        ("a.txt", "{n, plural, other {x}}", ["icu"]),
    ],
)
def test_the_language_is_known_by_name_or_content(path: str, text: str, languages: list[str]) -> None:
    found = [decision.language for decision in decide(text, path)]
    assert [name for name in found if name not in ("braces", "dollar")] == languages


def test_settings_name_the_only_language() -> None:
    document = Document("x", "{{ name }} and *|FNAME|*", "text", templates=("mailchimp",))
    assert [prose.text for prose in extract(document).prose] == ["{{ name }} and Alex"]
    assert [p.text for p in extract(Document("x", "{{ name }}", "text", templates=("none",))).prose] == ["{{ name }}"]


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_a_sentence_goes_on_over_lines_of_tags(format: str) -> None:
    source = "Your parcel\n{% if x %}\nhas shipped\n{% else %}\nis late\n{% endif %}\ntoday."
    assert readings(source, format) == ["Your parcel\nhas shipped\ntoday.", "Your parcel\nis late\ntoday."]
    apart = "First one\n{% if x %}\nSecond one\n{% endif %}\nThird one"
    assert readings(apart, format) == ["First one", "Second one", "Third one"]


def test_what_is_filled_in_at_run_time_is_no_copy() -> None:
    assert readings('<p>Hi <b th:text="${name}">Any inconvenience</b> you</p>', "html") == ["Hi Alex you"]


def test_raw_blocks_keep_their_tags() -> None:
    # What another engine fills in later is left alone.
    assert read("{% raw %}Write {{ name }} {% here %}{% endraw %}") == ["Write Alex {% here %}"]
    assert read("{{{{raw}}}}Write {{ name }} here{{{{/raw}}}}") == ["Write Alex here"]
    assert read("{literal}Write {$name} here{/literal}") == ["Write {$name} here"]
    assert read("#if($a)Ok#end #[[Write $name here]]#") == ["Ok Write $name here"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{l s='It came late' mod='no'}", ["It came late"]),
        ("{include 'no.tpl'}{t}It came{/t} {name} {no a='no' b=$no}", ["It came Alex item"]),
        ("#if($a)It#end #no(\"no\") came #@no('no')late#end", ["It came late"]),
        ("[%|loc%]It came[% END %] [% name | html %]", ["It came Alex"]),
        ("{{ no({ text: 'It came', items: [{ a: { b: 'no' } }] }) }}", ["It came"]),
        ("<%= f.label :no, text: 'It came', class: 'no no' %>", ["It came"]),
        ("<%= mail_to 'no@no.org', 'Write to us' %>", ["Write to us"]),
        ("@extends('no') @section('title', 'It came')", ["It came"]),
    ],
)  # fmt: skip
def test_what_each_language_shows(source: str, expected: list[str]) -> None:
    assert read(source) == expected


def test_code_in_a_plain_template_is_no_copy() -> None:
    query = "-- no\ninsert into no (a, b)\n  values ('no');\n"
    script = "function no() {\n  return 'no';\n}\n"
    assert read(f"Write to us;\nwe are here.\n\n{query}\n{script}") == ["Write to us; we are here."]


def test_a_remark_is_code_beside_code_and_a_sign_off_elsewhere() -> None:
    remark = "-- the new status is open"
    assert read(f"{remark}\n\ninsert into no (a, b)\n  values ('no');\n\n{remark}\n// {remark}\n") == []
    assert read(f"Write to us.\n\n{remark}") == ["Write to us.", remark]
    assert read(f"drop table no;\n\n{remark}\n  // no\n\n{'-- ' * 60}no\nand we write") == [
        f"{'-- ' * 60}no and we write"
    ]


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("smarty", "{if $type eq 'OK_CANCEL' ||\n  $type eq \"OK\"}"), ("smarty", "{elseif $type eq 'OK'\r\n  || $type}"),
        ("smarty", "{include\n  file='no.tpl'\n  title=$no|cat:'no,\n no'\n}"),
        ("smarty", "{foreach\n  from=$no item='no'\n}"), ("smarty", "{if $no}{* no\n no *}{elseif\n $no == \"no\n no\"}"),
        ("latte", "{if $type === 'no'\n  && $no}"), ("latte", "{include 'no.latte',\n  no => 'no'}"),
        ("svelte", "{#if no === 'no'\n  && no}"), ("svelte", "{:else if no === 'no'\n  && no}"),
        ("handlebars", "{{#if\n  (eq no 'no')\n}}"), ("go", "{{ if\n  eq .No \"no\" }}"), ("jinja", "{% if no == 'no'\n  and no %}"),
        ("velocity", "#if($no == 'no'\n  && $no)"), ("freemarker", "<#if no == 'no'\n  && no>"), ("angular", "@if (no === 'no' &&\n  no) {"),
        ("blade", "@if($no == 'no' &&\n  $no)"), ("erb", "<% if no == 'no' &&\n  no %>"), ("template-toolkit", "[% IF no == 'no'\n  && no %]"),
    ],
)  # fmt: skip
def test_a_tag_goes_over_line_ends(language: str, tag: str) -> None:
    source = f"before {tag}after"
    found = extract(Document("x", source, "text", templates=(language,))).prose
    assert [" ".join(prose.text.split()) for prose in found][:1] in (["before after"], ["before"])
    assert not any("no" in prose.text.lower() or "ok" in prose.text.lower() for prose in found)


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("smarty", "{$no|default\n  :$no|escape:'no'}"), ("smarty", "{$no.no[\n  'no']}"), ("smarty", "{html_image\n  file=$no->no('no')|cat:\"no\"\n  size=[1, 2]\n}"), ("freemarker", "${no.no(\n  'no'\n)}"), ("dollar", "${no +\n  {no: 'no'}.no}"),
        ("hash", "#{no.no(\n  'no')}"), ("salesforce", "{!IF(no,\n  no, 'no')}"), ("thymeleaf", "[[${no[0] +\n  no}]]"), ("thymeleaf", "[(${no +\n  no[0]})]"),
        ("latte", "{$no\n  |no:'no'}"), ("svelte", "{no(\n  'no')}"), ("vue", "{{ no(\n  no) }}"), ("velocity", "$!no.no(\n  'no')"),
    ],
)  # fmt: skip
def test_a_value_goes_over_line_ends(language: str, tag: str) -> None:
    (found,) = templates.scan(f"before {tag} after", languages=(language,))
    assert (found.start, found.end, found.kind) == (7, 7 + len(tag), "output")


@pytest.mark.parametrize("text", ["{if you ask\nus", "{ if so\n}", "${\n", "{!\nLook}", "It is #{\n1"])
def test_a_stray_brace_takes_no_line_with_it(text: str) -> None:
    assert templates.scan(text) == []


def test_comment_blocks_are_not_copy() -> None:
    assert read("Hello {% comment %}any inconvenience{% endcomment %}there") == ["Hello there"]
    assert read("Hello {% schema %}any inconvenience{% endschema %}there") == ["Hello there"]


ICU = st.recursive(
    st.sampled_from(["two ", "#", "{x}", "''", "'{'", "{d, date}"]),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map("".join).flatmap(
        lambda text: st.sampled_from([f"{{n, plural, one {{{text}}} other {{b}}}}", f"{{g, select, a {{{text}}} other {{c}}}}"])
    ),
    max_leaves=12,
)  # fmt: skip


@settings(deadline=None)
@given(ICU)
def test_every_message_is_balanced(message: str) -> None:
    kinds = [tag.kind for tag in templates.scan(message + "{n, plural, other {x}}")]
    assert kinds.count("open") == kinds.count("close")
    for text in readings(message + "{n, plural, other {x}}"):
        assert "plural" not in text and "select" not in text and "other" not in text


@settings(deadline=None)
@given(st.text(alphabet="{}%<>#$*|()[]!-=x \n", max_size=80))
def test_tags_are_in_order_and_the_shadow_keeps_the_length(source: str) -> None:
    tags = templates.scan(source)
    assert all(a.end <= b.start for a, b in zip(tags, tags[1:]))
    assert all(0 <= tag.start < tag.end <= len(source) for tag in tags)
    shadow = templates.shadow(source, tags)
    assert len(shadow) == len(source)
    covered = {i for tag in tags for i in range(tag.start, tag.end)}
    assert all(shadow[i] == source[i] for i in range(len(source)) if i not in covered)
