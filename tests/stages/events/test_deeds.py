"""Kinds of deeds in the English of news: what each is told by, and what only looks like it."""

from datetime import date

import pytest

import newsevents
from newsevents.model import Event


def events(text: str) -> list[Event]:
    return list(newsevents.parse(text, published=date(2025, 3, 5)).events)


def kinds(text: str) -> list[str]:
    """Return the types of all events, with their modes."""
    return [f"{event.type}:{event.mode}" if event.mode else str(event.type) for event in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Felix Orden denied any wrongdoing.",
        "Banker Luis Campo has denied the charges.",
        "The Danish group Norberg denies wrongdoing.",
        "Iran denied the accusation.",
        "City lawyer Jane Petrie disputed that the pool was unsafe.",
        "Serbia disputed the account given by Kosovo.",
        "Ana Ruiz contradicted Paul Cole, saying the papers had been burned.",
        "Prime Minister Ana Ruiz distanced herself from the remarks.",
        "The party distanced itself from Senator Paul Cole.",
        "Governor Paul Cole brushed off the criticism.",
        "Chile hit back, calling the claim a lie.",
        "Finance minister Ana Ruiz disagreed with Paul Cole.",
        "Ana Ruiz refuted the claims.",
        "Chile intends to appeal.",
    ],
)
def test_who_speaks_against_it_rejects_it(text: str) -> None:
    assert kinds(text) == ["REJECT"]


@pytest.mark.parametrize(
    "text",
    [
        "The price of oil contradicted the forecast.",
        "Scientists disagree about the cause of the warming.",
        "Ana Ruiz distanced herself from the pack in the final mile.",
        "Paul Cole brushed off the snow from his coat.",
        "A guard denied the visitors a seat.",
        "Nobody disputed that the bridge was old.",
        "Ana Ruiz appealed for calm on Monday.",
    ],
)
def test_not_all_that_differs_rejects(text: str) -> None:
    assert "REJECT" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hartwell Mining walked away from its offer for Delmont Resources on Monday.",
        "The Danish group Norberg dropped its bid for Pellor AG.",
        "Brantley Foods abandoned its $2 billion takeover of Corvo.",
        "Turkey withdrew its offer to Libya.",
    ],
)
def test_who_walks_away_from_an_offer_makes_none(text: str) -> None:
    assert kinds(text) == ["REJECT"]


