"""Which texts are said to be all in capitals, and what is found in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import NameKind, Note, NoteKind, Story
from newsevents.parser import parse

LOUD = "THE FOREIGN MINISTER OF NORWAY ARRIVED IN CHILE ON MONDAY, HER OFFICE SAID. SHE WILL MEET NATO OFFICIALS."
SOFT = "The foreign minister of Norway arrived in Chile on Monday, her office said."


def notes(text: str) -> list[Note]:
    return [note for note in parse(text).notes if note.kind is NoteKind.CAPITALS]


def test_a_text_all_in_capitals_is_noted_as_a_whole() -> None:
    for text in (LOUD, f"{LOUD}\n\n{LOUD}", "McDONALD LEFT AT 10am. " + LOUD):
        (note,) = notes(text)
        assert note.span is None
        assert "all in capitals" in note.message


def test_paragraphs_in_capitals_are_noted_where_they_are() -> None:
    text = f"{SOFT}\n\n{LOUD}\n\n{LOUD}\n\n{SOFT}\n\n{LOUD}"
    first, second = notes(text)
    assert first.span is not None
    assert second.span is not None
    assert first.span.of(text) == f"{LOUD}\n\n{LOUD}"
    assert second.span.of(text) == LOUD
    assert first.message == second.message


@pytest.mark.parametrize(
    "text",
    [
        "",
        SOFT,
        "TALKS FAIL",
        f"MINISTER FLIES TO CHILE FOR TALKS ON FISHING\n\n{SOFT}",
        f"WHAT WE KNOW SO FAR\n\n{SOFT}\n\nWHAT COMES NEXT\n\n{SOFT}",
        "OSLO, Aug 20 (Press) - " + SOFT,
        "NATO, EU, UN, IMF, WTO, WHO, OAS, AU: none of them said that they would send observers.",
        "NOR 12 SWE 7 FIN 3 DEN 2",
        "12 30 45 2025 18 90 11 12 30 45 2025 18 90 11.",
        "ДВЕ СТРАНЫ ПОДПИШУТ СОГЛАШЕНИЕ О РЫБОЛОВСТВЕ, СКАЗАЛА МИНИСТР В ПОНЕДЕЛЬНИК.",
    ],
)
def test_headings_acronyms_and_other_letters_are_not(text: str) -> None:
    assert notes(text) == []


@given(st.lists(st.sampled_from([SOFT, LOUD, "WHAT COMES NEXT"]), min_size=1, max_size=6))
def test_every_paragraph_in_capitals_lies_in_a_note(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    found = notes(text)
    if set(parts) <= {LOUD, "WHAT COMES NEXT"}:
        assert [note.span for note in found] == ([None] if LOUD in parts else [])
    else:
        spans = [note.span for note in found if note.span]
        assert sum(span.of(text).count(LOUD) for span in spans) == parts.count(LOUD)
        assert not any(SOFT in span.of(text) for span in spans)


def kinds(story: Story) -> dict[str, NameKind]:
    return {story.text_of(name): name.kind for name in story.names}


@pytest.mark.parametrize("before", ["", f"{SOFT}\n\n"])
def test_known_names_are_found_in_capitals_and_no_persons_are_invented(before: str) -> None:
    text = (
        "THE PARTIES TO THE DISPUTE OVER THE BORDER BETWEEN ERITREA AND ETHIOPIA MET IN GENEVA ON TUESDAY WITH"
        " ENVOYS OF THE AFRICAN UNION AND OF NATO. THEY AGREED TO STOP ALL ATTACKS, AND THE EUROPEAN UNION WELCOMED"
        " THE STEP. RUSSIA AND FRANCE SAID THAT THEY WOULD SEND OBSERVERS."
    )
    found = kinds(parse(before + text))
    for name, kind in {
        "ERITREA": NameKind.GPE,
        "ETHIOPIA": NameKind.GPE,
        "GENEVA": NameKind.GPE,
        "AFRICAN UNION": NameKind.ORG,
        "NATO": NameKind.ORG,
        "EUROPEAN UNION": NameKind.ORG,
        "RUSSIA": NameKind.GPE,
        "FRANCE": NameKind.GPE,
    }.items():
        assert found.get(name) is kind, name
    assert [name for name, kind in found.items() if kind is NameKind.PERSON] == []


def test_persons_in_capitals_need_a_first_name() -> None:
    text = (
        "PRESIDENT EMMANUEL MACRON SAID THAT HE WOULD TALK TO ANGELA MERKEL. POLICE ARRESTED FOUR MEN AFTER A RAID ON"
        " A WAREHOUSE NEAR THE PORT, A SPOKESMAN SAID. THE MEN WERE CHARGED WITH THEFT AND WILL APPEAR IN COURT."
    )
    assert kinds(parse(text)) == {"EMMANUEL MACRON": NameKind.PERSON, "ANGELA MERKEL": NameKind.PERSON}


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("THE TALKS IN THE OLD TOWN FAILED ON MONDAY.", True),
        ("THE TALKS IN THE OLD TOWN FAILED ON MONDAY", False),
        ("THE TALKS IN THE OLD TOWN FAILED ON MONDAY?", True),
        ("“THE TALKS IN THE OLD TOWN FAILED ON MONDAY.”", True),
        ("THE TALKS IN TOWN FAILED ON MONDAY.", False),
        ("THE TALKS IN THE OLD TOWN FAILED ON MONDAY AND NO NEW DAY WAS", False),
        ("THE TALKS IN THE OLD TOWN FAILED ON MONDAY AND NO NEW DAY WAS SET", True),
    ],
)
def test_a_heading_is_short_and_ends_in_no_full_stop(text: str, *, noted: bool) -> None:
    assert bool(notes(text)) is noted
