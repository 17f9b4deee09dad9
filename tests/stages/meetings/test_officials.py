"""Who meets: people in office without names, and what only looks like an encounter."""

import pytest
from tests.stages.meetings.seated import who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Energy ministers of the Andean states will gather in Quito on Friday.",
            {"Energy ministers of the Andean states"},
        ),
        (
            "Finance Minister Ada Quill sat with leaders of nine unions in the evening.",
            {"Ada Quill", "leaders of nine unions"},
        ),
        (
            "Church leaders, led by pastor Ivo Maro, met Governor Ana Poe on Monday.",
            {"Church leaders", "Ivo Maro", "Ana Poe"},
        ),
        ("The Chilean delegation called on Foreign Affairs Minister Ada Quill.", {"Chile", "Ada Quill"}),
    ],
)
def test_people_in_office_meet(text: str, expected: set[str]) -> None:
    assert who(text) == [expected]


def test_one_meeting_with_several_and_another_with_a_third() -> None:
    assert who("President Ann Poe held closed-door meetings with Bo Li and Carl Dunn.") == [
        {"Ann Poe", "Bo Li", "Carl Dunn"}
    ]
    assert len(who("Premier Ann Poe hosted Minister Bo Li, who also called on President Carl Dunn.")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Protesters gathered in Quito on Friday.",
        "Shops closed in answer to a strike call by the traders' union in Quito.",
        "A strike was observed at the call of traders' unions in Quito.",
        "Ada Quill sat with her mother in the stands.",
        "Chile welcomes them and demands more, President Ada Quill said.",
    ],
)
def test_no_meeting_where_none_is_told(text: str) -> None:
    assert who(text) == []
