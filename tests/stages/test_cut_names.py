"""Names that hold a rank, a small word or the name of another, and are not cut there."""

import pytest

from newsevents.model import NameKind
from newsevents.parser import parse


def names(text: str) -> dict[str, NameKind]:
    return {name.span.of(text): name.kind for name in parse(text).names}


@pytest.mark.parametrize(
    "text",
    [
        "The charge was dropped on Tuesday, Pol Gen Somsak Wirat said in Bangkok.",
        "The charge was dropped on Tuesday, Lt Gen Somsak Wirat said in Bangkok.",
        "Lieut Gen Somsak Wirat wrote to the minister on Friday.",
        "MD Somsak Wirat rejected the claim on Monday.",
    ],
)
def test_a_rank_after_another_belongs_to_no_name(text: str) -> None:
    assert names(text).get("Somsak Wirat") is NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Pol Marchand ordered the killings on Friday.", "Pol Marchand", NameKind.PERSON),
        ("Senior General Min Thura Aung met the envoy.", "Min Thura Aung", NameKind.PERSON),
        ("Surgeons at MD Anderson Cancer Center said the drug worked.", "MD Anderson Cancer Center", NameKind.ORG),
    ],
)
def test_what_looks_like_a_rank_stays_in_a_name(text: str, name: str, kind: NameKind) -> None:
    assert names(text).get(name) is kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Observatório do Sul accused the army of looting.", "Observatório do Sul"),
        ("Talks with the Comuneros del Sur Nuevo broke down on Friday.", "Comuneros del Sur Nuevo"),
        ("PT Bumi Karya Timah rejected the claim on Monday.", "PT Bumi Karya Timah"),
        ("On Monday the Thai Red Cross sent food.", "Thai Red Cross"),
        ("The Iraqi Red Crescent accused the army of looting.", "Iraqi Red Crescent"),
    ],
)
def test_the_first_or_last_word_of_a_body_keeps_the_rest_of_it(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("PT Senator Paulo Dias rejected the bill.", "Paulo Dias", NameKind.PERSON),
        ("PT rejected the bill.", "PT", NameKind.ORG),
        ("The Red Cross sent food.", "Red Cross", NameKind.ORG),
    ],
)
def test_such_words_take_nothing_else_in(text: str, name: str, kind: NameKind) -> None:
    assert names(text).get(name) is kind


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Operatives of the Department of Road Safety arrested Musa Bello.", "Department of Road Safety"),
        ("Officers of the Agency for the Control of Drugs arrested Musa Bello.", "Agency for the Control of Drugs"),
        ("Relatives of the dead of Friday arrested Musa Bello.", "Relatives of the dead"),
    ],
)
def test_people_of_a_body_are_not_cut_inside_its_name(text: str, actor: str) -> None:
    (event,) = parse(text).events
    assert [actor in one.name for one in event.sources] == [True]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Dean Hargrave accused the police of lying.", "Dean Hargrave"),
        ("Mayor Ann Hargrave accused the police of lying.", "Ann Hargrave"),
        ("Dean Ann Hargrave told reporters the faculty was safe.", "Ann Hargrave"),
        ("President Marshal Karim said talks failed.", "Karim"),
    ],
)
def test_an_office_after_another_may_be_a_given_name(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A member of the Kalay People's Defense Force attacked the convoy.", "Kalay People's Defense Force"),
        ("The Kenya Bakers' Union rejected the order.", "Kenya Bakers' Union"),
        ("The Metal Workers' Union of Lusaka rejected the order.", "Metal Workers' Union of Lusaka"),
        ("Activists from Friends of the Meadows blocked the road.", "Friends of the Meadows"),
        ("The Sisters of St Bride sued the council.", "Sisters of St Bride"),
    ],
)
def test_bodies_of_several_are_whole(text: str, name: str) -> None:
    assert names(text).get(name) is NameKind.ORG


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Friends of Tom Baker said he would appeal.", "Friends of Tom Baker"),
        ("He blamed the Friends of Tom Baker for it.", "Friends of Tom Baker"),
        ("She praised the people's forces.", "people's forces"),
        ("Karim's Union rejected the order of Lusaka.", "Union rejected the order of Lusaka"),
    ],
)
def test_friends_and_owners_make_no_body_by_themselves(text: str, wrong: str) -> None:
    assert wrong not in names(text)


@pytest.mark.parametrize("town", ["Ridgeport", "Calbayog", "Leeds"])
def test_a_court_is_not_the_town_where_it_sits(town: str) -> None:
    (event,) = parse(f"A {town} court sentenced the mayor on Friday.").events
    assert [source.name for source in event.sources] == [f"{town} court"]


def test_a_court_may_be_called_after_who_presides() -> None:
    assert names("The Roberts court struck down the law.").get("Roberts") is not NameKind.GPE


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "The Pilots' and Sailors' Union of Kenya accused Peru of fraud.",
            "Pilots' and Sailors' Union of Kenya",
            "ORG",
        ),
        ("The Pilots' and Sailors' Union accused Peru of fraud.", "Pilots' and Sailors' Union", "ORG"),
        ("Halden's and the Sailors' Union accused Peru of fraud.", "Sailors' Union", "ORG"),
        ("Al 'Big Fish' Moran accused Peru of fraud.", "Al 'Big Fish' Moran", "PERSON"),
    ],
)
def test_a_body_of_several_kinds_is_whole_and_nobody_with_a_nickname(text: str, name: str, kind: str) -> None:
    assert names(text).get(name) == kind
