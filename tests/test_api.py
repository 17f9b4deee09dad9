"""The surface of the package."""

import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest

import newsevents
from newsevents import model
from newsevents.errors import ModelError


def test_every_public_name_is_there() -> None:
    assert [name for name in newsevents.__all__ if not hasattr(newsevents, name)] == []


def test_public_names_are_sorted_and_listed_once() -> None:
    assert list(newsevents.__all__) == sorted(set(newsevents.__all__))


def test_the_top_has_what_a_first_reader_needs_and_the_model_all() -> None:
    classes = {name for name in newsevents.__all__ if name[0].isupper()}
    assert len(newsevents.__all__) <= 31
    assert classes - set(model.__all__) == {"Parser"}


def test_dir_lists_the_public_names() -> None:
    assert dir(newsevents) == newsevents.__all__


def test_unknown_attribute() -> None:
    with pytest.raises(AttributeError, match="module 'newsevents' has no attribute 'prase'"):
        newsevents.prase  # noqa: B018  # that is the test


def loaded_by(statement: str) -> set[str]:
    """Return the names of all modules in a new interpreter after *statement*."""
    code = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split())  # noqa: S603  # our own interpreter


def test_import_loads_nothing_heavy() -> None:
    assert (
        loaded_by("import newsevents") & {"numpy", "dateparser", "cattrs", "rich", "typer", "hypothesis", "jinja2"}
        == set()
    )


def test_import_reads_no_data_file() -> None:
    code = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import newsevents
print([name for name in opened if "newsevents" in name and not name.endswith((".py", ".pyc"))])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603  # our own interpreter
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("text", [None, 3, b"bytes"])
def test_only_a_string_is_a_text(text: Any) -> None:
    with pytest.raises(TypeError, match=r"'text' must be a string \(got "):
        newsevents.parse(text)


def test_only_a_date_is_a_day_of_publication() -> None:
    with pytest.raises(TypeError, match=r"'published' must be a date or a datetime \(got 20250820\)"):
        newsevents.parse("It rained.", published=20250820)
    with pytest.raises(ModelError, match=r"'published' must be a date in ISO 8601 \(got 'soon'\)"):
        newsevents.parse("It rained.", published="soon")


NOON = "2025-08-20 12:30:00"


@pytest.mark.parametrize(
    ("published", "kept", "said"),
    [
        ("2025-08-20", date(2025, 8, 20), None),
        (" 2025-08-20T12:30:00Z ", datetime(2025, 8, 20, 12, 30, tzinfo=UTC), None),
        (NOON, date(2025, 8, 20), NOON),
        ("", None, None),
        (None, None, None),
        (float("nan"), None, None),
        (pd.NaT, None, None),
        (pd.NA, None, None),
        (pd.Timestamp("2025-08-20"), date(2025, 8, 20), None),
        (pd.Timestamp(NOON, tz="UTC"), datetime(2025, 8, 20, 12, 30, tzinfo=UTC), None),
        (pd.Timestamp(NOON), date(2025, 8, 20), f"Timestamp('{NOON}')"),
        (np.datetime64("NaT", "s"), None, None),
        (np.datetime64("2025-08-20"), date(2025, 8, 20), None),
        (np.datetime64("2025-08-20T00:00:00.000000000"), date(2025, 8, 20), None),
        (datetime(2025, 8, 20), date(2025, 8, 20), None),  # noqa: DTZ001  # that is the test
        (datetime(2025, 8, 20, 12, 30), date(2025, 8, 20), "datetime.datetime(2025, 8, 20, 12, 30)"),  # noqa: DTZ001
    ],
)
def test_a_day_of_publication_is_what_a_frame_holds(published: Any, kept: date | None, said: str | None) -> None:
    story = newsevents.parse("It rained.", published=published)
    assert story.published == kept
    assert type(story.published) is type(kept)
    told = [note.message for note in story.notes]
    assert [message.split("(got ")[1].split("): ")[0].strip("'") for message in told] == [said] * bool(said)


def test_an_id_is_made_fit() -> None:
    assert newsevents.parse("It rained.", id="wire 7").id == "story:wire%207"
    assert newsevents.parse("It rained.", id="story:wire 7").id == "story:wire%207"


def test_stories_pickle() -> None:
    story = newsevents.parse("“No,” said Minister Anna Berg on Monday.")
    assert pickle.loads(pickle.dumps(story)) == story  # noqa: S301  # our own bytes
