"""Wordings of the news page that tell an event, or look as if they did."""

from datetime import date

import pytest
from tests.stages.events.test_kinds import told

import newsevents
from newsevents.model import Event


def events(text: str) -> list[Event]:
    return list(newsevents.parse(text, published=date(2025, 3, 5)).events)


def kinds(text: str) -> list[str]:
    return [str(event.type) for event in events(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Iran called the allegation baseless.", "REJECT"),
        ("Norway's ministry described the claims as unfounded.", "REJECT"),
        ("Ana Ruiz called the report a lie.", "REJECT"),
        ("Peru called the report a hoax.", "REJECT"),
        ("Peru called the response hasty and unfounded.", "REJECT"),
        ("Senator Ana Ruiz called the vote a disgrace.", "ACCUSE"),
        ("Chile described the law as unconstitutional.", "ACCUSE"),
        ("Ana Ruiz branded Paul Cole a coward.", "ACCUSE"),
        ("Ana Ruiz called out Peru for jailing monks.", "ACCUSE"),
    ],
)
def test_what_somebody_calls_something_is_a_verdict(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz called the judge a friend.",
        "Ana Ruiz described the plan as a step forward.",
        "Ana Ruiz called the ruling out in full.",
        "The ministry called Ana Ruiz on Monday.",
    ],
)
def test_what_is_called_something_else_is_none(text: str) -> None:
    assert not {"REJECT", "ACCUSE"} & set(kinds(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Iran vowed to respond in kind.", "THREATEN"),
        ("The Kremlin promised to retaliate.", "THREATEN"),
        ("Iran threatened to respond to any attack.", "THREATEN"),
        ("Peru's army will retaliate if Chile attacks.", "THREATEN"),
        ("The EU will impose sanctions on Georgia if the law is passed.", "THREATEN"),
        ("Last night Norway warned that it was prepared to use force against Iceland.", "THREATEN"),
        ("Peru will release prisoners if Chile signs.", "AGREE"),
    ],
)
def test_what_one_will_do_on_a_condition_is_a_threat_or_a_promise(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_what_one_would_do_on_a_condition_stays_conditional() -> None:
    (event,) = events("If the law passes, Norway would impose sanctions on Iceland.")
    assert (event.type, event.status) == ("SANCTION", "conditional")


@pytest.mark.parametrize(
    "text", ["Germany vowed to respond to the crisis with more tents.", "Peru promised to respond to the letter."]
)
def test_a_response_alone_is_no_threat(text: str) -> None:
    assert "THREATEN" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Police in Peru seized two phones and a laptop.", "COERCE", ["Police"], []),
        ("The agency said it had suspended Ana Ruiz.", "SANCTION", ["agency"], ["Ana Ruiz"]),
        ("FIFA suspended Ana Ruiz and Paul Cole.", "SANCTION", ["FIFA"], ["Ana Ruiz", "Paul Cole"]),
        ("Ana Ruiz was booked by police for culpable homicide.", "ACCUSE", ["police"], ["Ana Ruiz"]),
        ("A court cleared Ana Ruiz of murder.", "CONCEDE", ["court"], ["Ana Ruiz"]),
        ("Ana Ruiz was cleared of helping Paul Cole.", "CONCEDE", [], ["Ana Ruiz"]),
        ("The High Court quashed an FIR against Ana Ruiz.", "CONCEDE", ["High Court"], ["Ana Ruiz"]),
        ("The court granted bail to Ana Ruiz.", "CONCEDE", ["court"], ["Ana Ruiz"]),
        ("Ana Ruiz faces charges of fraud.", "ACCUSE", [], ["Ana Ruiz"]),
        ("The judge barred Ana Ruiz from holding office.", "COERCE", ["judge"], ["Ana Ruiz"]),
        ("The House voted to impeach Ana Ruiz.", "ACCUSE", ["House"], ["Ana Ruiz"]),
        ("India and Pakistan traded fire on Sunday.", "ASSAULT", ["India", "Pakistan"], ["India", "Pakistan"]),
        ("Russian drones slammed into a warehouse in Ukraine.", "ASSAULT", ["Russia"], ["Ukraine"]),
        ("Ana Ruiz granted an amnesty to guerrilla commander Bo Diaz.", "CONCEDE", ["Ana Ruiz"], ["Bo Diaz"]),
        ("France suspended a digital tax on Peru.", "CONCEDE", ["France"], ["Peru"]),
        ("Sudan allowed humanitarian relief into Darfur.", "RETREAT", ["Sudan"], []),
        ("The EU and Peru handed over medical supplies to Chad.", "AID", ["EU", "Peru"], ["Chad"]),
        ("Peru and Chile joined forces on Monday.", "COOPERATE", ["Peru", "Chile"], ["Peru", "Chile"]),
        ("The union lobbied against Peru.", "ACCUSE", ["union"], ["Peru"]),
        ("Ana Ruiz hit back at Paul Cole.", "ACCUSE", ["Ana Ruiz"], ["Paul Cole"]),
    ],
)
def test_wordings_of_courts_police_and_wars(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    (event,) = events(text)
    assert event.type == kind
    assert [actor.name for actor in event.sources] == sources
    assert [actor.name for actor in event.targets] == targets


@pytest.mark.parametrize(
    "text",
    [
        "Peru suspended production.",
        "Ana Ruiz was booked for a concert in May.",
        "Peru's workers cleared the road of debris.",
        "Peru faces a deadline.",
        "Peru's troops fought a wildfire.",
        "Peru failed to meet safety standards.",
        "Peru met its targets.",
        "Ana Ruiz offered an amendment.",
        "Members of parliament in Peru voted on a ban.",
        "Citizens of Peru voted in an election.",
        "Prosecutors in Peru have not decided whether to charge Ana Ruiz.",
    ],
)
def test_other_uses_of_the_same_words_tell_nothing(text: str) -> None:
    assert kinds(text) == []


def test_whoever_stays_away_from_a_ceremony_boycotts_it() -> None:
    (event,) = events("Ghana's government stayed away from the inauguration.")
    assert (event.type, event.mode, event.targets) == ("PROTEST", "boycott", ())
    (event,) = events("Ghana's government stayed away from the talks.")
    assert (event.type, event.mode) == ("REJECT", "meet")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru decided not to help Chile.", "REJECT"),
        ("Peru chose not to sign the treaty with Chile.", "REJECT"),
        ("Peru vowed not to attack Chile.", "AGREE"),
        ("Peru vowed to attack Chile.", "THREATEN"),
        ("Peru chose to boycott the vote in Chile.", "PROTEST"),
        ("Peru plans to lift the curfew in Lima.", "CONCEDE"),
    ],
)
def test_to_choose_not_to_do_it_is_its_opposite(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_a_participle_that_only_says_who_is_meant_tells_no_event() -> None:
    assert kinds("A man accused of murder died in Peru.") == []
    assert kinds("Ana Ruiz, accused of fraud, left Peru.") == ["ACCUSE"]
    assert kinds("A man accused by Peru of murder died.") == ["ACCUSE"]
    assert "COERCE" in kinds("Peru's phones, seized in 2023, will be returned to Ana Ruiz.")


@pytest.mark.parametrize(
    ("text", "kind", "sources", "targets"),
    [
        ("Ethiopia was at war with Eritrea.", "ASSAULT", ["Ethiopia"], ["Eritrea"]),
        ("Ethiopia, which was at war with Eritrea, grew rich.", "ASSAULT", ["Ethiopia"], ["Eritrea"]),
        ("Ana Ruiz is under investigation.", "ACCUSE", [], ["Ana Ruiz"]),
        ("Ana Ruiz is on trial.", "COERCE", [], ["Ana Ruiz"]),
        ("Ana Ruiz is under arrest.", "COERCE", [], ["Ana Ruiz"]),
        ("Congress voted to start an inquiry into President Ana Ruiz.", "ACCUSE", ["Congress"], ["Ana Ruiz"]),
        ("Ana Ruiz appealed the verdict.", "REJECT", ["Ana Ruiz"], []),
        ("Norway said it would punish Ana Ruiz.", "THREATEN", ["Norway"], ["Ana Ruiz"]),
        ("Ana Ruiz took aim at Paul Cole.", "ACCUSE", ["Ana Ruiz"], ["Paul Cole"]),
        ("Turkey bought missiles from Russia.", "COOPERATE", ["Turkey"], ["Russia"]),
    ],
)
def test_states_choices_and_trade(text: str, kind: str, sources: list[str], targets: list[str]) -> None:
    (event,) = events(text)
    assert event.type == kind
    assert [actor.name for actor in event.sources] == sources
    assert [actor.name for actor in event.targets] == targets


@pytest.mark.parametrize("text", ["The report is on the war in Lima.", "Ana Ruiz is under pressure in Peru."])
def test_what_something_is_about_is_no_state(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A jury found Ana Ruiz not guilty of murder.", "CONCEDE"),
        ("A jury found Ana Ruiz guilty of murder.", "SANCTION"),
        ("Ana Ruiz was found not guilty.", "CONCEDE"),
        ("The judge threw out the case against Ana Ruiz.", "CONCEDE"),
        ("The judge dismissed the charges against Ana Ruiz.", "CONCEDE"),
        ("The court in Peru dismissed the petition.", "REJECT"),
        ("Ana Ruiz was released on bail.", "RETREAT"),
        ("Lawmakers in Peru approved sanctions on Russia.", "SANCTION"),
        ("China retaliated with tariffs on Peru.", "COERCE"),
    ],
)
def test_what_courts_and_parliaments_do(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Ruiz attacked Paul Cole on Monday.", "ACCUSE"),
        ("Paul Cole attacked Ana Ruiz with a knife.", "ASSAULT"),
        ("Gunmen attacked Ana Ruiz in Lima.", "ASSAULT"),
        ("A man attacked Ana Ruiz in Lima.", "ASSAULT"),
        ("Ana Ruiz called Paul Cole a fake.", "ACCUSE"),
    ],
)
def test_who_attacks_somebody_by_name_does_it_in_words_or_with_a_weapon(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_what_neither_of_two_suffers_is_denied() -> None:
    (event,) = events("Neither Ana Ruiz nor Paul Cole has been charged with fraud.")
    assert event.status == "denied"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The regulator imposed a fine on Tesla.", ("SANCTION", ["regulator"], ["Tesla"])),
        ("The league gave Ana Ruiz a ban.", ("COERCE", ["league"], ["Ana Ruiz"])),
        ("Norway supplied Ukraine with rockets.", ("AID", ["Norway"], ["Ukraine"])),
        ("Norway provided Ukraine with tents.", ("AID", ["Norway"], ["Ukraine"])),
        ("Rescuers pulled two women from the rubble.", ("AID", ["Rescuers"], ["two women"])),
        ("A magistrate remanded Ana Ruiz.", ("COERCE", ["magistrate"], ["Ana Ruiz"])),
        ("The bank lent the farmers 40 million euros.", ("AID", ["bank"], ["farmers"])),
        ("Donors gave the refugees tents.", ("AID", ["Donors"], ["refugees"])),
        ("Spain pulled its ambassador from Peru.", ("SANCTION", ["Spain"], ["Peru"])),
        ("India handed Ana Ruiz over to Nepal.", ("COOPERATE", ["India"], ["Nepal"])),
        ("An investigation was opened into Mayor Ana Ruiz.", ("ACCUSE", [], ["Ana Ruiz"])),
        ("Sanctions were imposed on Peru.", ("SANCTION", [], ["Peru"])),
        ("Officers beat Ana Ruiz in custody.", ("ASSAULT", ["Officers"], ["Ana Ruiz"])),
        ("Train crews walked out on Monday.", ("PROTEST", ["Train crews"], [])),
        ("Mayor Ana Ruiz apologised on Facebook.", ("CONCEDE", ["Ana Ruiz"], [])),
        ("The EU called on Facebook to remove the post.", ("REQUEST", ["EU"], ["Facebook"])),
    ],
)
def test_words_of_every_day(text: str, last: tuple[str, list[str], list[str]]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Tesla faces a fine if it fails.",
        "Drivers pay a fine of 40 euros.",
        "She pulled two books from the shelf.",
        "The mayor handed Ana Ruiz a medal.",
        "The attack was launched from Gaza.",
        "Police FC beat Ana Ruiz.",
        "The crew was on board.",
    ],
)
def test_words_that_look_like_it(text: str) -> None:
    assert told(text) == []
