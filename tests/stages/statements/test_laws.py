"""What holds for every text, and for every statement written down."""

from textwrap import fill

from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import Statement
from newsevents.parser import parse

from .conftest import Said, statements_of, words_of

SPEAKERS = ("Ana Kim", "the minister", "Omar Diaz", "the police", "Prime Minister Ruth Berg")
CONTENTS = ("we signed the treaty", "the talks will go on", "nobody was hurt", "it was a long night")
PATTERNS = (
    '"{content}," {speaker} said.',
    '"{content}," said {speaker}.',
    '{speaker} said, "{content}."',
    '{speaker} said: "{content}."',
    '{speaker} told reporters, "{content}."',
    '"{content}," {speaker} told reporters on Monday.',
    '{speaker} added: "{content}."',
)
INDIRECT = (
    "{speaker} said that {content}.",
    "{speaker} told reporters that {content}.",
    "{speaker} insisted that {content}.",
    "According to {speaker}, {content}.",
)
LONG = (
    "A heavy storm crossed the islands on Sunday night, and many of the mountain roads were closed for hours. "
    "The rain is to end soon."
)
"""Three lines with what stands before it: one break alone does not tell a broken text from a headline."""
UNRELATED = "\n\nA heavy storm crossed the islands."


def capital(words: str) -> str:
    return words[0].upper() + words[1:]


def render(pattern: str, speaker: str, content: str) -> str:
    """Write a statement down."""
    name = capital(speaker) if pattern.startswith("{speaker}") else speaker
    return pattern.format(speaker=name, content=capital(content))


told = st.tuples(st.sampled_from(PATTERNS), st.sampled_from(SPEAKERS), st.sampled_from(CONTENTS))
stories = st.lists(told, min_size=1, max_size=4).map(lambda parts: "\n\n".join(render(*part) for part in parts))


def found(text: str) -> list[Said]:
    return [words_of(text, statement) for statement in statements_of(text)]


def straight(words: object) -> str:
    return str(words).replace("“", '"').replace("”", '"').replace("’", "'")


@given(st.text(st.sampled_from("aA said told that “”\"'’‘«».,:?!—-()\n\ttheKim"), max_size=80) | st.text(max_size=40))
def test_any_text_parses(text: str) -> None:
    for statement in statements_of(text):
        check(text, statement)


def check(text: str, statement: Statement) -> None:
    spans = [*statement.content, statement.evidence[0].span]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    cue = statement.cue
    assert cue is None or not any(cue.overlaps(span) for span in statement.content)


@given(told)
def test_what_is_rendered_is_found(parts: tuple[str, str, str]) -> None:
    pattern, speaker, content = parts
    ((name, _, words),) = found(render(pattern, speaker, content))
    assert (name or "").lower() == speaker.lower()
    assert content in words[0].lower()


@given(st.sampled_from(INDIRECT), st.sampled_from(SPEAKERS), st.sampled_from(CONTENTS))
def test_what_is_rendered_without_marks_is_found(pattern: str, speaker: str, content: str) -> None:
    name = capital(speaker) if pattern.startswith("{speaker}") else speaker
    text = pattern.format(speaker=name, content=content)
    outer = [words_of(text, s) for s in statements_of(text) if s.claimed_by is None]
    assert [(who or "").lower() for who, _, _ in outer] == [speaker.lower()]
    assert [words for _, _, words in outer] == [(content,)]


@given(stories)
def test_every_statement_of_a_story_is_found_in_its_order(text: str) -> None:
    assert len(found(text)) == text.count("\n\n") + 1
    starts = [statement.content[0].start for statement in statements_of(text)]
    assert starts == sorted(starts)


@given(stories)
def test_marks_may_be_curly_or_straight(text: str) -> None:
    quotes = text.split('"')
    curly = "".join(part + ("“", "”")[i % 2] for i, part in enumerate(quotes[:-1])) + quotes[-1]
    assert straight(found(curly)) == straight(found(text))


@given(stories)
def test_an_unrelated_paragraph_changes_nothing(text: str) -> None:
    assert found(text + UNRELATED) == found(text)


@given(stories)
def test_paragraphs_may_be_parted_by_one_line_break_or_several(text: str) -> None:
    assert found(text.replace("\n\n", "\n")) == found(text) == found(text.replace("\n\n", "\n\n \n"))


@given(stories)
def test_lines_may_be_wrapped(text: str) -> None:
    longer = text.replace("\n\n", f" {LONG}\n\n") + f" {LONG}"
    wrapped = "\n\n".join(fill(paragraph, 70) for paragraph in longer.split("\n\n"))
    assert joined(parsed(wrapped)) == joined(parsed(longer))


def joined(said: list[Said]) -> list[str]:
    return [" ".join(str(words).replace("\\n", " ").split()) for words in said]


def parsed(text: str) -> list[Said]:
    return [words_of(text, statement) for statement in parse(text).statements if statement.claimed_by is None]


@given(st.sampled_from(SPEAKERS), st.sampled_from(CONTENTS))
def test_to_say_or_to_tell_reporters_is_the_same(speaker: str, content: str) -> None:
    said, told = (f'"{capital(content)}," {speaker} {cue}.' for cue in ("said", "told reporters"))
    assert without_cue(said) == without_cue(told)
    said, told = (f"{capital(speaker)} {cue} that {content}." for cue in ("said", "told reporters"))
    assert without_cue(said) == without_cue(told)


@given(st.sampled_from(SPEAKERS), st.sampled_from(CONTENTS))
def test_the_order_of_the_attribution_changes_nothing(speaker: str, content: str) -> None:
    before, behind, inverted = (
        f"{capital(speaker)} said {content}.",
        f"{capital(content)}, {speaker} said.",
        f"{capital(content)}, said {speaker}.",
    )
    assert without_cue(before) == without_cue(behind) == without_cue(inverted)


def without_cue(text: str) -> list[str]:
    return [f"{speaker}: {content}".lower() for speaker, _, content in found(text)]


@given(stories)
def test_ids_are_unique_and_numbered(text: str) -> None:
    statements = statements_of(text)
    assert [statement.id for statement in statements] == [f"statement:{n + 1}" for n in range(len(statements))]


def test_statements_within_statements_are_not_endless() -> None:
    assert len(statements_of("Kim said that " * 2000)) < 1000
