"""Many articles: what comes out, in which order, what of errors, whatever the number of processes."""

import multiprocessing
import pickle
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.scale.parts import DEADLY, GONE, POISON, QUICK, SILENT, SLOW

import newsevents
from newsevents import Article, Parser
from newsevents.errors import ArticleWarning, InputError, ParseError, WorkerError
from newsevents.scale import parse_many
from newsevents.stages import Reading

TEXTS = [f"OSLO, Aug. {day} - Ana Ruiz met Paul Cole on Monday. “We agreed,” she said." for day in range(1, 21)]
METHODS = multiprocessing.get_all_start_methods()
EACH_WAY = pytest.mark.parametrize(
    "way", [{"n_jobs": 1}, *({"n_jobs": 2, "start_method": method} for method in METHODS)], ids=str
)
HOW_MANY = pytest.mark.parametrize("jobs", [1, 2])


@EACH_WAY
def test_it_is_what_parse_finds_in_the_same_order(way: Any) -> None:
    assert list(parse_many(TEXTS, chunk_size=3, **way)) == [newsevents.parse(text) for text in TEXTS]
    assert multiprocessing.active_children() == []


@HOW_MANY
def test_articles_bring_what_is_known_of_them(jobs: int) -> None:
    article = Article(text=TEXTS[0], id="wire 7", published=date(2025, 8, 20), headline="They met", source="The Daily")
    assert list(parse_many([article], n_jobs=jobs)) == [newsevents.parse_article(article)]


@HOW_MANY
def test_what_stands_beside_an_article_comes_back_beside_its_story(jobs: int) -> None:
    class Local:
        """Something that no pickle can hold."""

    beside = [Local() for _ in TEXTS]
    found = list(parse_many(zip(TEXTS, beside, strict=True), n_jobs=jobs, parser=QUICK))
    assert [story.text for story, _ in found] == TEXTS
    assert [one for _, one in found] == beside


def test_unordered_stories_come_as_soon_as_they_are_there() -> None:
    found = list(parse_many(zip(TEXTS, range(20), strict=True), n_jobs=2, ordered=False, chunk_size=1, parser=QUICK))
    assert sorted(number for _, number in found) == list(range(20))
    assert all(story.text == TEXTS[number] for story, number in found)


@HOW_MANY
@pytest.mark.parametrize("articles", [[], iter([]), ()])
def test_nothing_comes_of_nothing(articles: Any, jobs: int) -> None:
    assert list(parse_many(articles, n_jobs=jobs)) == []


@HOW_MANY
def test_no_more_articles_are_taken_than_are_needed(jobs: int) -> None:
    taken = []

    def endless() -> Iterator[str]:
        for number in range(10_000):
            taken.append(number)
            yield f"Text {number}."

    stories = parse_many(endless(), n_jobs=jobs, chunk_size=2, parser=QUICK)
    assert [next(stories).text for _ in range(3)] == ["Text 0.", "Text 1.", "Text 2."]
    assert len(taken) <= 2 * (4 * jobs + 2)
    stories.close()  # type: ignore[attr-defined]  # what it is exactly is nobody's business
    assert multiprocessing.active_children() == []


def test_nothing_is_taken_before_anybody_asks() -> None:
    taken = []

    def texts() -> Iterator[str]:
        taken.append("a text")
        yield TEXTS[0]

    stories = parse_many(texts(), n_jobs=1)
    assert taken == []
    assert len(list(stories)) == len(taken) == 1


@EACH_WAY
def test_an_error_that_cannot_say_what_it_is_costs_one_article(way: Any) -> None:
    failed: list[ParseError] = []
    assert list(parse_many(TEXTS[:3], parser=SILENT, on_error=failed.append, **way)) == []
    assert [error.kind for error in failed] == ["SilentError"] * 3
    assert all("it cannot be told" in str(error) for error in failed)


@HOW_MANY
def test_an_error_of_the_articles_is_theirs(jobs: int) -> None:
    def broken() -> Iterator[str]:
        yield from TEXTS[:5]
        msg = "the disk is gone"
        raise OSError(msg)

    with pytest.raises(OSError, match="the disk is gone"):
        list(parse_many(broken(), n_jobs=jobs, chunk_size=1, parser=QUICK))
    assert multiprocessing.active_children() == []


