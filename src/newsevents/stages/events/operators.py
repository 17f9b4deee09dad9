"""What an operator makes of the event inside it: "launch an attack", "plan to attack", "deny attacking"."""

from newsevents.language import Analysis
from newsevents.lexicon.senses import OperatorKind, Sense, Side
from newsevents.lexicon.triggers import Triggers
from newsevents.model import EventMode, EventType, Status
from newsevents.stages.clauses.roles import agent, clauses
from newsevents.stages.events import sides
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.status import is_own_future, is_ultimatum, status_of

NOT_PROMISED = (EventType.REQUEST, EventType.ACCUSE, EventType.CONSULT)
"""What nobody promises to do by saying that he will."""
_CHOOSING = (
    OperatorKind.COMMAND, OperatorKind.LIGHT, OperatorKind.TOLD, OperatorKind.UNDERGO, OperatorKind.UNDO
)  # fmt: skip
_WILLED = (OperatorKind.CHOICE, OperatorKind.INTENT)
_WORDS = (EventType.ACCUSE, EventType.AGREE, EventType.REQUEST, EventType.SUPPORT, EventType.THREATEN)
_RELATIVE = ("WDT", "WP")
_COURT = "@court"
_FREED = "081"
"""CAMEO code of what a court grants."""
_ANSWERING = "responsibility"
_OF, _PAY = "of", "pay"
_FROM = ("by", "from")
"""Before who does what the subject undergoes."""


