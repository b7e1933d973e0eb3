"""Which files are message catalogues, and which language their names say: tonecheck speaks English only.

Names are all that is looked at here. What a catalogue says of its language inside (the header of a PO file, the first
key of a Rails file) its format module reads.
"""

from __future__ import annotations

import re

# ISO 639-1, the three-letter codes that catalogues are found under, and country codes taken for languages.
LANGUAGES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es"
    " et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv"
    " jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd"
    " ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss"
    " st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu cn cz dk gr jp ua vn"
    " arz ast bal bqi bcc bho bpy brx ceb chr ckb csb cnr crh dsb fil fro frp fur gsw hak haw hil hmn hsb ilo kab kmr kok ksh lij"
    " lmo mai mni mwl myv nan nap nds nqo nso pam pap pcm pms quz rue sah sat scn sco shi skr sma smn son szl tet tig tlh tok"
    " tzm udm vec vep vls war wuu yue zgh eng deu ger fra fre spa ita por rus zho chi jpn kor nld dut swe nor dan fin pol"
    " ces cze hun tur ara heb hin tha vie ind ukr ron rum ell gre cat".split()
)
_NAMES = frozenset(
    "arabic bulgarian catalan chinese croatian czech danish deutsch dutch espanol estonian finnish francais french german"
    " greek hebrew hindi hungarian indonesian italian italiano japanese korean latvian lithuanian norwegian persian polish"
    " portuguese portugues romanian russian serbian slovak slovenian spanish swedish thai turkish ukrainian vietnamese".split()
)
# Two-letter codes that are words: "sign_in.json" is not Indonesian.
_WORDS = frozenset("am an as be do go ha he hi ho id ie in io is it la my no of on or os so st to us".split())
_TAG = re.compile(
    r"(?P<code>[A-Za-z]{2,3})(?P<rest>(?:[-_]r?(?:[A-Z]{2}|[a-z]{2}|[A-Z][a-z]{3}|\d{3}|[A-Z]{4}))*|(?<=^[a-z]{2})[A-Z]{2})(?:@[a-z]+)?"
)
_ANDROID = re.compile(r"values-(?:b\+)?(?P<tag>[a-z]{2,3}(?:(?:-r|\+)[A-Za-z0-9]{2,8})*)(?:-.*)?")
_PSEUDO = frozenset({"xa", "xb", "xc"})
# Pseudo-locales by a word of their own: "messagebundle_en_US_saptrc.properties".
_PSEUDO_WORDS = frozenset("pseudo qps ploc saptrc sappsd saprigi".split())
# Folders whose names run a tag together: "ptBr", "zhCn".
_RUN_TOGETHER = re.compile(r"([a-z]{2})([A-Z][a-z])")

# Everything in these is a catalogue, or settings that have to do with them.
_FOLDERS = frozenset("locales locale i18n l10n translations translation _locales lc_messages".split())
# In these, what is named for a language or like a catalogue.
_MAYBE_FOLDERS = frozenset(
    "lang langs language languages messages nls intl strings localization localisation resources".split()
)
_PHP_FOLDERS = frozenset("lang language languages messages".split())
_STEMS = frozenset(
    "messages message strings string translation translations localizable localization locale locales lang language i18n"
    " labels texts copy intl".split()
)
_ALONE = frozenset("messages strings translation translations localizable".split())
_SETTINGS = re.compile(
    r"(?:package(?:-lock)?|composer|tsconfig.*|jsconfig.*|.*[._-]?config|settings|crowdin|lokalise|phrase|weblate|transifex"
    r"|manifest|metadata|index|languages?|locales?|schema|.*\.schema|[.$].*|babel|l10n|i18n-tasks|project|status|stats|mapping)"
)
_BUNDLE = re.compile(
    r"(?:messages?|strings|labels?|texts?|i18n|lang|language|locale|translations?|errors?|emails?|mails?|copy|content"
    r"|.*messages|.*bundle|.*strings|.*texts|.*labels|.*resources?|.*translations?)"
)
_ALWAYS = frozenset(".po .pot .xlf .xliff .arb .strings .stringsdict .xcstrings .resx .resw".split())
_JSON = frozenset({".json", ".json5", ".jsonc"})
_ANDROID_FILE = re.compile(r".*(?:strings|plurals|arrays|messages|texts).*\.xml")


def is_language(name: str) -> bool:
    """Whether `name` is a language tag: ``de``, ``pt-BR``, ``zh_Hans``.

    >>> is_language("en-GB"), is_language("title")
    (True, False)
    """
    match = _TAG.fullmatch(name)
    return bool(match) and match["code"].lower() in LANGUAGES  # type: ignore[index]


def is_english(tag: str) -> bool:
    """Whether a language tag is English as people write it: pseudo-locales for testing (``en-XA``) are not."""
    parts = re.split(r"[-_+@.]|(?<=^[a-z]{2})(?=[A-Z]{2}$)", tag)
    parts = [part.lower() for part in parts]
    return parts[0] in ("en", "eng", "english", "base") and not _PSEUDO.intersection(parts)


