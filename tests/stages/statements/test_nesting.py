"""Which statement is told in which, without any grammar."""

from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.extent import without
from newsevents.stages.statements.nesting import nested, unique


def draft(head: int | None, *content: tuple[int, int]) -> Draft:
    return Draft(rule="test", content=content, head=head)


def test_the_first_with_a_cue_or_a_content_stays() -> None:
    first, same_cue, same_content = draft(1, (2, 9)), draft(1, (3, 5)), draft(12, (2, 9))
    assert unique([first, same_cue, same_content]) == [first]


def test_quotations_without_a_cue_all_stay() -> None:
    assert len(unique([draft(None, (0, 4)), draft(None, (5, 9))])) == 2


def test_drafts_come_in_the_order_of_the_text() -> None:
    late, early = draft(11, (12, 20)), draft(5, (0, 4))
    assert unique([late, early]) == [early, late]


def test_a_cue_may_come_before_or_after_what_it_says() -> None:
    said_before, said_after = draft(3, (9, 12)), draft(8, (4, 7))
    assert unique([said_after, said_before]) == [said_before, said_after]


def test_of_two_that_begin_together_the_longer_comes_first() -> None:
    short, long = draft(20, (0, 4)), draft(21, (0, 9))
    assert unique([short, long]) == [long, short]


def test_a_cue_in_a_content_is_told_there() -> None:
    outer, inner, apart = draft(1, (2, 20)), draft(5, (6, 20)), draft(30, (31, 40))
    assert [above for _, above in nested([outer, inner, apart])] == [None, 0, None]


def test_the_innermost_content_around_counts() -> None:
    assert [above for _, above in nested([draft(1, (2, 20)), draft(3, (4, 20)), draft(6, (7, 20))])] == [None, 0, 1]


def test_a_cue_between_two_parts_is_in_neither() -> None:
    assert [above for _, above in nested([draft(5, (0, 4), (8, 12)), draft(6, (20, 30))])] == [None, None]


def test_what_is_told_ends_with_what_it_is_told_in() -> None:
    (_, _), (inner, _) = nested([draft(1, (2, 10)), draft(5, (6, 20))])
    assert inner.content == ((6, 10),)


def test_two_that_hold_each_others_cue_are_not_lost() -> None:
    found = nested([draft(3, (4, 24)), draft(19, (0, 16))])
    assert [above for _, above in found].count(None) == 1
    assert len(found) == 2


def test_too_deep_is_left_out() -> None:
    chain = [draft(n, (n + 1, 100)) for n in range(50)]
    assert [above for _, above in nested(chain)] == [None, 0, 1, 2, 3]


def test_what_a_short_quotation_around_leaves_nothing_of_is_left_out() -> None:
    assert len(nested([draft(None, (0, 5)), draft(4, (5, 9))])) == 1


def test_what_is_told_ends_with_the_outermost_that_it_is_told_in() -> None:
    (_, _), (_, _), (inner, above) = nested([draft(1, (2, 12)), draft(5, (6, 15)), draft(9, (10, 20))])
    assert (inner.content, above) == (((10, 12),), 1)


def test_a_cue_that_is_cut_off_with_its_content_is_told_further_out() -> None:
    cut_off = nested([draft(1, (2, 12)), draft(5, (6, 15)), draft(13, (14, 20))])
    assert [(d.content, above) for d, above in cut_off] == [(((2, 12),), None), (((6, 12),), 0), (((14, 20),), None)]


def test_contents_need_not_begin_in_the_order_of_their_cues() -> None:
    found = nested([draft(3, (20, 40)), draft(8, (10, 18)), draft(15, (16, 17)), draft(30, (31, 33))])
    assert [above for _, above in found] == [None, None, 1, 0]


ranges = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda pair: (pair[0], sum(pair)))
drafts = st.lists(st.builds(draft, st.integers(0, 40), ranges), max_size=8).map(unique)


@given(drafts)
def test_nobody_is_told_in_himself(found: list[Draft]) -> None:
    result = nested(found)
    for number, (inner, above) in enumerate(result):
        assert above != number
        if above is not None:
            around = result[above][0]
            assert all(any(b <= first and stop <= e for b, e in around.content) for first, stop in inner.content)


@given(drafts)
def test_above_leads_to_the_reporter(found: list[Draft]) -> None:
    result = nested(found)
    for _, above in result:
        seen = set()
        while above is not None:
            assert above not in seen
            seen.add(above)
            above = result[above][1]  # noqa: PLW2901  # climbs


@given(ranges, ranges)
def test_a_range_without_another_keeps_the_rest(whole: tuple[int, int], hole: tuple[int, int]) -> None:
    left = {i for first, stop in without(whole, hole) for i in range(first, stop)}
    assert left == set(range(*whole)) - set(range(*hole))


def test_deep_nesting_says_who_is_inside_whom() -> None:
    around = [above for _, above in nested([draft(n, (n + 1, 100)) for n in range(4)])]
    assert around == [None, 0, 1, 2]


def test_a_cue_in_a_late_part_of_many_is_told_there() -> None:
    speech = draft(None, *((at, at + 6) for at in range(0, 6000, 10)))
    inside, between = draft(4003, (4004, 4020)), draft(4027, (4028, 4030))
    (_, none), (inner, above), (_, outside) = nested([speech, inside, between])
    assert (none, above, outside) == (None, 0, None)
    assert inner.content == ((4004, 4006), (4010, 4016))


def test_of_two_of_one_size_the_earlier_is_around() -> None:
    found = nested([draft(None, (0, 10)), draft(30, (2, 12)), draft(5, (6, 8))])
    assert [above for _, above in found] == [None, None, 0]


def test_one_that_ended_before_is_not_around() -> None:
    assert [above for _, above in nested([draft(1, (2, 5)), draft(5, (6, 9))])] == [None, None]


def test_quotations_with_one_cue_twice_are_one() -> None:
    assert len(unique([draft(0, (3, 4)), draft(0, (5, 9))])) == 1


@given(st.lists(ranges, max_size=6), ranges)
def test_within_gives_what_two_have_in_common(parts: list[tuple[int, int]], whole: tuple[int, int]) -> None:
    content: list[tuple[int, int]] = []
    for first, stop in sorted(parts):
        begin = max(first, content[-1][1]) if content else first
        if begin < stop:
            content.append((begin, stop))
    told = draft(None, *content)
    tokens = {i for first, stop in told.within(*whole) for i in range(first, stop)}
    assert tokens == {i for i in range(*whole) if told.covers(i)}
    assert tokens == {i for first, stop in content for i in range(first, stop)} & set(range(*whole))
    assert all(first < stop for first, stop in told.within(*whole))


def test_who_is_quoted_tells_nothing_twice() -> None:
    story = newsevents.parse('"We demand a vote and I hope for calm," Ann Poe said.')
    assert [s.speaker.name for s in story.statements if s.speaker] == ["Ann Poe"]


def test_who_is_quoted_tells_what_others_say() -> None:
    story = newsevents.parse('"Bo Roe said he would quit and I believe him," Ann Poe said.')
    assert [s.speaker.name for s in story.statements if s.speaker] == ["Ann Poe", "Bo Roe"]
