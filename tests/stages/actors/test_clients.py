"""Whom lawyers mean by "my client": whose lawyer they are."""

from collections.abc import Callable

import pytest

from newsevents.stages.reading import Reading

Read = Callable[..., Reading]
Words = Callable[[Reading, str], list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe's solicitor, John Doe, said his client had apologised.",
        "A lawyer for Jane Roe told the court that her client was innocent.",
        "Jane Roe refused to comment. Her lawyer, John Doe, said his client was ill.",
        "John Doe, a lawyer for Jane Roe, said his client was innocent.",
    ],
)
def test_the_client_is_whose_lawyer_speaks(text: str, read: Read, words: Words) -> None:
    assert "client" in words(read(text, PERSON=["Jane Roe", "John Doe"]), "person:jane-roe")


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe met her client.",
        "Jane Roe left. The lawyer said her client would appeal.",
        "Jane Roe's brother said his client had paid.",
        "Jane Roe's lawyer said a client had paid.",
    ],
)
def test_other_clients_are_not_known(text: str, read: Read, words: Words) -> None:
    assert "client" not in words(read(text, PERSON=["Jane Roe"]), "person:jane-roe")
