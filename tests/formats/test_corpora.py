"""Corpora: long cells, line ends, and rows of little."""

import pytest
from tests.formats.reading import articles, of_row

from newsevents import Article


def test_cells_may_be_as_long_as_the_limit() -> None:
    long = "x" * 200_000
    (article,) = articles("csv", f"text\n{long}\n", limit=200_006)
    assert article.text == long


def test_a_mark_before_the_header_is_no_part_of_it() -> None:
    assert articles("csv", b"\xef\xbb\xbftext\nOne.\n")[0].text == "One."


def test_line_ends_in_cells_are_kept() -> None:
    assert articles("csv", 'text\r\n"One.\r\nTwo."\r\n')[0].text == "One.\r\nTwo."


def test_an_empty_table_has_no_articles() -> None:
    assert articles("csv", "") == articles("csv", "text\n") == articles("corpus", "\n \n") == []


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ("by Jo Doe, Al Poe", ("Jo Doe", "Al Poe")),
        (["by Jo Doe, Al Poe", " ", 3], ("by Jo Doe, Al Poe",)),
        (None, ()),
        (3, ()),
    ],
)
def test_the_authors_of_a_row(authors: object, names: tuple[str, ...]) -> None:
    assert of_row(authors=authors).bylines == names


def test_a_row_of_nothing_else() -> None:
    assert of_row() == Article(text="One.")
    assert of_row(id=" 7 ", title=None, headline=" ", lang=3) == Article(text="One.", id="7")


@pytest.mark.parametrize("lists", ['"articles": ["one", "two"]', '"articles": []', '"data": {"count": 0}'])
def test_a_list_of_something_else_is_none_of_articles(lists: str) -> None:
    (article,) = articles("corpus", f'{{"text": "Ann Poe left.", {lists}}}')
    assert article.text == "Ann Poe left."
