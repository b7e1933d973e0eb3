"""Forms of tags: how each kind of tag is spelled, and what one of it does.

A form belongs to one opening character. Several languages share a form (``{{ }}`` most of all); which forms are
looked for in a file is decided in `tonecheck.templates.languages`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from tonecheck.patterns import lazy


class Form(NamedTuple):
    """A kind of tag: the characters it starts with, the pattern of the rest, and what a tag does (a kind of `Tag`)."""

    start: str
    rest: str
    kind: str | Callable[[str], str]


# A tag holds no second opening of its own kind and has a greatest length; so the search for its end
# never runs over the same text twice, and a stray opening costs little.
_MOST = 4000


def _until(start: str, end: str) -> str:
    """The rest of a tag to its end, without another start in it."""
    return rf"(?:(?!{re.escape(start)})[\s\S]){{0,{_MOST}}}?{re.escape(end)}"


# Braces in a tag, three deep.
BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,400}\}){0,1000}\}){0,1000}\}"
_BRACED = rf"(?:[^{{}}]|{BRACES}){{0,{_MOST}}}?"
# What stands in parentheses, three deep, with strings taken whole.
_STRING = r""""[^"\n]{0,400}"|'[^'\n]{0,400}'"""
# In tags that braces end, strings too may go over line ends; and what may stand in such a tag.
_QUOTED = r""""[^"]{0,400}"|'[^']{0,400}'"""
_CURLED = rf"(?:[^{{}}\"']|{_QUOTED}|\{{[^{{}}]{{0,200}}\}})"
_DEEP = rf"(?:[^()\"']|{_STRING}){{0,400}}"
_ARGUMENTS = rf"\((?:[^()\"']|{_STRING}|\((?:[^()\"']|{_STRING}|\({_DEEP}\)){{0,400}}\)){{0,1000}}\)"


def _words(**kinds: str) -> dict[str, str]:
    return {word: kind for kind, words in kinds.items() for word in words.split()}


_PERCENT = _words(
    open="if unless for case switch ifchanged ifequal ifnotequal ifversion blocktrans blocktranslate tablerow",
    branch="else elif elsif elseif empty when plural pluralize default",
    close="endif endunless endfor endcase endswitch endifchanged endifequal endifnotequal endifversion endblocktrans"
    " endblocktranslate endtablerow",
    # What these hold is shown elsewhere.
    apart="capture endcapture endset",
    output="echo cycle firstof now widthratio lorem",
)
_PERCENT_WORD = lazy(r"\{%[-~+]?\s*(\w+|\#)\s*(?P<rest>[\s\S]*?)\s*[-~+]?%\}")


def _percent(tag: str) -> str:
    match = _PERCENT_WORD.match(tag)
    if not match:
        return "block"
    word, rest = match[1], match["rest"]
    if word == "#":
        return "comment"
    if word in ("trans", "translate"):
        return "block" if rest[:1] in ("'", '"', "_") else "open"
    if word in ("endtrans", "endtranslate"):
        return "close"
    if word.startswith("blocktrans") and " asvar " in f" {rest} ":
        return "apart"
    if word == "set" and "=" not in rest:
        return "apart"
    if word == "cycle" and rest.endswith("silent"):
        return "block"
    return _PERCENT.get(word, "block")


_GO = _words(open="if range with define block", close="end", block="template break continue")
_DOUBLE_WORD = lazy(r"\{\{\{?[~-]?\s*(?:([#/^>!&=*@])|([A-Za-z_]+)\b)?")
_INSERTS = lazy(
    r"\{\{\{?[~-]?\s*(?:(?:include|partial|component|render|embed|source)\s*\(|(?:super|parent|caller)\(|yield\b|block\.super\b|outlet\b)"
)
_SIGILS = {"#": "open", "/": "close", "^": "open", ">": "block", "!": "comment", "=": "block", "*": "block"}


_SHORTCODE = lazy(r"\{\{[<%]\s*(?!(?:ref|relref|param)\b)")


