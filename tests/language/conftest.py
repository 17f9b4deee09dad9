from collections.abc import Callable

import pytest

from newsevents.language import Analysis


def parse(rows: str) -> Analysis:
    """Return the analysis of one sentence, written as ``form/tag/head/relation``, heads from 1."""
    cells = [row.split("/") for row in rows.split()]
    starts, ends, at = [], [], 0
    for form, *_ in cells:
        starts.append(at)
        ends.append(at + len(form))
        at = ends[-1] + 1
    return Analysis(
        text=" ".join(form for form, *_ in cells),
        starts=tuple(starts),
        ends=tuple(ends),
        sentences=((0, len(cells)),),
        paragraphs=((0, len(cells)),),
        tags=tuple(tag for _, tag, *_ in cells),
        lemmas=tuple(form.lower() for form, *_ in cells),
        heads=tuple(int(head) - 1 for _, _, head, _ in cells),
        relations=tuple(relation for *_, relation in cells),
        labels=("O",) * len(cells),
    )


@pytest.fixture(name="parse", scope="session")
def parse_fixture() -> Callable[[str], Analysis]:
    return parse
