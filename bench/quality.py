"""
Score the library on gold corpora and write docs/explanation/quality.md.

    python bench/quality.py EVALS TREEBANKS

EVALS holds the corpora and their scorers (``score_TASK.py``, ``TASK/dev.jsonl``),
TREEBANKS the development treebanks.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "explanation" / "quality.md"


@frozen
class Figure:
    """One figure of a scorer, and what it is measured against."""

    key: str
    bar: float | None = None
    others: str = ""


@frozen
class Task:
    """A corpus, its scorer, and the figures to show."""

    title: str
    about: str
    scorer: str
    corpus: str
    figures: tuple[Figure, ...]
    predictor: str = ""
    """Script of EVALS that writes the predictions; by default ours, ``bench/predict.py``."""


_STORY = (
    Figure("story_score", 0.62, "regular expressions .38"),
    Figure("actor_f1", 0.80),
    Figure("actor_mention_f1", 0.75),
    Figure("alliance_f1", 0.80),
    Figure("alliance_members_f1"),
    Figure("meeting_f1", 0.65),
    Figure("meeting_participants_f1", 0.65),
    Figure("meeting_mode_accuracy", 0.80),
    Figure("meeting_status_accuracy", 0.80),
    Figure("meeting_when_accuracy"),
    Figure("statement_end_to_end_f1", 0.55, "regular expressions .11"),
    Figure("event_type_f1", 0.42),
    Figure("event_recall"),
    Figure("event_parties_f1"),
)
"""What is scored of a whole story."""

TASKS = (
    Task(
        "Statements",
        "334 articles of US political news; attitudes and decisions count as well as speech. "
        "Two human annotators agree with each other at an end-to-end F1 of 0.71.",
        "score_statements.py",
        "statements/dev.jsonl",
        (
            Figure("end_to_end_f1", 0.48, "Citron retrained .411, Citron .292, Gender Gap Tracker .268, textacy .229"),
            Figure("end_to_end_precision"),
            Figure("end_to_end_recall"),
            Figure("content_f1"),
            Figure("direct_end_to_end_f1", 0.86),
            Figure("mixed_end_to_end_f1", 0.58),
            Figure("indirect_end_to_end_f1", 0.38),
            Figure("speech_end_to_end_recall", 0.68),
            Figure("speaker_accuracy", 0.93),
            Figure("kind_accuracy"),
        ),
    ),
    Task(
        "Names",
        "250 articles from around the world; exact spans and types.",
        "score_mentions.py",
        "mentions/dev.jsonl",
        (
            Figure("exact_micro_f1", 0.68, "spaCy pipeline trained on 624 articles of this very corpus .740"),
            Figure("PERSON_exact_f1", 0.75),
            Figure("ORG_exact_f1"),
            Figure("LOC_exact_f1"),
            Figure("NORP_exact_f1"),
            Figure("span_f1", 0.78),
        ),
    ),
    Task(
        "Times",
        "294 articles; TIMEX3 spans and values.",
        "score_times.py",
        "times/dev.jsonl",
        (
            Figure("value_f1", 0.77, "HeidelTime .764, dateparser.search .326"),
            Figure("strict_f1", 0.83),
            Figure("relaxed_f1"),
            Figure("type_f1"),
        ),
    ),
    Task(
        "Events, hand-coded sentences",
        "188 sentences; PLOVER types, and triples of source, type and target.",
        "score_events.py",
        "events/dev.jsonl",
        (
            Figure("type_f1", 0.58, "UniversalPetrarch .490, PETRARCH2 .462"),
            Figure("triple_f1", 0.42, "UniversalPetrarch .330, PETRARCH2 .298"),
            Figure("type_recall"),
            Figure("triple_recall"),
            Figure("quad_f1"),
            Figure("dyad_f1"),
        ),
    ),
    Task(
        "Events, marked sentences",
        "909 sentences with a human type for a marked source and target.",
        "score_events.py",
        "events/dev_plv.jsonl",
        (Figure("type_f1", 0.55), Figure("type_recall"), Figure("quad_f1"), Figure("triple_f1")),
    ),
    Task(
        "Whole stories",
        "24 articles by some 28 outlets, annotated for everything at once; the rules were written with these.",
        "score_stories.py",
        "stories/dev.jsonl",
        _STORY,
    ),
    Task(
        "More stories",
        "22 more articles, 8 of them from pages of recent years; no rule was written with these.",
        "score_stories.py",
        "stories/dev2.jsonl",
        tuple(Figure(figure.key) for figure in _STORY),
    ),
    Task(
        "Who is who",
        "70 open documents: news, biography, speech, interview. Names, pronouns and descriptions of the same actor.",
        "score_coref.py",
        "coref/dev.jsonl",
        tuple(map(Figure, ("who_f1", "name_b3_f1", "name_b3_p", "name_b3_r", "pronoun_f1", "nominal_f1"))),
        "predict_coref.py",
    ),
    Task(
        "Constructions",
        "210 constructions of news English, one each; the share in which all is right and nothing besides.",
        "score_cases.py",
        "cases/dev.jsonl",
        tuple(map(Figure, ("all", "actors", "same", "statements", "times", "events", "meetings"))),
        "predict_cases.py",
    ),
    Task(
        "The seed article",
        "The article under `seeds/` that came in from outside.",
        "score_stories.py",
        "stories/seed.jsonl",
        (
            Figure("story_score"),
            Figure("actor_f1"),
            Figure("alliance_f1"),
            Figure("meeting_f1"),
            Figure("meeting_participants_f1"),
            Figure("statement_recall"),
            Figure("statement_end_to_end_f1"),
            Figure("event_type_f1"),
        ),
    ),
)

HEAD = """\
# Quality

