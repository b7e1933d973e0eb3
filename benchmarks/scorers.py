"""Size and speed of the scorers, beside torch with full numbers: python benchmarks/scorers.py [--runs N] [--scorer NAME ...].

A fresh process that rates a mail of 30 sentences (CPU seconds and peak memory, imports and loading included), and sentences of
twenty words a CPU second in a process that is warm.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

from measure import medians

ROOT = Path(__file__).resolve().parents[1]
FILES = {"fast": ("fast.bin",), "standard": ("standard.onnx", "fast.bin"), "torch": ("standard.onnx", "fast.bin")}
FRESH = "import sys, json; from tonecheck.scoring import load; load(sys.argv[1]).score(json.load(open(sys.argv[2])))"
STEADY = """
import sys, json, time
from tonecheck.scoring import load
texts, scorer = json.load(open(sys.argv[2])), load(sys.argv[1])
scorer.score(texts[:40])
begin = time.process_time()
scorer.score(texts[40:])
print(len(texts[40:]) / (time.process_time() - begin))
"""


def sentences(fewest: int, most: int, count: int) -> list[str]:
    """Different texts of the corpora of that many words, read line by line: what this process ever held counts as its children's peak."""
    with (ROOT / "corpora" / "passages.jsonl").open(encoding="utf-8") as lines:
        texts = (json.loads(line)["text"] for line in lines)
        return list(islice((text for text in texts if fewest <= len(text.split()) <= most), count))


def steady(name: str, path: Path) -> float:
    """Sentences a CPU second, the median of three processes."""
    command = [sys.executable, "-c", STEADY, name, str(path)]
    return statistics.median(float(subprocess.check_output(command, cwd=ROOT)) for _ in range(3))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Size and speed of the scorers.")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--scorer", action="append", default=[])
    options = parser.parse_args()
    names = options.scorer or list(FILES)
    with tempfile.TemporaryDirectory() as folder:
        mail, twenty = Path(folder, "mail.json"), Path(folder, "twenty.json")
        mail.write_text(json.dumps(sentences(10, 18, 30)), encoding="utf-8")
        twenty.write_text(json.dumps(sentences(17, 23, 640)), encoding="utf-8")
        fresh = medians({name: [sys.executable, "-c", FRESH, name, str(mail)] for name in names}, options.runs)
        print("| scorer | weights, MB | mail of 30 sentences, CPU s | peak, MiB | sentences a CPU second |")
        print("|---|---|---|---|---|")
        for name, (cpu, peak) in fresh.items():
            size = sum((ROOT / "models" / "tonecheck_models" / file).stat().st_size for file in FILES[name]) / 1e6
            print(f"| {name} | {size:.1f} | {cpu:.2f} | {peak:.0f} | {steady(name, twenty):.0f} |")


if __name__ == "__main__":
    main()
