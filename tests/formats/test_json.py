"""JSON, word for word, and what is wrong with other documents."""

import json
from typing import Any

import pytest
from hypothesis import given

from newsevents.errors import DecodeError
from newsevents.formats import dump_all, dumps, load_all, loads
from newsevents.formats._converter import from_plain, to_plain
from newsevents.model import Alliance, Organization, Place, Story
from newsevents.strategies import stories


def test_a_story_in_json(story: Story) -> None:
    assert json.loads(dumps(story)) == {
        "schema": "newsevents/1",
        "id": "story:oslo",
        "text": story.text,
        "published": "2025-08-20T09:30:00+00:00",
        "bylines": ["Jo Doe"],
        "sentences": [[0, 88]],
        "places": [{"id": "place:oslo", "name": "Oslo", "country": "NOR", "latitude": 59.9, "longitude": 10.75}],
        "actors": [
            {
                "kind": "person",
                "id": "person:ana-ruiz",
                "name": "Ana Ruiz",
                "roles": [
                    {
                        "title": "Minister",
                        "of": "country:ESP",
                        "evidence": {"span": [20, 28], "rule": "title-before-name"},
                    }
                ],
                "mentions": [{"span": [29, 37], "form": "name", "rule": "full-name"}],
            },
            {
                "kind": "alliance",
                "id": "alliance:NATO",
                "name": "NATO",
                "memberships": [{"member": "country:ESP", "since": "1982-05-30", "source": "NATO"}],
            },
            {"kind": "country", "id": "country:ESP", "name": "Spain", "country": "ESP"},
        ],
        "statements": [
            {
                "id": "statement:1",
                "evidence": [{"span": [38, 42], "rule": "said-after-quote"}],
                "kind": "direct",
                "content": [[7, 19]],
                "speaker": "person:ana-ruiz",
                "cue": [38, 42],
                "verb": "say",
            }
        ],
        "events": [
            {
                "id": "event:1",
                "evidence": [{"span": [11, 17], "rule": "trigger"}],
                "claimed_by": "statement:1",
                "type": "AGREE",
                "intensity": 8.0,
                "sources": ["person:ana-ruiz"],
            }
        ],
        "meetings": [
            {
                "id": "meeting:1",
                "evidence": [{"span": [53, 56], "rule": "met-with"}],
                "when": {
                    "value": "2025-08-19",
                    "anchor": "2025-08-20",
                    "evidence": {"span": [80, 87], "rule": "weekday"},
                },
                "place": "place:oslo",
                "participants": ["person:ana-ruiz", "alliance:NATO"],
                "mode": "in person",
            }
        ],
    }


def test_what_is_read_refers_to_one_object_each(story: Story) -> None:
    again = loads(dumps(story))
    assert again == story
    assert again.statements[0].speaker is again.actors[0]
    assert again.events[0].claimed_by is again.statements[0]
    assert again.actors[0].roles[0].of is again.actors[2]


def test_the_order_of_definitions_does_not_matter(story: Story) -> None:
    plain = to_plain(story)
    shuffled = {key: plain[key] for key in reversed(plain)}
    assert from_plain(shuffled, what="document") == story


def test_several_stories_are_a_list(story: Story, tmp_path: Any) -> None:
    path = tmp_path / "several.json"
    dump_all([story, Story(id="story:2", text="")], path)
    assert [document["id"] for document in json.loads(path.read_text("utf-8"))] == ["story:oslo", "story:2"]


def test_lone_surrogates_are_moved_to_where_utf_8_can_hold_them() -> None:
    odd = Story(id="story:1", text="\ud83d\ude00 \udc80 \U0010dc80 \U0010e000 😀", headline="\ud800")
    document = dumps(odd)
    assert '"surrogates":"U+10D800"' in document
    document.encode()
    assert loads(document) == odd


