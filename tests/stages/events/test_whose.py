"""Whose those are who do something: "said its troops", "the Front, whose fighters", "nurses' unions"."""

import pytest
from tests.stages.events.sides import told


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
        ("Rosa Diaz said her supporters had attacked the mayor.", ["supporters"]),  # a person is no body
        ("Acme Mining said its workers had condemned the plan.", ["workers"]),  # who may speak for themselves
        ("Peru said its former soldiers had attacked a bank.", ["former soldiers"]),  # a word tells who they are
        ("The army said its soldiers had shot three farmers.", ["soldiers"]),  # nobody knows which army
    ],
)
def test_others_act_for_themselves(text: str, sources: list[str]) -> None:
    assert told(text)[0][1] == sources
