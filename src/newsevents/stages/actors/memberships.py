"""Members that the text itself states: "Canada and Japan are members of the alliance"."""

from collections.abc import Callable, Iterator

from newsevents.lexicon.titles import StandIn
from newsevents.model import Sector
from newsevents.stages.actors.acting import may_act
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft, Stated
from newsevents.stages.actors.page import Page

_MEMBERS = ("country", "organization", "alliance", "group")
_BETWEEN = (",", "and", "&", "the", "or", "both", ":", "(")
_SUBJECTS = ("nsubj", "nsubj:outer")
_RELATIVE = ("WDT", "WP")
_OPENING = {"(": (")",), "-": ("-",), "–": ("–",), "—": ("—",), ":": (".", ";")}
"""Marks before a list of all members, each with those that end it."""
# Where "these nations" were named: not further back than this.
_SENTENCES = 2


def cast_memberships(page: Page, cast: Cast) -> None:
    """Add to each alliance the members that the text states; a body that unites countries is one."""
    for draft in cast.drafts:
        if draft.kind == "organization" and draft.known is None and _unites(page, cast, draft):
            draft.kind, draft.country = "alliance", None
    alliances = [(m.first, m.stop, d) for d in cast.drafts if d.kind == "alliance" for m in d.mentions]
    known: set[tuple[Draft, Draft]] = set()
    for first, stop, alliance in sorted(alliances, key=lambda found: found[:2]):
        for rule, find in RULES:
            for member, begin, end in find(page, cast, first, stop):
                if member is not alliance and (alliance, member) not in known:
                    known.add((alliance, member))
                    alliance.members.append(Stated(member, begin, end, rule))


def _unites(page: Page, cast: Cast, draft: Draft) -> bool:
    """Say whether the text states two countries or more that make up a body."""
    members = {id(d) for found in draft.mentions for d, *_ in comprises(page, cast, found.first, found.stop)}
    return len(members) > 1


Member = tuple[Draft, int, int]