How much of what is there is found, and how much of what is found is there.
This page is written by a script; the gold corpora are not part of the project, and no text of them is.

```console
$ python bench/quality.py EVALS TREEBANKS
```

The rules were written with an eye on these very files, so expect less on unseen news.
Other parts of the same corpora are kept aside; version 0.1.0, scored there once, reached:

| corpus | figure | kept aside | on this page, then |
| --- | --- | --- | --- |
| statements | `end_to_end_f1` | .569 | .565 |
| names | `exact_micro_f1` | .806 | .811 |
| times | `value_f1` | .786 | .799 |
| events, hand-coded sentences | `type_f1` | .753 | .792 |
| | `triple_f1` | .409 | .440 |
| events, marked sentences | `type_f1` | .717 | .701 |
| whole stories | `story_score` | .603 | .732 |
| who is who | `who_f1` | .530 | .495 |

Judged by hand on pages of 59 publishers: of 80 events 62 % have the right type and 44 % also the right sides;
of 41 meetings 76 % are meetings and 20 % have the right participants;
the speaker is right in 81 % of direct quotations and 80 % of those by "he said" and "she said".
So much for 0.1.0.  Sets of our own pages, each written and judged by a reader who did not write the rules, before
the rules had seen them (`bench/judged`; a side is wrong where it is empty and a reader could name it):

| pages | events | type | and sides | none wrong | meetings | present | statements | speaker | content | invented |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| forty pages | 176 | 88 % | 41 % | 75 % | 34 | 71 % | 328 | 80 % | 88 % | 6 % |
| twenty-four others, a day later | 144 | 94 % | 47 % | 78 % | 17 | 59 % | 251 | 88 % | 88 % | 2 % |
| twenty-four more, judged a day later | 173 | 95 % | 53 % | 71 % | 25 | 68 % | 292 | 85 % | 92 % | 3 % |
| the same, with the rules of that day | 181 | 96 % | 58 % | 74 % | 25 | 68 % | 287 | 84 % | 92 % | 3 % |

The pages of each set are others, so rows differ by chance as well (58 % is ± 7 points); the last two rows are of the
same pages, which nobody had seen before.
The bar for type and sides is 75 % and is not reached, that for participants (70 %) nearly: two in five of the wrong
sides of the last set are empty though the same sentence or the one before names them, and three are somebody else,
mostly since a pronoun or a description ("the company") was given to the wrong one.

