"""What the made-up pages of bench/page_templates.py tell: articles of our own, with all that a reader should find."""

from datetime import datetime
from typing import NamedTuple


class Told(NamedTuple):
    """An article, as its writers meant it."""

    title: str
    authors: tuple[str, ...]
    when: datetime
    text: str

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs, each on one line."""
        return [" ".join(part.split()) for part in self.text.strip().split("\n\n")]

    @property
    def slug(self) -> str:
        """The title as it stands in an address."""
        return "-".join("".join(letter for letter in self.title.lower() if letter.isalnum() or letter == " ").split())


HARBOUR = Told(
    "Harbour council votes to close old ferry terminal in May",
    ("Jane Roe", "Tom Poe"),
    datetime.fromisoformat("2025-03-05T09:30:00+01:00"),
    """
The harbour council voted on Tuesday night to close the old ferry terminal at the end of May, ending two years of
talks over the future of its forty workers.

Mayor Ann Low said the decision was overdue. “We waited too long,” she told reporters after the meeting, which lasted
until midnight.

The ferry company, Blue Wave, declined to comment on the plan, which still needs the approval of the state and of the
port authority.

Under the plan, workers will be offered places at the new terminal on the eastern quay, eleven kilometres away, from
the first week of June.

“Nobody asked us,” said Ben Ito, who has sold tickets at the terminal since 1998 and lives two streets from it. “We
read it on a poster.”

The old building, put up in 1911, is not protected. A group of neighbours said it would ask a court to stop the work
before the summer.

Council members Rosa Paz and Ivo Lind voted against the motion. Paz called it a gift to the owners of the eastern
quay.

Blue Wave carried 1.2 million passengers last year, a tenth fewer than before the bridge was opened, according to
figures of the port.
""",
)

ELECTION = Told(
    "Opposition leader Omar Diallo: ‘We will not boycott the vote’",
    ("Amina Bah",),
    datetime.fromisoformat("2024-11-18T16:05:00+00:00"),
    """
Opposition leader Omar Diallo said on Monday his party would take part in next month's election, three days after its
candidates were barred from two provinces.

“We will not boycott the vote, and we will not be silent,” Diallo told supporters in a packed hall in the northern
city of Kamsar.

The electoral commission rejected 41 of the party's candidates on Friday, saying their papers had come in late. The
party says they were handed in on time.

Interior Minister Fatou Sylla denied that the government had any hand in the decision and asked all parties to respect
the commission.

Observers of the African Union are expected to arrive on Thursday. Their mission is led by a former president of the
court of Benin.

Diallo lost the last election by four points and has since been arrested twice, both times for a few days.

Shops in the market district stayed shut on Monday as police put up barriers around the commission's headquarters.
""",
)

WATER = Told(
    "India and Nepal agree to share flood data after 18-hour talks",
    ("Ravi Menon", "Sita Rai"),
    datetime.fromisoformat("2025-07-29T21:15:00+05:30"),
    """
India and Nepal on Tuesday agreed to share data on floods in real time, ending an 18-hour round of talks between their
water ministers in Patna.

The agreement, signed by Water Minister Asha Rao and her Nepali counterpart Dev Thapa, sets up a joint control room
that will be staffed around the clock.

“People on both banks drink from the same river,” Rao told reporters. Thapa said the first gauges would be working
before the next monsoon.

More than 300 people died last year when three rivers rose within hours of each other and warnings came too late for
villages downstream.

Experts said the deal was a step, but warned that most gauges in the hills were broken. “You cannot share what you do
not measure,” said hydrologist Mina Das.

Talks about a dam on the upper river, which Nepal opposes, will go on in September in Kathmandu.
""",
)

SCHOOLS = Told(
    "County schools to reopen Monday after water main break, officials say",
    ("Dana Cole",),
    datetime.fromisoformat("2023-01-20T18:42:00-05:00"),
    """
Schools in Fern County will reopen on Monday after a water main break that left 12 buildings dry for most of the week,
officials said Friday.

Superintendent Lee Marsh said crews had finished the repairs on Thursday night and that the water had been tested
twice.

“Every sample came back clean,” Marsh said at a news conference. “We are ready for our students.”

The break flooded a stretch of Route 9 on Tuesday morning and trapped a school bus for about an hour. Nobody was hurt.

Parents had to pick up some 4,000 children within two hours, which the district said it would do better next time.

The county will hold a public meeting on Feb. 2 to talk about the age of its pipes, some of which were laid in the
1930s.
""",
)
STORIES = (HARBOUR, ELECTION, WATER, SCHOOLS)