@pytest.mark.parametrize(
    "text", ["The guests walked away from the crash unhurt.", "Two hikers abandoned their car near Oslo."]
)
def test_who_walks_away_from_other_things_rejects_nothing(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Syria promised a response to the raid.",
        "The Houthi movement vowed retaliation against Israel.",
        "General Omar Haddad pledged revenge.",
        "Opposition leader Mara Devlin promised to file a motion of no confidence against Prime Minister Tom Asker.",
        "The Greens pledged to table a no-confidence motion.",
        "Lawyer Ines Calder promised to take Peru to court.",
        "Israel's defence minister Gad Peled warned that Syria would pay a heavy price if the attacks continued.",
        "The general warned Lebanon it would pay a high price.",
        "Train drivers announced a two-day strike for next week.",
    ],
)
def test_who_promises_harm_threatens(text: str) -> None:
    assert "THREATEN" in kinds(text)
    assert "AGREE" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "France promised a response to the letter within a week.",
        "France promised to file the papers with the court by Friday.",
        "The bank said customers would pay a higher price for coffee.",
        "The forecaster warned that drivers would pay a price for the snow.",
        "The army announced a strike on the port of Aden.",
    ],
)
def test_not_all_that_is_promised_is_a_threat(text: str) -> None:
    assert "THREATEN" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A former bus driver has been jailed for six years.", "SANCTION:convict"),
        ("A court in Minsk jailed opposition leader Olga Petrenka for 10 years.", "SANCTION:convict"),
        ("Turkey jailed the writer Deniz Oran for life.", "SANCTION:convict"),
        ("Mayor Ron Kessel was given a five-year prison sentence.", "SANCTION:convict"),
        ("The court handed Ron Kessel a suspended sentence.", "SANCTION:convict"),
        ("Egypt jailed dozens of activists.", "COERCE:arrest"),
        ("Reporter Amir Saleh was jailed on Monday for insulting the king.", "COERCE:arrest"),
        ("Olga Petrenka has been jailed for months without trial.", "COERCE:arrest"),
        ("FIFA banned the president of the Togolese association for three years.", "SANCTION:expel"),
        ("The league banned striker Pavel Horak for six games.", "SANCTION:expel"),
        ("FIFA suspended Zambia.", "SANCTION:expel"),
        ("The department stripped officer Jim Dunn of his police powers.", "SANCTION:expel"),
        ("The club gave Paul Cole a final warning.", "SANCTION"),
        ("Officer Jim Dunn was given a written warning.", "SANCTION"),
        ("Iran banned the newspaper Shams for two years.", "COERCE:censor"),
        ("Hungary banned a march in Budapest.", "COERCE"),
    ],
)
def test_a_sentence_or_a_ban_for_a_time_is_a_penalty(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The sailors were given a storm warning.",
        "The ferry suspended service.",
        "The lamp was suspended from the ceiling.",
        "The workers stripped the wall of its paint.",
        "The soldier was cited for bravery.",
        "Ana Ruiz cited family reasons.",
    ],
)
def test_other_things_are_no_penalty(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Judge Carla Moyes ordered Jim Dunn released on bail.", "CONCEDE"),
        ("The judge ordered that Jim Dunn be freed.", "CONCEDE"),
        ("The Supreme Court threw out a $40 million verdict against Norlink.", "CONCEDE"),
        ("An appeals panel struck down the verdict against Jim Dunn.", "CONCEDE"),
        ("The judge granted Jim Dunn a new trial.", "CONCEDE"),
        ("The appeals court ordered a new trial for Jim Dunn.", "CONCEDE"),
        ("The Supreme Court annulled the permit of the mine.", "COERCE:restrict"),
        ("The court annulled the election.", "REJECT"),
        ("Peru ordered that Jim Dunn be freed.", "REQUEST:yield"),
        ("Federal inspectors cited Norlink for seven violations.", "ACCUSE:allege"),
    ],
)
def test_what_courts_and_inspectors_do(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police questioned the treasurer of the club.", "ACCUSE:investigate"),
        ("Two officials were being questioned by police.", "ACCUSE:investigate"),
        ("Prosecutors questioned former minister Ana Ruiz.", "ACCUSE:investigate"),
        ("Senator Ana Ruiz questioned the decision of the court.", "ACCUSE:disapprove"),
        ("Police are looking into the death of Jim Dunn.", "ACCUSE:investigate"),
        ("Senator Ana Ruiz called the nominee uniquely unqualified.", "ACCUSE:disapprove"),
        ("Spain took the side of Portugal in the fishing dispute.", "SUPPORT"),
        ("China took Pakistan's side.", "SUPPORT"),
        ("The Unity Party boycotted the final count.", "PROTEST:boycott"),
        ("The rebels let the hostages go.", "RETREAT:release"),
        ("Soldiers turned back a convoy near Gao.", "COERCE:restrict"),
        ("Hungary turned back hundreds of migrants.", "REJECT"),
        ("Norway set up a fund for victims of the fire.", "AID"),
        ("The minister assured farmers that the government would set up a fund.", "AGREE"),
        ("Speaker Ana Ruiz asked the guards to remove Paul Cole.", "REQUEST"),
    ],
)
def test_what_words_tell_with_the_right_things(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Jim Dunn used to look into a camera.",
        "Paul Cole looked into the future.",
        "Some 400 workers would be let go, the company said.",
        "The bank let its chief economist go.",
        "In remarks he made at a rally in Lusaka, Paul Cole greeted voters.",
        "Paul Cole spoke at a rally in Dayton.",
        "Residents will vote on whether to block the road.",
        "The governor has asked for no change.",
        "The ship turned back because of the storm.",
        "The shop took in $900 on Friday.",
        "The firm set up a hedge fund.",
        "The minister assured farmers that the law was good.",
        "The car took the side of the house off.",
    ],
)
def test_and_what_they_do_not_tell(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Parliament passed the bill by 139 votes to 121.",
        "The Senate voted 12-9 to advance the nomination of Ruth Ames.",
        "The city council approved the budget.",
    ],
)
def test_lawmakers_who_pass_a_bill_support_it(text: str) -> None:
    assert kinds(text) == ["SUPPORT"]


@pytest.mark.parametrize(
    "text",
    [
        "The bill passed its first reading.",
        "The company passed the budget on to its owners.",
        "Parliament will vote on the bill on Friday.",
        "Since fighting erupted in May, thousands have fled to Peru.",
        "They lack the money that we need to feed them.",
        "Ana Ruiz will come to Lima if requested.",
    ],
)
def test_what_only_looks_like_a_deed(text: str) -> None:
    assert kinds(text) == []


