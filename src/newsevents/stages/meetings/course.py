"""The verb that tells the course of an encounter."""

from collections.abc import Iterator

from newsevents.stages.meetings.scene import Scene


def course_of(scene: Scene, i: int) -> Iterator[int]:
    """
    Yield the verb that tells the course of noun *i*: "talks *resumed* in Oslo".

    After a long subject a parser may not see whose verb it is: the first one
    after the noun that has no subject of its own.
    """
    analysis = scene.analysis
    if analysis.heads[i] >= 0 and analysis.relations[i] not in ("nsubj", "nsubj:pass"):
        return
    if analysis.heads[i] >= 0 and analysis.bases[analysis.heads[i]] in scene.words.course:
        yield analysis.heads[i]
        return
    _, stop = scene.near(i)
    for at in range(i + 1, stop):
        if analysis.bases[at] in scene.words.course and analysis.tags[at] in ("VBD", "VBZ", "VBP"):
            if analysis.subject(at) is None and analysis.relations[at] in ("conj", "acl", "advcl", "root", "parataxis"):
                yield at
            return


def is_news(scene: Scene, i: int) -> bool:
    """Say whether the sentence tells of noun *i*, not of something at it: "a forum *opened*", "will *host* one"."""
    analysis, part = scene.analysis, scene.words.taking_part
    above = analysis.heads[i]
    if above < 0 or next(course_of(scene, i), None) is not None:
        return True
    told = scene.words.course | part.verbs | part.hosts
    return analysis.relations[i] in ("nsubj", "nsubj:pass", "obj") and analysis.bases[above] in told
