"""Template languages: which forms of tags each has, and which of them a file speaks.

What the settings say comes first, then the file's name, then what is in it. Tags that are unmistakable are found in
every file; a form that is ordinary text elsewhere (``$x``, ``@if``, ``{if}``) is looked for only where its language is.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from tonecheck.patterns import lazy
from tonecheck.templates.forms import FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


class Language(NamedTuple):
    """A template language: the forms of its tags (names in `FORMS`), and endings of names of its files."""

    forms: tuple[str, ...]
    endings: tuple[str, ...] = ()


class Decision(NamedTuple):
    """A language that a file speaks, and how that is known ("by its name, .liquid")."""

    language: str
    why: str


_JINJA = ("percent", "brace-hash", "double")
_MUSTACHE = ("raw-mustache", "double-note", "triple", "double")
_PRINTF = ("percent-named", "percent-place", "percent-plain")
LANGUAGES: dict[str, Language] = {
    "jinja": Language(_JINJA, (".j2", ".jinja", ".jinja2")),
    "django": Language((*_JINJA, "percent-named"), (".djhtml", ".djt")),
    "nunjucks": Language(_JINJA, (".njk", ".nunjucks")),
    "twig": Language(_JINJA, (".twig", ".peb")),
    "hubspot": Language(_JINJA, (".hubl",)),
    "klaviyo": Language(_JINJA),
    "liquid": Language(("percent", "triple", "double"), (".liquid",)),
    "braze": Language(("percent", "double")),
    "customerio": Language(("percent", "double")),
    "handlebars": Language(_MUSTACHE, (".hbs", ".handlebars")),
    "mustache": Language(_MUSTACHE, (".mustache", ".mst")),
    "sendgrid": Language(_MUSTACHE),
    "vue": Language(("double",), (".vue",)),
    "angular": Language(("double", "angular", "angular-end"), (".component.html",)),
    "go": Language(("go",), (".gotmpl", ".gohtml", ".tmpl")),
    "erb": Language(("angle-note", "angle"), (".erb", ".rhtml")),
    "ejs": Language(("angle",), (".ejs", ".eta")),
    "php": Language(("php",), (".php", ".phtml")),
    "blade": Language(("double-dash", "bangs", "double-blade", "blade", "php"), (".blade.php",)),
    "smarty": Language(("brace-star", "curly-config", "curly", "curly-call", "curly-show"), (".smarty",)),
    "latte": Language(("brace-star", "curly", "curly-show", "curly-translate"), (".latte",)),
    "freemarker": Language(
        ("freemarker-note", "freemarker", "freemarker-square", "dollar-brace", "hash-brace"), (".ftl", ".ftlh")
    ),
    "thymeleaf": Language(("thymeleaf",)),
    "velocity": Language(
        ("velocity-note", "velocity", "velocity-text-end", "dollar-brace", "velocity-show"), (".vm", ".vtl")
    ),
    "template-toolkit": Language(("toolkit",), (".tt", ".tt2")),
    "svelte": Language(("svelte",), (".svelte",)),
    "icu": Language(()),
    "salesforce": Language(("salesforce", "triple", "double")),
    "ampscript": Language(("ampscript", "ampscript-show", "double-percent")),
    "mailchimp": Language(("mailchimp",)),
    "eloqua": Language(("eloqua", "eloqua-merge")),
    "notify": Language(("notify-if", "notify")),
    "printf": Language(_PRINTF),
    "rails": Language(("percent-brace",)),
    "i18next": Language(("i18next",)),
    "braces": Language(("single",)),
    "brackets": Language(("square-double", "square-fallback", "square", "angle-double")),
    "dollar": Language(("dollar-brace",)),
    "hash": Language(("hash-brace", "hash-word")),
    "percent-fields": Language(("percent-word", "at-word")),
    "dollar-fields": Language(("dollar-word",)),
    "none": Language(()),
}
# In every file that holds the characters such a tag starts with.
_ANYWHERE = (
    *dict.fromkeys((*_MUSTACHE, *_JINJA, "bangs", "double-dash")),
    *(
        "brace-star",
        "angle-note",
        "angle",
        "php",
        "toolkit",
        "thymeleaf",
        "salesforce",
        "eloqua",
        "eloqua-merge",
        "notify-if",
        "notify",
    ),
    *(
        "ampscript",
        "ampscript-show",
        "double-percent",
        "mailchimp",
        "single",
        "square-double",
        "square-fallback",
        "square",
        "angle-double",
        "hash-word",
        "at-word",
    ),
    *("i18next", "dollar-brace", "hash-brace", "percent-brace", "percent-word", "dollar-word", *_PRINTF),
)
# Languages whose tags are ordinary text elsewhere: what must be in the text, and the pattern that proves it.
_GATES: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("angular", ("@",), lazy(r"@(?:if|for|switch|defer)\s{0,5}\([^{}\n]{1,200}\)\s{0,5}\{")),
    (
        "blade",
        ("@",),
        lazy(
            r"@(?<![\w@.]@)(?:(?:if|isset|foreach|forelse|unless|extends|section|lang|include|component|yield|choice|slot"
            r"|hasSection)\s?\(|(?:endif|endforeach|endsection|endcomponent|csrf|endslot|endauth|endisset)\b)|\{!!.{1,200}?!!\}"
        ),
    ),
    ("velocity", ("#",), lazy(r"#(?:if|foreach|set)\s{0,3}\(\s{0,3}[!(]{0,3}\s{0,3}\$")),
    ("svelte", ("{#", "{:", "{@"), lazy(r"(?<!\{)(?:\{#(?:if|each|await|key)\b|\{:else\b|\{@html\b)")),
    ("latte", (" n:", "\tn:", "\nn:", "{_"), lazy(r"\bn:(?:if|foreach|inner-\w+|attr|class|href)=|\{_[\"'$}]")),
    (
        "smarty",
        ("{$", "{if", "{foreach", "{/", "{literal", "{include", "{assign", "{extends", "{config_load", "{l s="),
        lazy(
            r"\{\$\w|\{(?:if|foreach|section)\s[^{}\n]{0,200}\$|(?<!\{)\{/(?:if|foreach|section|literal|block|t|tr)\}|\{(?:include|extends)\s+(?:file=|['\"])"
            r"|\{assign\s+(?:var=|['\"]?\w+['\"]?\s)|\{config_load\s|\{l\s+s="
        ),
    ),
    ("freemarker", ("<#", "[#"), lazy(r"[<\[]#(?:if|list|assign|include|import|macro|ftl|else|switch|escape|--)")),
    (
        "thymeleaf",
        (" th:", "\tth:", "\nth:", "data-th-", "xmlns:th"),
        lazy(r"(?<![\w-])(?:data-)?th[:-]\w+=|xmlns:th="),
    ),
    ("go", ("{{",), lazy(r"\{\{-?\s{0,5}(?:(?:if|range|with|define|template|block)\s|end\s{0,5}-?\}\}|\.[A-Z]|\$\.)")),
    ("icu", ("plural", "select"), lazy(r"\{\s{0,9}[\w.-]{1,60}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},")),
)
# Names for what shares its tags with others; the first that is in the text.
_DIALECTS = (
    (
        "liquid",
        lazy(r"\{%-?\s*(?:assign|unless|elsif|case|when|capture|endunless|render|liquid|schema)\b|\|\s*\w+:\s*['\"\d]"),
    ),
    (
        "twig",
        lazy(
            r"\{%-?\s*(?:embed|endembed|apply|use|form_theme)\b|\|\s*trans\b|is\s+(?:not\s+)?(?:empty|same as)|\{%-?\s*extends\s+['\"]@"
        ),
    ),
    (
        "django",
        lazy(
            r"\{%-?\s*(?:load|blocktrans|blocktranslate|trans|translate|url|csrf_token|autoescape|spaceless|now|with)\b"
        ),
    ),
    ("braze", lazy(r"\{\{\s*(?:\w+\.)?\$\{")),
    ("handlebars", lazy(r"\{\{[~-]?\s*(?:[#^/>!]|else\b)|\{\{\{")),
)


def known(path: str) -> str | None:
    """The language that the file's name tells, or None."""
    name = os.path.basename(path).lower()
    endings = [(ending, language) for language, item in LANGUAGES.items() for ending in item.endings]
    found = [pair for pair in endings if f"{pair[0]}." in f"{name}."]
    return max(found, key=lambda pair: len(pair[0]))[1] if found else None


