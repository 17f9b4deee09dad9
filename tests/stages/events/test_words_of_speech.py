"""The idioms in which newspapers tell what is said, promised, asked, blamed, refused and granted."""

import pytest
from tests.stages.events.test_kinds import Told, told

RUIZ, PETROV = ["Ana Ruiz"], ["Ivan Petrov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The cabinet gave the green light to the merger.", ("SUPPORT", ["cabinet"], [])),
        ("The governor lavished praise on the nurses.", ("SUPPORT", ["governor"], ["nurses"])),
        ("Ana Ruiz heaped praise on Ivan Petrov.", ("SUPPORT", RUIZ, PETROV)),
        ("Senators closed ranks behind Ana Ruiz.", ("SUPPORT", ["Senators"], RUIZ)),
        ("The union rowed in behind Ana Ruiz.", ("SUPPORT", ["union"], RUIZ)),
        ("Ana Ruiz vouched for Ivan Petrov.", ("SUPPORT", RUIZ, PETROV)),
        ("Ana Ruiz sang the praises of Ivan Petrov.", ("SUPPORT", RUIZ, PETROV)),
        ("Ana Ruiz came to the defence of Ivan Petrov.", ("SUPPORT", RUIZ, PETROV)),
        ("The union came out in support of Ana Ruiz.", ("SUPPORT", ["union"], RUIZ)),
        ("Ana Ruiz spoke in defence of Ivan Petrov.", ("SUPPORT", RUIZ, PETROV)),
        ("Ana Ruiz has the full support of the cabinet.", ("SUPPORT", ["cabinet"], RUIZ)),
        ("Peru has signed up to the climate deal.", ("SUPPORT", ["Peru"], [])),
        ("Tesla gave an undertaking to the regulator.", ("AGREE", ["Tesla"], ["regulator"])),
        ("Ana Ruiz gave her word to the nurses.", ("AGREE", RUIZ, ["nurses"])),
        ("Norway took up an offer of talks from Iceland.", ("AGREE", ["Norway"], ["Iceland"])),
        ("Peru said yes to the plan.", ("AGREE", ["Peru"], [])),
    ],
)
def test_support_and_promises(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Ruiz and Ivan Petrov buried the hatchet.", "AGREE"),
        ("Ana Ruiz and Ivan Petrov patched up their differences.", "AGREE"),
        ("A deal between Ana Ruiz and Ivan Petrov was reached on Friday.", "SUPPORT"),
    ],
)
def test_both_make_it_up(text: str, kind: str) -> None:
    assert told(text) == [(kind, [*RUIZ, *PETROV], [*RUIZ, *PETROV])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The families turned to the court for help.", ("REQUEST", ["families"], ["court"])),
        ("Ana Ruiz leaned on Ivan Petrov to resign.", ("REQUEST", RUIZ, PETROV)),
        ("Peru prodded Chile to sign the pact.", ("REQUEST", ["Peru"], ["Chile"])),
        ("The lawmaker tasked the police to find the killers.", ("REQUEST", ["lawmaker"], ["police"])),
        ("Ana Ruiz was urged to quit by the opposition.", ("REQUEST", ["opposition"], RUIZ)),
        ("Peru asked for help from Chile.", ("REQUEST", ["Peru"], ["Chile"])),
        ("Peru reiterated its demand that Chile free the sailors.", ("REQUEST", ["Peru"], ["Chile"])),
        ("Senators called for Ana Ruiz to be sacked.", ("REQUEST", ["Senators"], [])),
        ("The governor read the riot act to his ministers.", ("ACCUSE", ["governor"], ["his ministers"])),
        ("Ana Ruiz took a jab at Ivan Petrov.", ("ACCUSE", RUIZ, PETROV)),
        ("Ana Ruiz took Ivan Petrov to task over the delay.", ("ACCUSE", RUIZ, PETROV)),
        ("Ana Ruiz hauled Ivan Petrov over the coals.", ("ACCUSE", RUIZ, PETROV)),
        ("The court pulled up the police over the delay.", ("ACCUSE", ["court"], ["police"])),
        ("Ana Ruiz pinned the blame on Ivan Petrov.", ("ACCUSE", RUIZ, PETROV)),
        ("The opposition held Ana Ruiz responsible for the deaths.", ("ACCUSE", ["opposition"], RUIZ)),
        ("The union dragged Tesla to court.", ("ACCUSE", ["union"], ["Tesla"])),
        ("Police registered a case against Ana Ruiz.", ("ACCUSE", ["Police"], RUIZ)),
        ("Tesla drew flak from the union.", ("ACCUSE", ["union"], ["Tesla"])),
        ("Ana Ruiz spoke out against Tesla.", ("ACCUSE", RUIZ, ["Tesla"])),
        ("The party came down heavily on Ana Ruiz.", ("ACCUSE", ["party"], RUIZ)),
        ("The opposition moved a no-confidence motion against Ana Ruiz.", ("ACCUSE", ["opposition"], RUIZ)),
    ],
)
def test_requests_and_blame(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union put its foot down over the rota.", ("REJECT", ["union"], [])),
        ("Peru drew a line at the sale of the port.", ("REJECT", ["Peru"], [])),
        ("Ana Ruiz slammed the door on talks with the rebels.", ("REJECT", RUIZ, ["rebels"])),
        ("Peru said no to the plan.", ("REJECT", ["Peru"], [])),
        ("Peru walked away from the talks with Chile.", ("REJECT", ["Peru"], ["Chile"])),
        ("Ana Ruiz gave the cold shoulder to Ivan Petrov.", ("REJECT", RUIZ, PETROV)),
        ("Ana Ruiz turned a deaf ear to the nurses.", ("REJECT", RUIZ, ["nurses"])),
        ("The party washed its hands of Ana Ruiz.", ("REJECT", ["party"], RUIZ)),
        ("Peru has gone back on its promise to Chile.", ("REJECT", ["Peru"], ["Chile"])),
        ("Peru issued a stern warning to Chile.", ("THREATEN", ["Peru"], ["Chile"])),
        ("The army gave the rebels 48 hours to leave the town.", ("THREATEN", ["army"], ["rebels"])),
        ("Peru rattled its sabre at Chile.", ("THREATEN", ["Peru"], ["Chile"])),
        ("The union served a strike notice on Tesla.", ("THREATEN", ["union"], ["Tesla"])),
        ("Peru raised the prospect of sanctions on Chile.", ("THREATEN", ["Peru"], ["Chile"])),
        ("Ana Ruiz climbed down over the tax.", ("CONCEDE", RUIZ, [])),
        ("Ana Ruiz did a U-turn on the tax.", ("CONCEDE", RUIZ, [])),
        ("Ana Ruiz backpedalled on the tax.", ("CONCEDE", RUIZ, [])),
        ("Ana Ruiz ate her words.", ("CONCEDE", RUIZ, [])),
        ("Ana Ruiz walked back her remarks about the port.", ("CONCEDE", RUIZ, [])),
        ("Ana Ruiz offered an apology to the nurses.", ("CONCEDE", RUIZ, ["nurses"])),
        ("Ana Ruiz secured bail.", ("CONCEDE", [], RUIZ)),
        ("The court quashed the conviction of Ana Ruiz.", ("CONCEDE", ["court"], RUIZ)),
        ("The board overturned Ana Ruiz's suspension.", ("CONCEDE", ["board"], RUIZ)),
    ],
)
def test_refusals_threats_and_yielding(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz showered before the game.",
        "The boat swung behind the pier.",
        "Ana Ruiz signed up to a gym.",
        "The dog buried a bone.",
        "The nurse patched up a soldier.",
        "Ana Ruiz came to terms with her loss.",
        "The road turned to mud.",
        "Ana Ruiz leaned on the rail to rest.",
        "Ana Ruiz impressed the judges.",
        "Ana Ruiz was told to travel by train.",
        "Ana Ruiz read a poem to the pupils.",
        "The ship rounded the cape on Friday.",
        "Ana Ruiz took Ivan Petrov to lunch.",
        "The taxi pulled up at the gate.",
        "The couple named their son Ivan.",
        "Rain came down heavily on Friday.",
        "Ana Ruiz drew a line on the map.",
        "Ana Ruiz closed the door of the shop.",
        "Ana Ruiz threw water on the fire.",
        "Ana Ruiz kicked the ball against the wall.",
        "The surgeon washed his hands.",
        "The trip took the pupils two days.",
        "The waiter served wine.",
        "The office issued a warning of rain.",
        "Ana Ruiz climbed down the ladder.",
        "The driver made a U-turn on the bridge.",
        "Ana Ruiz took back her umbrella.",
        "Dogs walked free in the park.",
        "The hospital discharged Ana Ruiz.",
        "The store met demand for coffee.",
    ],
)
def test_the_same_words_of_other_things(text: str) -> None:
    kinds = {kind.split()[0] for kind, _, _ in told(text)}
    assert kinds.isdisjoint({"AGREE", "SUPPORT", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