def _double(tag: str) -> str:
    if _SHORTCODE.match(tag):
        return "block"
    match = _DOUBLE_WORD.match(tag)
    assert match
    sigil, word = match[1], match[2]
    if sigil == "^" and not re.search(r"\w", tag):
        return "branch"
    if sigil == "/" and tag.lstrip("{-~ ").startswith("/*"):
        return "comment"
    if sigil in _SIGILS:
        return _SIGILS[sigil]
    if word == "else":
        return "branch"
    return "block" if _INSERTS.match(tag) else "output"


_ASSIGNED = lazy(r"\{\{-?\s*\$\w+(?:\s*,\s*\$\w+)?\s*:?=")


def _go(tag: str) -> str:
    match = _DOUBLE_WORD.match(tag)
    if match and match[2] in _GO:
        return _GO[match[2]]
    return "block" if _ASSIGNED.match(tag) else _double(tag)


_CODE = lazy(r"<%([-=_~|]?|==)(?!%)\s*(?P<code>[\s\S]*?)\s*[-_~]?%>")
_RUBY_OPEN = lazy(r"(?:if|unless|case|for|while|until|begin)\b|.*\bdo\s*(?:\|[^|]*\|)?\s*$", re.DOTALL)
_SCRIPT_BRANCH = lazy(
    r"(?:else|elsif|elseif|when|rescue|ensure|in)\b|\}\s*(?:else|catch|finally)\b[\s\S]*\{$|(?:case\b.*|default\s*):$"
)
_SCRIPT_CLOSE = lazy(r"end\b(?!\.)|\}\s*\)?\s*;?$|end(?:if|for|foreach|while|switch)\b")
_SCRIPT_OPEN = lazy(r"[\s\S]*(?:\{|=>\s*\{?|\{\s*\|[^|]*\|)$|(?:if|for|foreach|while|switch)\s*\([\s\S]*\)\s*:$")


def _control(code: str) -> str:
    """What a stretch of Ruby, JavaScript or PHP between text does to it."""
    if _SCRIPT_BRANCH.match(code):
        return "branch"
    if _SCRIPT_CLOSE.match(code):
        return "close"
    return "open" if _RUBY_OPEN.match(code) or _SCRIPT_OPEN.match(code) else "block"


# What puts in other files, pictures and fields of forms, which leave no word where they stand.
INCLUDES = lazy(
    r"(?:await\s+)?(?:render|include|yield|content_for|partial|csrf_meta_tags|stylesheet\w*|javascript\w*|image_tag|form_with|form_for"
    r"|tag\.(?:img|input)|(?:\w+_field|text_area|check_box|radio_button)_tag"
    r"|(?:ff?|form|builder|\w+_form)\.(?:input|\w+_field|text_area|check_box|radio_button))\b"
)


def _angle(tag: str) -> str:
    if tag.startswith(("<%#", "<%--")):
        return "comment"
    if tag.startswith(("<%@", "<%!")):
        return "block"
    match = _CODE.match(tag)
    if not match:
        return "block"
    mark, code = match[1], match["code"]
    kind = _control(code)
    if mark.startswith("=") or (mark == "-" and kind == "block"):
        return "open" if kind == "open" else "block" if INCLUDES.match(code) or not code else "output"
    return kind


_PHP = lazy(r"<\?(php\b|=)?\s*(?P<code>[\s\S]*?)\s*;?\s*\?>")
_PHP_SHOWS = lazy(r"(?:echo|print|printf|_e|_ex|esc_html_e|esc_attr_e|the_\w+)\b")


def _php(tag: str) -> str:
    match = _PHP.match(tag)
    if not match:
        return "block"
    code = match["code"]
    kind = _control(code if code.endswith((":", "{", "}")) else code + ";")
    return "output" if match[1] == "=" or (kind == "block" and _PHP_SHOWS.match(code)) else kind


_CURLY = _words(
    open="if ifset ifchanged foreach for while section switch try",
    branch="else elseif elseifset foreachelse sectionelse forelse case default",
    block="assign include include_php extends block capture literal ldelim rdelim config_load function call strip nocache append t tr"
    " prepend insert setfilter var layout import control form input label define embed snippet contentType syntax php"
    " breakIf continueIf skipIf first last sep debug dump templateType varType parameters",
    output="counter cycle eval fetch html_options html_checkboxes mailto math textformat ticket",
)
_CURLY_CLOSING = frozenset("if ifset ifchanged foreach for while section switch try".split())
_CURLY_WORDS = "|".join(sorted(_CURLY, key=len, reverse=True))
_CURLY_WORD = lazy(r"\{(/?)(\w+)")