def spoken(text: str, path: str = "", chosen: tuple[str, ...] = ()) -> list[str]:
    """Languages of the text that need proof: those the settings name, the one of the file's name, or those in it."""
    if chosen:
        return list(chosen)
    named = known(path) if path else None
    found = [named] if named else []
    for language, marks, proof in _GATES:
        if language in found or not any(mark in text for mark in marks) or not proof.search(text):
            continue
        if not _excluded(language, found, text):
            found.append(language)
    return found


def _excluded(language: str, found: list[str], text: str) -> bool:
    """Whether what looks like the language is another's tags."""
    if language == "blade":
        return "angular" in found
    if language in ("svelte", "smarty", "latte"):
        return "{%" in text or any(name in found for name in ("svelte", "latte", "smarty", "angular"))
    if language == "go":
        return "{%" in text or "{{#" in text or any("double" in LANGUAGES[name].forms for name in found)
    return False


def forms(text: str, speaks: list[str], chosen: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The forms of tags to look for in a text that speaks these languages (see `spoken`)."""
    wanted = {form for language in speaks for form in LANGUAGES[language].forms}
    if not chosen:
        wanted.update(_ANYWHERE)
        for language in speaks:
            wanted -= _HIDDEN_BY.get(language, frozenset())
    return tuple(name for name in FORMS if name in wanted and FORMS[name].start in text)


# Forms that would take what is another thing in these languages.
_CURLY_LANGUAGES = frozenset({"single", "brace-hash", "salesforce"})
_HIDDEN_BY: dict[str, frozenset[str]] = {
    "go": frozenset({"double", "triple", "raw-mustache", "double-note", "double-dash", "brace-hash"}),
    "svelte": _CURLY_LANGUAGES | {"brace-star"},
    "smarty": frozenset({"single"}),
    "latte": frozenset({"single"}),
    "handlebars": frozenset({"brace-hash", "double-dash"}),
    "mustache": frozenset({"brace-hash", "double-dash"}),
    "liquid": frozenset({"brace-hash"}),
    "angular": _CURLY_LANGUAGES | {"square-double", "square"},
    "vue": frozenset({"single", "square-double", "square"}),
    "velocity": frozenset({"hash-brace"}),
    "icu": frozenset({"single"}),
    "blade": frozenset({"brace-hash", "double", "triple", "single"}),
}


def decide(text: str, path: str = "", chosen: tuple[str, ...] = (), origin: str = "settings") -> list[Decision]:
    """The languages of a file, each with how that is known."""
    from tonecheck.templates import matches

    if chosen:
        return [Decision(name, f"by {origin}") for name in chosen]
    named = known(path)
    found = [Decision(named, "by its name")] if named else []
    covered = set(LANGUAGES[named].forms) if named else set()
    speaks = spoken(text, path)
    for language in speaks:
        if language != named:
            proof = next(pattern for name, _, pattern in _GATES if name == language)
            found.append(Decision(language, _shown(text, proof.search(text))))
            covered.update(LANGUAGES[language].forms)
    for form, match in matches(text, speaks):
        if form in covered:
            continue
        language = _owner(form, text)
        found.append(Decision(language, _shown(text, match)))
        covered.update((form, *LANGUAGES[language].forms))
    return found


def _owner(form: str, text: str) -> str:
    """The language to name for a form that was found."""
    if form in _JINJA or form in _MUSTACHE:
        dialect = next((name for name, proof in _DIALECTS if proof.search(text)), None)
        if dialect and not (dialect == "handlebars" and "{%" in text):
            return dialect
        return "jinja" if "{%" in text else "mustache"
    return next(name for name, language in reversed(LANGUAGES.items()) if form in language.forms)


def _shown(text: str, match: re.Match[str] | None) -> str:
    if not match:
        return "by its content"
    end = match.end() if match.end() - match.start() > 12 else match.start() + 40
    words = " ".join(text[match.start() : end].strip().partition("\n")[0].split())
    line = text.count("\n", 0, match.start()) + 1
    return f"by “{words if len(words) < 30 else words[:27] + '...'}” in line {line}"