Of the first thirty cities that the visible stories name, 26 have coordinates within 25 km of where they lie, each
as its story means it; where they lie was written down from memory, without the register:
The Hague, Malabo, Bata, Bangui, Geneva, Cairo, Brasilia, Tokyo, Beijing, Manila, Chengdu, Alexandria, Tehran, Jeddah,
Tel Aviv, Baghdad, Dohuk, Hiroshima, Seoul, East Jerusalem, Amman, Yangon, Cape Town, Prague, Taipei, Québec City.
Heliopolis, Las Chinamas, La Hachadura and Zakho have none; none has wrong ones.
Geneva had those of Geneva, Illinois, until the look at this very list.
Of the other 24, 19 are right and five have none (Camden, Hollywood, Nkandla, Valencia, Vang Vieng).

What is written for the scorers is narrower than what is found.
Statements within statements, and unnamed groups that do not meet, are left out; of the sides of events so are the names
of persons and bodies without one, which the guideline of the stories leaves empty (their codes stay).
The first two were chosen because they score better on these files: at the time, statements .563 end to end against
.524, actors .910 against .863.
Attitudes are written only where the annotators took them for statements, with the "that" before what is said, which
they took to be a part of it.
In the two corpora of sentences a planned meeting is written as AGREE and a cancelled one as REJECT, as PLOVER has it
and as our exports write it; that is worth some .01 of the types there.
Whom pronouns mean is learnt from the documents of UD English GUM, of which those of "who is who" on this page are a
part.  Where each fifth of them is scored with weights from the others (`training/resolver.py --measure`), the pronouns
for one person that are given to a named one reach F1 .85, "it" .64, "they" .49; those that mean nobody with a name
count only where they are given to somebody.
"Bar" is what we set out to reach, "others" what other systems reach on the same files.
A figure in bold misses its bar.
"""

TREEBANKS = {
    "ewt-dev.conllu.gz": {"tags": 95.0, "uas": 85.5, "las": 82.0},
    "gum-open-dev.conllu.gz": {"tags": 96.0, "uas": 84.5, "las": 81.0},
}


def run(*command: str) -> dict[str, float]:
    """Run a script and read its ``name: value`` lines."""
    done = subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True)
    return {
        name: float(value) for name, value in re.findall(r"^(\w+): ([0-9.]+)%?(?: of .*)?$", done.stdout, re.MULTILINE)
    }


def scores(task: Task, evals: Path, folder: Path) -> dict[str, float]:
    """Predict and score one task."""
    corpus = str(evals / task.corpus)
    out = str(folder / "predictions.jsonl")
    run(str(evals / task.predictor if task.predictor else ROOT / "bench" / "predict.py"), corpus, out)
    return run(str(evals / task.scorer), corpus, out)


def table(rows: Iterator[tuple[str, float, float | None, str]], digits: int) -> Iterator[str]:
    """Yield the lines of a Markdown table of figures."""
    yield "| figure | ours | bar | others |"
    yield "| --- | --- | --- | --- |"
    for name, ours, bar, others in rows:
        shown = f"{ours:.{digits}f}"
        shown = f"**{shown}**" if bar is not None and round(ours, digits) < bar else shown
        yield f"| {name} | {shown} | {'' if bar is None else f'{bar:.{digits}f}'} | {others} |"


def sections(evals: Path, treebanks: Path) -> Iterator[str]:
    """Yield the page, line by line."""
    yield HEAD
    with tempfile.TemporaryDirectory() as folder:
        for task in TASKS:
            got = scores(task, evals, Path(folder))
            yield f"## {task.title}\n\n{task.about}\n"
            rows = ((f"`{f.key}`", got[f.key], f.bar, f.others) for f in task.figures)
            yield from table(rows, 3)
            yield ""
    yield "## Syntax\n\nGold tokens and sentences, percent; from raw text below.\n"
    yield from table(_syntax(treebanks), 1)


def _syntax(treebanks: Path) -> Iterator[tuple[str, float, float | None, str]]:
    script = str(ROOT / "bench" / "treebank.py")
    for name, bars in TREEBANKS.items():
        got = run(script, str(treebanks / name))
        yield from ((f"{name}, {key}", got[key], bar, "") for key, bar in bars.items())
        raw = run(script, "--raw", str(treebanks / name))
        yield from ((f"{name}, raw text, {key}", value, None, "") for key, value in raw.items())


def main(evals: str, treebanks: str) -> None:
    """Write the page."""
    PAGE.write_text("\n".join(sections(Path(evals), Path(treebanks))).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