def test_what_is_said_of_a_man_is_not_what_was_done_to_him() -> None:
    told = events("Norway expelled two envoys and arrested a man who, prosecutors say, was paid to attack a writer.")
    assert [(str(event.type), event.claimed_by is None) for event in told][:2] == [("SANCTION", True), ("COERCE", True)]
    (charge,) = events("Peru accused Chile of spying, prosecutors said.")
    assert charge.claimed_by is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chile protested to Peru over the seizure of two boats.", "ACCUSE:disapprove"),
        ("Mayor Ana Ruiz pointed the finger at Chile.", "ACCUSE:allege"),
        ("Ana Ruiz shot down the idea.", "REJECT"),
        ("The mayor poured cold water on the plan.", "REJECT"),
        ("Chile pulled out of the summit in Lima.", "REJECT:meet"),
        ("The judge denied the request for bail.", "REJECT"),
        ("Two former aides pleaded not guilty to fraud.", "REJECT"),
        ("The mayor appealed to the government for help.", "REQUEST"),
        ("Prosecutors sought a sentence of ten years for Jim Dunn.", "REQUEST"),
        ("The committee subpoenaed Jim Dunn.", "REQUEST"),
        ("Nurses voted to strike.", "THREATEN"),
        ("The United States threw its weight behind Peru.", "SUPPORT"),
        ("The court reduced the sentence of Jim Dunn.", "CONCEDE"),
        ("The party expelled Senator Ruth Ames.", "SANCTION:expel"),
        ("Chile expelled 30 farmers.", "COERCE:deport"),
        ("Students occupied a hall at the university.", "PROTEST:obstruct"),
        ("Thousands marched through Lima against the law.", "PROTEST:demo"),
        ("Hundreds gathered outside the embassy to demand his release.", "PROTEST:demo"),
    ],
)
def test_more_wordings(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Police appealed for witnesses.",
        "Thousands left Lima before the feast.",
        "Hundreds gathered outside the stadium to see the singer.",
        "Paul Cole poured cold water on the floor.",
        "A truck tore into a wall.",
        "Sheriff Ana Ruiz said her office would need three more deputies to patrol the area.",
    ],
)
def test_wordings_that_tell_nothing(text: str) -> None:
    assert kinds(text) == []


def test_what_somebody_calls_what_he_condemns_is_no_second_event() -> None:
    assert kinds("The Foreign Ministry of Chile condemned what it called bullying.") == ["ACCUSE:disapprove"]


def test_an_appeal_rejects_and_is_not_aimed_at_the_court_that_hears_it() -> None:
    (appeal,) = events("Togo said it would appeal to the Court of Arbitration for Sport.")
    assert (str(appeal.type), appeal.targets) == ("REJECT", ())


def test_a_strike_to_come_is_not_aimed_at_where_it_is() -> None:
    (strike,) = events("The Dutch FNV union announced a 24-hour strike at a site near Paris for Thursday.")
    assert (str(strike.type), strike.targets) == ("THREATEN", ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Ana Ruiz vowed to carry on the work of her predecessor.", "AGREE"),
        ("The minister vowed to crush the rebels.", "THREATEN:restrict"),
        ("Six lawmakers voted against Prime Minister Ana Ruiz.", "REJECT"),
        ("Ana Ruiz won the endorsement of Governor Paul Cole.", "SUPPORT"),
        ("Norway gave Peru tens of thousands of dollars.", "AID"),
        ("US forces captured strongman Pablo Orden in a raid.", "ASSAULT:abduct"),
        ("The league excluded Chile from the games.", "SANCTION:expel"),
    ],
)
def test_wordings_of_one_kind_each(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The boxer vowed to knock out Paul Cole.",
        "Ana Ruiz vowed never to return to Peru.",
        "The photographer captured a child in the rain.",
        "The song captured the hearts of Peru.",
        "The price excluded tax.",
    ],
)
def test_wordings_of_another_kind(text: str) -> None:
    assert kinds(text) == []


def test_whose_backing_one_wins_gives_it() -> None:
    (event,) = events("Ana Ruiz won the endorsement of Governor Paul Cole.")
    assert ([a.name for a in event.sources], [a.name for a in event.targets]) == (["Paul Cole"], ["Ana Ruiz"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two farmers told the paper that warplanes had struck the cattle market on Monday.", "ASSAULT"),
        ("IMF President Ana Ruiz disagreed.", "REJECT"),
        ("City Attorney Jane Petrie disputed that.", "REJECT"),
        ("Her employer, the Lima-based group Norlink, called the charge absurd.", "REJECT"),
    ],
)
def test_what_a_parser_gives_two_subjects_or_an_adjective_is_read(text: str, kind: str) -> None:
    assert kinds(text) == [kind]
