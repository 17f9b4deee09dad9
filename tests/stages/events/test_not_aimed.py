"""To whom it is not done, though the words name somebody there."""

import pytest
from tests.stages.events.sides import told


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("The council demanded the release of Ann Poe and six ministers.", "REQUEST", ["council"], []),
        ("The union demanded back pay and the reinstatement of Ann Poe.", "REQUEST", ["union"], []),
        ("The union demanded the resignation of Mayor Ann Poe.", "REQUEST", ["union"], ["Ann Poe"]),
        ("Ada Quill alleged that Bo Li was beaten.", "ACCUSE", ["Ada Quill"], []),
        ("Ada Quill alleged that Bo Li beat a clerk.", "ACCUSE", ["Ada Quill"], ["Bo Li"]),
        ("The union threatened to pull its members out of the mines.", "THREATEN", ["union"], []),
        ("Thousands marched in Lima on Monday.", "PROTEST", ["Thousands"], []),
        ("Relatives protested at the gates of the Senate.", "PROTEST", ["Relatives"], []),
        ("The Peruvian police deployed a unit to Lima.", "MOBILIZE", ["Peruvian police"], []),
        ("Troops withdrew from a base in Goma.", "RETREAT", ["Troops"], []),
    ],
)
def test_not_at_whom_it_only_speaks_of(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    assert (kind, sources, targets) in told(text)


def test_a_step_is_nobody() -> None:
    rows = told("Ann Poe asked Chile to expel the ambassador, Bo Li, a step that President Ada Quill ruled out.")
    assert all("Bo Li" not in targets for kind, _, targets in rows if kind == "REJECT")


@pytest.mark.parametrize(
    ("text", "suffer"),
    [
        ("Police arrested five men, including former clerk Bo Li, on Monday.", {"five men", "Bo Li"}),
        ("Five men were arrested on Monday, among them Bo Li.", {"Five men", "Bo Li"}),
        ("Police detained five men, including Bo Li, whose sister Ann Poe fled.", {"five men", "Bo Li"}),
    ],
)
def test_who_is_named_of_several(text: str, suffer: set[str]) -> None:
    assert [set(targets) for kind, _, targets in told(text) if kind == "COERCE"] == [suffer]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The union warned that nurses would strike in May.", []),
        ("Peru warned that the African Union would split.", []),
        ("Ann Roe warned that Peru would seize Chilean trucks.", ["Chile"]),
        ("Peru threatened that its navy would shell Chile.", ["Chile"]),
        ("Ann Roe warned that Peru would pay a price.", ["Peru"]),
        ("Peru warned that Chile would be punished.", ["Chile"]),
    ],
)
def test_who_does_what_is_threatened_is_not_threatened(text: str, targets: list[str]) -> None:
    assert [row[2] for row in told(text) if row[0] == "THREATEN"] == [targets]