def is_member(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "Japan is a member of the G7", "as a G7 member, Japan" and "these nations are part of the pact"."""
    a, nouns = page.analysis, page.lexicon.titles.belonging.nouns
    noun = _whose(page, first, stop)
    if noun < 0 or a.singular[noun] not in nouns:
        return
    subject = None
    if a.child(noun, "cop") is not None and not a.negated(noun):
        subject = _who(page, noun, a.child(noun, *_SUBJECTS))
    elif a.relations[noun] == "appos":
        subject = a.heads[noun]
    elif a.relations[noun] in ("obl", "advcl") and a.case(noun) == "as" and not a.negated(noun):
        subject = a.subject(a.heads[noun])
    yield from _members(page, cast, subject, (min(noun, first), max(noun + 1, stop))) if subject is not None else ()


def _whose(page: Page, first: int, stop: int) -> int:
    """Return the noun that an alliance stands with: "NATO *members*", "a *member* of NATO"; -1 if there is none."""
    a = page.analysis
    head = a.head_of(first, stop)
    return a.heads[head] if a.case(head) == "of" or a.relations[head] == "compound" else -1


def _who(page: Page, predicate: int, subject: int | None) -> int | None:
    """Return whom a subject means: "which" is what its clause stands behind."""
    a = page.analysis
    relative = subject is not None and a.tags[subject] in _RELATIVE and a.relations[predicate] == "acl:relcl"
    return a.heads[predicate] if relative else subject


def with_others(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "Chad, Niger and *other* members of the pact", "Italy and other G7 countries"."""
    a, belonging = page.analysis, page.lexicon.titles.belonging
    noun = _whose(page, first, stop)
    if noun < 0 or a.singular[noun] not in belonging.members or a.relations[noun] != "conj":
        return
    if any(a.plain[at] in belonging.others for at in a.all_children(noun, "amod")):
        row = [at for at in a.conjuncts(a.heads[noun]) if at < noun]
        yield from ((d, row[0], max(noun + 1, stop)) for at in row if (d := cast.at.get(at)) and d.kind == "country")


def listed(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "the pact (Chad, Niger and Togo)", "the pact - Chad, Niger and Togo - met": nothing else stands inside."""
    plain, high = page.analysis.plain, page.analysis.sentence_at[first][1]
    if stop >= high or plain[stop] not in _OPENING:
        return
    row = tuple(_row(page, cast, first, stop + 1, high))
    after = row[-1][2] if len(row) > 1 else high
    if after < high and plain[after] in _OPENING[plain[stop]]:
        yield from row


def joined(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "Finland joined NATO" and "Peru belongs to the bloc"; not "wants to join"."""
    a = page.analysis
    head = a.head_of(first, stop)
    verb = a.heads[head]
    if verb < 0 or a.relations[head] not in ("obj", "obl") or a.lemmas[verb] not in page.lexicon.titles.belonging.verbs:
        return
    subject = _who(page, verb, a.subject(verb))
    if subject is not None and a.tense(verb) in ("past", "present") and not a.negated(verb):
        yield from _members(page, cast, subject, (first, stop))


def members_after(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "NATO member Turkey" and "G7 countries, including Italy and Japan"."""
    belonging, words = page.lexicon.titles.belonging, page.analysis.plain
    _, high = page.analysis.sentence_at[first]
    at = stop
    members = {word for phrase in belonging.members for word in phrase.split()}
    while at < min(high, stop + 2) and page.analysis.singular[at] in members:
        at += 1
    if at == stop:
        return
    named = " ".join(page.analysis.singular[stop:at]) in belonging.members
    if named and at < high and words[at] == ",":
        at += 1
    if at < high and (words[at] in belonging.examples or " ".join(words[at : at + 2]) in belonging.examples):
        at += 1 if words[at] in belonging.examples else 2
    elif words[at - 1] == ",":
        return
    yield from _row(page, cast, first, at, high) if named else ()


def comprises(page: Page, cast: Cast, first: int, stop: int) -> Iterator[Member]:
    """Find "the pact, which includes Chad and Niger"."""
    a, verbs = page.analysis, page.lexicon.titles.belonging.comprising
    head = a.head_of(first, stop)
    clause = a.child(head, "acl:relcl", "acl")
    verb = clause if clause is not None else a.heads[head] if a.relations[head] in _SUBJECTS else -1
    relative = stop + (a.plain[stop : stop + 1] == (",",))
    following = a.lemmas[relative + 1 : relative + 2]
    if a.plain[relative : relative + 1] in (("which",), ("that",)) and not verbs.isdisjoint(following):
        yield from _row(page, cast, first, relative + 2, a.sentence_at[first][1])
    elif verb >= 0 and a.lemmas[verb] in verbs and not a.negated(verb):
        objects = [i for i in a.children(verb) if a.relations[i] in ("obj", "obl") and i > verb]
        for found in objects[:1]:
            yield from _row(page, cast, first, a.subtree(found)[0], a.subtree(found)[1])


def _row(page: Page, cast: Cast, first: int, at: int, high: int) -> Iterator[Member]:
    """Yield the members named one after the other from token *at*."""
    while at < high:
        draft = cast.at.get(at)
        if draft is not None and draft.kind == "country":
            name = page.name_at.get(at)
            stop = name.stop if name else at + 1
            yield draft, first, stop
            at = stop
        elif page.analysis.plain[at] in _BETWEEN:
            at += 1
        else:
            return


def _members(page: Page, cast: Cast, subject: int, tells: tuple[int, int]) -> Iterator[Member]:
    """Yield those whom a subject means, of words that tell so: each of a row, or those named before "these nations"."""
    a = page.analysis
    if page.lexicon.titles.stand_ins.get(a.plain[subject]) is StandIn.COUNTRIES:
        first = a.subtree(subject)[0]
        if a.plain[first] in ("these", "those", "both", "all"):
            yield from ((draft, first, tells[1]) for draft in _named_before(page, cast, first))
        return
    row = a.conjuncts(subject)
    begin, end = min(row[0], tells[0]), max(row[-1] + 1, tells[1])
    for token in row:
        draft = cast.at.get(token)
        if draft is not None and draft.kind in _MEMBERS:
            yield draft, begin, end


def _named_before(page: Page, cast: Cast, first: int) -> list[Draft]:
    """Return the countries that act in the last sentence before a token in which two or more do."""
    a = page.analysis
    sentence = a.sentence_of(first)
    for index in range(sentence - 1, max(sentence - 1 - _SENTENCES, -1), -1):
        found = dict.fromkeys(
            draft for token in range(*a.sentences[index]) if (draft := _acting_country(page, cast, token))
        )
        if len(found) > 1:
            return list(found)
    return []


def _acting_country(page: Page, cast: Cast, token: int) -> Draft | None:
    """Return the country that acts at a token, itself or by somebody of its government."""
    draft = cast.at.get(token)
    if draft is None or (draft.kind == "country" and _not_a_place(page, token)):
        return draft
    if draft.kind != "person" or not any(role.sector is Sector.GOV for role in draft.roles):
        return None
    owner = next((role.of for role in reversed(draft.roles) if role.of and role.of.kind == "country"), None)
    return owner or _home(page, cast)


def _home(page: Page, cast: Cast) -> Draft | None:
    """Return the country of the dateline: its own government needs no country in the title."""
    dateline = page.reading.dateline
    code = dateline.place.country if dateline and dateline.place else None
    return cast.countries.get(code) if code else None


def _not_a_place(page: Page, token: int) -> bool:
    name = page.name_at.get(token)
    return name is not None and may_act(page, name)


RULES: tuple[tuple[str, Callable[[Page, Cast, int, int], Iterator[Member]]], ...] = (
    ("is-member", is_member),
    ("joined", joined),
    ("with-other-members", with_others),
    ("listed-members", listed),
    ("member-after-alliance", members_after),
    ("alliance-comprises", comprises),
)
"""The rules, in no particular order."""
