"""What somebody asks others to do, or means to do."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements.edges import end_of
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.phrases import whole_name


def hearer_infinitive(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return hearer and infinitive: urged *them to leave*; called on *them to leave*."""
    analysis = page.analysis
    to_do = _infinitive(page, verb)
    if to_do is None:
        return ()
    if Frame.HEARER_INFINITIVE in saying.frames:
        hearer = analysis.child(verb, "obj", "iobj")
        if hearer is None and analysis.passive(verb):
            hearer = analysis.child(verb, "nsubj:pass", "nsubj")
    else:
        hearer = next((at for at in analysis.obliques(verb) if analysis.case(at) in saying.hearers), None)
    if hearer is None or hearer > to_do:
        return ()
    begin, end = analysis.subtree(hearer)
    begin += analysis.lower[begin] in saying.hearers  # called on *them*: "on" belongs to the word of saying
    if hearer < verb:
        begin, end = whole_name(page, begin, end)  # the parser may have cut "Ada Osei-Tutu"
    first, stop = analysis.subtree(to_do)
    return (begin, end), (first, _with_more(page, verb, min(stop, end_of(page, verb, first))))


def infinitive(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the infinitive: promised *to leave*."""
    to_do = _infinitive(page, verb) if Frame.INFINITIVE in saying.frames else None
    if to_do is None or _is_of_thing(page, verb, to_do):
        return ()
    first, stop = page.analysis.subtree(to_do)
    return ((first, _with_more(page, verb, min(stop, end_of(page, verb, first)))),)


def _is_of_thing(page: Page, verb: int, to_do: int) -> bool:
    """Say whether an infinitive belongs to the thing before it: voted against *a bill to raise taxes*."""
    analysis = page.analysis
    first, _ = analysis.subtree(to_do)
    things = (at for at in analysis.obliques(verb) if analysis.tags[at].startswith("NN"))
    return any(analysis.subtree(at)[1] == first and analysis.case(at) in page.sayings.links.takes for at in things)


def _with_more(page: Page, verb: int, stop: int) -> int:
    """Return where the infinitives end that go on with one: to cut taxes, *raise wages*; to let pupils *swim*."""
    analysis = page.analysis
    _, end = analysis.sentence_at[verb]
    while stop < end:
        at = stop
        while at < end and analysis.tags[at] in (",", "CC", "RB"):
            at += 1
        if at >= end or analysis.tags[at] != "VB" or analysis.auxiliaries(at) or analysis.marker(at) is not None:
            break
        stop = max(at + 1, end_of(page, verb, at, analysis.subtree(at)[1]))
        stop = min(stop, analysis.subtree(at)[1])
    return stop


def _infinitive(page: Page, verb: int) -> int | None:
    analysis = page.analysis
    for at in analysis.all_children(verb, "xcomp", "advcl", "ccomp"):
        if at > verb and analysis.marker(at) == "to":
            return at
    return None