def is_deed_ordered(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether somebody is to suffer what verb *i* has for a clause: "ordered that she *be jailed*"."""
    inner = analysis.child(i, "ccomp", "xcomp")
    return inner is not None and analysis.passive(inner) and analysis.bases[i] in triggers.commands


def may_hold(analysis: Analysis, triggers: Triggers, kind: OperatorKind, at: int) -> bool:
    """
    Say whether phrase *at* may hold the event of an operator.

    "Engage *in talks*", not "act *for peace*"; "cancelled *because of the war*" ends no war.
    """
    if kind is OperatorKind.CHOICE:
        return analysis.infinitive(at)
    case = analysis.case(at) if analysis.relations[at] == "obl" else None
    if case is None or kind not in _CHOOSING:
        return True
    return kind is not OperatorKind.UNDO and case in triggers.sides.carried


def operated(
    analysis: Analysis, triggers: Triggers, i: int, kind: OperatorKind, inner: Draft, subject: int | None
) -> Draft | None:
    """Return what verb or adjective *i* makes of *inner*, None if nothing."""
    subjects = tuple(at for at in sides.together(analysis, subject) if at != inner.token)
    if _is_unclaimed(analysis, triggers, i):
        return None
    if kind in _WILLED and analysis.negated(inner.token if inner.anchor < 0 else inner.anchor):
        return _forborne(analysis, triggers, i, kind, inner, subjects)
    match kind:
        case OperatorKind.CHOICE if inner.mode is EventMode.STRIKE:  # "voted to strike" is a strike to come
            return composed(analysis, triggers, i, OperatorKind.INTENT, inner, subjects)
        case OperatorKind.CHOICE | OperatorKind.LIGHT:
            return _light(analysis, triggers, i, inner, subjects)
        case OperatorKind.COMMAND if _frees(analysis, triggers, inner, subjects):
            freed = _light(analysis, triggers, i, inner, subjects)
            return freed._replace(rule=kind.value, type=EventType.CONCEDE, mode=None, cameo=_FREED)
        case OperatorKind.COMMAND if inner.type not in triggers.compose[kind]:
            return _light(analysis, triggers, i, inner, subjects)._replace(rule=kind.value)
        case OperatorKind.UNDERGO:
            return _undergone(analysis, i, inner, subjects)
        case OperatorKind.TOLD:
            return _got(analysis, i, inner, subjects) if inner.nominal and inner.type in _WORDS else None
        case OperatorKind.DENY:
            return _denied(analysis, i, inner, subjects)
        case _:
            return composed(analysis, triggers, i, kind, inner, subjects)


def _is_unclaimed(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether nobody answers for something: "no group claimed *responsibility* for the attack": there was one."""
    thing = analysis.object(i)
    answers = thing is not None and analysis.bases[thing] == _ANSWERING
    return answers and status_of(analysis, triggers, i) is Status.DENIED


def _frees(analysis: Analysis, triggers: Triggers, inner: Draft, subjects: tuple[int, ...]) -> bool:
    """Say whether a court lets somebody go: "*Judge* Ana Roe ordered him released"."""
    words = (analysis.bases[at] for head in subjects for at in (head, *analysis.all_children(head, "nmod:desc")))
    return inner.mode is EventMode.RELEASE and any(word in triggers.classes[_COURT] for word in words)


def composed(
    analysis: Analysis, triggers: Triggers, i: int, kind: OperatorKind, inner: Draft, sources: tuple[int, ...]
) -> Draft | None:
    """Return the event of another type that an operator at *i* makes of *inner*."""
    outer = triggers.compose[kind].get(inner.type)
    helps = inner.type is EventType.MOBILIZE or inner.mode is EventMode.INVESTIGATE
    if helps and analysis.bases[i] in triggers.status.promising:
        outer = EventType.AGREE  # "pledged to send troops" is no threat to whom they are sent
    return None if outer is None else _turned(analysis, triggers, i, kind, inner, sources, outer)


def _forborne(
    analysis: Analysis, triggers: Triggers, i: int, kind: OperatorKind, inner: Draft, sources: tuple[int, ...]
) -> Draft | None:
    """Return what it is to choose not to do it: "decided *not* to help" refuses, "vowed *not* to attack" promises."""
    if inner.type in triggers.compose[OperatorKind.FAIL]:
        return composed(analysis, triggers, i, OperatorKind.FAIL, inner, sources)
    if kind is OperatorKind.CHOICE or triggers.compose[kind].get(inner.type) is not EventType.THREATEN:
        return None
    return _turned(analysis, triggers, i, kind, inner, sources, EventType.AGREE)


def _turned(
    analysis: Analysis,
    triggers: Triggers,
    i: int,
    kind: OperatorKind,
    inner: Draft,
    sources: tuple[int, ...],
    outer: EventType,
) -> Draft:
    """Return the event of type *outer* that an operator at *i* makes of *inner*."""
    others = inner.targets if kind is OperatorKind.INTENT else (*inner.sources, *inner.targets)
    draft = Draft(
        token=i,
        type=outer,
        rule=kind.value,
        cameo=inner.cameo if outer is inner.type else triggers.roots.get(outer),
        sources=sources,
        targets=tuple(at for at in others if at not in sources) + sides.beside(analysis, triggers.sides.target, i),
        mutual=inner.mutual,
        content=(inner.token,),
        inner=(inner.token, *inner.inner),
        status=status_of(analysis, triggers, i),
    )
    return coded(triggers, draft, inner)


def coded(triggers: Triggers, draft: Draft, inner: Draft) -> Draft:
    """Take CAMEO code and PLOVER mode from what is asked, promised or refused."""
    root = (draft.cameo or "")[:2]
    code = triggers.codes.get(root, {}).get(inner.type, draft.cameo)
    mode = draft.mode or triggers.modes.get(draft.type, {}).get(inner.type)
    return draft._replace(cameo=code, mode=mode, contexts=draft.contexts or inner.contexts)


def _light(analysis: Analysis, triggers: Triggers, i: int, inner: Draft, own: tuple[int, ...]) -> Draft:
    """Give the event of a noun the sides of the verb around it: "*Oslo* launched an inquiry"."""
    if inner.type is EventType.SANCTION and analysis.bases[i] == _PAY:
        return _undergone(analysis, i, inner, own)  # who pays a fine was fined
    sources = own or inner.sources
    given = (head for at in analysis.all_children(i, "iobj") for head in sides.together(analysis, at))
    announced = analysis.passive(i) and analysis.subject(i) == inner.token  # "a probe was launched into Rome"
    towards = inner.towards or triggers.sides.target
    if announced:  # "an attack was launched *from* Rome" is not aimed at it
        towards = tuple(case for case in towards if case not in _FROM)
    targets = (*given, *inner.targets, *sides.beside(analysis, towards, i))
    outer = status_of(analysis, triggers, i)
    beside = tuple(at for at in clauses(analysis, i) if inner.token not in range(*analysis.subtree(at)))
    return inner._replace(
        rule="light-verb",
        sources=sources,
        targets=tuple(at for at in targets if at not in sources),
        nominal=inner.nominal and not (own or announced),
        anchor=i,
        content=(*inner.content, *(beside if inner.absorbs else ())),
        inner=(*inner.inner, i),
        status=outer if outer is not Status.ACTUAL else inner.status,
    )


def being(analysis: Analysis, triggers: Triggers, i: int, draft: Draft, sense: Sense) -> Draft:
    """Give the event of noun *i* the subject that is in it, or at it: "*Oslo* is under attack", "at war with Rome"."""
    subject = analysis.subject(i)
    if analysis.relations[i] == "acl:relcl" and subject is not None and analysis.tags[subject] in _RELATIVE:
        subject = analysis.heads[i]
    subjects = sides.together(analysis, subject)
    case = analysis.case(i)
    if analysis.child(i, "cop") is None or not subjects or case not in triggers.sides.states:
        return draft
    if case == triggers.sides.states[-1] or sense.owner is Side.TARGET:
        return draft._replace(rule="state", targets=(*subjects, *draft.targets), nominal=False)
    return draft._replace(rule="state", sources=(*subjects, *draft.sources), nominal=False)


def _got(analysis: Analysis, i: int, inner: Draft, subjects: tuple[int, ...]) -> Draft:
    """Give words that somebody gets their source: "*Oslo* won praise from Rome", "the support *of Rome*"."""
    draft = _undergone(analysis, i, inner, subjects)
    if draft.sources or inner.type is not EventType.SUPPORT:
        return draft
    return draft._replace(sources=tuple(at for at in inner.targets if analysis.case(at) == _OF))


def _undergone(analysis: Analysis, i: int, inner: Draft, subjects: tuple[int, ...]) -> Draft:
    """Give the event of a noun its target: "*Oslo* faced an attack", "drew criticism from Rome"."""
    found = (*inner.sources, *sides.beside(analysis, _FROM, i), *sides.beside(analysis, _FROM, inner.token))
    sources = tuple(at for at in found if at not in subjects)
    taken = (*inner.inner, i)
    return inner._replace(rule="undergone", sources=sources, targets=subjects, anchor=i, inner=taken)


def _denied(analysis: Analysis, i: int, inner: Draft, subjects: tuple[int, ...]) -> Draft | None:
    """Return what the subject says not to have done: "Oslo denied *attacking* Rome", not "an allegation"."""
    if inner.nominal:
        return None
    sources = inner.sources if analysis.subject(inner.token) is not None else subjects
    targets = (*inner.targets, *(at for at in inner.sources if at not in sources))
    return inner._replace(
        rule="denial", sources=sources, targets=targets, status=Status.DENIED, anchor=i, inner=(*inner.inner, i)
    )


def obligation(analysis: Analysis, triggers: Triggers, i: int, inner: Draft | None) -> Draft:
    """Make a request of "Oslo said that Rome *must* pay"."""
    draft = Draft(
        token=i,
        type=EventType.REQUEST,
        rule="obligation",
        cameo="100",
        sources=sides.together(analysis, agent(analysis, analysis.heads[i])),
        targets=sides.together(analysis, analysis.subject(i)),
        content=analysis.children(i),
        inner=(inner.token,) if inner else (),
        status=Status.ACTUAL,
    )
    return coded(triggers, draft, inner) if inner else draft


def projected(analysis: Analysis, triggers: Triggers, draft: Draft, i: int) -> Draft:
    """Turn what somebody says it will do itself into a promise, a threat or a refusal."""
    will = is_own_future(analysis, triggers, i)
    if will is None or (draft.type in NOT_PROMISED and (will or draft.type is not EventType.CONSULT)):
        return draft
    kind = triggers.compose[OperatorKind.INTENT][draft.type] if will else EventType.REJECT
    if will and is_ultimatum(analysis, triggers, i):
        kind = EventType.THREATEN
    if kind is draft.type or draft.type is EventType.MOBILIZE:
        return draft
    outer = draft._replace(
        type=kind,
        rule="intent" if will else "refusal",
        mode=None,
        cameo=triggers.roots.get(kind),
        strict=False,
        status=Status.PLANNED if will else Status.ACTUAL,
    )
    return coded(triggers, outer, draft)