def _curly(tag: str) -> str:
    match = _CURLY_WORD.match(tag)
    if not match:
        return "output"
    word = match[2]
    if match[1]:
        return "close" if word in _CURLY_CLOSING else "apart" if word == "capture" else "block"
    if word == "capture":
        return "apart"
    return _CURLY.get(word, "output")


_SVELTE_KINDS = {"#": "open", ":": "branch", "/": "close", "@": "block"}


def _svelte(tag: str) -> str:
    mark = tag[1:].lstrip()[:1]
    if mark == "@" and re.match(r"\{\s*@html\b", tag):
        return "output"
    return "comment" if tag.startswith("{/*") else _SVELTE_KINDS.get(mark, "output")


_FREEMARKER = _words(
    open="if list switch items attempt foreach",
    branch="else elseif case default recover",
    close="/if /list /switch /items /attempt /foreach",
)
_FREEMARKER_WORD = lazy(r"[<\[](/?)[#@]([\w.]+)")


def _freemarker(tag: str) -> str:
    match = _FREEMARKER_WORD.match(tag)
    return _FREEMARKER.get(match[1] + match[2], "block") if match else "comment"


_BLADE = _words(
    open="if unless isset empty auth guest foreach forelse for while switch can cannot canany env production error once"
    " hasSection sectionMissing session feature",
    branch="else elseif elsecan elsecannot case default elseauth elseguest",
    close="endif endunless endisset endempty endauth endguest endforeach endforelse endfor endwhile endswitch endcan"
    " endcannot endcanany endenv endproduction enderror endonce endsession endfeature",
    output="lang choice json svg",
    block="extends section endsection yield include includeIf includeWhen includeUnless includeFirst each component"
    " endcomponent slot endslot push endpush prepend endprepend stack csrf method props aware php endphp verbatim"
    " endverbatim parent show stop append overwrite break continue inject use class style checked selected disabled"
    " fragment endfragment livewire livewireStyles livewireScripts pushOnce endPushOnce prependOnce endPrependOnce vite",
)
_BLADE_NAME = lazy(r"@(\w+)[ \t]*(\(?)")


def _blade(tag: str) -> str:
    match = _BLADE_NAME.match(tag)
    assert match
    if match[1] == "empty" and not match[2]:
        return "branch"
    return _BLADE.get(match[1], "block")


_VELOCITY = _words(
    open="if foreach macro define", branch="else elseif", close="end", block="set parse include stop break evaluate"
)
_VELOCITY_WORD = lazy(r"#(?:\[\[|\{?@?(\w+))")


def _velocity(tag: str) -> str:
    match = _VELOCITY_WORD.match(tag)
    if not match:
        return "comment"
    return "open" if tag.startswith("#@") else _VELOCITY.get(match[1], "block")


_TOOLKIT = _words(
    open="IF UNLESS FOREACH FOR WHILE SWITCH BLOCK WRAPPER FILTER TRY",
    branch="ELSE ELSIF CASE CATCH",
    close="END",
    block="INCLUDE PROCESS INSERT SET DEFAULT USE CALL META NEXT LAST RETURN STOP MACRO PERL TAGS VIEW CLEAR DEBUG",
    output="GET",
)
_TOOLKIT_WORD = lazy(r"\[%[-+=~]?\s*(?:(?P<filter>\|)|(#)|([A-Z]+)\b|(\w+(?:\.\w+)*\s*=(?!=)))?")


def _toolkit(tag: str) -> str:
    match = _TOOLKIT_WORD.match(tag)
    assert match
    if match["filter"]:
        return "open"
    if match[2]:
        return "comment"
    return "block" if match[4] else _TOOLKIT.get(match[3] or "", "output")


_MAILCHIMP = _words(open="IF IFNOT INTERESTED RSSITEMS", branch="ELSE ELSEIF", close="END", block="HIDE")
_MAILCHIMP_WORD = lazy(r"\*\|([A-Z]+)(?=[:|])")


