"""How something is said."""

from enum import StrEnum


class StatementKind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    """All of the content stands in quotation marks."""
    MIXED = "mixed"
    """Some of it does."""
    INDIRECT = "indirect"
    """None of it does."""


class Attribution(StrEnum):
    """What is attributed: words, or what lies behind them."""

    SPEECH = "speech"
    """Something said or written."""
    ATTITUDE = "attitude"
    """Something thought, hoped, feared, wanted, decided or expected."""
    FINDING = "finding"
    """Something shown or found out, as by a poll."""
    TOPIC = "topic"
    """Something spoken about, without what is said of it: "discussed the treaty"."""


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
    """What the reporter's verb says of the truth of the content."""

    NEUTRAL = "neutral"
    """As in "said"."""
    FACTIVE = "factive"
    """As in "revealed": the reporter takes it for true."""
    DISTANCING = "distancing"
    """As in "claimed": the reporter leaves it open."""
