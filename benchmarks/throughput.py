"""A folder of real files in one process without a cache, beside write-good."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from measure import medians


def main() -> None:
    """Print CPU time, MB a second and peak memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--write-good", help="the write-good command; run over all files at once")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    files = sorted(str(path) for path in Path(options.folder).rglob("*") if path.is_file())
    size = sum(Path(name).stat().st_size for name in files) / 1e6
    tool = str(Path(sys.executable).parent / "tonecheck")
    check = [tool, "check", "--isolated", "--output-format", "concise", "--no-cache", "--jobs", "1"]
    commands = {
        "rules alone": [*check, "--scorer", "none", options.folder],
        "fast scorer": [*check, "--scorer", "fast", options.folder],
    }
    if options.write_good:
        commands["write-good"] = [options.write_good, *files]
    found = medians(commands, options.runs)
    base = found.get("write-good", found["rules alone"])[0]
    print(f"{len(files)} files, {size:.1f} MB")
    for name, (cpu, peak) in found.items():
        print(f"{name:12} {cpu:7.2f} s CPU  {size / cpu:6.2f} MB/s  {base / cpu:5.2f} times  {peak:6.1f} MiB")


if __name__ == "__main__":
    main()