def _mailchimp(tag: str) -> str:
    match = _MAILCHIMP_WORD.match(tag)
    return _MAILCHIMP.get(match[1], "output") if match else "output"


_AMPSCRIPT_WORD = lazy(
    r"%%\[[\s\S]*?(?:^|[\s\[])(if|elseif|else|endif|for|next)\b(?=[\s\S]{0,400}?\]%%)", re.IGNORECASE
)
_AMPSCRIPT = _words(open="if for", branch="elseif else", close="endif next")
_AMPSCRIPT_ENDS = lazy(r"\b(endif|next)\b\s*\]%%$", re.IGNORECASE)


def _ampscript(tag: str) -> str:
    words = [
        word.lower()
        for word in re.findall(r"(?i)\b(if|elseif|else|endif|for|next)\b", re.sub(r"(?i)/\*.*?\*/|set\s.*", "", tag))
    ]
    opened = words.count("if") + words.count("for")
    closed = words.count("endif") + words.count("next")
    if opened == closed:
        return "branch" if not opened and words else "block"
    return "open" if opened > closed else "close"


_ANGULAR_WORD = lazy(r"(?:\}\s*)?@(\w+)|\}")


def _angular(tag: str) -> str:
    match = _ANGULAR_WORD.match(tag)
    if tag == "}":
        return "close"
    word = match[1] if match else None
    return (
        "branch" if tag[0] == "}" or word in ("else", "empty", "case", "default", "placeholder", "loading") else "open"
    )


_BLADE_WORDS = "|".join(sorted(_BLADE, key=len, reverse=True))
_ANGULAR_WORDS = "if|for|switch|case|default|else if|else|empty|defer|placeholder|loading|error"
# "[Name]" is a field; "[External]" and "[Action required]" are words in brackets.
_NO_FIELD = (
    "action|required|urgent|important|note|reminder|external|update|warning|optional|new|final|notice|alert|info|internal"
    "|draft|test|sic|free|beta|confidential|private|spam|bug|fix|fixed|solved|closed|resolved|sponsored|ad|advertisement"
    "|applause|laughs?|video|image|photo|audio|music|skip|sale|deal|tip|todo|done|yes|no|ok|read|more|watch|view|edit|here"
    "|this|that|editor|emphasis|added|please|do|not|reply|attn|fwd|re"
)
# In small letters, only what names a value is a field: "[email address]", but not "[optional]".
_FIELDS = "name|date|time|address|number|amount|company|email|phone|product|price|reason"

