"""What `bench/quality.py` measures: corpora, figures, goals, and what other systems reach."""

from pathlib import Path

from attrs import frozen

_HERE = Path(__file__).parent


@frozen
class Figure:
    """One figure of a scorer, and what it is measured against."""

    key: str
    means: str
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
    predictor: str = str(_HERE / "predict.py")
    """Script that writes the predictions: one of EVALS, or with its whole path one of ours."""


_STORY = (
    Figure("story_score", "mean of actors, alliances, meetings, statements, events", 0.62, "rules in 40 lines .38"),
    Figure("actor_f1", "actors, F1", 0.80),
    Figure("actor_mention_f1", "places where an actor is mentioned, F1", 0.75),
    Figure("alliance_f1", "alliances, F1", 0.80),
    Figure("alliance_members_f1", "members that the text itself gives an alliance, F1"),
    Figure("meeting_f1", "meetings, F1", 0.65),
    Figure("meeting_participants_f1", "participants of the meetings that were found, F1", 0.65),
    Figure("meeting_mode_accuracy", "in person, by phone or virtual: share that is right", 0.80),
    Figure("meeting_status_accuracy", "held, planned, cancelled and so on: share that is right", 0.80),
    Figure("meeting_when_accuracy", "time of the meeting: share that is right"),
    Figure("statement_end_to_end_f1", "statements with speaker and words right, F1", 0.55, "rules in 40 lines .11"),
    Figure("event_type_f1", "events of the right type in the right sentence, F1", 0.42),
    Figure("event_recall", "the main events of the article: share that is found"),
    Figure("event_parties_f1", "sides of the events that were found, F1"),
)
"""What is scored of a whole story."""

_WHO = (
    Figure("who_f1", "mean of the F1 of names, pronouns and descriptions", 0.68),
    Figure("name_b3_f1", "names (B-cubed), F1", 0.86),
    Figure("name_b3_p", "names, precision"),
    Figure("name_b3_r", "names, recall"),
    Figure("pronoun_f1", "pronouns: he, she, it, they, F1", 0.80),
    Figure("nominal_f1", "descriptions: the minister, the company, F1", 0.45),
)
"""What is scored of who is who."""