@HOW_MANY
def test_an_error_says_which_article_and_why(jobs: int) -> None:
    given: list[tuple[str | Article, int]] = [
        ("It rained.", 1),
        (Article(text="A poison.", id="wire 7"), 2),
        ("It did not.", 3),
    ]
    with pytest.raises(ParseError) as caught:
        list(parse_many(given, parser=POISON, n_jobs=jobs))
    error = caught.value
    assert str(error) == "article 2 (wire 7) could not be parsed: ValueError: it is poisoned"
    assert (error.number, error.name, error.kind, error.message) == (2, "wire 7", "ValueError", "it is\npoisoned")
    assert error.item is given[1]
    told = error.__cause__ or "".join(error.__notes__)
    assert "poisoned" in str(told)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  # our own bytes
    assert multiprocessing.active_children() == []


@HOW_MANY
def test_an_article_that_cannot_be_parsed_may_be_left_out(jobs: int) -> None:
    given: list[Any] = ["It rained.", "poison", None, ("a", "b", "c"), 3, "It did not."]
    errors: list[ParseError] = []
    stories = list(parse_many(given, parser=POISON, on_error=errors.append, n_jobs=jobs))
    assert [story.text for story in stories] == ["It rained.", "It did not."]
    assert [(error.number, error.kind) for error in errors] == [
        (2, "ValueError"),
        (3, "TypeError"),
        (4, "TypeError"),
        (5, "TypeError"),
    ]
    assert [error.item for error in errors] == given[1:5]
    assert errors[1].message == ("must be a text or an Article, or a pair of one and what belongs to it (got None)")


@HOW_MANY
def test_what_is_left_out_is_warned_of(jobs: int) -> None:
    with pytest.warns(
        ArticleWarning, match=r"left out: article 1 \('poison'\) could not be parsed: ValueError"
    ) as told:
        assert list(parse_many(["poison"], parser=POISON, on_error="skip", n_jobs=jobs)) == []
    assert [Path(warning.filename).name for warning in told] == ["test_many.py"]


@HOW_MANY
def test_progress_says_how_many_are_done(jobs: int) -> None:
    told: list[tuple[int, int | None, int]] = []
    given = ["a", "poison", "b", "poison", "c"]
    list(
        parse_many(
            given,
            parser=POISON,
            on_error=lambda _: None,
            chunk_size=2,
            n_jobs=jobs,
            progress=lambda *numbers: told.append(numbers),
        )
    )
    assert told == [(2, 5, 1), (4, 5, 2), (5, 5, 2)]
    told.clear()
    list(parse_many(iter(given[:1]), parser=POISON, n_jobs=jobs, progress=lambda *numbers: told.append(numbers)))
    assert told == [(1, None, 0)]


@pytest.mark.parametrize("method", METHODS[:2])
def test_a_process_that_is_killed_costs_no_article(method: Any, tmp_path: Path) -> None:
    given = [f"once: {tmp_path / str(number)}" if number in (3, 11) else f"Text {number}." for number in range(20)]
    stories = list(parse_many(given, parser=DEADLY, n_jobs=2, chunk_size=4, start_method=method))
    assert [story.text for story in stories] == given
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("size", [1, 3, 100])
@pytest.mark.parametrize("at", [0, 7, 19])
def test_an_article_that_kills_its_process_has_an_error_and_no_other(size: int, at: int) -> None:
    given = ["deadly" if number == at else f"Text {number}." for number in range(20)]
    errors: list[ParseError] = []
    stories = list(parse_many(given, parser=DEADLY, n_jobs=2, chunk_size=size, on_error=errors.append))
    assert [story.text for story in stories] == given[:at] + given[at + 1 :]
    (error,) = errors
    assert (error.number, error.kind) == (at + 1, "WorkerError")
    times = 2 if size == 1 else 3
    assert error.message == f"the process that parsed it ended, {times} times; the last time it was killed by SIGKILL"


def test_all_may_be_deadly() -> None:
    errors: list[ParseError] = []
    assert list(parse_many(["deadly"] * 5, parser=DEADLY, n_jobs=2, chunk_size=2, on_error=errors.append)) == []
    assert [error.number for error in errors] == [1, 2, 3, 4, 5]


