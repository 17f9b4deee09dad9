"""Where what is said begins and ends: one decision for every place at which a sentence may leave it."""

from collections.abc import Callable

import pytest

from newsevents.parser import parse

from .conftest import Said

Find = Callable[[str], list[Said]]


def told(text: str) -> list[tuple[str | None, str]]:
    """Return words of the speaker and of the content, statements within statements left out."""
    story = parse(text)
    outer = [statement for statement in story.statements if statement.claimed_by is None]
    return [(s.speaker_span.of(text) if s.speaker_span else None, s.quote(story)) for s in outer]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Ann Lee said the bridge was unsafe and urged drivers to avoid it.",
            [("Mayor Ann Lee", "the bridge was unsafe"), ("Mayor Ann Lee", "drivers to avoid it")],
        ),
        (
            "The chief admitted that the figures were wrong and pledged to publish new ones.",
            [("The chief", "the figures were wrong"), ("The chief", "to publish new ones")],
        ),
        (
            "The ministry condemned the arrests and called for a new trial.",
            [("The ministry", "the arrests"), ("The ministry", "a new trial")],
        ),
        (
            "The minister said the road was shut, adding that it would stay so.",
            [("The minister", "the road was shut"), ("The minister", "it would stay so")],
        ),
    ],
)
def test_the_next_saying_of_the_same_speaker_is_another_statement(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lee said the plan was good, but the council disagreed.", "the plan was good"),
        ('Ann Lee told me the plan was "very good" but the council disagreed.', 'the plan was "very good"'),
        ("The minister said the road was shut, while farmers blocked another.", "the road was shut"),
        ("The minister said the road was shut — and nobody has asked why since.", "the road was shut"),
        (
            'She thanked both, saying they had "served well," and named others within the day.',
            'they had "served well,"',
        ),
        (
            "The head of the council, Tom Poe, said repairs would last and called on allies to help.",
            "repairs would last",
        ),
        ("The witness said the road was shut, according to the report.", "The witness said the road was shut"),
        ("The bank denied that it lied, which he said was odd for a bank.", "it lied"),
        ("Critics praised the plan, calling it a model for other towns.", "the plan"),
        ("The poll shows most people want the bridge, which opened in May.", "most people want the bridge"),
        ("She praised the governor, a former judge.", "the governor"),
        ("Lee claimed the agency had been paid – an allegation the agency denies.", "the agency had been paid"),
        ("The minister praised the army on Wednesday.", "the army"),
        ("The UN appealed for help, and its envoy, Ann Lee, said time was short.", "help"),
        ("The mayor called for calm, and her deputy, Tom Poe, a lawyer, warned of rain.", "calm"),
        ("The bridge is unsafe, a judge ruled on Friday.", "The bridge is unsafe"),
        ("Lee hopes the bridge will close, a spokesman told reporters.", "Lee hopes the bridge will close"),
        ("The mayor criticized the council during a debate.", "the council"),
        ("The mayor praised the driver after he had left the bus.", "the driver"),
        ("The Ministry said it was recalling its envoy, after Tarvia closed its airspace.", None),
        ("The bank said it would appeal, after the court fined it.", "it would appeal"),
        ("Vera Stahl, who has called for a new vote since the spring, lost her seat.", "a new vote"),
        ("Roe wants lower fees, and Poe wants more clerks.", "lower fees"),
        ("Leto stressed the need for warmer ties at a joint conference beside Ana Roe.", "the need for warmer ties"),
        ("The clerk said the fee was lawful, following calls from tenants.", "the fee was lawful"),
        ("Lee said rents would fall, a bold plan the council has changed since.", "rents would fall"),
        ("Lee said the road was safe, even as crews closed a bridge.", "the road was safe"),
        ("Minister Karl Brandt said the tax would hurt growth, drawing a sharp reply from unions.", None),
        ("Leila Farouk said the army had failed, triggering calls for her dismissal.", "the army had failed"),
        ("Economists said they expected a small rise, but Governor Ines Roca plans to leave rates alone.", None),
        ("The council voted to close the library, over the objections of readers.", "to close the library"),
    ],
)
def test_it_ends_where_the_reporter_speaks_again(text: str, content: str) -> None:
    assert (content or text[text.index(" said ") + 6 : text.index(",")]) in [words for _, words in told(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The minister said the road was shut but would open again.",
            "the road was shut but would open again",
        ),
        (
            "She wants to cut taxes, raise wages and build roads.",
            "to cut taxes, raise wages and build roads",
        ),
        (
            "She urged residents to avoid the river and immediately report damage.",
            "residents to avoid the river and immediately report damage",
        ),
        (
            "He stressed the bond between the towns and already strained services.",
            "the bond between the towns and already strained services",
        ),
        (
            "The minister said usually the pass was shut, but this winter it was open.",
            "usually the pass was shut, but this winter it was open",
        ),
        ("Lee said the plan was cruel, forcing clerks to leave.", "the plan was cruel, forcing clerks to leave"),
        ("The club has offered to let local pupils train on its pitch.", "to let local pupils train on its pitch"),
        ("Roe said the tax would rise, which could hurt exports.", "the tax would rise, which could hurt exports"),
        ("Lee said the coast was mild, though windy, in May.", "the coast was mild, though windy, in May"),
        ("Roe said the bridge fell, after a ship had hit it.", "the bridge fell, after a ship had hit it"),
        ("Leto called for a ban on posters at a polling station.", "a ban on posters at a polling station"),
        ("Leto said he met Ana Roe at a rally.", "he met Ana Roe at a rally"),
        ("Party leader Jonas Ek has called for marches on Sunday.", "marches on Sunday"),
        ("The group urged a boycott of the vote in November.", "a boycott of the vote in November"),
        ("The union called for a walkout on Friday and a boycott.", "a walkout on Friday and a boycott"),
        ("The speaker asked the guards to remove him when he shouted.", "the guards to remove him when he shouted"),
        (
            "The paper explained the reason for his late-in-the-day speech.",
            "the reason for his late-in-the-day speech",
        ),
    ],
)
def test_what_belongs_to_it_stays(text: str, content: str) -> None:
    assert next(words for _, words in told(text)) == content


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked whether the port would close, Lee said it would.", ["whether the port would close", "it would"]),
        ("Told that the bill had failed, Lee shrugged.", ["the bill had failed"]),
        ("Asked if she was surprised, Lee laughed.", ["if she was surprised"]),
        ("Asked about the strike, Mayor Ann Lee said the city was ready.", ["the strike", "the city was ready"]),
        (
            "While Lee admitted that it would be hard, his campaign has argued that it could win.",
            ["it would be hard", "it could win"],
        ),
    ],
)
def test_a_clause_that_opens_the_sentence_ends_before_it(text: str, expected: list[str]) -> None:
    assert [words for _, words in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The talks, the mayor said on Monday, had failed.", "the mayor", "The talks had failed"),
        ("If the rain stops, the mayor said, the road will open.", "the mayor", "If the rain stops the road will open"),
        (
            "In such cases, she said, “nobody is to blame.”",
            "she",
            "In such cases “nobody is to blame.”",
        ),
        ("The road is shut, it was officially stated.", None, "The road is shut"),
        (
            "Crews found the last car in the lake, the head of the service, Tom Poe, told reporters.",
            "the head of the service, Tom Poe",
            "Crews found the last car in the lake",
        ),
        ("The road is shut, said Tom Poe, who has run the service for years.", "Tom Poe", "The road is shut"),
    ],
)
def test_both_halves_around_an_attribution_belong_to_it(text: str, speaker: str | None, content: str) -> None:
    assert told(text)[0] == (speaker, content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The army said on Monday its drones had struck a depot.", "its drones had struck a depot"),
        ("The army said on Wednesday it had taken the bridge.", "it had taken the bridge"),
        ("The army promised on Monday to leave.", "to leave"),
        ("The army said Monday's attack was over.", "Monday's attack was over"),
        ("The army said by Friday the town would fall.", "the town would fall"),
        ("The judge ruled on the case on Monday.", "the case"),
        ("China, which borders both countries, urged restraint.", "restraint"),
        ("The mayor called on Tom Poe to resign.", "Tom Poe to resign"),
    ],
)
def test_the_day_of_the_saying_is_no_part_of_it(text: str, content: str) -> None:
    assert [words for _, words in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Turnout fell, according to a poll released on Monday.", "Turnout fell"),
        ("According to a poll released on Monday, turnout fell.", "turnout fell"),
        ("Turnout, according to a poll, fell.", "Turnout fell"),
        ("Turnout fell, according to Ann Lee, a pollster who has studied the town.", "Turnout fell"),
    ],
)
def test_the_source_is_left_out_as_a_whole(text: str, content: str) -> None:
    assert [words for _, words in told(text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Denvia held a courier who, prosecutors say, was paid to spy.", "prosecutors", "who was paid to spy"),
        ("Police freed a woman who, witnesses said, had shouted.", "witnesses", "who had shouted"),
        ("The aid, most of which, he said, was lost, came by sea.", "he", "most of which was lost"),
    ],
)
def test_an_attribution_inside_a_relative_clause_has_only_that(text: str, speaker: str, content: str) -> None:
    assert told(text) == [(speaker, content)]


def test_the_same_words_may_be_said_and_expected() -> None:
    text = "President Ada Osei-Tutu is expected to sign the law, according to two officials."
    assert ("two officials", "President Ada Osei-Tutu is expected to sign the law") in told(text)


def test_a_dash_at_the_end_of_a_text_opens_no_aside() -> None:
    assert parse("According to a —").statements == ()
