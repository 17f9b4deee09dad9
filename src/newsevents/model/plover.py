"""
The PLOVER ontology: types of events, their quad classes, modes and contexts.

Source: PLOVER manual 2.0 (Open Event Data Alliance, draft of 2021), CC BY-SA 4.0.
The manual gives SANCTION the quad class 4 in its chapter and 3 in its last
table; the chapter holds here.
"""

from enum import IntEnum, StrEnum


class QuadClass(IntEnum):
    """The four kinds of events: cooperation or conflict, in words or in deeds."""

    VERBAL_COOPERATION = 1
    MATERIAL_COOPERATION = 2
    VERBAL_CONFLICT = 3
    MATERIAL_CONFLICT = 4


class EventType(StrEnum):
    """The sixteen PLOVER event types."""

    AGREE = "AGREE"
    """Agree or promise to do something."""
    CONSULT = "CONSULT"
    """Meet, visit, call or negotiate."""
    SUPPORT = "SUPPORT"
    """Express or formalize support: praise, recognize, sign."""
    CONCEDE = "CONCEDE"
    """Yield in words: apologize, pardon, promise to give in."""
    COOPERATE = "COOPERATE"
    """Work together in deeds: trade, exercises, extradition."""
    AID = "AID"
    """Give economic, military or humanitarian help."""
    RETREAT = "RETREAT"
    """Yield in deeds: withdraw, release, disarm, resign."""
    REQUEST = "REQUEST"
    """Ask, demand or appeal."""
    ACCUSE = "ACCUSE"
    """Criticize, blame, charge or investigate."""
    REJECT = "REJECT"
    """Refuse, decline or veto."""
    THREATEN = "THREATEN"
    """Warn of or announce a hostile act."""
    PROTEST = "PROTEST"
    """Demonstrate, strike, boycott or riot."""
    SANCTION = "SANCTION"
    """Reduce relations: cut aid, expel diplomats, embargo."""
    MOBILIZE = "MOBILIZE"
    """Move, raise or show force without using it."""
    COERCE = "COERCE"
    """Repress, arrest, seize or censor."""
    ASSAULT = "ASSAULT"
    """Use force against people or things."""

    @property
    def quad(self) -> QuadClass:
        """The quad class of the type."""
        return _QUAD[self]

    @property
    def modes(self) -> tuple["EventMode", ...]:
        """The modes that the type may have."""
        return _MODES.get(self, ())


class EventMode(StrEnum):
    """How it was done; each mode belongs to some types."""

    VISIT = "visit"
    THIRD_PARTY = "third-party"
    MULTILATERAL = "multilateral"
    PHONE = "phone"
    WITHDRAW = "withdraw"
    RELEASE = "release"
    DISARM = "disarm"
    CEASEFIRE = "ceasefire"
    ACCESS = "access"
    RESIGN = "resign"
    ASSIST = "assist"
    CHANGE = "change"
    YIELD = "yield"
    MEET = "meet"
    DISAPPROVE = "disapprove"
    INVESTIGATE = "investigate"
    ALLEGE = "allege"
    RESTRICT = "restrict"
    ARREST = "arrest"
    RELATIONS = "relations"
    EXPEL = "expel"
    TERRITORY = "territory"
    VIOLENCE = "violence"
    DEMO = "demo"
    RIOT = "riot"
    STRIKE = "strike"
    HUNGER = "hunger"
    BOYCOTT = "boycott"
    OBSTRUCT = "obstruct"
    VANDALIZE = "vandalize"
    CONVICT = "convict"
    DISCONTINUE = "discontinue"
    TROOPS = "troops"
    WEAPONS = "weapons"
    POLICE = "police"
    MILITIA = "militia"
    SEIZE = "seize"
    CENSOR = "censor"
    CURFEW = "curfew"
    MARTIAL_LAW = "martial-law"
    DEPORT = "deport"
    WITHHOLD = "withhold"
    MISINFORMATION = "misinformation"
    CYBER = "cyber"
    ABDUCT = "abduct"
    BEAT = "beat"
    TORTURE = "torture"
    SEXUAL = "sexual"
    TARGETED = "targeted"
    DESTROY = "destroy"
    PRIMITIVE = "primitive"
    FIREARMS = "firearms"
    EXPLOSIVES = "explosives"
    SUICIDE_ATTACK = "suicide-attack"
    AERIAL = "aerial"
    DRONE = "drone"
    HEAVY_WEAPONS = "heavy-weapons"
    CROWD_CONTROL = "crowd-control"
    UNCONVENTIONAL = "unconventional"


class EventContext(StrEnum):
    """What it is about (PLOVER contexts)."""

    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    EXECUTIVE = "executive"
    LEGISLATIVE = "legislative"
    ELECTION = "election"
    POLITICAL_INSTITUTIONS = "political_institutions"
    PRO_DEMOCRACY = "pro_democracy"
    PRO_AUTOCRACY = "pro_autocracy"
    ECONOMIC = "economic"
    LEGAL = "legal"
    REPARATIONS = "reparations"
    HUMAN_RIGHTS = "human_rights"
    RIGHTS_FREEDOMS = "rights_freedoms"
    REPRESSION = "repression"
    HUMAN_SECURITY = "human_security"
    GENDER = "gender"
    LGBT = "lgbt"
    RELIGION_ETHNICITY = "religion_ethnicity"
    INEQUALITY = "inequality"
    DIPLOMATIC = "diplomatic"
    TERRITORY = "territory"
    PEACEKEEPING = "peacekeeping"
    HEALTH = "health"
    ASYLUM = "asylum"
    MIGRATION = "migration"
    DISASTERS = "disasters"
    NATURAL_RESOURCE = "natural_resource"
    ENVIRONMENT = "environment"
    TECHNOLOGY = "technology"
    TERRORISM = "terrorism"
    CBRN = "cbrn"
    CYBER = "cyber"
    MISINFORMATION = "misinformation"
    CRIME = "crime"
    CORRUPTION = "corruption"
    ILLEGAL_DRUGS = "illegal_drugs"
    TRAFFICKING = "trafficking"


def _modes(names: str) -> tuple[EventMode, ...]:
    return tuple(EventMode(name) for name in names.split())


_QUAD = {
    kind: quad
    for quad, kinds in {
        QuadClass.VERBAL_COOPERATION: "AGREE CONSULT SUPPORT CONCEDE",
        QuadClass.MATERIAL_COOPERATION: "COOPERATE AID RETREAT",
        QuadClass.VERBAL_CONFLICT: "REQUEST ACCUSE REJECT THREATEN",
        QuadClass.MATERIAL_CONFLICT: "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
    }.items()
    for kind in map(EventType, kinds.split())
}

_MODES = {
    EventType.CONSULT: _modes("visit third-party multilateral phone"),
    EventType.RETREAT: _modes("withdraw release disarm ceasefire access resign"),
    EventType.REQUEST: _modes("assist change yield meet"),
    EventType.ACCUSE: _modes("disapprove investigate allege"),
    EventType.REJECT: _modes("assist change yield meet"),
    EventType.THREATEN: _modes("restrict arrest relations expel territory violence"),
    EventType.PROTEST: _modes("demo riot strike hunger boycott obstruct vandalize"),
    EventType.SANCTION: _modes("convict expel withdraw discontinue"),
    EventType.MOBILIZE: _modes("troops weapons police militia"),
    EventType.COERCE: _modes("seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
    EventType.ASSAULT: _modes(
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack"
        " aerial drone heavy-weapons crowd-control unconventional"
    ),
}
