"""Which files are catalogues, and which language their names and headers say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tonecheck.formats import guess, language, names_another_language, other_languages
from tonecheck.formats.naming import is_catalogue, is_english, is_language
from tonecheck.formats.naming import language as named
from tonecheck.text import Document


@pytest.mark.parametrize(
    "path",
    [
        "config/locales/en.yml", "config/locales/devise.en.yml", "config/locales/views/orders.yml", "src/locales/en/common.json", "i18n/en-GB.json",
        "public/_locales/en/messages.json", "translations/messages.en.yaml", "translations/messages+intl-icu.en.yaml", "lang/en.json", "resources/lang/en/mail.json",
        "locale/en/LC_MESSAGES/django.po", "po/app.pot", "messages.properties", "src/main/resources/messages_en_GB.properties", "ValidationMessages.properties",
        "app/src/main/res/values/strings.xml", "res/values-en-rGB/strings_mail.xml", "en.lproj/Localizable.strings", "Localizable.xcstrings", "Base.lproj/Main.strings",
        "lib/l10n/app_en.arb", "Properties/Resources.resx", "Strings.en-GB.resx", "messages.en.xlf", "i18n/en_US.csv", "en.json", "en-US.yml", "strings.en.json",
        "homeassistant/components/x/strings.json", "intl/en_US.json", "resources/lang/en/admin/node.php", "lang/vendor/acme/en-GB/mail.php",
        "translations/messages.en.php", "messages/en/app.php",
    ],
)  # fmt: skip
def test_catalogues(path: str) -> None:
    assert is_catalogue(path)
    assert guess(path) is not None
    assert not names_another_language(path)


@pytest.mark.parametrize(
    "path",
    [
        "package.json", "tsconfig.json", ".github/workflows/ci.yml", "docker-compose.yml", "data/customers.csv", "config/database.yml", "pom.xml", "AndroidManifest.xml",
        "res/values/colors.xml", "res/layout/main.xml", "gradle.properties", "log4j.properties", "locales/package.json", "i18n/config.json", "crowdin.yml", "l10n.yaml",
        "mkdocs.yml", "openapi.yaml", "composer.json", "data/orders.json", "locales/index.json", "lang/python.json", "datasets/messages.yaml", "i18n/export.csv", "languages.json",
        "fixtures/in.json", ".vscode/settings.json", "config/app.php", "lang/index.php", "resources/views/en/page.php", "app/Messages/Mail.php", "en/page.php",
    ],
)  # fmt: skip
def test_other_files_are_left_alone(path: str) -> None:
    assert not is_catalogue(path)
    assert guess(path) is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("config/locales/de.yml", "de"), ("config/locales/devise.pt-BR.yml", "pt-BR"), ("locales/fr/common.json", "fr"), ("locale/fr/LC_MESSAGES/django.po", "fr"),
        ("locale/de_Informal/LC_MESSAGES/django.po", "de_Informal"), ("res/values-de/strings.xml", "de"), ("res/values-pt-rBR/strings.xml", "pt-rBR"), ("res/values-b+sr+Latn/strings.xml", "b+sr+Latn"),
        ("de.lproj/Localizable.strings", "de"), ("messages_de.properties", "de"), ("messages_zh_Hans_CN.properties", "zh_Hans_CN"), ("Strings.de.resx", "de"), ("l10n/app_it.arb", "it"),
        ("_locales/zh_CN/messages.json", "zh_CN"), ("lang/german/mail.json", "german"), ("i18n/zhCN.json", "zhCN"), ("messages_it.properties", "it"), ("strings-it.json", "it"),
        ("messages.fr.xlf", "fr"), ("de-DE/home.json", "de-DE"), ("i18n\\\\de\\\\a.json".replace("\\\\", "\\"), "de"),
        ("locales/zhTw/translation.json", "zhTw"), ("i18n/messagebundle_en_US_saptrc.properties", "saptrc"), ("locales/isOn/a.json", ""),
        ("en.json", "en"), ("locales/en-GB/mail.json", "en-GB"), ("Base.lproj/a.strings", "Base"),
        ("messages.properties", ""), ("locales/sign_in.json", ""), ("locales/log_in.json", ""), ("locales/emails.yml", ""), ("res/values/strings.xml", ""), ("res/values-night/strings.xml", ""),
        ("it/Home.json", ""), ("is/a/data.json", ""), ("res/values-land/strings.xml", ""), ("Terms-NO.json", ""), ("food_to_go.yml", ""),
    ],
)  # fmt: skip
def test_the_language_that_a_name_says(path: str, expected: str) -> None:
    said = named(path)
    # Android's longer tags keep what the folder says.
    assert said.removeprefix("b+") == expected.removeprefix("b+")


@pytest.mark.parametrize(
    ("tag", "language", "english"),
    [
        ("en", True, True), ("en-GB", True, True), ("en_US", True, True), ("en-rGB", True, True), ("de", True, False), ("pt-BR", True, False), ("zh-Hans-CN", True, False),
        ("sr@latin", True, False), ("en-XA", True, False), ("enGB", True, True), ("title", False, False), ("id_card", False, False), ("no", True, False),
    ],
)  # fmt: skip
def test_tags(tag: str, language: bool, english: bool) -> None:
    assert (is_language(tag), is_english(tag)) == (language, english)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("x.yml", "# a\nde:\n  a: b\n", "de"), ("x.yml", "en:\n  a: b\nde:\n  a: b\n", ""), ("x.yml", "title: a\n", ""), ("x.yml", '"pt-BR":\n  a: b', "pt-BR"),
        ("x.json", '{"de": {"a": "b"}}', "de"), ("x.json", '{"en": {"a": "b"}, "de": {"a": "b"}}', ""), ("x.json", '{"@@locale": "fr", "a": "b"}', "fr"),
        ("x.json", '{"no": "b"}', ""), ("x.po", 'msgid ""\nmsgstr ""\n"Language: de\\n"\n', "de"), ("x.po", 'msgid ""\nmsgstr ""\n"Language: en_GB\\n"\n', ""),
        ("x.xlf", '<xliff><file source-language="en" target-language="de">', ""), ("x.xlf", '<xliff srcLang="en">', ""), ("x.xlf", '<xliff srcLang="fr">', "fr"),
        ("x.xlf", '<xliff srcLang="fr" trgLang="en">', ""), ("x.properties", "a=b", ""),
    ],
)  # fmt: skip
def test_the_language_that_a_catalogue_says(name: str, text: str, expected: str) -> None:
    format = guess(name, text, named=True)
    assert format
    assert language(Document(name, text, format)) == expected


def test_short_names_beside_english_are_languages() -> None:
    assert other_languages(
        ["en.json", "en-gb.json", "qqq.json", "gom-latn.json", "de.json", "README.md", "common.json"]
    ) == {"qqq.json", "gom-latn.json", "de.json"}
    assert other_languages(["nav.json", "faq.json"]) == set()


def test_other_languages_are_passed_over_in_folders_and_told_when_named(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "locales"
    folder.mkdir(parents=True)
    for name, text in (
        ("en.yml", "en: {a: We utilise it}"),
        ("de.yml", "de: {a: We utilise it}"),
        ("more.yml", "fr: {a: We utilise it}"),
    ):
        (folder / name).write_text(text)
    (tmp_path / "package.json").write_text('{"description": "We utilise it"}')
    walked = run("check", ".", "--output-format", "concise")
    assert walked.stdout.count("jargon-utilize") == 1 and "en.yml" in walked.stdout and walked.stderr == ""
    by_name = run(
        "check",
        "config/locales/de.yml",
        "config/locales/more.yml",
        "package.json",
        "--strict",
        "--output-format",
        "concise",
    )
    assert [line.split(":")[0] for line in by_name.stdout.splitlines()] == ["package.json"]
    assert "de.yml: is in “de”" in by_name.stderr and "more.yml: is in “fr”" in by_name.stderr
    assert by_name.exit_code == 1
    asked = run("check", "config/locales/de.yml", "--format", "yaml")
    assert "jargon-utilize" in asked.stdout


def test_a_table_without_a_column_of_copy_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,amount\n1,2\n")
    result = run("check", "a.csv")
    assert "none of the columns is known to hold copy (id, amount)" in result.stderr


def test_xml_is_known_by_its_root(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<resources><string name='a'>We utilise it</string></resources>")
    (tmp_path / "b.xml").write_text("<project><name>We utilise it</name></project>")
    result = run("check", "a.xml", "b.xml", "--output-format", "concise")
    assert result.stdout.startswith("a.xml:1:32")
    assert "b.xml: .xml files are not read" in result.stderr


def test_properties_that_are_not_utf8_are_latin_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.properties").write_bytes("a=Café: we utilise it\r\n".encode("latin-1"))
    run("check", "a.properties", "--fix", "--unsafe-fixes")
    assert (tmp_path / "a.properties").read_bytes() == "a=Café: we use it\r\n".encode("latin-1")


def test_the_charset_of_a_po_file_is_used(tmp_path: Path) -> None:
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={}\\n"\n\nmsgid "a"\nmsgstr "Café au lait"\n'
    document = Document.decode(header.format("ISO-8859-1").encode("latin-1"), "a.po", "po")
    assert "Café au lait" in document.text
    assert Document.decode(header.format("CHARSET").encode(), "a.po", "po").encoding == "utf-8"