TASKS = (
    Task(
        "Statements",
        "334 articles of US political news. Attitudes and decisions count as well as speech. "
        "Two human annotators agree with each other at an F1 of .71 (speaker and words right).",
        "score_statements.py",
        "statements/dev.jsonl",
        (
            Figure(
                "end_to_end_f1",
                "speaker and words right, F1",
                0.48,
                "Citron, retrained .411; Citron .292; Gender Gap Tracker .268; textacy .229",
            ),
            Figure("end_to_end_precision", "the same, precision"),
            Figure("end_to_end_recall", "the same, recall"),
            Figure("content_f1", "words right, whoever speaks, F1"),
            Figure("direct_end_to_end_f1", "direct quotations only, speaker and words right, F1", 0.86),
            Figure("mixed_end_to_end_f1", "partly in quotation marks, F1", 0.58),
            Figure("indirect_end_to_end_f1", "indirect speech, F1", 0.38),
            Figure("speech_end_to_end_recall", "speech without attitudes, recall", 0.68),
            Figure("speaker_accuracy", "speaker, where the words are right: share that is right", 0.93),
            Figure("kind_accuracy", "direct, mixed or indirect: share that is right"),
        ),
    ),
    Task(
        "Names",
        "250 articles from around the world.",
        "score_mentions.py",
        "mentions/dev.jsonl",
        (
            Figure(
                "exact_micro_f1",
                "first to last character and kind right, F1",
                0.68,
                "spaCy pipeline trained on 624 articles of this very corpus .740",
            ),
            Figure("PERSON_exact_f1", "persons, F1", 0.75),
            Figure("ORG_exact_f1", "organizations, F1"),
            Figure("LOC_exact_f1", "places, F1"),
            Figure("NORP_exact_f1", "nationalities and religious or political groups, F1"),
            Figure("span_f1", "first to last character right, whatever the kind, F1", 0.78),
        ),
    ),
    Task(
        "Times",
        "294 articles of TempEval-3 and MEANTIME.",
        "score_times.py",
        "times/dev.jsonl",
        (
            Figure("value_f1", "value right (TIMEX3), F1", 0.77, "HeidelTime .764; dateparser.search_dates .326"),
            Figure("strict_f1", "first to last character right, F1", 0.83),
            Figure("relaxed_f1", "found, at least in part, F1"),
            Figure("type_f1", "day, time of day, duration or repetition right, F1"),
        ),
    ),
    Task(
        "Events, sentences coded by hand",
        "188 sentences with their event types, sources and targets.",
        "score_events.py",
        "events/dev.jsonl",
        (
            Figure("type_f1", "PLOVER type, F1", 0.58, "UniversalPetrarch .490; PETRARCH2 .462"),
            Figure(
                "triple_f1", "source, type and target all right, F1", 0.42, "UniversalPetrarch .330; PETRARCH2 .298"
            ),
            Figure("type_recall", "type, recall"),
            Figure("triple_recall", "source, type and target, recall"),
            Figure("quad_f1", "verbal or material, cooperation or conflict, F1"),
            Figure("dyad_f1", "pairs of countries with the type right, F1"),
        ),
    ),
    Task(
        "Events, sentences with both sides marked",
        "909 sentences in which a human gave a type to the event between a marked source and target. "
        "Further events that are found in a sentence count as wrong, so look at recall.",
        "score_events.py",
        "events/dev_plv.jsonl",
        (
            Figure("type_f1", "PLOVER type, F1", 0.55),
            Figure("type_recall", "type, recall"),
            Figure("quad_f1", "verbal or material, cooperation or conflict, F1"),
            Figure("triple_f1", "source, type and target all right, F1"),
        ),
    ),
    Task(
        "Whole stories",
        "24 articles of 28 outlets, annotated for everything at once. The rules were written with these articles.",
        "score_stories.py",
        "stories/dev.jsonl",
        _STORY,
    ),
    Task(
        "More stories",
        "22 more articles, 8 of them from pages of recent years. No rule was written with these.",
        "score_stories.py",
        "stories/dev2.jsonl",
        tuple(Figure(figure.key, figure.means) for figure in _STORY),
    ),
    Task(
        "Who is who",
        "70 open documents: news, biography, speech, interview. Are the names, descriptions and pronouns of one "
        "person or body put together, and nothing else with them?",
        "score_coref.py",
        "coref/dev.jsonl",
        _WHO,
        "predict_coref.py",
    ),
    Task(
        "Who is who, of those with a name",
        "The same documents. Their gold has only who is called by a name somewhere, and above whatever is rightly "
        "given to somebody without one counts as wrong; here it is left out.",
        "score_coref.py",
        "coref/dev.jsonl",
        _WHO,
        str(_HERE / "named.py"),
    ),
    Task(
        "Constructions",
        "210 constructions of news English, one sentence or two each: share in which everything is right and nothing "
        "else is found.",
        "score_cases.py",
        "cases/dev.jsonl",
        (
            Figure("all", "all of them"),
            Figure("actors", "about actors and roles"),
            Figure("same", "about who is the same"),
            Figure("statements", "about statements"),
            Figure("times", "about times"),
            Figure("events", "about events"),
            Figure("meetings", "about meetings"),
        ),
        "predict_cases.py",
    ),
    Task(
        "The first article",
        "The one real article under `seeds/`, with which the project began.",
        "score_stories.py",
        "stories/seed.jsonl",
        (
            Figure("story_score", "all of it"),
            Figure("actor_f1", "actors, F1"),
            Figure("alliance_f1", "alliances, F1"),
            Figure("meeting_f1", "meetings, F1"),
            Figure("meeting_participants_f1", "participants of the meetings that were found, F1"),
            Figure("statement_recall", "statements whose words are right, recall"),
            Figure("statement_end_to_end_f1", "statements with speaker and words right, F1"),
            Figure("event_type_f1", "events of the right type in the right sentence, F1"),
        ),
    ),
)

TREEBANKS = {
    "ewt-dev.conllu.gz": {"tags": 95.0, "uas": 85.5, "las": 82.0},
    "gum-open-dev.conllu.gz": {"tags": 96.0, "uas": 84.5, "las": 81.0},
}
"""Development treebanks, and the goals for them."""

CORPORA = {"ewt-dev.conllu.gz": "EWT", "gum-open-dev.conllu.gz": "GUM"}
"""What readers call them."""

SYNTAX = {
    "tags": "part-of-speech tags",
    "uas": "heads (UAS)",
    "las": "heads and relations (LAS)",
    "tokens": "tokens",
    "sentences": "sentences",
    "las_subtypes": "heads and relations with subtypes",
}
"""What the figures of syntax mean."""
