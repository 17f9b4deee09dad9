"""One decision for all drafts: which words are names, and of what."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from newsevents.model import Name, NameKind
from newsevents.stages.names.bodies import headed_name, opened_name
from newsevents.stages.names.draft import Draft, Rule
from newsevents.stages.names.known import known_name
from newsevents.stages.names.labelled import labelled_name
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import bare_run, titled_person

RULES: tuple[Rule, ...] = (labelled_name, known_name, headed_name, opened_name, titled_person, bare_run)
COST = 0.55
MEMORY = 0.6


def chosen(page: Page) -> tuple[Name, ...]:
    drafts = [d for rule in RULES for d in rule(page)]
    first = best(page, drafts)
    memory = remembered(page, first)
    again = [*drafts, *seen(page, memory)]
    final = best(page, again)
    total = remembered(page, final)
    names = []
    for (a, b), votes in final:
        key = page.forms[a:b]
        both = Counter(votes)
        for k, v in total.get(key, {}).items():
            both[k] += MEMORY * v
        kind = max(both, key=lambda k: (both[k], k))
        names.append(Name(page.analysis.span(a, b), kind, "names"))
    return tuple(names)


def best(page: Page, drafts: Iterable[Draft]):
    spans: dict[tuple[int, int], Counter] = defaultdict(Counter)
    for d in drafts:
        spans[d.first, d.stop][d.kind] += d.weight
    by_stop = defaultdict(list)
    for (a, b), votes in spans.items():
        top = max(votes.values())
        score = (top + 0.5 * (sum(votes.values()) - top) - COST) * (b - a)
        if score > 0:
            by_stop[b].append((score, a))
    n = len(page.forms)
    total = [0.0] * (n + 1)
    back = [None] * (n + 1)
    for i in range(1, n + 1):
        total[i] = total[i - 1]
        for score, a in by_stop.get(i, ()):
            if total[a] + score > total[i]:
                total[i] = total[a] + score
                back[i] = a
    out = []
    i = n
    while i > 0:
        if back[i] is None:
            i -= 1
        else:
            out.append(((back[i], i), spans[back[i], i]))
            i = back[i]
    return out[::-1]


def remembered(page, found):
    memory = defaultdict(Counter)
    for (a, b), votes in found:
        kind = max(votes, key=lambda k: votes[k])
        for k, v in votes.items():
            memory[page.forms[a:b]][k] += v
        if kind is NameKind.PERSON and b - a > 1:
            memory[page.forms[b - 1 : b]][kind] += 0.8
            memory[page.forms[a : a + 1]][kind] += 0.4
    return memory


def seen(page, memory):
    firsts = defaultdict(set)
    for key in memory:
        firsts[key[0]].add(len(key))
    at = 0
    n = len(page.forms)
    while at < n:
        lens = firsts.get(page.forms[at])
        hit = None
        if lens and page.capital[at]:
            for k in sorted(lens, reverse=True):
                if page.forms[at : at + k] in memory:
                    hit = k
                    break
        if hit:
            votes = memory[page.forms[at : at + hit]]
            kind = max(votes, key=lambda k: votes[k])
            yield Draft(at, at + hit, kind, 0.8, "seen-elsewhere")
            at += hit
        else:
            at += 1
