"""The report in a real browser, from disk and without a network."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.conftest import Start, make_many
from tests.conftest import Run
from tonecheck.audit import charts

BROWSER = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
COLD = (
    "We regret to inform you that your <script>alert(1)</script> request has been denied in accordance with our policy."
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless Chromium; without one the tests are skipped here, and fail in CI."""
    if not BROWSER:
        if os.environ.get("CI"):
            pytest.fail("the report must be tested in a browser: install chromium")
        pytest.skip("no Chromium on this machine: the report is NOT tested in a browser")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield started
        started.close()


def opened(browser: Any, path: Path, **more: Any) -> tuple[Any, list[str]]:
    """The page, and what it complained about or asked the network for."""
    page = browser.new_page(**more)
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith("file:") else heard.append(asked.url))
    page.goto(path.absolute().as_uri())
    return page, heard


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report on ten documents, one of them hostile."""
    from click.testing import CliRunner

    from tonecheck.cli import main

    folder = tmp_path_factory.mktemp("ten")
    make_many(folder / "mails", 8)
    # A path without a place to break, wider than a phone.
    (folder / f"mails/{'verycold' * 12}cold.txt").write_text(COLD)
    # A folder named "<" and a file named "script><b>.txt" in it: as a path they close an element.
    (folder / "mails/<").mkdir()
    (folder / "mails/</script><b>.txt").write_text(COLD + " Call us.")
    path = folder / "report.html"
    done = CliRunner().invoke(main, ["audit", str(folder / "mails"), "--scorer", "fast", "--output", str(path)])
    assert done.exit_code == 0, done.output
    return path


def test_it_opens_without_complaint(browser: Any, report: Path) -> None:
    page, heard = opened(browser, report)
    assert heard == []
    assert page.title() == "How our copy feels to customers"
    assert page.locator("#rewrites article").first.locator("blockquote").inner_text().startswith("We regret to inform")
    assert "alert(1)" not in page.evaluate("[...document.scripts].map(one => one.text).slice(1).join()")
    assert page.locator("mark", has_text="We regret to inform you").count() >= 1
    assert page.locator("#scores svg[role=img]").count() == 2
    assert page.locator("#documents-table tbody tr").count() == 10


def test_sorting_filter_and_search_by_keyboard(browser: Any, report: Path) -> None:
    page, heard = opened(browser, report)
    cells = page.locator("#documents-table tbody tr td:nth-child(5)")
    head = page.locator("#documents-table th:nth-child(5)")
    head.locator("button").focus()
    page.keyboard.press("Enter")
    warmth = [int(text) for text in cells.all_inner_texts()]
    assert warmth == sorted(warmth) and head.get_attribute("aria-sort") == "ascending"
    page.keyboard.press("Enter")
    assert [int(text) for text in cells.all_inner_texts()] == sorted(warmth, reverse=True)
    page.locator("#search").focus()
    page.keyboard.type("cold.txt")
    assert page.locator("#documents-table tbody tr").count() == 1
    assert page.locator("#status").inner_text().startswith("1 of 10 documents")
    page.locator("#search").fill("")
    page.locator("#below").fill("1")
    assert page.locator("#documents-table tbody tr").count() == 0
    assert heard == []


def test_what_a_screen_reader_needs(browser: Any, report: Path) -> None:
    page, _ = opened(browser, report)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").count() == 1 and page.locator("main").count() == 1
    for svg in page.locator("svg").all():
        assert len(svg.get_attribute("aria-label") or "") > 40
    unnamed = "[...document.querySelectorAll('input, select')].filter(one => !one.labels.length).length"
    assert page.evaluate(unnamed) == 0
    assert page.evaluate("[...document.querySelectorAll('th')].every(one => one.scope)")
    broken = "[...document.querySelectorAll('nav a')].filter(one => !document.querySelector(one.hash)).length"
    assert page.evaluate(broken) == 0
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
def test_it_fits_and_can_be_read(browser: Any, report: Path, scheme: str, width: int) -> None:
    page, _ = opened(browser, report, color_scheme=scheme, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for name in ("--ink", "--soft", "--main", "--bad", "--good"):
        assert contrast(colour(page, name), colour(page, "--card")) >= 4.5, name
    assert page.evaluate("getComputedStyle(document.querySelector('#scores svg text')).fill") != "rgb(1, 1, 1)"


def colour(page: Any, name: str) -> tuple[float, ...]:
    text = page.evaluate(
        "name => { const one = document.createElement('i'); one.style.color = `var(${name})`; document.body.append(one);"
        " return getComputedStyle(one).color; }",
        name,
    )
    return tuple(int(part) / 255 for part in re.findall(r"\d+", text)[:3])


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """How far two colours are apart, as in the Web Content Accessibility Guidelines."""

    def light(value: tuple[float, ...]) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in value]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_it_prints(browser: Any, report: Path) -> None:
    page, _ = opened(browser, report)
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible() and page.locator("#rewrites").is_visible()
    assert len(page.pdf(format="A4")) > 20_000
    # As wide as the paper without its margins: nothing may stick out.
    page.set_viewport_size({"width": 688, "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth") <= 688


def test_five_thousand_documents(browser: Any, tmp_path: Path, start: Start) -> None:
    make_many(tmp_path / "mails", 5000)
    ran = start("mails", "--scorer", "fast", "--output", "report.html")
    _, told = ran.communicate(timeout=600)
    assert ran.returncode == 0, told
    path = tmp_path / "report.html"
    assert path.stat().st_size < 2_000_000
    page, heard = opened(browser, path)
    assert heard == []
    assert page.locator("#documents-table tbody tr").count() == 50
    page.locator("#more").click()
    assert page.locator("#documents-table tbody tr").count() == 100
    page.locator("#search").fill("parcel")
    assert (
        0 < page.evaluate("Number(document.getElementById('status').textContent.split(' ')[0].replace(',', ''))") < 5000
    )
    assert page.locator("#rewrites article .where").first.inner_text().startswith("In ")


def test_a_report_on_nothing_readable(run: Run) -> None:
    Path("a.txt").write_bytes(b"\0")
    done = run("audit", "a.txt", "--output", "a.html", "--scorer", "fast")
    assert done.exit_code == 2 and "looks like a binary file" in Path("a.html").read_text()


def test_the_words_that_hurt_are_marked(browser: Any, report: Path) -> None:
    page, _ = opened(browser, report)
    first = page.locator("#rewrites article").first
    assert first.locator("blockquote mark").first.inner_text().lower() in COLD.lower()
    assert ".txt" in first.locator(".where").inner_text() or "documents" in first.locator(".where").inner_text()


def test_a_column_without_kinds_is_not_shown(browser: Any, report: Path) -> None:
    page, _ = opened(browser, report)
    kinds = page.evaluate("JSON.parse(document.getElementById('data').textContent).kinds.some(Boolean)")
    assert page.locator("#documents-table thead th:nth-child(3)").is_visible() == kinds
    assert page.locator("#kind").is_visible() == kinds


def test_articles_are_not_among_the_worst_mails(run: Run) -> None:
    article = "The commission hereby adopted a rule in the matter of the aforementioned jurisdiction.\n\n" * 12
    Path("article.txt").write_text(article)
    Path("mail.txt").write_text("Hi Ana,\n\nYour request cannot be processed, because you failed to submit the form.\n")
    assert run("audit", ".", "--output", "a.html", "--scorer", "fast", "--isolated").exit_code == 0
    shown = Path("a.html").read_text().split('id="worst"')[1]
    assert 0 < shown.index("mail.txt") < shown.index("article.txt")


def test_a_warm_document_is_no_outlier(run: Run) -> None:
    Path("warm.txt").write_text(
        "I found your parcel this morning, and Tom will bring it to your door by noon on Friday."
    )
    Path("cold.txt").write_text(
        "We regret to inform you that your request has been denied in accordance with our policy."
    )
    run("audit", "warm.txt", "cold.txt", "--scorer", "fast", "--output", "a.html", "--isolated")
    (named,) = re.findall(r"Furthest out: ([^<\"]+)", Path("a.html").read_text(encoding="utf-8"))
    assert "cold.txt" in named and "warm.txt" not in named


@given(st.lists(st.floats(0, 100), max_size=20).map(sorted))
def test_labels_lie_apart_and_inside(values: list[float]) -> None:
    places = charts._apart(values, 0, 100)
    assert all(place <= 100 for place in places)
    assert all(after - before >= 100 / 22 - 1e-6 for before, after in zip(places, places[1:]))
    apart = all(after - before >= 5 for before, after in zip(values, values[1:]))
    assert places == values or not apart


def test_too_much_corporate_speak_is_not_missed(run: Run) -> None:
    Path("a.txt").write_text(
        "In order to leverage synergies, stakeholders shall utilise the portal pursuant to applicable policies.\n" * 3
    )
    run("audit", "a.txt", "--scorer", "fast", "--output", "a.html", "--isolated")
    assert "<b>Corporate-speak</b> is what customers feel most" in Path("a.html").read_text(encoding="utf-8")


def test_of_documents_that_say_the_same_the_worst_are_shown_once(run: Run) -> None:
    for number in range(6):
        Path(f"{number}.txt").write_text(
            f"Dear {'Ana Tom Jo Kim Lee Max'.split()[number]},\n\nCase {number} is denied.\n"
        )
    Path("other.txt").write_text("Hi Ana,\n\nI found your parcel this morning, and Tom will bring it by noon.\n")
    run("audit", ".", "--scorer", "fast", "--output", "a.html", "--isolated")
    worst = Path("a.html").read_text(encoding="utf-8").split('id="worst"')[1].split('id="patterns"')[0]
    assert worst.count("<details") == 2 and "5 more say the same" in worst


def test_one_folder_needs_no_column(browser: Any, report: Path, tmp_path: Path) -> None:
    page, _ = opened(browser, report)
    assert page.locator("#documents-table thead th:nth-child(2)").is_visible() and page.locator("#folder").is_visible()
    one = tmp_path / "one.html"
    one.write_text(re.sub(r'"folders":\[.*?\]', '"folders":["a"]', report.read_text(encoding="utf-8")))
    page, _ = opened(browser, one)
    assert not page.locator("#documents-table thead th:nth-child(2)").is_visible()
    assert not page.locator("#folder").is_visible()


def test_scores_are_in_view_on_a_phone(browser: Any, report: Path) -> None:
    page, _ = opened(browser, report, viewport={"width": 390, "height": 800})
    box = page.locator("#documents-table thead th:nth-child(5)").bounding_box()
    assert box["x"] + box["width"] <= 390
