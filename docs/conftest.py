"""Examples run in a folder of their own, with the files that the pages speak of."""

import shutil
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "tests" / "samples"


@pytest.fixture(autouse=True)
def _beside_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(SAMPLES, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
