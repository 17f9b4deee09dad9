"""Who is people, or a body, since something is done to them that is done to such only: "arrested two *batsmen*"."""

from newsevents.stages.actors.page import Page

_OBJECTS = ("obj", "iobj")
_SUFFERING = "nsubj:pass"
_NOUNS = ("NNS", "NN")
_TO_DO = ("xcomp", "ccomp", "advcl", "acl")


def is_treated_as_people(page: Page, token: int) -> bool:
    """
    Say whether a noun is what only people and bodies can be: accused, arrested, urged to do something.

    No list holds all words for people; what is done to them tells of any.
    """
    return page.analysis.tags[token] in _NOUNS and is_done_to_people(page, token)


def is_done_to_people(page: Page, token: int) -> bool:
    """Say whether what is done to what a word is for is done to people and bodies only, whatever word it is."""
    a, standing = page.analysis, page.lexicon.titles.standing
    head = a.conjuncts(token)[0] if a.relations[token] == "conj" else token
    verb = a.heads[head]
    if verb < 0 or not a.tags[verb].startswith("VB"):
        return False
    if a.relations[head] == _SUFFERING or (a.relations[head] in _OBJECTS and verb < head):
        asks = a.bases[verb] in standing.telling and a.tags[head] == "NN"  # "urge *a review*"
        return (a.bases[verb] in standing.suffering and not asks) or _is_told(page, head, verb)
    return a.relations[head] == "obl" and verb < head and _is_told(page, head, verb)


def _is_told(page: Page, head: int, verb: int) -> bool:
    """Say whether somebody is told to do something: "asked *the line* to wait", "appealed to *the line* to wait"."""
    a = page.analysis
    if a.bases[verb] not in page.lexicon.titles.standing.telling:
        return False
    clauses = (*a.all_children(verb, *_TO_DO), *a.all_children(head, "acl"))
    return any(a.infinitive(at) and at > head for at in clauses)


def acts_as_people(page: Page, token: int) -> bool:
    """
    Say whether a noun is for people or bodies since it does what only they do: "*riders* signed a petition".

    No list holds all words for people; what they do tells of any.
    """
    a, collectives = page.analysis, page.lexicon.titles.collectives
    if a.tags[token] not in _NOUNS or a.singular[token] in collectives:
        return False
    head = a.conjuncts(token)[0] if a.relations[token] == "conj" else token
    if a.relations[head] == "nmod" and a.case(head) == "of" and a.singular[a.heads[head]] in collectives:
        head = a.heads[head]  # "dozens of *riders* signed"
    verb = a.heads[head]
    if verb < 0 or not a.tags[verb].startswith("VB") or a.relations[head] not in ("nsubj", "obl:agent"):
        return False
    return a.bases[verb] in page.lexicon.titles.standing.acting
