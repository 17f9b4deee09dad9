"""Shapes of news: sentences, speech, events, meetings, times and names."""

from growth_texts import Shape, capitals, numbered, person, repeated, word

_ARTICLE = (
    "PARIS, Aug. 20 (Reuters) - President Ana Ruiz told reporters on Wednesday that {0} would leave the talks.\n\n"
    '"We will not sign," said {0}, the foreign minister of Chad. He met Italian officials in Rome last week.\n\n'
    "Police arrested 12 protesters in {1}, and the United Nations condemned the attack that killed three soldiers.\n\n"
)
_SAID = 'President Ruiz said "no" on Monday. '

NEWS: dict[str, Shape] = {
    "ordinary news": numbered(lambda i: _ARTICLE.format(person(i), word(i))),
    "the same article": repeated(_ARTICLE.format("Omar Keita", "Lagos")),
    "one sentence repeated": repeated("The president met the king in Paris on Monday. "),
    "one sentence, a paragraph each": repeated("The president met the king in Paris on Monday.\n\n"),
    "one sentence": repeated("the minister said that the army attacked the town and "),
    "one sentence of clauses": repeated("who said that she knew the man "),
    "one sentence of small words": repeated("of the "),
    "one sentence of commas": repeated("he went home, she stayed, "),
    "one sentence of genitives": repeated("the minister's ", after=" car"),
    "one sentence of adjectives": repeated("big old ", before="The ", after=" house burned."),
    "one paragraph": numbered(lambda i: f"Minister {person(i)} visited {word(i)} on Monday. "),
    "names once each": numbered(lambda i: f"{person(i)} spoke. "),
    "names once each, no verbs": numbered(lambda i: f"{person(i)}\n"),
    "one name many times": repeated("Ana Ruiz spoke. "),
    "one surname many times": repeated("Ruiz spoke. ", before="Ana Ruiz spoke. "),
    "one name without end": repeated("Ana Ruiz "),
    "one long name": numbered(lambda i: f"{word(i)} "),
    "families": numbered(lambda i: f"{word(i)} Ruiz spoke. Ruiz left. "),
    "given names": numbered(lambda i: f"Ana {word(i)} spoke to Ana. "),
    "initials": numbered(lambda i: f"J. {chr(65 + i % 26)}. {word(i)} won. "),
    "titles before": numbered(lambda i: f"Foreign Minister {person(i)} resigned. "),
    "titles stacked": repeated("Vice President Deputy Foreign Minister "),
    "titles after": numbered(lambda i: f"{person(i)}, the president of {word(i)}, left. "),
    "bodies": numbered(lambda i: f"The {word(i)} Ministry of Defense denied it. "),
    "companies": numbered(lambda i: f"{word(i)} Corp. bought {word(i + 9)} Inc. "),
    "places": numbered(lambda i: f"Rioters burned cars in {word(i)}, Texas. "),
    "countries": repeated("France attacked Germany, and Italian troops fled to Spain. "),
    "pronouns": repeated("He saw her, and she told him that they knew it. ", before="Ana Ruiz met Omar Keita. "),
    "said": repeated("He said. "),
    "said without stop": repeated("he said "),
    "said, ever deeper": repeated("Ana said that Omar said that "),
    "according to": numbered(lambda i: f"Taxes rise, according to {person(i)}. "),
    "says who": numbered(lambda i: f"Taxes will rise, {person(i)} said. "),
    "one speaker": repeated("Taxes will rise, Ana Ruiz said. "),
    "denials": repeated("The government denied that it had denied that it had denied it. "),
    "meetings of the same": repeated("President Ana Ruiz met King Omar Keita in Paris. "),
    "meetings of distinct": numbered(lambda i: f"{person(2 * i)} met {person(2 * i + 1)} on Monday. "),
    "meetings of one with all": numbered(lambda i: f"Ana Ruiz met {person(i)} on Monday. "),
    "meetings on many days": numbered(lambda i: f"Ruiz met Keita on May {i % 28 + 1}, {1950 + i // 28 % 90}. "),
    "the meeting again": repeated("The meeting was held. It ended late. ", before="Ana Ruiz met Omar Keita. "),
    "summits": numbered(lambda i: f"Leaders of France and Chad gathered for a summit in {word(i)}. "),
    "calls": numbered(lambda i: f"Ana Ruiz called {person(i)} by phone. "),
    "calls of the same": repeated("President Ruiz spoke with King Keita by phone. "),
    "events of the same": repeated("French troops attacked rebels in Mali on Monday. "),
    "events of distinct": numbered(lambda i: f"{person(2 * i)} attacked {person(2 * i + 1)} in Mali. "),
    "events without actors": repeated("Attacked, killed, bombed and arrested. "),
    "events of verbs alone": repeated("attacked "),
    "visits": numbered(lambda i: f"{person(i)} will visit China next week. "),
    "acronyms": numbered(lambda i: f"{capitals(i)} won. "),
    "acronyms defined": numbered(
        lambda i: f"The {' '.join(c + word(i).lower() for c in capitals(i))} ({capitals(i)}) met. {capitals(i)} left. "
    ),
    "one acronym": repeated("The World Trade Organization (WTO) met. WTO left. "),
    "digits": repeated("0123456789"),
    "numbers": numbered(lambda i: f"{i} "),
    "numbers with marks": repeated("1,234.56-"),
    "dates": numbered(lambda i: f"May {i % 28 + 1}, {1950 + i % 90} "),
    "dates in figures": repeated("2024-05-13 13/05/2024 "),
    "weekdays": repeated("Monday "),
    "times of all kinds": repeated("at 5 p.m. on Monday last week, three days after the first quarter of 2024, "),
    "durations": repeated("two years and three months and "),
    "number words": repeated("twenty-one hundred and "),
    "ranges of days": repeated("from Monday to Friday "),
    "new words": numbered(lambda i: f"{word(i).lower()} "),
    "questions": repeated("Why? Who? What is it? "),
    "exclamations": repeated("No! "),
    "one quotation a sentence": repeated(_SAID),
}
"""Shapes by name."""
