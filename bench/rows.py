"""
What it costs to make rows of stories, beside parsing them, and how large they are.

    OMP_NUM_THREADS=1 python bench/rows.py CORPUS.jsonl

A corpus has one document a line, as for ``predict.py``. Time of the processor
counts. Each story is parsed, folded into a row, turned into Arrow and written
to Parquet in turn, batch by batch, as ``parse_batches`` does.
"""

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from predict import read

import newsevents
from newsevents.parser import parse
from newsevents.scale import parse_batches
from newsevents.scale._rows import batch, row
from newsevents.scale._schema import schema
from newsevents.scale.batches import MOST_ROWS

SPENT: Counter[str] = Counter()


def timed(name: str, work: Callable[[], Any]) -> Any:
    """Do some work and count the seconds of the processor that it takes."""
    start = time.process_time()
    result = work()
    SPENT[name] += time.process_time() - start
    return result


def chunks(documents: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield the documents as many at a time as there are rows in a batch."""
    for start in range(0, len(documents), MOST_ROWS):
        yield documents[start : start + MOST_ROWS]


def write(documents: list[dict[str, Any]], path: Path, *, document: bool) -> None:
    """Parse documents and write their rows, with what was given and found."""
    with pq.ParquetWriter(path, schema(given=True), compression="zstd") as writer:
        held = []
        for some in chunks(documents):
            stories = [timed("parse", lambda one=one: parse(one["text"], published=one["published"])) for one in some]
            rows = [timed("row", lambda one=one: row(one, document=document)) for one in stories]
            held.append(timed("Arrow", lambda rows=rows: batch(rows, given=True)))
        timed("Parquet", lambda: writer.write_table(pa.Table.from_batches(held)))


def sizes(path: Path) -> Counter[str]:
    """Return the bytes of each column."""
    found: Counter[str] = Counter()
    with pq.ParquetFile(path) as file:
        for group in range(file.metadata.num_row_groups):
            for number in range(file.metadata.num_columns):
                column = file.metadata.row_group(group).column(number)
                found[column.path_in_schema.split(".")[0]] += column.total_compressed_size
    return found


def main(corpus: str) -> None:
    """Print the figures."""
    documents = [one | {"published": one.get("published")} for one in read(corpus)]
    list(parse_batches([pa.RecordBatch.from_pylist([{"text": documents[0]["text"]}])], published=None, id=None))
    count = len(documents)
    print(f"{count} texts of {sum(len(one['text']) for one in documents) / count:,.0f} characters")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stories.parquet"
        for document in (False, True):
            SPENT.clear()
            gc.collect()
            write(documents, path, document=document)
            print("with the whole story as JSON" if document else "what was found and given")
            for name, seconds in SPENT.items():
                print(f"  {name:8} {seconds / count * 1000:7.2f} ms a story {seconds / SPENT.total():6.1%}")
            found = sizes(path)
            print(f"  {found.total() / count:,.0f} bytes a story in Parquet; the most of them:", end=" ")
            print(", ".join(f"{name} {size / count:,.0f}" for name, size in found.most_common(6)))
        lines = sum(len(newsevents.dumps(parse(one["text"])).encode()) for one in documents)
        print(f"{lines / count:,.0f} bytes a story in JSON Lines")


if __name__ == "__main__":
    main(sys.argv[1])
