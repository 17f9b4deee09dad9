"""All repairs of the trees that the network gives, in order."""

from collections.abc import MutableSequence, Sequence

from newsevents.language.network_asides import restore_asides
from newsevents.language.network_attached import restore_attached
from newsevents.language.network_clauses import restore_subjects, restore_verbs
from newsevents.language.network_closings import restore_speakers
from newsevents.language.network_finite import restore_finite
from newsevents.language.network_joined import restore_joined
from newsevents.language.network_mains import restore_mains
from newsevents.language.network_names import join_hyphened, join_initials, join_names, restore_nouns, restore_singulars
from newsevents.language.network_objects import restore_objects
from newsevents.language.network_quantities import free_objects, free_spans
from newsevents.language.network_reduced import restore_reduced
from newsevents.language.network_repair import Heads, Relations, repair
from newsevents.language.network_rows import restore_rows

Window = tuple[int, int]


def mend(
    words: Sequence[str],
    tags: MutableSequence[str],
    heads: Heads,
    relations: Relations,
    labels: Sequence[str],
    windows: Sequence[Window],
) -> None:
    """
    Mend tags and trees in place where they contradict themselves or the grammar.

    First come the verbs of whole sentences, since all else hangs on them, then
    what stands around one verb, last what a sentence ends with.  Each leaves a
    tree a tree.

    Args:
        words: The words as written.
        tags: Penn tags, one for each word.
        heads: Position of the head of each word, -1 for roots.
        relations: Relation of each word to its head.
        labels: Labels of names, one for each word; they are not changed.
        windows: Sentences as ranges of words, in order.
    """
    restore_singulars(words, tags)
    join_hyphened(tags, heads, relations)
    join_initials(labels, tags, heads, relations)
    restore_reduced(words, tags, heads, relations, windows)
    restore_finite(words, tags, heads, relations, windows)
    restore_attached(words, tags, heads, relations, labels)
    restore_asides(words, tags, heads, relations)
    restore_objects(tags, heads, relations)
    free_objects(words, tags, heads, relations)
    free_spans(words, relations)
    restore_verbs(words, tags, heads, relations)
    repair(tags, heads, relations)
    restore_subjects(words, tags, heads, relations)
    restore_mains(words, tags, heads, relations)
    restore_joined(words, tags, heads, relations)
    join_names(labels, heads, relations)
    restore_rows(words, tags, heads, relations, labels)
    restore_nouns(words, tags, heads, relations)
    restore_speakers(words, tags, heads, relations)
