"""
Measures the embedded analyzer: speed, memory, first call, growth with length.

    python bench/analyzer.py ARTICLES.jsonl [--spacy-venv FOLDER] [--without-spacy]

ARTICLES.jsonl has one article a line with its `text`; the first 200 are read.
Every measurement runs in a process of its own, on one core and one thread, and
counts the time of the processor, so that other programs disturb it little. For
the comparison a virtual environment with spaCy is made in --spacy-venv
(build/spacy-venv by default). The pipeline there is built as spaCy's own small
English pipelines are: the sizes of its efficiency configuration, one tok2vec
for tagger and parser and one for the names, 3.5 million weights. They are as they
are before training: how fast they are does not depend on what they have learnt.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

ARTICLES = 200
LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
PLAIN = re.compile(r"\w+|[^\w\s]")
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")

TAGS = "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN".split()
RELATIONS = (
    "acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj det discourse expl fixed flat".split()
)
RELATIONS += "iobj list mark nmod nsubj nummod obj obl orphan parataxis punct vocative xcomp".split()
TYPES = ["PER", "ORG", "LOC", "NORP"]


def texts(path: Path) -> list[str]:
    """Return the texts of the articles."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(ARTICLES), strict=False)]


def best_of(times: int, run: Callable[[], int]) -> tuple[float, int]:
    """Return the shortest time in seconds of the processor, and what the run counted."""
    shortest, count = float("inf"), 0
    for _ in range(times):
        started = time.process_time()
        count = run()
        shortest = min(shortest, time.process_time() - started)
    return shortest, count


def resident() -> float:
    """Return the memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def measure_ours(articles: list[str]) -> dict[str, Any]:
    """Measure first call, memory and speed of the embedded analyzer."""
    from newsevents.language import analyzer  # noqa: PLC0415 - only this process needs it

    analyze = analyzer()
    before = resident()
    started = time.perf_counter()
    analyze("Ministers met in Ottawa on Monday.")
    first = time.perf_counter() - started
    after_first = resident()
    seconds, tokens = best_of(3, lambda: sum(len(analyze(text).forms) for text in articles))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3 * 1.024
    return {
        "seconds": seconds,
        "tokens": tokens,
        "first_call_ms": 1000 * first,
        "memory_first_call_mb": after_first - before,
        "memory_growth_mb": max(peak, resident()) - before,
    }


def measure_plain(articles: list[str]) -> dict[str, Any]:
    """Measure a regular expression that finds (start, stop, text) of words and marks."""
    seconds, tokens = best_of(
        5, lambda: sum(len([(m.start(), m.end(), m.group()) for m in PLAIN.finditer(text)]) for text in articles)
    )
    return {"seconds": seconds, "tokens": tokens}


def measure_lengths(articles: list[str]) -> dict[str, Any]:
    """Measure the time per kilobyte for texts of growing length."""
    from newsevents.language import analyzer  # noqa: PLC0415 - only this process needs it

    analyze = analyzer()
    whole = "\n\n".join(articles)
    whole = (whole * (LENGTHS[-1] // len(whole) + 1))[: LENGTHS[-1]]
    analyze(whole[:100_000])
    found = {}
    for length in LENGTHS:
        times = max(1, min(20, 200_000 // length))
        seconds, _ = best_of(times, lambda text=whole[:length]: len(analyze(text).forms))
        found[f"{length // 1000} kB"] = 1e6 * seconds / length
    return found


def small_pipeline() -> Any:
    """Return a spaCy pipeline of the efficiency configuration, with weights as they are before training."""
    import spacy  # noqa: PLC0415 - only this process has it
    from spacy.cli.init_config import init_config  # noqa: PLC0415
    from spacy.tokens import Doc  # noqa: PLC0415
    from spacy.training import Example  # noqa: PLC0415

    config = init_config(lang="en", pipeline=["tagger", "parser", "ner"], optimize="efficiency", silent=True)
    config["components"]["ner"]["model"]["tok2vec"] = config["components"]["tok2vec"]["model"]
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    size = max(len(TAGS), len(RELATIONS))
    doc = Doc(
        nlp.vocab,
        words=[f"word{i}" for i in range(size)],
        tags=[TAGS[i % len(TAGS)] for i in range(size)],
        heads=[0] * size,
        deps=["ROOT", *RELATIONS[: size - 1]] + ["dep"] * (size - 1 - len(RELATIONS)),
        ents=[f"B-{TYPES[i % 4]}" if i < 8 else "O" for i in range(size)],
    )
    nlp.initialize(lambda: [Example(nlp.make_doc(doc.text), doc)])
    nlp("Ministers met in Ottawa on Monday.")
    return nlp


def measure_spacy(articles: list[str]) -> dict[str, Any]:
    """Measure that pipeline."""
    import spacy  # noqa: PLC0415 - only this process has it

    nlp = small_pipeline()

    def run() -> int:
        return sum(sum(not token.is_space for token in found) for found in nlp.pipe(articles))

    seconds, tokens = best_of(2, run)
    return {"seconds": seconds, "tokens": tokens, "version": spacy.__version__}


MEASUREMENTS = {
    "ours": measure_ours,
    "plain": measure_plain,
    "lengths": measure_lengths,
    "spacy": measure_spacy,
}


def measured(what: str, path: Path, python: str) -> dict[str, Any]:
    """Run one measurement in a process of its own, on one core."""
    command = [python, str(Path(__file__).resolve()), str(path), "--measure", what]
    if hasattr(os, "sched_setaffinity"):
        core = str(max(os.sched_getaffinity(0)))
        command = ["taskset", "-c", core, *command]
    environment = os.environ | ONE_THREAD
    done = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def python_with_spacy(folder: Path) -> str:
    """Return an interpreter that has spaCy; install it at the first call."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "spacy>=3.8,<4"], check=True)
    return str(python)


