"""Each rule that makes an event of words and syntax, with what it must leave alone."""

from collections.abc import Callable

import pytest

from newsevents.model import EventMode, Status
from newsevents.stages.events.drafts import Draft

Tell = Callable[[str], list[tuple[str, str, list[str], list[str]]]]
Drafts = Callable[[str], tuple[Draft, ...]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "Rome/NNP/nsubj>shelled shelled/VBD/root Gaul/NNP/obj>shelled",
            [("ASSAULT", "shelled", ["Rome"], ["Gaul"])],
            id="active",
        ),
        pytest.param(
            "Gaul/NNP/nsubj:pass>shelled was/VBD/aux:pass>shelled shelled/VBN/root by/IN/case>Rome"
            " Rome/NNP/obl:agent>shelled",
            [("ASSAULT", "shelled", ["Rome"], ["Gaul"])],
            id="passive",
        ),
        pytest.param(
            "Gaul/NNP/nsubj:pass>shelled was/VBD/aux:pass>shelled shelled/VBN/root",
            [("ASSAULT", "shelled", [], ["Gaul"])],
            id="passive without agent keeps the side empty",
        ),
        pytest.param(
            "Rome/NNP/nmod:poss>invasion 's/POS/case>Rome invasion/NN/nsubj>failed of/IN/case>Gaul"
            " Gaul/NNP/nmod>invasion failed/VBD/root",
            [("ASSAULT", "invasion", ["Rome"], ["Gaul"])],
            id="noun with possessive and of",
        ),
        pytest.param(
            "sanctions/NNS/root by/IN/case>Rome Rome/NNP/nmod>sanctions on/IN/case>Gaul Gaul/NNP/nmod>sanctions",
            [("SANCTION", "sanctions", ["Rome"], ["Gaul"])],
            id="noun with by and on",
        ),
        pytest.param(
            "negotiations/NNS/nsubj>ended between/IN/case>Rome Rome/NNP/nmod>negotiations and/CC/cc>Gaul"
            " Gaul/NNP/conj>Rome ended/VBD/root",
            [("CONSULT", "negotiations", ["Rome", "Gaul"], [])],
            id="between marks all sides of what is mutual",
        ),
        pytest.param(
            "Rome/NNP/nsubj>criticized and/CC/cc>Gaul Gaul/NNP/conj>Rome criticized/VBD/root Egypt/NNP/obj>criticized",
            [("ACCUSE", "criticized", ["Rome", "Gaul"], ["Egypt"])],
            id="compound sides stay apart",
        ),
        pytest.param(
            "troops/NNS/root that/WDT/nsubj>shelled shelled/VBD/acl:relcl>troops Gaul/NNP/obj>shelled",
            [("ASSAULT", "shelled", ["troops"], ["Gaul"])],
            id="relative clause",
        ),
        pytest.param(
            "Gaul/NNP/nsubj>received received/VBD/root weapons/NNS/obj>received from/IN/case>Rome"
            " Rome/NNP/obl>received",
            [("AID", "received", ["Rome"], ["Gaul"])],
            id="reverse",
        ),
        pytest.param(
            "Brutus/NNP/nsubj>resigned resigned/VBD/root", [("RETREAT", "resigned", ["Brutus"], [])], id="alone"
        ),
        pytest.param(
            "Rome/NNP/nsubj>opposed is/VBZ/aux:pass>opposed opposed/VBN/root to/IN/case>mediation"
            " mediation/NN/obl>opposed",
            [("REJECT", "opposed", ["Rome"], ["mediation"])],
            id="participle as an attribute is not passive",
        ),
    ],
)
def test_who_does_it_to_whom(told: Tell, sentence: str, expected: list[object]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "Rome/NNP/nsubj>launched launched/VBD/root an/DT/det>attack attack/NN/obj>launched on/IN/case>Gaul"
            " Gaul/NNP/nmod>attack",
            ("ASSAULT", "attack", ["Rome"], ["Gaul"]),
            id="light verb",
        ),
        pytest.param(
            "Rome/NNP/nsubj>imposed imposed/VBD/root sanctions/NNS/obj>imposed on/IN/case>Gaul Gaul/NNP/obl>imposed",
            ("SANCTION", "sanctions", ["Rome"], ["Gaul"]),
            id="light verb with the target beside it",
        ),
        pytest.param(
            "Rome/NNP/nsubj>agreed agreed/VBD/root to/TO/mark>send send/VB/xcomp>agreed weapons/NNS/obj>send"
            " to/IN/case>Gaul Gaul/NNP/obl>send",
            ("AGREE", "agreed", ["Rome"], ["Gaul"]),
            id="what is agreed is no event of its own",
        ),
        pytest.param(
            "Rome/NNP/nsubj>threatened threatened/VBD/root to/TO/mark>shell shell/VB/xcomp>threatened"
            " Gaul/NNP/obj>shell",
            ("THREATEN", "threatened", ["Rome"], ["Gaul"]),
            id="nor is what is threatened",
        ),
        pytest.param(
            "Rome/NNP/nsubj>plans plans/VBZ/root to/TO/mark>shell shell/VB/xcomp>plans Gaul/NNP/obj>shell",
            ("THREATEN", "plans", ["Rome"], ["Gaul"]),
            id="a hostile plan is a threat",
        ),
        pytest.param(
            "Rome/NNP/nsubj>plans plans/VBZ/root to/TO/mark>help help/VB/xcomp>plans Gaul/NNP/obj>help",
            ("AGREE", "plans", ["Rome"], ["Gaul"]),
            id="a friendly plan is a promise",
        ),
        pytest.param(
            "Rome/NNP/nsubj>help will/MD/aux>help help/VB/root Gaul/NNP/obj>help",
            ("AGREE", "help", ["Rome"], ["Gaul"]),
            id="so is the future of what one does oneself",
        ),
        pytest.param(
            "Rome/NNP/nsubj>help will/MD/aux>help not/RB/advmod>help help/VB/root Gaul/NNP/obj>help",
            ("REJECT", "help", ["Rome"], ["Gaul"]),
            id="and its denial a refusal",
        ),
        pytest.param(
            "Rome/NNP/nsubj>failed failed/VBD/root to/TO/mark>help help/VB/xcomp>failed Gaul/NNP/obj>help",
            ("REJECT", "failed", ["Rome"], ["Gaul"]),
            id="as is a failure to do it",
        ),
        pytest.param(
            "Rome/NNP/nsubj>lifted lifted/VBD/root the/DT/det>siege siege/NN/obj>lifted of/IN/case>Gaul"
            " Gaul/NNP/nmod>siege",
            ("RETREAT", "lifted", ["Rome"], ["siege"]),
            id="undone",
        ),
        pytest.param(
            "police/NN/nsubj>prevented prevented/VBD/root a/DT/det>riot riot/NN/obj>prevented by/IN/case>students"
            " students/NNS/nmod>riot",
            ("COERCE", "prevented", ["police"], ["students"]),
            id="barred",
        ),
        pytest.param(
            "suspension/NN/root of/IN/case>flights flights/NNS/nmod>suspension by/IN/case>Rome"
            " Rome/NNP/nmod>suspension",
            ("SANCTION", "suspension", ["Rome"], ["flights"]),
            id="noun of a verb",
        ),
        pytest.param(
            "Rome/NNP/nsubj>launched launched/VBD/root a/DT/det>wave wave/NN/obj>launched of/IN/case>attacks"
            " attacks/NNS/nmod>wave on/IN/case>Gaul Gaul/NNP/nmod>attacks",
            ("ASSAULT", "attacks", ["Rome"], ["Gaul"]),
            id="noun that only measures",
        ),
        pytest.param(
            "Rome/NNP/nsubj>said said/VBD/root Gaul/NNP/nsubj>return must/MD/aux>return return/VB/ccomp>said"
            " hostages/NNS/obj>return",
            ("REQUEST", "return", ["Rome"], ["Gaul"]),
            id="obligation of another",
        ),
    ],
)
def test_what_words_make_of_other_events(
    told: Tell, sentence: str, expected: tuple[str, str, list[str], list[str]]
) -> None:
    (found,) = told(sentence)
    assert found[:3] == expected[:3]
    assert set(expected[3]) <= set(found[3])


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Rome/NNP/nsubj>held held/VBD/root a/DT/det>call call/NN/obj>held", id="a call is no request"),
        pytest.param("Rome/NNP/nsubj>launched launched/VBD/root a/DT/det>website website/NN/obj>launched", id="light"),
        pytest.param("Rome/NNP/nsubj>plans plans/VBZ/root a/DT/det>feast feast/NN/obj>plans", id="intent"),
        pytest.param(
            "Rome/NNP/nsubj>stopped stopped/VBD/root the/DT/det>clock clock/NN/obj>stopped", id="undone nothing"
        ),
        pytest.param("the/DT/det>attack attack/NN/compound>helicopter helicopter/NN/root", id="modifier"),
        pytest.param(
            "Rome/NNP/nsubj>met met/VBD/root the/DT/det>deadline deadline/NN/iobj>met", id="no trigger inside"
        ),
    ],
)
def test_operators_without_an_event_inside_tell_nothing(told: Tell, sentence: str) -> None:
    assert [kind for kind, _, _, _ in told(sentence) if kind != "CONSULT"] == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Rome/NNP/nsubj>shelled shelled/VBD/root Gaul/NNP/obj>shelled", Status.ACTUAL),
        ("Rome/NNP/nsubj>shelling is/VBZ/aux>shelling shelling/VBG/root Gaul/NNP/obj>shelling", Status.ONGOING),
        (
            "Rome/NNP/nsubj>shelled often/RB/advmod>shelled shelled/VBD/root Gaul/NNP/obj>shelled",
            Status.HABITUAL,
        ),
        (
            "Rome/NNP/nsubj>used used/VBD/root to/TO/mark>shell shell/VB/xcomp>used Gaul/NNP/obj>shell",
            Status.HABITUAL,
        ),
        ("Rome/NNP/nsubj>shell may/MD/aux>shell shell/VB/root Gaul/NNP/obj>shell", Status.POSSIBLE),
        (
            "Rome/NNP/nsubj>shell did/VBD/aux>shell not/RB/advmod>shell shell/VB/root Gaul/NNP/obj>shell",
            Status.DENIED,
        ),
        (
            (
                "They/PRP/nsubj>left left/VBD/root if/IN/mark>shelled Rome/NNP/nsubj>shelled shelled/VBD/advcl>left"
                " Gaul/NNP/obj>shelled"
            ),
            Status.CONDITIONAL,
        ),
        ("Rome/NNP/nsubj>help will/MD/aux>help help/VB/root Gaul/NNP/obj>help", Status.PLANNED),
    ],
)
def test_how_real_it_is(drafts: Drafts, sentence: str, status: Status) -> None:
    assert [draft.status for draft in drafts(sentence)] == [status]


def test_code_and_mode_come_from_what_is_threatened(drafts: Drafts) -> None:
    (draft,) = drafts(
        "Rome/NNP/nsubj>threatened threatened/VBD/root to/TO/mark>shell shell/VB/xcomp>threatened Gaul/NNP/obj>shell"
    )
    assert (draft.cameo, draft.mode) == ("138", EventMode.VIOLENCE)


def test_a_demand_of_protesters_is_part_of_the_protest(told: Tell) -> None:
    found = told(
        "Farmers/NNS/nsubj>rioted rioted/VBD/root demanding/VBG/advcl>rioted aid/NN/obj>demanding from/IN/case>Rome"
        " Rome/NNP/obl>demanding"
    )
    assert [kind for kind, _, _, _ in found] == ["PROTEST"]
