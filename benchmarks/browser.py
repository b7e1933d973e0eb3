"""Extracted prose beside what a browser shows: rendered mails in headless Chromium, word by word.

``python benchmarks/browser.py FOLDER``; needs a ``chromium`` on the path and the engines that ``tests/rendering`` uses.
"""

from __future__ import annotations

import argparse
import difflib
import html
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.rendering import engines, proof, sets
from tonecheck.errors import DocumentError
from tonecheck.formats import extract
from tonecheck.formats.text import URL
from tonecheck.text import Document

# Loads each mail into a frame that runs no scripts, and leaves the texts of all as JSON in the page.
_PAGE = """<!doctype html><meta charset=utf-8><body><script type=application/json id=mails>%s</script><script>
(async () => {
  const texts = [];
  for (const mail of JSON.parse(document.getElementById("mails").textContent)) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin");
    frame.width = 900; frame.height = 1200;
    const loaded = new Promise((done) => { frame.onload = done; });
    frame.srcdoc = mail;
    document.body.append(frame);
    await loaded;
    texts.push(frame.contentDocument.body.innerText);
    frame.remove();
  }
  document.body.textContent = "TEXTS" + JSON.stringify(texts) + "END";
})();
</script>"""
# Not in the text of the page, or not the page's text.
_NOT_SHOWN = frozenset({"alt text", "subject", "preheader"})


def shown(mails: list[str]) -> list[str]:
    """The innerText of each page's body."""
    safe = [re.sub(r"(?i)\b(src|srcset|background|href)=", "data-x=", mail) for mail in mails]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(_PAGE % json.dumps(safe).replace("<", "\\u003c"), encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
        command = [
            "chromium",
            *flags,
            f"--user-data-dir={folder}/profile",
            "--virtual-time-budget=100000",
            "--dump-dom",
        ]
        out = subprocess.run([*command, page.as_uri()], capture_output=True, text=True, timeout=240, check=True).stdout
    found = re.search(r"TEXTS(.*)END", html.unescape(out), re.DOTALL)
    if not found:
        raise SystemExit("Chromium returned no texts")
    texts: list[str] = json.loads(found[1])
    return texts


def words(text: str) -> list[str]:
    """Words in lower case, addresses as the extraction gives them."""
    return re.findall(r"\w+", URL.sub("link", text).lower())


def mails(folder: Path, most: int) -> Iterator[tuple[str, str]]:
    """Name and HTML of the mails in a folder, so many of each set at most, rendered where an engine is at hand."""
    import os

    os.environ["TONECHECK_TEMPLATES"] = str(folder)
    for _, templates in sets.local():
        for template in [item for item in templates if item.path.suffix != ".txt"][:most]:
            try:
                document = proof.read(template.path)
            except DocumentError:
                continue
            if document.format != "html" or not template.engine:
                continue
            try:
                text = engines.render(template.engine, document.text, True)
            except engines.NotRendered:
                continue
            yield str(template.path.relative_to(folder)), text


def main() -> None:
    """Print the agreement of words, and where the two differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=1000, help="mails of one set at most")
    options = parser.parse_args()
    chosen = [(name, text) for name, text in mails(options.folder, options.most) if "<" in text]
    engines.close()
    differ: Counter[tuple[str, str]] = Counter()
    same = total = whole = 0
    for (name, mail), text in zip(chosen, shown([mail for _, mail in chosen])):
        theirs = words(text)
        prose = extract(Document("mail.html", mail, "html", templates=("none",))).prose
        ours = words(" ".join(item.text for item in prose if item.role not in _NOT_SHOWN))
        matcher = difflib.SequenceMatcher(None, theirs, ours, autojunk=False)
        agreed = sum(block.size for block in matcher.get_matching_blocks())
        same, total = same + 2 * agreed, total + len(theirs) + len(ours)
        whole += theirs == ours
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind != "equal":
                differ[" ".join(theirs[a:b])[:90], " ".join(ours[c:d])[:90]] += 1
                print(
                    f"{name}: shown “{' '.join(theirs[a:b])[:120]}”, read “{' '.join(ours[c:d])[:120]}”",
                    file=sys.stderr,
                )
    print(
        f"{len(chosen)} mails, {whole} word for word the same; {same / max(total, 1):.2%} of {total // 2} words agree"
    )
    for (theirs_only, ours_only), count in differ.most_common(30):
        print(f"{count:4}  shown “{theirs_only}”  read “{ours_only}”")


if __name__ == "__main__":
    main()
