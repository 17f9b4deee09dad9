"""What the notebooks of the documentation read; `make docs` runs the notebooks themselves."""

import runpy
import shutil
from pathlib import Path

NOTEBOOKS = Path(__file__).parent.parent / "docs" / "notebooks"


def test_the_articles_are_those_of_the_script(tmp_path: Path) -> None:
    shutil.copy(NOTEBOOKS / "make_articles.py", tmp_path)
    runpy.run_path(str(tmp_path / "make_articles.py"), run_name="__main__")
    name = "september.articles.jsonl"
    assert (tmp_path / name).read_bytes() == (NOTEBOOKS / name).read_bytes()
