"""Makes what :mod:`newsevents.lexicon._built` reads of the data files; only the build of a wheel runs it."""

import json

from attrs import asdict

from newsevents.lexicon import _built
from newsevents.lexicon._read import plain
from newsevents.lexicon.world.files import packaged
from newsevents.lexicon.world.index import index_of
from newsevents.lexicon.world.shelf import document_of


def build() -> str:
    """Return the text of the file that a wheel carries."""
    things = [thing for file in packaged() for thing in file.things()]
    words = _built.sources(_built.data())
    made = _built.Built(
        digest=_built.digest(),
        words={file.name: plain(file.read_text(encoding="utf-8"), file.name) for file in words},
        things=[*map(document_of, things)],
        index=asdict(index_of(things)),
    )
    return json.dumps(asdict(made), ensure_ascii=False)
