"""Engines that really render templates, with data of which anything can be asked.

Every value is shown by its own name, is true or false as the caller says, and yields two values when it is looped over.
Tags, filters and templates that a set's own application would bring are put in by stubs.
"""

from __future__ import annotations

import contextlib
import json
import re
import signal
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from tests.rendering import sets

HERE = Path(__file__).parent
# Seconds for one template; all of all sets together take less.
LIMIT = 60


class NotRendered(Exception):
    """The engine refuses the template."""


class TimedOut(Exception):
    """The engine has not come to an end."""


class Value:
    """A value of which anything can be asked; shown as its own name."""

    def __init__(self, name: str, truth: bool, depth: int = 0) -> None:
        self._name, self._truth, self._depth = name, truth, depth

    def __str__(self) -> str:
        return f"v_{self._name}"

    __html__ = __str__

    def __format__(self, spec: str) -> str:
        return str(self)

    def __getattr__(self, name: str) -> Value:
        if name.startswith("__") or name in ("resolve_expression", "do_not_call_in_templates", "alters_data"):
            raise AttributeError(name)
        return Value(name, self._truth, self._depth + 1)

    def __getitem__(self, name: Any) -> Value:
        return Value(re.sub(r"\W", "_", str(name)), self._truth, self._depth + 1)

    def __call__(self, *_: Any, **__: Any) -> Value:
        return self

    def __iter__(self) -> Iterator[Value]:
        return iter(
            [Value("a", self._truth, self._depth + 1), Value("b", self._truth, self._depth + 1)][: 2 * self._truth]
        )

    def __bool__(self) -> bool:
        return self._truth

    def __len__(self) -> int:
        return 2 * self._truth

    def __int__(self) -> int:
        return 2 * self._truth

    __index__ = __int__

    def __eq__(self, other: object) -> bool:
        return self._truth

    def __lt__(self, other: object) -> bool:
        return self._truth

    __gt__ = __le__ = __ge__ = __lt__

    def __add__(self, other: object) -> Value:
        return self

    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __mod__ = __add__

    def __hash__(self) -> int:
        return hash(self._name)


def jinja(text: str, truth: bool) -> str:
    """Rendered by Jinja2."""
    import jinja2

    class Missing(jinja2.Undefined):
        def __new__(cls, hint: Any = None, obj: Any = None, name: Any = None, exc: Any = None) -> Any:
            return Value(str(name), truth)

    class Anything(dict[str, Any]):
        def __missing__(self, name: str) -> Any:
            return lambda value, *_, **__: value

        def get(self, name: str, default: Any = None) -> Any:
            return self[name]

        def __contains__(self, name: object) -> bool:
            return True

    blocks = "".join(
        f"{{% block {name} %}}{{% endblock %}}" for name in dict.fromkeys(re.findall(r"block\s+(\w+)", text))
    )
    loader = jinja2.FunctionLoader(lambda name: blocks)
    environment = jinja2.Environment(undefined=Missing, loader=loader, extensions=["jinja2.ext.i18n", "jinja2.ext.do"])
    environment.install_null_translations()  # type: ignore[attr-defined]
    environment.filters = Anything(environment.filters)
    try:
        return environment.from_string(re.sub(r"\{%-?\s*(?:from|import)\b.*?%\}", "", text)).render()
    except (jinja2.TemplateError, TypeError, ValueError) as error:
        raise NotRendered(str(error)) from None


def django(text: str, truth: bool) -> str:
    """Rendered by Django's own engine."""
    _django()
    from django.template import Context, Engine, TemplateSyntaxError
    from django.template.base import Origin
    from django.template.loaders.base import Loader

    names = dict.fromkeys(re.findall(r"\{%-?\s*block\s+([\w.-]+)", text))
    parent = "".join(f"{{% block {name} %}}{{% endblock %}}" for name in names)

    class Parents(Loader):
        def get_template_sources(self, name: str) -> Iterator[Origin]:
            yield Origin(name, name, self)

        def get_contents(self, origin: Origin) -> str:
            return parent

    class Anything(Context):
        request = None

        def __getitem__(self, name: str) -> Any:
            try:
                return super().__getitem__(name)
            except KeyError:
                return Value(name, truth)

    engine = Engine(loaders=[(Parents,)], builtins=["django.templatetags.i18n", "django.templatetags.l10n"])
    engine.template_loaders = [Parents(engine)]
    engine.template_builtins.append(_django_stubs(text))
    try:
        source = re.sub(r"\{%\s*load\b.*?%\}", "", text)
        return str(engine.from_string(source).render(Anything(autoescape=False)))
    except (TemplateSyntaxError, TypeError, ValueError, AttributeError, KeyError, RecursionError) as error:
        raise NotRendered(str(error)) from None


