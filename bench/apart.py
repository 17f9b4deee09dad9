"""
As many out as in: stories with ids of every awkward form, written in every format and counted.

    python -m bench.apart [NUMBER]

The ids are those of ``tests/formats/test_apart.py``, each many times over.
"""

import sys
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.formats.test_apart import DATED, NAMES, many

from newsevents.formats import FORMATS, dump_all, load_all


def main(number: int) -> None:
    """Write, read and count *number* stories in every format."""
    warnings.simplefilter("ignore")
    stories = list(many(number, DATED))
    with TemporaryDirectory() as folder:
        for name in (entry.name for entry in FORMATS.values() if entry.lossless):
            path = Path(folder) / name
            dump_all(stories, path, format=name)
            back = list(load_all(path, format=name, limit=2**31))
            print(f"{name:10}{len(back):8}{'' if back == stories else '   not the same'}")
        dump_all(stories, Path(folder) / "a.brat")
        print(f"{'brat':10}{len(list((Path(folder) / 'a.brat').glob('*.txt'))):8}")
    for name, names in NAMES.items():
        print(f"{name:10}{len(set(names(stories))) // len(names([DATED])):8}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
