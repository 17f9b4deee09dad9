"""The words of events: what must hold of every one of them."""

import re
from collections import Counter

import pytest

from newsevents.errors import LexiconError
from newsevents.language.lemmas import find_lemma
from newsevents.lexicon import intensity, meetings, triggers
from newsevents.lexicon.senses import OperatorKind, Sense
from newsevents.lexicon.triggers import plural
from newsevents.model import EventMode, EventType

TRIGGERS = triggers.load()
SENSES = TRIGGERS.senses
INTENSITY = intensity.load()


def words(sense: Sense) -> tuple[str, ...]:
    return (*sense.verbs, *sense.nouns, *sense.adjectives)


def test_every_type_has_words() -> None:
    assert {sense.type for sense in SENSES} == set(EventType)


def test_words_are_sorted_unique_and_in_lower_case() -> None:
    groups = [g for s in SENSES for g in (s.verbs, s.nouns, s.adjectives, s.objects, s.obliques)]
    assert [group for group in groups if list(group) != sorted(set(group))] == []
    assert [word for group in groups for word in group if word != word.lower()] == []
    assert all(words(sense) for sense in SENSES)


def test_every_cameo_code_has_a_value() -> None:
    codes = {sense.cameo for sense in SENSES if sense.cameo}
    codes |= {code for row in (TRIGGERS.roots, *TRIGGERS.codes.values()) for code in row.values()}
    assert {code for code in codes if code not in INTENSITY.goldstein} <= {"176"}  # younger than the Goldstein scale


def test_no_word_has_two_types_without_a_condition() -> None:
    plain = Counter(
        (verb, sense.frame)
        for sense in SENSES
        for verb in set(sense.verbs)
        if not (sense.objects or sense.obliques or sense.strict)
    )
    assert [verb for verb, count in plain.items() if count > 1] == []


@pytest.mark.parametrize("kind", [kind for kind in OperatorKind if kind.value in TRIGGERS.compose])
def test_every_operator_says_what_becomes_of_an_event(kind: OperatorKind) -> None:
    assert TRIGGERS.compose[kind]
    assert set(TRIGGERS.compose[kind]) <= set(EventType)


def test_an_unknown_class_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    sense = Sense(type=EventType.AID, verbs=("give",), objects=("@nothing",))
    data = triggers._File(
        **{
            field: getattr(TRIGGERS, field)
            for field in ("compose", "roots", "codes", "modes", "nominals", "sides", "status", "things")
        },
        classes={},
        sense=(sense,),
        operator=(),
        transparent=triggers._Nouns(nouns=(), choices=()),
        reference=TRIGGERS.reference,
    )
    monkeypatch.setattr(triggers, "read", lambda *_: data)
    with pytest.raises(LexiconError, match="unknown class '@nothing'"):
        triggers.load.__wrapped__()


def test_british_and_american_spellings_are_both_known() -> None:
    assert TRIGGERS.verbs["apologise"] == TRIGGERS.verbs["apologize"]


def regular(verb: str) -> str | None:
    """Return the form in -ing if it is sure."""
    if verb.endswith("e") and not verb.endswith(("be", "ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing" if re.fullmatch(r".*([^aeiou][^aeiouy]|[aeo]i[^aeiouy]|ay|ow|x)", verb) else None


@pytest.mark.parametrize("verb", sorted({verb.split()[0] for sense in SENSES for verb in sense.verbs}))
def test_forms_of_every_verb_lead_back_to_it(verb: str) -> None:
    form = regular(verb)
    spellings = {verb, verb.removesuffix("e")} if verb == "lambaste" else {verb}  # "lambast" is a word, too
    assert form is None or find_lemma(form, "VBG") in spellings


@pytest.mark.parametrize(("form", "verb"), [("boycotted", "boycott"), ("blockaded", "blockade")])
def test_past_tenses_lead_back_to_the_verb(form: str, verb: str) -> None:
    assert find_lemma(form, "VBD") == verb


@pytest.mark.parametrize(
    ("one", "many"), [("ally", "allies"), ("attack", "attacks"), ("boss", "bosses"), ("day", "days")]
)
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_intensity_prefers_the_code_then_the_mode() -> None:
    assert INTENSITY.of(EventType.CONSULT, EventMode.PHONE, "046") == 7.0
    assert INTENSITY.of(EventType.CONSULT, EventMode.PHONE) == 1.5
    assert INTENSITY.of(EventType.CONSULT, EventMode.PHONE, "999") == 1.5
    assert INTENSITY.of(EventType.CONSULT) == 2.5


def test_conflict_is_negative_and_cooperation_positive() -> None:
    for kind in EventType:
        value = INTENSITY.of(kind)
        assert value >= 0 if kind.quad <= 2 else value <= 0


def test_words_for_meetings_are_known_in_the_plural() -> None:
    assert meetings.load().nouns["summits"] == meetings.load().nouns["summit"]
