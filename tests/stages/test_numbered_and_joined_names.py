"""Names of bodies with a number, with a cause, and with "UK" at the end."""

import pytest
from tests.stages.test_names import found

from newsevents.model import NameKind

ORG = NameKind.ORG


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 46th Airborne Division condemned the plan.", "46th Airborne Division"),
        ("The 9th Circuit struck down the rule.", "9th Circuit"),
        ("The Fifth Circuit struck down the rule.", "Fifth Circuit"),
        ("Rebels attacked the 7th Mountain Brigade on Friday.", "7th Mountain Brigade"),
        ("The 4th U.S. Circuit Court of Appeals ruled against the firm.", "4th U.S. Circuit Court of Appeals"),
        ("Moms for Order condemned the plan.", "Moms for Order"),
        ("Nurses Without Walls condemned the plan.", "Nurses Without Walls"),
        ("The mayor criticised the Campaign Against Coal on Monday.", "Campaign Against Coal"),
        ("He sued Students for Clean Water in Sellen.", "Students for Clean Water"),
        ("Campaign for Rural Buses condemned the plan.", "Campaign for Rural Buses"),
        ("Lanterns UK condemned the plan.", "Lanterns UK"),
        ("The mayor criticised Heart Research UK on Monday.", "Heart Research UK"),
        ("Ernst & Young condemned the plan.", "Ernst & Young"),
        ("Christian Aid condemned the plan.", "Christian Aid"),
        ("The Armed Forces of Norland shelled the port.", "Armed Forces of Norland"),
        ("The Corporation for Rural Radio sued the president.", "Corporation for Rural Radio"),
    ],
)
def test_bodies_with_a_number_or_a_cause(text: str, name: str) -> None:
    assert (name, ORG) in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They live on 5th Avenue.", "5th"),
        ("It was the 9th time that he won.", "9th"),
        ("The club left the First Division in May.", "the First"),
        ("Doctors for Ann Roe said that she was ill.", "Doctors for"),
        ("He left the White House for US President Roe's farm.", "White House for"),
        ("Students for whom Ann Roe cares left.", "Students for"),
        ("Women for France scored twice.", "Women for"),
        ("The UK government left the talks.", "The UK"),
        ("On Monday UK ministers met.", "Monday UK"),
        ("Ann Roe left for the UK.", "for the UK"),
    ],
)
def test_what_no_number_or_cause_makes_a_body(text: str, name: str) -> None:
    assert not any(other.startswith(name) for other, _ in found(text))