def language(path: str) -> str:
    """The language that the name of a catalogue or one of its folders says, "" if none does.

    >>> language("config/locales/devise.de.yml"), language("res/values-pt-rBR/strings.xml"), language("messages.po")
    ('de', 'pt-rBR', '')
    """
    *folders, name = path.replace("\\", "/").split("/")
    return _in_name(name, folders) or _in_folders(folders)


def _in_name(name: str, folders: list[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    if not dot:
        stem = name
    if is_language(stem) or stem.lower() in _NAMES or stem.lower() == "english":
        return stem
    if pseudo := _PSEUDO_WORDS.intersection(re.split(r"[._-]", stem.lower())):
        return min(pseudo)
    # "messages.de.yml", "devise.pt-BR.yml"
    _, dot, last = stem.rpartition(".")
    if dot:
        return last if is_language(last) else ""
    return _after_the_stem(stem, suffix.lower())


def _after_the_stem(stem: str, suffix: str) -> str:
    """The language at the end of a stem: ``messages_pt_BR``, ``strings-de``."""
    parts = re.split(r"([_-])", stem)
    for at in range(2, len(parts), 2):
        tag = "".join(parts[at:])
        if not is_language(tag):
            continue
        # Codes are written small ("Terms-NO" is a name), and where the stem is any word their regions are not ("app_to_go").
        known = suffix in ("properties", "arb") or "".join(parts[: at - 1]).lower() in _STEMS
        plain = not known and len(tag) > 3 and tag.islower()
        if parts[at].islower() and (known or tag not in _WORDS) and not plain:
            return tag
    return ""


def _in_folders(folders: list[str]) -> str:
    inside = next((at for at, name in enumerate(folders) if name.lower() in _FOLDERS | _MAYBE_FOLDERS), len(folders))
    for at in range(len(folders) - 1, -1, -1):
        name = folders[at]
        android = _ANDROID.fullmatch(name)
        if android and android["tag"].split("-")[0].split("+")[0] in LANGUAGES:
            return android["tag"]
        if name.endswith(".lproj"):
            return name[: -len(".lproj")]
        # Whatever gettext's folder stands in is a language, also "de_Informal" and "zh_CN.GB2312".
        if at + 1 < len(folders) and folders[at + 1] == "LC_MESSAGES":
            return name
        if is_language(name) and (at > inside or len(name) > 3):
            return name
        if at > inside and (name.lower() in (*_NAMES, "english") or _is_run_together(name)):
            return name
    return ""


def _is_run_together(name: str) -> bool:
    match = _RUN_TOGETHER.fullmatch(name)
    return bool(match) and is_language(match[1]) and match[1] not in _WORDS  # type: ignore[index]


def beside_english(names: list[str]) -> set[str]:
    """Those files of one folder that are named as the English one is, but for another language.

    There are more codes than `LANGUAGES` holds; beside "en.json" any short name is one.
    """
    suffixes = {name.partition(".")[2] for name in names if name.partition(".")[0] == "en"}
    shaped = re.compile(r"(?P<code>[a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")
    found = set()
    for name in names:
        stem, _, suffix = name.partition(".")
        match = shaped.fullmatch(stem)
        if match and suffix in suffixes and not is_english(match["code"]):
            found.add(name)
    return found


def is_catalogue(path: str) -> bool:
    """Whether a file is a message catalogue by its name: copy, and not a repository's settings or data.

    >>> is_catalogue("config/locales/en.yml"), is_catalogue("package.json"), is_catalogue(".github/workflows/ci.yml")
    (True, False, False)
    """
    *folders, name = path.replace("\\", "/").split("/")
    lower = name.lower()
    stem, _, suffix = lower.rpartition(".")
    suffix = "." + suffix
    if suffix in _ALWAYS:
        return True
    if suffix == ".xml":
        holder = folders[-1] if folders else ""
        return bool(_ANDROID_FILE.fullmatch(lower)) and (holder == "values" or holder.startswith("values-"))
    if suffix == ".php":
        # Pages lie in folders with such names, too: the language has to be one's own name or the folder's.
        holders = [at for at, folder in enumerate(folders) if folder.lower() in _FOLDERS | _PHP_FOLDERS]
        return bool(holders) and bool(_in_name(name, folders) or _in_folders(folders[holders[0] :]))
    if not stem or _SETTINGS.fullmatch(stem):
        return False
    named = _in_name(name, folders)
    base = re.split(r"[._+-]", stem)[0]
    around = {folder.lower() for folder in folders}
    if suffix == ".properties":
        without = stem[: -len(named) - 1] if named and stem != named.lower() else stem
        return bool(named or around & _FOLDERS or _BUNDLE.fullmatch(without))
    in_catalogue = bool(around & _FOLDERS)
    if in_catalogue and suffix not in (".csv", ".tsv"):
        return True
    if in_catalogue or around & _MAYBE_FOLDERS:
        return bool(named or _in_folders(folders)) or base in _STEMS
    is_tag = named == name.rpartition(".")[0] and (len(named) > 2 or named not in _WORDS)
    return (bool(named) and (is_tag or base in _STEMS or f".{named}." in name)) or (suffix in _JSON and stem in _ALONE)