# Most exact first among those with the same first character. Groups do not capture: each form is one group.
FORMS: dict[str, Form] = {
    "raw-mustache": Form("{{{{", r"(?=[#/]?\w)[^{}]{1,200}\}\}\}\}", "block"),
    "curly-config": Form("{#", r"\w{1,60}#\}", "output"),
    "brace-hash": Form("{#", _until("{#", "#}"), "comment"),
    "brace-star": Form("{*", _until("{*", "*}"), "comment"),
    "percent": Form("{%", _until("{%", "%}"), _percent),
    "double-note": Form("{{!--", _until("{{!--", "--}}"), "comment"),
    "double-dash": Form("{{--", _until("{{--", "--}}"), "comment"),
    "bangs": Form("{!!", _until("{!!", "!!}"), "output"),
    "go": Form("{{", rf"{_BRACED}\}}\}}", _go),
    "triple": Form("{{{", rf"(?<!\\\{{\{{\{{){_BRACED}\}}\}}\}}", "output"),
    "double-blade": Form("{{", rf"(?<!@\{{\{{){_BRACED}\}}\}}", _double),
    "double": Form("{{", rf"(?<!\\\{{\{{){_BRACED}\}}\}}", _double),
    "salesforce": Form("{!", r"[^{}\s][^{}]{0,1000}\}", "output"),
    "svelte": Form("{", rf"(?=[#:/@]|\s*[\w(\"'`!]){_BRACED}\}}", _svelte),
    "curly": Form(
        "{",
        rf"/?(?:{_CURLY_WORDS})(?![\w:;-]){_CURLED}{{0,1000}}\}}",
        _curly,
    ),
    # Functions and blocks that a shop adds: {l s='Pay now' mod='cart'}, {t}Pay now{/t}.
    "curly-call": Form("{", rf"/?[a-z]\w{{0,40}}(?:\s+\w+\s?=\s?(?=[\w\"'$\[(`!-]){_CURLED}{{1,1000}})?\s*\}}", _curly),
    "curly-show": Form(
        "{",
        rf"(?:\$|=|_(?=[\"'$])){_CURLED}{{1,1000}}\}}",
        "output",
    ),
    "curly-translate": Form("{", r"/?_\}", "block"),
    # Another message, put into this one; not where it is a call in code.
    "i18next": Form("$t", rf"(?<![\w.]\$t){_ARGUMENTS}", "output"),
    "single": Form(
        "{",
        r"(?:[A-Za-z_][\w.]{0,60}(?:![rsa])?(?:[|:,][^{}\n]{0,100})?|\d{1,2}(?:,-?\d{1,3})?(?::[^{}\n]{1,60})?)\}",
        "output",
    ),
    "php": Form("<?", rf"(?:php\b|=|\s)(?:(?!<\?)[\s\S]){{0,{_MOST}}}?\?>", _php),
    "angle-note": Form("<%--", _until("<%--", "--%>"), "comment"),
    "angle": Form("<%", rf"(?!%)(?:(?!<%)[\s\S]){{0,{_MOST}}}?%>", _angle),
    "freemarker-note": Form("<#--", _until("<#--", "-->"), "comment"),
    "angle-double": Form("<<", r"[A-Za-z][A-Za-z0-9]{0,20}(?:[ _.][A-Za-z0-9]{1,20}){0,3}>>", "output"),
    "freemarker": Form(
        "<", rf"/?[#@][A-Za-z][\w.]{{0,40}}(?:[^<>\"'()]|{_STRING}|{_ARGUMENTS}){{0,400}}>", _freemarker
    ),
    "eloqua": Form("<span class=", r"[\"']?eloquaemail[\"']?[^<>]{0,100}>[^<>]{0,80}</span>", "output"),
    "freemarker-square": Form(
        "[",
        rf"/?[#@][A-Za-z][\w.]{{0,40}}(?:[^\[\]\"']|{_STRING}|\[[^\[\]]{{0,80}}\]){{0,400}}\]",
        _freemarker,
    ),
    "toolkit": Form("[%", _until("[%", "%]"), _toolkit),
    "thymeleaf": Form(
        "[",
        r"(?:\[(?=[$#*@~|'])(?:[^\[\]]|\[[^\[\]\n]{0,80}\]){1,400}\]\]|\((?=[$#*@~|'])(?:[^\[\]]|\[[^\[\]\n]{0,80}\]){1,400}?\)\])",
        "output",
    ),
    "square-double": Form("[[", r"[^\[\]\n]{1,200}\]\]", "output"),
    "square-fallback": Form("[", r"\w{1,40},[ ]?fallback=[^\[\]\n]{0,80}\]", "output"),
    "square": Form(
        "[",
        rf"(?<![\w:]\[)(?!(?i:(?:{_NO_FIELD})[ _]?)+\])(?:(?:[A-Z]{{2,}}|[A-Z][a-z]+)(?:[ _][A-Za-z0-9]{{1,20}}){{0,3}}(?:, [A-Z]\w{{1,9}})?"
        rf"|[a-z]{{1,20}}(?:_[a-z0-9]{{1,20}}){{1,5}}|(?:[a-z]{{1,20}} ){{0,3}}(?:{_FIELDS}))\](?![(\[:])",
        "output",
    ),
    "ampscript": Form("%%[", _until("%%[", "]%%"), _ampscript),
    "ampscript-show": Form("%%=", r"(?:(?!%%=)[\s\S]){1,1000}?=%%", "output"),
    "double-percent": Form("%%", r"[A-Za-z_][\w .:-]{0,60}%%", "output"),
    "percent-brace": Form("%", r"(?:\{[\w .|-]{1,80}\}|<\w{1,60}>\d{0,2}\.?\d{0,2}[sdfx])", "output"),
    "percent-named": Form("%(", r"[\w .-]{1,80}\)[-#0 +]?\d{0,3}(?:\.\d{1,3})?[sdifgrx]", "output"),
    "percent-word": Form(
        "%",
        r"(?:[A-Z][A-Z0-9_]{2,40}|(?<![\w%]%)[A-Za-z][A-Za-z0-9]{1,30}(?:[_.-][A-Za-z0-9]{1,30}){0,4}(?=%(?![\w%]))|(?:recipient|unsubscribe_url|tag_unsubscribe_url|mailing_list_\w{1,20})(?:[._]\w{1,40})?)%",
        "output",
    ),
    "percent-place": Form(
        "%", r"(?:\d{1,2}\$[-+,0 ]{0,3}\d{0,3}(?:\.\d{1,2})?[sdif@]|#@\w{1,40}@|l{1,2}[du])", "output"
    ),
    "percent-plain": Form("%", r"(?<![\d%]%)(?:[sd@]|[,0]?\.?\d{0,2}[dfs])(?![\w%])", "output"),
    "mailchimp": Form("*|", r"[^|\n]{1,200}\|\*", _mailchimp),
    "dollar-word": Form("$", r"(?<![\w$]\$)[A-Za-z_][\w@]{0,40}\$(?![\w$])", "output"),
    "dollar-brace": Form("$", rf"!?\{{{_CURLED}{{1,1000}}\}}", "output"),
    "velocity-show": Form("$", rf"!?[A-Za-z][\w-]{{0,60}}(?:\.[A-Za-z]\w{{0,60}}(?:{_ARGUMENTS})?){{0,8}}", "output"),
    "hash-brace": Form("#{", rf"{_CURLED}{{1,1000}}\}}", "output"),
    "hash-word": Form("#", r"(?<![\w#&]#)[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){0,4}#(?![\w#])", "output"),
    "velocity-note": Form("#", rf"(?:\*(?:(?!#\*)[\s\S]){{0,{_MOST}}}?\*#|#[^\r\n]*)", "comment"),
    "velocity": Form(
        "#",
        rf"(?:@?[A-Za-z]\w{{0,60}}[ \t]{{0,9}}{_ARGUMENTS}"
        r"|(?:else|end|stop|break)\b|\{(?:else|end|stop|break)\}|\[\[)",
        _velocity,
    ),
    "velocity-text-end": Form("]]#", "", "block"),
    "notify-if": Form("((", r"[^()\n?]{1,80}\?\?[^()\n]{1,400}\)\)", "output"),
    "notify": Form("((", r"[^()\n?]{1,80}\)\)", "output"),
    "at-word": Form("@@", r"[A-Za-z]\w{0,40}@@", "output"),
    "blade": Form("@", rf"(?<![\w@.]@)(?:{_BLADE_WORDS})\b(?![@-])(?:[ \t]{{0,3}}{_ARGUMENTS})?", _blade),
    "angular": Form("@", rf"(?<![\w@]@)(?:{_ANGULAR_WORDS})\s{{0,5}}(?:{_ARGUMENTS})?\s{{0,5}}\{{", _angular),
    "angular-end": Form("}", rf"(?:\s{{0,20}}@(?:{_ANGULAR_WORDS})\s{{0,5}}(?:{_ARGUMENTS})?\s{{0,5}}\{{)?", _angular),
    "eloqua-merge": Form("~~eloqua..", r"[^~\n]{1,200}~~", "output"),
}


def compiled(names: Iterable[str]) -> tuple[re.Pattern[str], list[str]]:
    """One pattern for any tag of these forms, and the form that each of its groups stands for.

    In a regular expression that starts with a set of characters, the search for a start runs at the speed of C.
    """
    by_first: dict[str, list[str]] = {}
    wanted = frozenset(names)
    for name, form in FORMS.items():
        if name in wanted:
            by_first.setdefault(form.start[0], []).append(name)
    branches = []
    for first, mine in by_first.items():
        rests = "|".join(f"({re.escape(FORMS[name].start[1:])}{FORMS[name].rest})" for name in mine)
        # The set has read the first character; the look-behind tells which it was.
        branches.append(f"(?<={re.escape(first)})(?:{rests})")
    openers = "".join(map(re.escape, by_first))
    return re.compile(f"[{openers}](?:{'|'.join(branches)})"), [
        "",
        *(name for mine in by_first.values() for name in mine),
    ]
