"""Whose those are who do something: "said its troops", "the Front, whose fighters", "nurses' unions"."""

import pytest
from tests.stages.events.sides import told

import newsevents
from newsevents.model import Group


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("The Tarn Front, whose fighters looted a depot, left on Monday.", ["Tarn Front"]),
        ("Turkey said its troops had attacked Kurdish rebels.", ["Turkey"]),
        ("Ethiopia, whose troops shelled Eritrea, kept silent.", ["Ethiopia"]),
        ("The Tarn Front said its fighters had attacked a convoy of soldiers.", ["Tarn Front"]),
        ("Acme Mining said its guards had beaten three farmers.", ["Acme Mining"]),
        ("Peru said its forces and police had arrested 20 men.", ["Peru", "police"]),
    ],
)
def test_a_body_acts_through_those_who_have_no_other_name(text: str, sources: list[str]) -> None:
    assert told(text)[0][1] == sources


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Rosa Diaz said her supporters had attacked the mayor.", ["her supporters"]),  # a person is no body
        ("Acme Mining said its workers had condemned the plan.", ["its workers"]),  # who may speak for themselves
        ("Peru said its former soldiers had attacked a bank.", ["its former soldiers"]),  # a word tells who they are
        ("The army said its soldiers had shot three farmers.", ["its soldiers"]),  # nobody knows which army
    ],
)
def test_others_act_for_themselves(text: str, sources: list[str]) -> None:
    assert told(text)[0][1] == sources


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Acme Mining sued one of its engineers, Carl Bauer.", (["Acme Mining"], ["Carl Bauer"])),
        ("The court jailed two of its judges, Ann Roe and Tom Hart.", (["court"], ["Ann Roe", "Tom Hart"])),
        ("One of the mayor's aides, Tom Hart, accused Ann Roe of fraud.", (["Tom Hart"], ["Ann Roe"])),
        ("Nine of the officers accused Ann Roe of fraud.", (["Nine of the officers"], ["Ann Roe"])),
        ("At least 40 lawmakers accused Ann Roe of fraud.", (["At least 40 lawmakers"], ["Ann Roe"])),
        ("Most of its 26 members accused Ann Roe of fraud.", (["Most of its 26 members"], ["Ann Roe"])),
        ("Nurses' unions sued Ann Roe.", (["Nurses' unions"], ["Ann Roe"])),
        ("Two men were held. The men's lawyers sued Ann Roe.", (["men's lawyers"], ["Ann Roe"])),
        ("The Muslim Lawyers' Forum sued Ann Roe.", (["Muslim Lawyers' Forum"], ["Ann Roe"])),
        ("Brenford police accused Ann Roe of fraud.", (["Brenford police"], ["Ann Roe"])),
        ("The army in Guinea-Bissau arrested Ann Roe.", (["army in Guinea-Bissau"], ["Ann Roe"])),
        ("Pakistani customs officers arrested Ann Roe.", (["Pakistani customs officers"], ["Ann Roe"])),
    ],
)
def test_sides_have_the_names_that_the_text_gives_them(text: str, sides: tuple[list[str], list[str]]) -> None:
    assert told(text)[-1][1:] == sides


def test_some_are_not_the_whole() -> None:
    text = "Police arrested 14 officers. Nine of the officers sued Peru. The officers thanked Chad."
    assert [sources for _, sources, _ in told(text)] == [["Police"], ["Nine of the officers"], ["14 officers"]]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The council fined a bakery in Leeds.", []),
        ("Police raided a hotel in Cork.", []),
        ("Peru bombed a bakery in Leeds.", ["United Kingdom"]),  # who is at war hits the country
        ("Soldiers raided a mosque in Syria.", ["Syria"]),
    ],
)
def test_a_house_punished_at_home_is_not_its_country(text: str, targets: list[str]) -> None:
    assert told(text)[0][2] == targets


def test_only_a_number_that_is_exact_is_the_size_of_a_group() -> None:
    texts = ["Nine of the officers sued Peru.", "At least 40 lawmakers sued Peru.", "Those 14 officers sued Peru."]
    groups = [next(a for a in newsevents.parse(text).actors if isinstance(a, Group)) for text in texts]
    assert [group.size for group in groups] == [9, None, 14]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Two brothers robbed a bank. Police arrested the pair.", ("COERCE", ["Police"], ["Two brothers"])),
        ("Three men robbed a bank. Police arrested the pair.", ("COERCE", ["Police"], [])),
        (
            "The nurses and the hospital met. Both sides praised Ann Roe.",
            ("SUPPORT", ["nurses", "hospital"], ["Ann Roe"]),
        ),
        (
            "Greece and Libya quarrelled. Turkey, which has a pact with Libya, called on both sides to show restraint.",
            ("REQUEST", ["Turkey"], ["Greece", "Libya"]),
        ),
    ],
)
def test_several_without_a_name_are_taken_up(text: str, last: tuple[str, list[str], list[str]]) -> None:
    assert told(text)[-1] == last


def test_a_capital_of_a_name_that_other_towns_have_acts_too() -> None:
    text = "Ties between Athens and Tripoli improved after the two governments released seven fishermen."
    assert told(text)[-1][1] == ["Greece", "Libya"]
    assert told("Athens, Georgia, accused Peru of fraud.")[-1][1] != ["Greece"]


def test_a_name_ends_before_of() -> None:
    text = "Ann Roe of Peru and Bo Lee of Chad met. The two leaders praised Tom Hart."
    assert told(text)[-1][1] == ["Ann Roe", "Bo Lee"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The mayor refused to allow a debate on the arrest of two teachers.", ("REJECT", ["mayor"], [])),
        ("Peru refused to hand over two students.", ("REJECT", ["Peru"], ["two students"])),
        ("The union called a bandh on Friday. The mayor dismissed the call.", ("REJECT", ["mayor"], ["union"])),
        ("The Hillford council accused Ann Roe of fraud.", ("ACCUSE", ["Hillford council"], ["Ann Roe"])),
        (
            "Gabon accused Mali of theft. Mali's army kept silent. The UN urged both sides to show restraint.",
            ("REQUEST", ["UN"], ["Gabon", "Mali"]),
        ),
        (
            "The mayor accused Tom Hart of theft. His group instructed solicitors and sued the council.",
            ("ACCUSE", ["His group"], ["council"]),
        ),
    ],
)
def test_who_is_meant_is_who_has_a_part_in_it(text: str, last: tuple[str, list[str], list[str]]) -> None:
    assert told(text)[-1] == last


def test_who_instructs_a_lawyer_asks_for_nothing() -> None:
    assert "REQUEST" not in [kind for kind, _, _ in told("Tom Hart instructed solicitors and sued Peru.")]
    assert told("The court instructed Peru to pay Tom Hart.")[0][0] == "REQUEST"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("China's embassy accused Peru of fraud. The embassy sued Chile.", (["China's embassy"], ["Chile"])),
        ("The government of Chad accused Peru of fraud. The government sued Chile.", (["Chad"], ["Chile"])),
        (
            "Ann Roe's government accused Peru of fraud. The government sued Chile.",
            (["Ann Roe's government"], ["Chile"]),
        ),
        ("Ann Roe, whose husband sued Peru, kept silent.", (["husband"], ["Peru"])),
        ("Acme Mining, whose mine was attacked by rebels, kept silent.", (["rebels"], ["Acme Mining"])),
    ],
)
def test_what_stood_for_somebody_does_so_again(text: str, sides: tuple[list[str], list[str]]) -> None:
    assert told(text)[-1][1:] == sides