def report(path: Path, spacy_venv: Path | None) -> None:
    """Print all figures and ratios."""
    plain = measured("plain", path, sys.executable)
    ours = measured("ours", path, sys.executable)
    speed = ours["tokens"] / ours["seconds"]
    print(f"plain_tokens_per_second: {plain['tokens'] / plain['seconds']:.0f}")
    print(f"analyzer_tokens_per_second: {speed:.0f}")
    print(f"analyzer_articles_per_second: {ARTICLES / ours['seconds']:.0f}")
    print(f"times_the_time_of_plain: {ours['seconds'] / plain['seconds']:.1f}")
    if spacy_venv is not None:
        spacy = measured("spacy", path, python_with_spacy(spacy_venv))
        spacy_speed = spacy["tokens"] / spacy["seconds"]
        print(f"spacy_version: {spacy['version']}")
        print(f"spacy_tokens_per_second: {spacy_speed:.0f}")
        print(f"times_as_fast_as_spacy: {speed / spacy_speed:.1f}")
    print(f"first_call_ms: {ours['first_call_ms']:.0f}")
    print(f"memory_first_call_mb: {ours['memory_first_call_mb']:.0f}")
    print(f"memory_growth_mb: {ours['memory_growth_mb']:.0f}")
    for length, microseconds in measured("lengths", path, sys.executable).items():
        print(f"microseconds_per_character, {length}: {microseconds:.2f}")


def main() -> None:
    """Measure everything, or what a child process is asked for."""
    parser = argparse.ArgumentParser(description="measure the embedded analyzer")
    parser.add_argument("articles", type=Path)
    parser.add_argument("--spacy-venv", type=Path, default=Path("build/spacy-venv"))
    parser.add_argument("--without-spacy", action="store_true")
    parser.add_argument("--measure", choices=MEASUREMENTS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(MEASUREMENTS[arguments.measure](texts(arguments.articles))))
    else:
        report(arguments.articles, None if arguments.without_spacy else arguments.spacy_venv)


if __name__ == "__main__":
    main()