def test_letters_are_written_as_they_are() -> None:
    assert '"text":"Ærø “ok”"' in dumps(Story(id="story:1", text="Ærø “ok”"))


def test_a_byte_order_mark_is_no_part_of_the_document(story: Story) -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(story).encode()) == story


def test_null_says_the_same_as_an_absent_key(story: Story) -> None:
    assert from_plain({**to_plain(story), "headline": None, "dateline": None}, what="document") == story


def test_lines_are_split_at_line_feeds_alone(tmp_path: Any) -> None:
    path = tmp_path / "a.jsonl"
    some = [Story(id=f"story:{i}", text="a\u2028b\u0085c\x0cd\r\n") for i in range(2)]
    dump_all(some, path)
    path.write_bytes(b"\n" + path.read_bytes().replace(b"\n", b"\r\n\n"))
    assert list(load_all(path)) == some


def test_a_wrong_line_is_told_by_its_number(tmp_path: Any, story: Story) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(dumps(story) + "\n{}\n", "utf-8")
    stories = load_all(path)
    assert next(stories) == story
    with pytest.raises(DecodeError) as caught:
        next(stories)
    assert str(caught.value) == "JSON line 2 is not valid:\nmust have 'schema': 'newsevents/1' @ $"


ID = '"schema": "newsevents/1", "id": "story:1"'


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ("[" * 100_000, "must be less deeply nested"),
        ('{"a": 1, "a": 2}', "must not have a key twice (got 'a')"),
        ("9" * 5000, "must have shorter numbers (got thousands of digits)"),
        (f'{{"{"k" * 99}": 1, "{"k" * 99}": 2}}', f"must not have a key twice (got '{'k' * 56}...)"),
        ("NaN", "must have numbers only (got NaN)"),
        ("-Infinity", "must have numbers only (got -Infinity)"),
        ("3", "must be an object (got 3) @ $"),
        ("{}", "must have 'schema': 'newsevents/1' @ $"),
        (
            '{"schema": "newsevents/2"}',
            "'schema' must be 'newsevents/1', the version that is known here (got 'newsevents/2') @ $",
        ),
        (f'{{{ID}, "text": "", "surrogates": 1}}', "'surrogates' must be 'U+10D800' (got 1) @ $"),
        (f'{{{ID}, "text": 3}}', "must be a string (got 3) @ $.text"),
        (f'{{{ID}, "text": "", "colour": 1, "size": 2}}', "must have no key 'colour', 'size' @ $"),
        (f'{{{ID}, "text": "", "published": "yesterday"}}', "must be an ISO 8601 date or time (got 'yesterday') @ $.published"),  # noqa: E501
        (f'{{{ID}, "text": "", "published": 2025}}', "must be an ISO 8601 date or time (got 2025) @ $.published"),
        (f'{{{ID}, "text": "", "bylines": "Jo"}}', "must be a list (got 'Jo') @ $.bylines"),
        (f'{{{ID}, "text": "", "actors": {{}}}}', "must be a list (got an object) @ $.actors"),
        (f'{{{ID}, "text": "", "actors": [3]}}', "must be an object (got 3) @ $.actors[0]"),
        (f'{{{ID}, "text": "", "names": [[]]}}', "must be an object (got a list) @ $.names[0]"),
        (f'{{{ID}, "text": "abc", "sentences": [[0, 1.0]]}}', "must be [start, end], two integers (got a list) @ $.sentences[0]"),  # noqa: E501
        (f'{{{ID}, "text": "abc", "sentences": [[2, 1]]}}', "'end' must be > start=2 (got 1) @ $.sentences[0]"),
        (f'{{{ID}, "text": "abc", "sentences": [[2, 9]]}}', "span must end within the text of 3 characters (got 2-9) @ sentences @ $"),  # noqa: E501
        (f'{{{ID}, "text": "", "places": [{{"id": 3, "name": "x"}}]}}', "must be a string (got 3) @ $.places[0].id"),
        (f'{{{ID}, "text": "", "places": [{{"id": "place:x", "name": "x", "latitude": true}}]}}', "must be a number (got True) @ $.places[0].latitude"),  # noqa: E501
        (f'{{{ID}, "text": "", "places": [{{"id": "place:x", "name": "x", "latitude": 1{"0" * 400}}}]}}', f"must be a number (got 1{'0' * 56}...) @ $.places[0].latitude"),  # noqa: E501
        (
            f'{{{ID}, "text": "", "places": [{{"id": "place:x", "name": "x", "kind": "moon"}}]}}',
            "must be one of: country, region, city, facility, nature (got 'moon') @ $.places[0].kind",
        ),
        (
            f'{{{ID}, "text": "", "places": [{{"id": "place:x", "name": "x", "kind": []}}]}}',
            "must be one of: country, region, city, facility, nature (got a list) @ $.places[0].kind",
        ),
        (
            f'{{{ID}, "text": "", "actors": [{{"id": "robot:1", "name": "x", "kind": "robot"}}]}}',
            "'kind' must be one of: person, organization, country, group, alliance (got 'robot') @ $.actors[0]",
        ),
        (
            f'{{{ID}, "text": "", "times": [{{"value": "2025", "anchor": "2025-08-20T10:00"}}]}}',
            "must be an ISO 8601 date (got '2025-08-20T10:00') @ $.times[0].anchor",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(document: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document)
    assert caught.value.problems == (problem,)


@pytest.mark.parametrize(
    ("document", "problem", "place"),
    [
        ("", "must be JSON: ", " @ line 1, column 1"),
        ('{"a": 1}\n}', "must be JSON: ", " @ line 2, column 1"),
        (b'"\xff"', "must be UTF-8: ", " @ byte 1"),
    ],
)
def test_what_the_standard_library_says_is_framed_in_our_words(document: str | bytes, problem: str, place: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document)
    (said,) = caught.value.problems
    assert said.startswith(problem)
    assert said.endswith(place)


def organization(name: str, **more: object) -> dict[str, object]:
    return {"kind": "organization", "id": f"organization:{name}", "name": name, **more}


def problems(*actors: object, **more: object) -> tuple[str, ...]:
    with pytest.raises(DecodeError) as caught:
        from_plain({"schema": "newsevents/1", "id": "story:1", "text": "x", "actors": actors, **more}, what="document")
    return caught.value.problems


def test_all_problems_are_told_at_once() -> None:
    assert problems(
        organization("a", colour="red"),
        organization("b", parent="organization:a", roles=[{"title": 3, "of": "organization:zzz"}]),
        {"kind": "person", "name": "no id", "age": "3"},
        statements=[{"id": "statement:1", "evidence": [], "kind": "loud", "content": [[0, 1]], "speaker": "place:x"}],
    ) == (
        "must have no key 'colour' @ $.actors[0]",
        "must be a string (got 3) @ $.actors[1].roles[0].title",
        "must be the id of one of the story's actors (got 'organization:zzz') @ $.actors[1].roles[0].of",
        "missing or unknown 'id' @ $.actors[2].id",
        "must be an integer (got '3') @ $.actors[2].age",
        "must be one of: direct, mixed, indirect (got 'loud') @ $.statements[0].kind",
        "must be the id of one of the story's actors (got 'place:x') @ $.statements[0].speaker",
    )


def test_what_refers_to_something_wrong_is_not_told_twice() -> None:
    assert problems(
        organization("c", parent="organization:b"),
        organization("b", parent="organization:a"),
        organization("a", code="x"),
    ) == ("'code' must be CAMEO units of three letters (got 'x') @ $.actors[2]",)


def test_what_is_wrong_is_told_even_if_much_refers_to_it() -> None:
    many = [organization(f"b{i}", parent="organization:a") for i in range(100)]
    assert problems(*many, organization("a", code="x")) == (
        "'code' must be CAMEO units of three letters (got 'x') @ $.actors[100]",
    )


def test_many_wrong_things_that_refer_to_each_other_are_counted() -> None:
    many = [organization(f"a{i}", colour="red") for i in range(100)]
    told = problems(*(organization(f"b{i}", parent=f"organization:a{i}") for i in range(100)), *many)
    assert told[0] == "must have no key 'colour' @ $.actors[100]"
    assert told[20:] == ("and at least 80 more problems",)


def test_references_must_not_lead_back() -> None:
    assert problems(organization("a", parent="organization:b"), organization("b", parent="organization:a")) == (
        "must not lead back to 'organization:a' @ $.actors[1].parent",
    )
    assert problems(organization("a", parent="organization:a")) == (
        "must not lead back to 'organization:a' @ $.actors[0].parent",
    )


def test_references_must_not_lead_too_far() -> None:
    chain = [organization(str(i), parent=f"organization:{i + 1}") for i in range(60)]
    (problem,) = problems(*chain, organization("60"))
    assert problem == "must not be more than 50 references deep (got 'organization:50') @ $.actors[49].parent"


def test_ids_must_be_unique() -> None:
    assert problems(organization("a"), organization("a")) == (
        "ids must be unique (got 'organization:a' again) @ $.actors[1]",
    )


@pytest.mark.parametrize(
    ("field", "kind"), [("place", "places"), ("claimed_by", "statements"), ("part_of", "meetings"), ("hosts", "actors")]
)
def test_what_is_meant_must_be_there(field: str, kind: str) -> None:
    value = ["nobody:x"] if kind == "actors" else "nobody:x"
    met = {"id": "meeting:1", "evidence": [{"span": [0, 1], "rule": "r"}], field: value}
    (problem,) = problems(meetings=[met])
    assert problem.startswith(f"must be the id of one of the story's {kind} (got 'nobody:x') @ $.meetings[0].{field}")


def test_an_id_must_be_a_string() -> None:
    assert problems(organization("a", parent=3), organization("b", parent=[])) == (
        "must be the id of a thing of the story (got 3) @ $.actors[0].parent",
        "must be the id of a thing of the story (got a list) @ $.actors[1].parent",
    )


def test_a_web_of_references_takes_no_longer_than_its_length() -> None:
    web = [
        organization(
            str(i),
            parent=f"organization:{i + 1}",
            roles=[{"title": "part", "of": f"organization:{i + 1}"} for _ in range(5)],
        )
        for i in range(40)
    ]
    data = {"schema": "newsevents/1", "id": "story:1", "text": "", "actors": [*web, organization("40")]}
    story = from_plain(data, what="document")
    assert hash(story.actors[0]) == hash(story.actors[0])
    assert isinstance(story.actors[0], Organization)
    assert not isinstance(story.actors[0], Alliance)


def test_surrogates_beside_numbers() -> None:
    place = Place(id="place:bergen", name="Ber\ud800gen", latitude=60.4)
    story = Story(id="story:1", text="", places=(place,))
    assert loads(dumps(story)) == story


@given(story=stories())
def test_the_plain_data_of_a_story_are_those_of_its_document(story: Story) -> None:
    assert loads(json.dumps(story.to_dict())) == story


@given(story=stories())
def test_words_stand_beside_the_offsets_if_they_are_asked_for(story: Story) -> None:
    def check(whole: Any, bare: Any) -> Any:
        if isinstance(bare, dict):
            return {key: check(whole[key], value) for key, value in bare.items()} == whole and whole
        if isinstance(bare, list) and [type(value) for value in bare] == [int, int]:
            return whole == {"start": bare[0], "end": bare[1], "text": story.text[slice(*bare)]} and whole
        return [check(one, other) for one, other in zip(whole, bare, strict=True)] if isinstance(bare, list) else bare

    assert check(story.to_dict(words=True), story.to_dict())
