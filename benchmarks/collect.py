"""Gather text, Markdown and HTML files from folders (templates, package documentation) into one corpus."""

from __future__ import annotations

import argparse
import hashlib
import shutil
from pathlib import Path


def main() -> None:
    """Copy up to --most distinct files of a sensible size, spread evenly over what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=1000)
    options = parser.parse_args()
    found: dict[str, Path] = {}
    for folder in options.folders:
        for path in sorted(folder.rglob("*")):
            wanted = path.suffix in (".md", ".html", ".txt", ".hbs", ".tpl", ".mjml") and path.is_file()
            if wanted and 300 < path.stat().st_size < 120_000:
                found.setdefault(hashlib.sha1(path.read_bytes()).hexdigest(), path)
    chosen = [found[name] for name in sorted(found)][: options.most]
    options.out.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(chosen):
        shutil.copyfile(path, options.out / f"{number:04}{path.suffix}")
    print(f"{len(chosen)} of {len(found)} files")


if __name__ == "__main__":
    main()
