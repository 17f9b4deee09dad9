"""Names of persons, by title and grammar."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.runs import Run

_LONGEST = 5
BEFORE_NICKNAMES = ("“", "‘", '"', "'", "``", "(")
"""Marks that open a nickname."""
_HE = "He"
_INITIALS = "MS"
"""Initials of South Asian names, which no Ms. writes so."""
_ARTICLES = ("al", "el", "an", "ad", "ar", "as", "ash", "az")
_POLICE = "pol"
_GIVEN = ("dean", "duke", "earl")
"""Offices and ranks that are given names, too."""
_PART = 0.8
_DIGITS = 2
"""Digits of an age."""
_AROUND_AGES = (("(", ")"), (",", ","))
_FULL = 2
"""Words of a given name and a surname, which weighs more than what the surname is elsewhere: Denzel "Washington"."""


def titled_person(page: Page) -> Iterator[Draft]:
    """Propose what follows a title or a form of address: Finance Minister "Jane Roe", Mr. "Roe"."""
    for run in page.runs:
        cut = past_titles(page, run)
        if run.first < cut < run.stop:
            either = cut == run.first + 1 and page.lower[run.first] in page.lexicon.names.signs.either
            yield Draft(cut, run.stop, None if either else NameKind.PERSON, 2.0, "titled-person")
        elif cut == run.first > 0 and not page.new_line(cut) and _follows_title(page, cut):
            sure = page.plain[cut - 1] in page.lexicon.titles.honorifics
            yield Draft(cut, run.stop, NameKind.PERSON, 2.0 if sure else 1.3, "titled-person")


def _follows_title(page: Page, first: int) -> bool:
    """Say whether a title that only persons have stands right before a name."""
    return page.lower[first - 1] not in page.lexicon.names.signs.either and title_ends(page, first - 1)


def title_ends(page: Page, last: int) -> bool:
    """Say whether a title ends here, with what a hyphen joins to it: President-"elect"."""
    if last > 1 and page.lower[last] in page.lexicon.titles.states and page.hyphen(last - 1):
        last -= 2
    return is_title(page, last, max(0, last - 3)) or _ends_in_field(page, last)


def _ends_in_field(page: Page, last: int) -> bool:
    """Say whether a title goes on with its field: deputy commissioner of "police"."""
    titles, words = page.lexicon.titles, page.plain
    known = titles.fields.ending_at(words, last, last) or titles.groups.ending_at(words, last, last)
    joined = last > 1 and words[last - 1] == "of" and is_title(page, last - 2, max(0, last - 5))
    return joined and (known is not None or titles.bodies.ending_at(words, last, last) is not None)


def past_titles(page: Page, run: Run) -> int:
    """Return the first word of a run after the last title in it; the stop of the run if it is but a title."""
    opens = page.opens[run.first] and page.lower[run.first] in page.lexicon.names.signs.either
    cut = run.first + (opens and len(run) > 1)
    for i in range(cut, run.stop):
        if is_title(page, i, run.first) and (i == run.first or page.forms[i - 1] not in BEFORE_NICKNAMES):
            if (i == run.stop - 1 and _is_surname(page, i, cut)) or _is_given_office(page, i, run):
                break
            cut = i + 1
    return cut


def _is_given_office(page: Page, at: int, run: Run) -> bool:
    """Say whether an office is a given name, which but a surname follows: Mayor "Dean" Roe, no Mayor Dean Ann Roe."""
    if page.plain[at] not in _GIVEN or at == run.first or at + 2 != run.stop:
        return False
    return is_title(page, at - 1, run.first) and page.analysis.labels[at : at + 2] == ("B-PER", "I-PER")


def _is_surname(page: Page, last: int, first: int) -> bool:
    """Say whether a title is but the end of a name that begins at word *first*: Rep. Sanford "Bishop", Ann "Elder"."""
    titles = page.lexicon.titles
    if first < last and page.forms[last] in page.lexicon.names.persons.address:
        return not page.forms[last].isupper()
    office = titles.offices.ending_at(page.plain, last, first)
    if first == last or office is None or office[0] < last:
        return False
    before = page.plain[first - 1] if first else ""
    return is_given(page, first) or before in titles.honorifics or before in titles.abbreviations


def is_title(page: Page, last: int, low: int) -> bool:
    """Say whether a title or a form of address ends at word *last* and begins not before *low*."""
    titles, persons, word = page.lexicon.titles, page.lexicon.names.persons, page.plain[last]
    office = titles.offices.ending_at(page.plain, last, low)
    rank = word in titles.abbreviations and (page.lower[last] != word or _follows_rank(page, last))
    if word in persons.initials and not (page.forms[last].isupper() and _is_before_person(page, last)):
        return False
    bare = page.lower[last] == word
    name = bare and (word in persons.dotted or (word in persons.surnames and not _is_before_full_name(page, last)))
    if name or (page.analysis.labels[last] == "I-PER" and not rank):
        return office is not None and office[0] < last
    return (
        office is not None
        or (word in titles.honorifics and page.forms[last] != _INITIALS)
        or word in titles.abbreviations
        or page.forms[last] in persons.address
        or (word.endswith("s") and page.capital[last] and word[:-1] in titles.offices)
    )


def _is_before_person(page: Page, at: int) -> bool:
    """Say whether a person is named right behind a word."""
    behind = range(at + 1, min(at + 3, len(page.forms)))
    labelled = any(page.capital[i] and page.analysis.labels[i].endswith("PER") for i in behind)
    return labelled or (_is_before_full_name(page, at) and is_given(page, at + 1))


def _is_before_full_name(page: Page, at: int) -> bool:
    """Say whether what may be a given name and a surname follows a word: Sen "Ann Roe", no Sen "Roe"."""
    return at + 2 < len(page.forms) and all(page.capital[at + 1 : at + 3])


def _follows_rank(page: Page, at: int) -> bool:
    """Say whether a rank, or the service that has it, stands right before a word: Lt "Gen" Roe, Pol "Col" Roe."""
    before = page.plain[at - 1] if at and page.capital[at - 1] else ""
    return before == _POLICE or before in page.lexicon.titles.abbreviations


def surname_he(page: Page) -> Iterator[Draft]:
    """Propose persons whose surname is also a pronoun: officials such as "He Qing" said."""
    for run in page.runs:
        after = run.first + (page.forms[run.first] == _HE)
        if after in (0, run.stop) or page.forms[after - 1] != _HE or page.loud[after]:
            continue
        if (
            page.analysis.labels[after].endswith("PER")
            and not page.new_line(after)
            and not is_title(page, after, after)
        ):
            yield Draft(after - 1, run.stop, NameKind.PERSON, 4.0, "surname-he")


def arabic_article(page: Page) -> Iterator[Draft]:
    """Propose names in which a hyphen joins an article to the next word: "Al-Hadad", Qasr "Al-Noor"."""
    for run in page.runs:
        inside = range(run.first, run.stop - 2)
        at = next((i for i in inside if page.lower[i] in _ARTICLES and page.hyphen(i + 1)), None)
        if at is None or page.known[at] is not None:
            continue
        first = past_titles(page, run)
        if first <= at:
            person = any(page.analysis.labels[i].endswith("PER") for i in range(first, run.stop))
            yield Draft(first, run.stop, NameKind.PERSON if person else None, 2.5, "arabic-article")


def whole_run(page: Page) -> Iterator[Draft]:
    """Propose a short run of which the network labels but a part: "Phyo Zeya" Thaw."""
    labels = page.analysis.labels
    for run in page.runs:
        kinds = {labels[i][2:] for i in range(run.first, run.stop)}
        parts = sum(labels[i][0] != "I" for i in range(run.first, run.stop))
        joints = sum(page.hyphen(i) for i in range(run.first, run.stop))
        marks = sum(page.forms[i] in BEFORE_NICKNAMES for i in range(run.first, run.stop))
        if (
            1 < len(run) - 2 * joints - 2 * bool(marks) <= _LONGEST
            and parts > 1
            and kinds != {""}
            and not any(
                _apart(page, i) for i in range(run.first, run.stop - _is_surname(page, run.stop - 1, run.first))
            )
        ):
            person = "PER" in kinds
            yield Draft(run.first, run.stop, NameKind.PERSON if person else None, _PART, "whole-run")


def _apart(page: Page, at: int) -> bool:
    """Say whether a word of a run has a meaning of its own."""
    known = page.known[at] is not None and not page.analysis.labels[at].endswith("PER")
    return known or is_title(page, at, at) or page.loud[at]


def bare_run(page: Page) -> Iterator[Draft]:
    """Propose any run, weakly."""
    for run in page.runs:
        if page.opens[run.first] and len(run) == 1 and page.analysis.labels[run.first] == "O":
            continue
        given = len(run) > 1 and is_given(page, run.first)
        weight = (0.95 if len(run) == _FULL else 0.7) if given else 0.5
        yield Draft(run.first, run.stop, NameKind.PERSON if given else None, weight, "bare-run")


def aged(page: Page, first: int, stop: int) -> Iterator[tuple[NameKind, float]]:
    """Vote for a person whose age follows in brackets or commas: "Ann Roe" (29), "Ann Roe", 29, said."""
    opening, age, closing = (*page.forms[stop : stop + 3], "", "", "")[:3]
    is_age = age.isascii() and age.isdigit() and len(age) == _DIGITS and (opening, closing) in _AROUND_AGES
    if is_age and 1 < stop - first <= _LONGEST and not page.loud[first]:
        yield NameKind.PERSON, 2.0


def is_given(page: Page, at: int) -> bool:
    """Say whether a word is a given name and seldom anything else."""
    lexicon = page.lexicon
    return page.forms[at] in lexicon.names.persons.given or page.lower[at] in lexicon.titles.first_names
