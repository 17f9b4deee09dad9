"""What hangs on a name, beside one, between commas or alone in a headline."""

import pytest
from hypothesis import given
from tests.language.trees import is_tree, trees

from newsevents.language import Analysis, analyzer
from newsevents.language.network_asides import restore_asides
from newsevents.language.network_attached import restore_attached

Tree = tuple[list[str], list[int], list[str]]


def above(a: Analysis, word: str) -> tuple[str, str]:
    """Return the head of the last such word, and its relation."""
    i = len(a) - 1 - a.forms[::-1].index(word)
    return a.forms[a.heads[i]], a.relations[i]


@given(trees())
def test_a_tree_stays_a_tree(tree: Tree) -> None:
    tags, heads, relations = tree
    for words in (
        ["to"] * len(tags),
        ["ms"] * len(tags),
        ["urged"] * len(tags),
        ["against"] * len(tags),
        ["in"] * len(tags),
    ):
        restore_attached(words, tags, heads, relations, ["B-PER"] * len(tags))
        assert is_tree(heads)
    for words in (["whom", ","] * len(tags), ["LEE", ":"] * len(tags), [",", "whom"] * len(tags)):
        restore_asides(words[: len(tags)], tags, heads, relations)
        assert is_tree(heads)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("President Ann Poe told Prime Minister Bo Li by phone that she was ready.", "phone", ("told", "obl")),
        ("Premier Ann Poe met Minister Bo Li in Lima on Monday.", "Lima", ("met", "obl")),
        ("Students demonstrated in Oslo against Chile.", "Chile", ("demonstrated", "obl")),
        ("Norway filed a complaint with the World Bank against Peru.", "Peru", ("complaint", "nmod")),
        ("Ann Poe, who is due to meet Bo Li on Friday, praised the deal.", "meet", ("due", "xcomp")),
        ("Ann Poe told the judge that guards had threatened her.", "threatened", ("told", "ccomp")),
        ("Ann Poe thanked the judge that Bo Li had praised.", "praised", ("judge", "acl:relcl")),
        # of whom it tells
        ("The court freed Ann Poe of Lima.", "Lima", ("Ann", "nmod")),
        ("The war against Gaul ended.", "Gaul", ("war", "nmod")),
    ],
)
def test_what_stands_behind_a_name_is_told_of_the_deed(text: str, word: str, expected: tuple[str, str]) -> None:
    assert above(analyzer()(text), word) == expected


def test_a_noun_and_the_name_behind_it_are_one() -> None:
    a = analyzer()("Iran banned the newspaper Shams for two years.")
    assert above(a, "Shams") == ("newspaper", "appos")
    tags, heads, relations = ["VBD", "NNP", "NNP"], [-1, 0, 0], ["root", "obj", "obj"]
    restore_attached(["fined", "Ms", "Poe"], tags, heads, relations, ["O", "B-PER", "I-PER"])
    assert (heads, relations) == ([-1, 2, 0], ["root", "nmod:desc", "obj"])


def test_to_before_a_noun_is_a_preposition() -> None:
    tags, heads, relations = ["VBD", "NNP", "TO", "NN"], [-1, 0, 3, 0], ["root", "obj", "mark", "obl"]
    restore_attached(["took", "Peru", "to", "court"], tags, heads, relations, ["O"] * 4)
    assert (tags[2], relations[2]) == ("IN", "case")


@pytest.mark.parametrize(
    ("text", "verb", "relation"),
    [
        ("President Jane Roe invited John Smith to visit Peru.", "visit", "xcomp"),
        ("President Jane Roe urged him to go.", "go", "xcomp"),
        ("President Jane Roe left early to see her son.", "see", "advcl"),
    ],
)
def test_what_somebody_is_told_to_do_is_no_aim_of_who_tells(text: str, verb: str, relation: str) -> None:
    assert above(analyzer()(text), verb)[1] == relation


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The widow, Pat Roe, met Jo Noor, whom she accuses of fraud.", "accuses", ("Jo", "acl:relcl")),
        ("Premier Ann Poe, fresh from talks with Bo Li, flew to Quito.", "fresh", ("Ann", "amod")),
        ("Accompanied by Minister Carl Dunn, President Ann Poe met Bo Li.", "Ann", ("met", "nsubj")),
        ("Three suspected militants killed in raid.", "militants", ("killed", "nsubj:pass")),
        ("Three militants killed a guard.", "militants", ("killed", "nsubj")),
        ("Police had killed two militants.", "Police", ("killed", "nsubj")),
    ],
)
def test_asides_and_headlines(text: str, word: str, expected: tuple[str, str]) -> None:
    assert above(analyzer()(text), word) == expected


@pytest.mark.parametrize(
    ("words", "tags", "relation"),
    [
        ("the attorney general sued", "DT NN NN VBD", "compound"),
        ("the lawyers judges sued", "DT NNS NNS VBD", "nsubj"),
    ],
)
def test_two_subjects_side_by_side_are_one_office(words: str, tags: str, relation: str) -> None:
    heads, relations = [1, 3, 3, -1], ["det", "nsubj", "nsubj", "root"]
    restore_attached(words.split(), tags.split(), heads, relations, ["O"] * 4)
    assert relations == ["det", relation, "nsubj", "root"]
    assert heads[:2] == ([2, 2] if relation == "compound" else [1, 3])


def test_a_name_with_a_preposition_explains_nothing() -> None:
    heads, relations = [1, 4, 3, 1, -1], ["det", "nsubj", "case", "appos", "root"]
    restore_attached("the MP for Lima spoke".split(), ["DT", "NN", "IN", "NNP", "VBD"], heads, relations, ["O"] * 5)
    assert relations[3] == "nmod"
