"""Real template sets: fetched into a cache at test time, or taken from a folder on this machine.

``TONECHECK_TEMPLATES`` names a folder with further sets, one a subfolder. Nothing of them is kept in the repository.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tonecheck-templates"
NODE_PACKAGES = ("handlebars@4", "ejs@3", "mjml@4")


class Set(NamedTuple):
    """A package with templates: where it is from, which of its files count, and the engine that renders them.

    Of Debian's packages there is one version at a time.
    """

    package: str
    version: str
    registry: str
    files: str
    engine: str


SETS = (
    Set("django-allauth", "65.21.1", "pypi", r"templates/.*(?:email|message)s?/.*\.(?:txt|html)$", "django"),
    Set("wagtail", "8.0.1", "pypi", r"templates/.*(?:email|notification).*\.(?:txt|html)$", "django"),
    Set("django", "5.2.19", "pypi", r"contrib/admin/templates/registration/.*\.(?:txt|html)$", "django"),
    Set("django-oscar", "4.2.1", "pypi", r"templates/.*communication/.*\.(?:txt|html)$", "django"),
    Set("django-registration-redux", "2.13", "pypi", r"templates/.*\.(?:txt|html)$", "django"),
    Set("hyperkitty", "1.3.12", "pypi", r"templates/hyperkitty/(?:errors|messages|emails?|fragments)/.*\.(?:txt|html)$", "django"),
    Set("postorius", "1.3.13", "pypi", r"templates/postorius/(?:user|lists)/.*\.(?:txt|html)$", "django"),
    Set("pinax-templates", "3.0.1", "pypi", r"templates/.*\.(?:txt|html)$", "django"),
    Set("mezzanine", "6.1.1", "pypi", r"templates/email/.*\.(?:txt|html)$", "django"),
    Set("fiduswriter", "4.1.1", "pypi", r"templates/.*(?:email|account).*\.(?:txt|html)$", "django"),
    Set("flask-security-too", "5.9.2", "pypi", r"templates/security/.*\.(?:txt|html)$", "jinja"),
    Set("ckan", "2.12.0", "pypi", r"templates/emails/.*\.(?:txt|html)$", "jinja"),
    Set("ghost", "5.130.6", "npm", r"(?:email-templates|mail/templates)/.*\.(?:txt|html|hbs)$", "handlebars"),
    Set("n8n", "2.8.4", "npm", r"email/templates/.*\.(?:mjml|handlebars|html)$", "handlebars"),
    Set("@vendure/email-plugin", "3.7.3", "npm", r"templates/.*\.hbs$", "handlebars"),
    Set("parse-server", "9.10.0", "npm", r"package/public(?:/de)?/.*\.(?:txt|html)$", "handlebars"),
    Set("@directus/api", "23.3.2", "npm", r"mail/templates/.*\.liquid$", "liquid"),
    Set("sails-generate", "2.0.13", "npm", r"views/.*emails?/.*\.ejs$", "ejs"),
    Set("postfixadmin", "", "debian", r"templates/.*\.tpl$", "smarty"),
    Set("gosa", "", "debian", r"(?:setup|plugins/(?:personal|addons))/.*\.tpl$", "smarty"),
    Set("phpmyadmin", "", "debian", r"templates/(?:home|login|error|import|server/(?:privileges|status|replication))/.*\.twig$", "twig"),
    Set("php-symfony-twig-bridge", "", "debian", r"views/Email/.*\.twig$", "twig"),
    Set("sympa", "", "debian", r"(?:mail_tt2|create_list_templates)/.*\.tt2$", "toolkit"),
    Set("foundation-emails-template", "1.0.0", "npm", r"src/(?:pages|layouts|partials)/.*\.(?:html|hbs)$", "handlebars"),
)  # fmt: skip
_LOCAL_ENGINES = {
    "directus": "liquid", "django-allauth": "django", "weblate": "django", "wagtail": "django",
    "mjml-email-templates": "mjml", "opencollective-api": "handlebars", "postmark-templates": "handlebars",
    "vendure": "handlebars", "mailgun-transactional": "handlebars", "sendgrid-email-templates": "handlebars", "whmcs": "smarty",
}  # fmt: skip


class Template(NamedTuple):
    """A template file of a set, and the engine that renders it (empty where none is at hand)."""

    path: Path
    engine: str


class Unavailable(Exception):
    """A set or an engine cannot be had here."""


def templates(wanted: Set) -> list[Template]:
    """The files of a set, fetched once. Raises Unavailable."""
    folder = CACHE / wanted.registry / f"{wanted.package.replace('/', '-').lstrip('@')}-{wanted.version}"
    if not folder.is_dir():
        _fetch(wanted, folder)
    return [Template(path, wanted.engine) for path in sorted(folder.rglob("*")) if path.is_file()]


def local() -> Iterator[tuple[str, list[Template]]]:
    """The sets of the folder that TONECHECK_TEMPLATES names."""
    root = os.environ.get("TONECHECK_TEMPLATES")
    for folder in sorted(Path(root).iterdir()) if root else ():
        engine = _LOCAL_ENGINES.get(folder.name, "")
        files = [
            path
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name not in ("SOURCE.txt", "LICENSE.txt")
        ]
        if folder.is_dir():
            yield folder.name, [Template(path, engine) for path in files]


def _fetch(wanted: Set, folder: Path) -> None:
    fetched = CACHE / "fetched"
    shutil.rmtree(fetched, ignore_errors=True)
    fetched.mkdir(parents=True)
    if wanted.registry == "pypi":
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--dest",
            ".",
        ]
        _run([*command, f"{wanted.package}=={wanted.version}"], fetched)
    elif wanted.registry == "npm":
        _run(["npm", "pack", "--silent", f"{wanted.package}@{wanted.version}"], fetched)
    else:
        download = ["apt-get", "download", "-qq", wanted.package]
        try:
            _run(download, fetched)
        except Unavailable:
            # The list of packages may be older than the package.
            _run(["apt-get", "update", "-qq"], fetched)
            _run(download, fetched)
    (archive,) = fetched.iterdir()
    content = {".whl": _zipped, ".deb": _packed}.get(archive.suffix, _tarred)(archive)
    found = {name: data for name, data in content if re.search(wanted.files, name)}
    if not found:
        raise Unavailable(f"{wanted.package} {wanted.version} holds no file like {wanted.files}")
    for name, data in found.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    shutil.rmtree(fetched)


def _zipped(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def _tarred(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as archive:
        for member in archive:
            data = archive.extractfile(member)
            if data:
                yield member.name, data.read()


def _packed(path: Path) -> Iterator[tuple[str, bytes]]:
    _run(["dpkg-deb", "--extract", path.name, "content"], path.parent)
    content = path.with_name("content")
    for file in sorted(content.rglob("*")):
        if file.is_file() and not file.is_symlink():
            yield str(file.relative_to(content)), file.read_bytes()


def node_modules() -> Path:
    """The folder of the JavaScript engines, installed once. Raises Unavailable."""
    folder = CACHE / "engines"
    if not (folder / "node_modules" / "mjml").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}')
        _run(["npm", "install", "--silent", "--no-audit", "--no-fund", *NODE_PACKAGES], folder)
    return folder / "node_modules"


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, check=True, cwd=folder, capture_output=True, timeout=300)
    except (OSError, subprocess.SubprocessError) as error:
        raise Unavailable(f"{' '.join(command)}: {error}") from None
