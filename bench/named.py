"""
Write who is who of actors and places that a text calls by a name, for the scorer of coreference.

    python bench/named.py CORPUS.jsonl OUT.jsonl

Its gold has nobody else: a "he" or "the student" that is rightly given to
somebody without a name counts as wrong there.  Without these the figures say
how often readers are told of the wrong one of those whom they could know.
"""

import json
import sys
from pathlib import Path

from predict import read, story_of

from newsevents.model import MentionForm


def main(corpus: str, out: str) -> None:
    """Write the clusters of each document of a corpus."""
    with Path(out).open("w", encoding="utf-8") as lines:
        for document in read(corpus):
            story = story_of(document)
            found = [*(actor.mentions for actor in story.actors), *(place.mentions for place in story.places)]
            clusters = [
                {"mentions": [[m.span.start, m.span.end] for m in mentions]}
                for mentions in found
                if any(m.form is MentionForm.NAME for m in mentions)
            ]
            lines.write(json.dumps({"id": document["id"], "clusters": clusters}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