def test_a_stage_that_ends_the_process_is_told_with_its_status() -> None:
    with pytest.raises(ParseError, match=r"ended, 2 times; the last time it ended with exit status 7"):
        list(parse_many(["gone"], parser=GONE, n_jobs=2))


def test_a_long_article_and_its_neighbours_come_through() -> None:
    given = ["Short.", "x" * 300_000, "Short."] * 3
    assert [story.text for story in parse_many(given, parser=QUICK, n_jobs=2)] == given


def test_all_others_may_wait_for_a_slow_one() -> None:
    given = ["slow", *["quick"] * 11]
    assert [story.text for story in parse_many(given, parser=SLOW, n_jobs=2, chunk_size=1)] == given
    unordered = [story.text for story in parse_many(given, parser=SLOW, n_jobs=2, chunk_size=1, ordered=False)]
    assert sorted(unordered) == sorted(given)
    assert unordered[0] == "quick"


def test_all_others_may_wait_for_one_that_is_slow_and_deadly() -> None:
    given = ["slow and deadly", *["quick"] * 11]
    errors: list[ParseError] = []
    stories = list(parse_many(given, parser=SLOW, n_jobs=2, chunk_size=1, on_error=errors.append))
    assert [story.text for story in stories] == given[1:]
    assert [error.number for error in errors] == [1]


def test_two_at_a_time_do_not_disturb_each_other() -> None:
    one = parse_many(TEXTS, parser=QUICK, n_jobs=2, chunk_size=1)
    other = parse_many(TEXTS, parser=QUICK, n_jobs=2, chunk_size=1)
    assert [a.text == b.text for a, b in zip(one, other, strict=True)] == [True] * 20
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"n_jobs": 0}, r"n_jobs: must be 1 or more, or -1 for all cores \(got 0\)"),
        ({"n_jobs": -2}, r"n_jobs: must be 1 or more"),
        ({"on_error": "ignore"}, r"on_error: must be 'raise', 'skip' or a function \(got 'ignore'\)"),
        ({"chunk_size": 0}, r"chunk_size: must be 1 or more \(got 0\)"),
        ({"start_method": "thread"}, r"start_method: must be one of: .*spawn.* \(got 'thread'\)"),
        ({"articles": "one text"}, r"articles: must be an iterable of texts or articles, not one \(got 'one text'\)"),
        ({"articles": Article(text="one")}, r"articles: must be an iterable"),
    ],
)
def test_a_wrong_call_is_refused_at_once(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse_many(**{"articles": TEXTS, **wrong})


def test_all_cores_are_as_good_as_any_number() -> None:
    assert [story.text for story in parse_many(TEXTS, parser=QUICK, n_jobs=-1)] == TEXTS


def test_a_part_that_cannot_be_sent_is_refused() -> None:
    def local(reading: Reading) -> Reading:
        return reading

    parser = Parser(stages=(local,))
    with pytest.raises(InputError, match=r"parser: must have parts that can be sent to another process"):
        list(parse_many(TEXTS, parser=parser, n_jobs=2, start_method="spawn"))


@pytest.mark.skipif("fork" not in METHODS, reason="there are no forks")
def test_a_fork_needs_not_send_the_parts() -> None:
    def local(reading: Reading) -> Reading:
        return reading

    stories = parse_many(TEXTS[:3], parser=Parser(stages=(local,)), n_jobs=2, start_method="fork")
    assert [story.text for story in stories] == TEXTS[:3]


def _of_pool(texts: list[str]) -> str:
    try:
        return str(list(parse_many(texts, n_jobs=2)))
    except InputError as error:
        return str(error)


def test_a_process_of_a_pool_may_start_none() -> None:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.apply(_of_pool, (TEXTS,)) == (
            "n_jobs: must be 1 in a process of a pool, which may start none itself"
        )


def test_a_parser_that_cannot_be_made_elsewhere_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsevents.scale._pool._pickled", lambda _: b"no pickle")
    with pytest.raises(WorkerError, match=r"its parser cannot be made there \(UnpicklingError.*__main__"):
        list(parse_many(TEXTS, n_jobs=2, start_method="spawn"))
    assert multiprocessing.active_children() == []
