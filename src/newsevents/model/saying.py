"""How something is said."""

from enum import StrEnum


class StatementKind(StrEnum):
    """Whether the words are quoted."""

    DIRECT = "direct"
    """All of the content stands in quotation marks."""
    MIXED = "mixed"
    """Some of it does."""
    INDIRECT = "indirect"
    """None of it does."""


class Attribution(StrEnum):
    """What is attributed to the speaker: words, a thought, a finding, or only a topic."""

    SPEECH = "speech"
    """Something said or written."""
    ATTITUDE = "attitude"
    """Something thought, hoped, feared, wanted, decided or expected."""
    FINDING = "finding"
    """Something shown or found out, as by a poll."""
    TOPIC = "topic"
    """Something that was spoken about, without what was said: "discussed the treaty"."""


class Illocution(StrEnum):
    """What the speaker does by saying it."""

    ASSERT = "assert"
    DENY = "deny"
    ASK = "ask"
    DEMAND = "demand"
    PROMISE = "promise"
    THREATEN = "threaten"
    WARN = "warn"
    PRAISE = "praise"
    CRITICIZE = "criticize"
    ACCUSE = "accuse"
    ANNOUNCE = "announce"
    SUGGEST = "suggest"
    AGREE = "agree"
    REFUSE = "refuse"
    """Declining to comment is a refusal, too."""


class Commitment(StrEnum):
    """What the reporter's verb says about the truth of the content."""

    NEUTRAL = "neutral"
    """As in "said"."""
    FACTIVE = "factive"
    """As in "revealed": the reporter takes it for true."""
    DISTANCING = "distancing"
    """As in "claimed": the reporter leaves it open."""