def _django_stubs(text: str) -> Any:
    """A library of the tags and filters that the text uses and Django does not have: a tag shows what it holds, or its name."""
    from django.template import Library
    from django.template.base import Node, Parser, Token
    from django.template.defaulttags import register as defaults

    class Stub(Node):
        def __init__(self, name: str, inner: Any) -> None:
            self.name, self.inner = name, inner

        def render(self, context: Any) -> str:
            return self.inner.render(context) if self.inner else f"[{self.name}]"

    def stub(name: str, closes: bool) -> Callable[[Parser, Token], Node]:
        def compile(parser: Parser, token: Token) -> Node:
            inner = None
            if closes:
                inner = parser.parse((f"end{name}",))
                parser.delete_first_token()
            return Stub(name, inner)

        return compile

    library = Library()
    used = set(re.findall(r"\{%\s*(\w+)", text))
    i18n = {"trans", "translate", "blocktrans", "blocktranslate", "plural", "get_current_language", "language"}
    for name in used | {"url", "static", "include"}:
        known = name in defaults.tags or name in i18n or name in ("block", "extends", "load", "else", "elif", "empty")
        if name in ("url", "static", "include") or not (known or name.startswith("end")):
            library.tags[name] = stub(name, f"end{name}" in used)
    for name in re.findall(r"\|\s*(\w+)", text):
        if name not in _django_filters():
            library.filters[name] = lambda value, argument=None: value
    return library


@lru_cache(maxsize=1)
def _django() -> None:
    from django.conf import settings

    settings.configure(USE_I18N=False, USE_TZ=False)


@lru_cache(maxsize=1)
def _django_filters() -> frozenset[str]:
    from django.template.defaultfilters import register

    return frozenset(register.filters)


def liquid(text: str, truth: bool) -> str:
    """Rendered by python-liquid."""
    from liquid import Environment
    from liquid.exceptions import LiquidError

    data: dict[str, Any] = {}
    for path in re.findall(r"(?:\{\{-?|\{%-?\s*(?:if|unless|elsif|for \w+ in|case))\s*([\w.]+)", text):
        here = data
        *parents, last = path.split(".")
        for name in parents:
            here = here.setdefault(name, {}) if isinstance(here.get(name, {}), dict) else {}
        here.setdefault(last, f"v_{last}" if truth else False)
    text = re.sub(r"\{%-?\s*(?:layout|include|render|block|endblock)\b.*?%\}", "", text)
    try:
        return str(Environment().from_string(text).render(**data))
    except LiquidError as error:
        raise NotRendered(str(error)) from None


class _Server:
    """A process that answers requests line by line."""

    def __init__(self, command: list[str]) -> None:
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
            )
        except OSError as error:
            raise sets.Unavailable(str(error)) from None

    def ask(self, **request: Any) -> str:
        answer = json.loads(self._answer(json.dumps(request)))
        if "error" in answer:
            raise NotRendered(answer["error"])
        return str(answer["text"])

    def _answer(self, line: str) -> str:
        assert self._process.stdin and self._process.stdout
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise sets.Unavailable(f"{self._process.args} ended") from None
        answer = self._process.stdout.readline()
        if not answer:
            raise sets.Unavailable(f"{self._process.args} ended")
        return answer

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.wait()


class _JavaServer(_Server):
    """One that knows no JSON: words with spaces between them, texts in base64."""

    def ask(self, **request: Any) -> str:
        text = b64encode(request["text"].encode()).decode()
        kind, answer = (
            self._answer(f"{request['engine']} {str(request['truth']).lower()} {text}").rstrip("\n").split(" ")
        )
        if kind == "error":
            raise NotRendered(b64decode(answer).decode())
        return b64decode(answer).decode()


_JARS = ("bsh", "freemarker", "velocity", "commons-lang", "commons-collections3")
_COMMANDS = {
    "ruby": ("ruby", "-Eutf-8", str(HERE / "engines.rb")),
    "php": ("php", str(HERE / "engines.php")),
    "perl": ("perl", str(HERE / "engines.pl")),
    "java": ("java", "-cp", ":".join(f"/usr/share/java/{jar}.jar" for jar in _JARS), "bsh.Interpreter", str(HERE / "engines.bsh")),
}  # fmt: skip
_SERVERS = {
    "erb": "ruby", "haml": "ruby", "slim": "ruby", "twig": "php", "smarty": "php", "phparray": "php", "toolkit": "perl", "freemarker": "java",
    "velocity": "java", "handlebars": "node", "ejs": "node", "mjml": "node",
}  # fmt: skip
_running: dict[str, _Server] = {}


def _server(kind: str) -> _Server:
    if kind not in _running:
        command = _COMMANDS.get(kind) or ("node", str(HERE / "engines.js"), str(sets.node_modules()))
        _running[kind] = (_JavaServer if kind == "java" else _Server)([*command])
    return _running[kind]


def close() -> None:
    """End the processes of other languages."""
    for server in _running.values():
        server.close()
    _running.clear()


def render(engine: str, text: str, truth: bool) -> str:
    """`text` rendered, every condition true or every one false.

    Raises NotRendered, Unavailable without the engine, or TimedOut where it takes more than `LIMIT` seconds.
    """
    with _limit(engine, text):
        if engine in _SERVERS:
            return _server(_SERVERS[engine]).ask(engine=engine, text=text, truth=truth)
        return {"jinja": jinja, "django": django, "liquid": liquid}[engine](text, truth)


@contextlib.contextmanager
def _limit(engine: str, text: str) -> Iterator[None]:
    """Stop what is done inside after `LIMIT` seconds; a process that was asked is ended, for it is still busy."""

    def stop(*_: object) -> None:
        busy = _running.pop(_SERVERS.get(engine, ""), None)
        if busy:
            busy.kill()
        raise TimedOut(f"{engine} takes more than {LIMIT} s to render {text[:100]!r}...")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, LIMIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
