"""Who the sides of an event are: from heads of noun phrases to actors."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.language.words import plain
from newsevents.model import Actor, Country, Group, Organization, Person, RoleState, Sector
from newsevents.stages.clauses.examples import examples
from newsevents.stages.clauses.lands import Lands
from newsevents.stages.clauses.nouns import is_of_state, is_person_noun, is_somebody, is_topic
from newsevents.stages.clauses.owners import antecedent
from newsevents.stages.clauses.plurals import meant_by
from newsevents.stages.clauses.tied import name_of, termed, tied_to
from newsevents.stages.reading import Reading

_NAMED_BY = ("flat", "flat:name", "appos", "nmod:desc")
_OWNED_BY = ("nmod:poss", "compound", "amod", "nmod")
_BELOW = ("nmod", "nmod:poss", "appos", "flat", "compound")
_PLURALS = ("NNS", "NNPS")
_OF = "of"
_JOINT = ("among", "between", "by", "from", "to", "with")
_DEEP = 3
_NATIONAL = {Sector.GOV, Sector.LEG, Sector.MIL}


class Parties:
    """Finds the actors of sides, and the countries behind those who are none."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        """The text, with the actors that earlier stages found."""
        self._holders: dict[int, list[Person]] = {}
        for person in (actor for actor in reading.actors if isinstance(actor, Person)):
            for evidence in filter(None, (role.evidence for role in person.roles)):
                for token in range(*reading.analysis.tokens_in(evidence.span)):
                    self._holders.setdefault(token, []).append(person)
        self._lands = Lands(reading)
        codes = {actor.country for actor in reading.actors} | {place.country for place in reading.places}
        self._home = next(iter(codes - {None})) if len(codes - {None}) == 1 else None
        self._called = {plain(actor.name): actor for actor in reading.actors if isinstance(actor, Group | Organization)}
        self._named: dict[str, bool] = {}
        self.made = self._lands.made
        """Countries that no earlier stage found, since only a nationality or a place tells of them."""

    def has_name(self, actor: Actor) -> bool:
        """Say whether an actor has a name; asked for each mention, it is looked up once."""
        if actor.id not in self._named:
            self._named[actor.id] = actor.named
        return self._named[actor.id]

    def of(self, heads: Iterable[int]) -> tuple[Actor, ...]:
        """
        Return the actors that noun phrases stand for, each once.

        A phrase that is no actor itself stands for whom it belongs to: "*Rome*'s
        demand", "a village in *Gaul*"; a plural for all whom it belongs to:
        "delegations from *Rome* and *Gaul*".
        """
        return tuple({actor.id: actor for head in heads for actor in self._actors_at(head)}.values())

    def called(self, head: int) -> Actor | None:
        """Return the actor that the noun itself names or describes, by name, title or apposition."""
        analysis = self.reading.analysis
        found = self.reading.actor_at(head) or next(iter(self._holders.get(head, ())), None)
        if found is None and analysis.relations[head] == "appos" and is_somebody(self.reading, head):
            found = self.reading.actor_at(analysis.heads[head])  # "the Front, an armed *group* that"
        if found:
            return self._served_by(found, head)
        triggers = self.reading.lexicon.triggers
        given = (*name_of(analysis, triggers.sides, head), *termed(analysis, triggers.status.naming, head))
        names = (*_children(analysis, head, _NAMED_BY), *given)
        return next((actor for at in names if (actor := self.reading.actor_at(at))), None)

    def _served_by(self, actor: Actor, head: int) -> Actor:
        """Return the country for which an official without a name acts: "the Roman foreign minister"."""
        official = isinstance(actor, Person) and not actor.roles and not self.has_name(actor)
        if not official or actor.country is None or not set(actor.sectors) & _NATIONAL:
            return actor
        words, titles = self.reading.analysis.plain, self.reading.lexicon.titles
        first, _ = self.reading.analysis.noun_chunk(head)
        left = any(titles.states.get(word) is RoleState.FORMER for word in words[first:head])
        if left or words[head] in titles.people or not self._codes_before(head, actor.country):
            return actor
        return self._lands.country(actor.country, head)

    def _codes_before(self, head: int, code: str) -> bool:
        """Say whether the words before a noun, or their owner, are of that country: "*Roman* minister"."""
        first, _ = self.reading.analysis.noun_chunk(head)
        return code in set(self._lands.codes(max(0, first - 3), head))

    def _named_of(self, head: int) -> tuple[Actor, ...]:
        """Return whom names tell a number to count: "*one* of its priests, Rev. Jim Roe"."""
        analysis = self.reading.analysis
        if analysis.tags[head] != "CD":
            return ()
        named = (at for of in analysis.all_children(head, "nmod") for at in analysis.all_children(of, "appos"))
        found = (self.reading.actor_at(one) for at in named for one in analysis.conjuncts(at))
        return tuple(actor for actor in found if isinstance(actor, Person))

    def _actors_at(self, head: int) -> Iterator[Actor]:
        named = self._named_of(head)
        found = None if named else self.called(head)
        if found:
            yield from self._with_others(found, head)
            return
        together = named or meant_by(self.reading, self.called, head)
        if together:
            yield from together
            return
        if is_topic(self.reading, head):
            return
        analysis = self.reading.analysis
        owners = [antecedent(analysis, _counted(analysis, at)) for at in _children(analysis, head, _OWNED_BY)]
        owners = [at for at in owners if self.reading.actor_at(at)]
        if (
            analysis.bases[head] in self.reading.lexicon.triggers.sides.harms
        ):  # "the death *of a student*": he did nothing
            owners = [at for at in owners if analysis.case(at) != _OF]
        if not is_somebody(self.reading, head):
            owners += tied_to(analysis, self.reading.lexicon.triggers.sides, head)
        owner = next((at for at in owners if self._may_own(head, at)), None)
        joint = owner is not None and analysis.case(owner) in _JOINT  # "a deal with Rome and Gaul"
        several = joint or analysis.tags[head] in _PLURALS
        whose = () if owner is None else analysis.conjuncts(owner) if several else (owner,)
        together = () if is_somebody(self.reading, head) else self._counted_owners(head)
        if together and not whose:
            yield from together
            return
        is_human = is_person_noun(self.reading, head)
        if not whose:
            whose = analysis.all_children(head, "compound")
        for at in whose:
            actor = self.reading.actor_at(at) or self._called.get(analysis.plain[at])  # "an *army* convoy"
            if actor and not (is_human and isinstance(actor, Person)):  # "Ruiz's lawyer" is somebody else
                yield actor

    def _with_others(self, found: Actor, head: int) -> tuple[Actor, ...]:
        """Return who is called at *head*, with all who are meant: "Ministers *Roe and Doe*", "men, *including Roe*"."""
        holders = self._holders.get(head, ())
        named = isinstance(found, Group) and found is self.reading.actor_at(head)
        return tuple(holders) if found in holders else (found, *(examples(self.reading, head) if named else ()))

    def _counted_owners(self, head: int) -> tuple[Actor, ...]:
        """Return the several whose noun *head* is, if a word for so many says it: "the homes *of the three*"."""
        owners = _children(self.reading.analysis, head, ("nmod:poss", "nmod"))
        whose = (at for at in owners if self.reading.analysis.case(at) in (None, _OF, "'s", *_JOINT))
        return next((found for at in whose if (found := meant_by(self.reading, self.called, at))), ())

    def _may_own(self, head: int, i: int) -> bool:
        """Say whether *i* may say whose noun *head* is: "tanks of *Rome*", not "Gaulish tanks near *Rome*'s border"."""
        analysis = self.reading.analysis
        if analysis.relations[i] != "nmod":
            return True
        known = any(self._lands.codes(*analysis.noun_chunk(head)))
        return not known and analysis.case(i) not in self.reading.lexicon.triggers.sides.near

    def surest(
        self,
        heads: Iterable[int],
        but: Iterable[Actor] = (),
        *,
        towns: bool = True,
        houses: bool = True,
        lands: bool = True,
    ) -> tuple[Actor, ...]:
        """
        Return the actors of the first noun phrase that has some, with those coordinated with it.

        Heads come with the likeliest first; where none is an actor, the country
        of the first place or nationality stands for them: "shelled *Gaulish*
        villages".  Actors in *but* are on the other side already.  Whoever shells
        a *town* does it to its country; a treaty signed in one is not aimed at it.
        *Houses* without a name that are hit are no actors: "a fuel station in Gaul";
        they are not those of their *lands* if its own police or judges punish them: "fined a bakery in Rome".
        """
        others = {actor.id for actor in but}
        rows = list(self._rows(heads))
        for number, row in enumerate(rows, 1):
            bodies = row if houses else [at for head in row for at in self._hit(head)]
            found = tuple(actor for actor in self.of(bodies) if actor.id not in others)
            near = found or tuple(
                c for head in row for c in self._countries_at(head, 0, towns=towns) if c.id not in others
            )
            if near:
                return tuple({actor.id: actor for actor in near}.values())
            if not lands and any(map(self.is_building, row)):
                return ()
            if any(is_somebody(self.reading, head) and not self.is_building(head) for head in row):
                them = self._far(row, others, towns=towns) or self._at_home(row, others)
                return them or self._first_far(rows[:number], others, towns=towns)  # it is they, whoever they are
        return self._first_far(rows, others, towns=towns)

    def _hit(self, i: int) -> tuple[int, ...]:
        """Return who is hit with noun *i*: of a house without a name its owner, "*Roe*'s home", "the home of *Roe*"."""
        if not self._is_house(i):
            return (i,)
        analysis = self.reading.analysis
        owners = (*analysis.all_children(i, "nmod:poss"), *analysis.all_children(i, "nmod"))
        near = (at for at in owners if analysis.relations[at] != "nmod" or analysis.case(at) == _OF)
        whose = [antecedent(analysis, at) for at in near]
        return tuple(at for at in whose if self._has(at))

    def _has(self, i: int) -> bool:
        """Say whether noun *i* is a person or a body, or means several of them: "the homes of *the three*"."""
        known = isinstance(self.reading.actor_at(i), Person | Organization)
        return known or bool(meant_by(self.reading, self.called, i))

    def _is_house(self, i: int) -> bool:
        """Say whether noun *i* is one for a house, and no name."""
        actor = self.reading.actor_at(i)
        return self.is_building(i) and (actor is None or not self.has_name(actor))

    def is_building(self, i: int) -> bool:
        """Say whether noun *i* means a house as well as those in it: "captured the *mosque*"."""
        return self.reading.analysis.bases[i] in self.reading.lexicon.triggers.classes["@building"]

    def _first_far(self, rows: Iterable[tuple[int, ...]], others: set[str], *, towns: bool) -> tuple[Actor, ...]:
        return next((far for row in rows if (far := self._far(row, others, towns=towns))), ())

    def _far(self, row: Iterable[int], others: set[str], *, towns: bool) -> tuple[Actor, ...]:
        """Return the countries that stand deeper in noun phrases: "a village in *Gaul*"."""
        found = (country for head in row for country in self._countries_at(head, _DEEP, towns=towns))
        return tuple({country.id: country for country in found if country.id not in others}.values())

    def _at_home(self, row: Iterable[int], others: set[str]) -> tuple[Actor, ...]:
        """Return the only country of the text for "the government" and the like."""
        if self._home is None or not any(is_of_state(self.reading, head) for head in row):
            return ()
        country = self._lands.country(self._home, next(iter(row)))
        return () if country.id in others else (country,)

    def country_at(self, i: int) -> Country | None:
        """Return the country that the name or place at token *i* speaks of, None if it speaks of none."""
        code, _ = self._lands.code_at(i)
        return self._lands.country(code, i) if code else None

    def is_in_town(self, i: int) -> bool:
        """Say whether noun *i* says in which town or region something is, and not in which country."""
        place = self.reading.place_at(i)
        town = place is not None and place.kind != "country"
        analysis, where = self.reading.analysis, self.reading.lexicon.triggers.sides.place
        return town and any(analysis.case(at) in where for at in (i, *analysis.conjuncts(i)[:1]))

    def _rows(self, heads: Iterable[int]) -> Iterator[tuple[int, ...]]:
        done: set[int] = set()
        for head in heads:
            if head not in done:
                row = self.reading.analysis.conjuncts(head)
                done.update(row)
                if self.reading.time_at(head) is None:
                    yield row

    def _countries_at(self, head: int, deep: int, *, towns: bool) -> Iterator[Country]:
        """Yield the countries named in the phrase of *head*, the nearest first."""
        analysis = self.reading.analysis
        first, stop = analysis.noun_chunk(head)
        if is_topic(self.reading, head):
            return
        if not towns and any(self.is_in_town(i) for i in range(first, stop)):
            return
        codes = dict.fromkeys(self._lands.codes(first, stop))
        if codes:
            yield from (self._lands.country(code, head) for code in codes)
            return
        if deep:
            acts = (is_somebody(self.reading, head) and not self.is_building(head)) or _do(analysis, head)
            sides = self.reading.lexicon.triggers.sides
            for at in analysis.children(head):
                case = analysis.case(at)
                if analysis.relations[at] in _BELOW and case not in sides.near and not (acts and self._says_where(at)):
                    below = 0 if case in sides.inside else deep - 1  # "a village in Gaul", not "a speech on it in Gaul"
                    found = [c for row in analysis.conjuncts(at) for c in self._countries_at(row, below, towns=towns)]
                    if found:
                        yield from found
                        return

    def _says_where(self, i: int) -> bool:
        """Say whether phrase *i* says where somebody is or holds office: "a court *in Rome*", "the mayor *of Rome*"."""
        place = self.reading.place_at(i)
        is_country = place is not None and place.kind == "country"
        return self.reading.analysis.case(i) in self.reading.lexicon.triggers.sides.place or not is_country


def _counted(analysis: Analysis, i: int) -> int:
    """Return what a number counts some of: "the assets of three *of its commanders*"."""
    if analysis.tags[i] != "CD":
        return i
    return next((at for at in analysis.all_children(i, "nmod") if analysis.case(at) == _OF), i)


def _children(analysis: Analysis, head: int, relations: tuple[str, ...]) -> list[int]:
    found = [at for at in analysis.children(head) if analysis.relations[at] in relations]
    return sorted(found, key=lambda at: relations.index(analysis.relations[at]))


def _do(analysis: Analysis, head: int) -> bool:
    """Say whether several do something themselves, whoever they are: "*dockers* at Rome's port walked out"."""
    return analysis.tags[head] == "NNS" and analysis.relations[head] == "nsubj"
