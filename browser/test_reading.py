"""What a reader does with a report: pointing, clicking, keys, filters."""

import pytest
from browser.visiting import Visit
from playwright.sync_api import Browser, Page

from newsevents import Story
from newsevents.views import to_html


def keys(page: Page, selector: str) -> set[str]:
    """Return the keys of the findings that *selector* gives."""
    return set(" ".join(page.eval_on_selector_all(selector, "all => all.map(e => e.dataset.m || e.dataset.f)")).split())


SEEN = "all => all.filter((e) => e.checkVisibility() && e.getClientRects().length).length"


def visible(page: Page, selector: str) -> int:
    return int(page.eval_on_selector_all(selector, SEEN))


@pytest.fixture(autouse=True)
def _opened(visit: Visit, story: Story) -> None:
    visit(to_html(story))


def test_pointing_at_a_card_lights_evidence_speaker_and_what_it_refers_to(page: Page, story: Story) -> None:
    page.hover("#c-s1 blockquote")
    assert "s1" in keys(page, ".text .lit")
    speaker = next(n for n, actor in enumerate(story.actors, 1) if actor == story.statements[0].speaker)
    assert f"a{speaker}" in keys(page, ".text .near")
    words = page.eval_on_selector_all(".text .lit, .text .near", "all => all.map(e => e.textContent).join('')")
    for expected in ("We are ready", "said", "Nora Dahl", "She"):
        assert expected in words
    rule = "#c-s1 code"
    assert page.eval_on_selector(rule, "e => getComputedStyle(e).backgroundColor") == "rgb(255, 225, 77)"


def test_pointing_at_words_lights_the_card_and_tells_the_rule(page: Page) -> None:
    page.hover(".text .event")
    assert page.locator(".event-card.lit").count() == 1
    told = page.locator(".inspect")
    assert told.is_visible()
    assert "event" in told.inner_text()
    assert "by the rule “verb”" in told.inner_text()
    page.hover("h1")
    assert page.locator(".lit").count() == 0
    assert not told.is_visible()


def test_the_words_of_an_event_lead_to_its_card_and_back(page: Page) -> None:
    page.click(".text a[href^='#c-e']")
    card = page.evaluate("location.hash")
    assert card.startswith("#c-e")
    assert page.locator(f"{card}.lit").count() == 1
    page.locator(f"{card} .proofs a").first.click()
    place = page.evaluate("location.hash")
    assert place.startswith("#at-e")
    assert page.locator(f"{place} ~ .s").first.is_visible()


def test_a_click_on_a_name_leads_to_the_actor(page: Page) -> None:
    page.locator(".text .person:not(a)", has_text="Ana Ruiz").first.click()
    assert "Ana Ruiz" in page.locator(f"{page.evaluate('location.hash')} h3").inner_text()


def test_all_can_be_reached_with_keys_and_focus_lights(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    seen = set()
    for _ in range(300):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.closest('section[id], form')?.id"))
        if page.evaluate("document.activeElement === document.body"):
            break
    assert {"filters", "text", "network", "statements", "meetings", "events", "timeline", "actors"} <= seen
    page.focus("#c-m1 .proofs a")
    assert "m1" in keys(page, ".text .lit")
    page.keyboard.press("Escape")
    assert page.locator(".lit").count() == 0


def test_what_has_the_focus_shows_it(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    style = "getComputedStyle(document.activeElement)"
    assert page.evaluate(f"{style}.outlineStyle") == "solid"
    assert page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2


@pytest.mark.parametrize("kind", ["event", "statement", "meeting"])
def test_a_kind_can_be_hidden(page: Page, kind: str) -> None:
    look = {"statement": "said"}.get(kind, kind)
    assert visible(page, f".{kind}-card")
    assert page.locator(f".text .{look}").count()
    page.uncheck(f"[name=kind][value={kind}]", force=True)
    assert visible(page, f".{kind}-card") == 0
    assert page.locator(f".text .{look}").count() == 0
    page.click("button[type=reset]")
    page.locator(f".text .{look}").first.wait_for()
    assert visible(page, f".{kind}-card")


def test_a_kind_of_actor_can_be_hidden(page: Page) -> None:
    assert visible(page, ".node.person")
    page.uncheck("[name=kind][value=person]", force=True)
    assert visible(page, ".node.person") == 0
    assert visible(page, ".profile[data-kind=person]") == 0
    assert visible(page, ".profile[data-kind=country]") > 0
    assert page.locator(".text .person").count() == 0


def test_one_speaker_can_be_picked(page: Page, story: Story) -> None:
    page.select_option("[name=by]", label="Nora Dahl")
    told = [
        h
        for h in story.happenings
        if h in story.statements_by("Nora Dahl") or (h.claimed_by and h.claimed_by in story.statements_by("Nora Dahl"))
    ]
    assert visible(page, ".card[data-status]") == len(told)
    assert page.locator(".shown").inner_text() == f"{len(told)} of {len(story.happenings)} findings shown"
    assert visible(page, ".speaker") == 1


def test_one_status_can_be_picked(page: Page, story: Story) -> None:
    planned = [happening for happening in story.happenings if happening.status == "planned"]
    assert planned
    page.select_option("[name=status]", "planned")
    assert visible(page, ".card[data-status]") == len(planned)
    assert visible(page, "ol.line li li") == len([one for one in planned if one.when and one.when.resolved])


def test_the_graph_lights_ties_and_text(page: Page, story: Story) -> None:
    assert visible(page, ".graph .node")
    page.locator(".graph .edge.met text, .graph .edge.met .grip").first.hover(force=True)
    page.locator(".graph .edge.met a").first.focus()
    assert page.locator(".graph .edge.met.lit").count() == 1
    assert "m1" in keys(page, ".text .lit")
    page.locator(".graph .node", has_text="Nora Dahl").locator("use").hover()
    lit = keys(page, ".text .lit")
    assert lit & {f"a{n}" for n, actor in enumerate(story.actors, 1) if actor.name == "Nora Dahl"}
    assert page.locator(".graph .edge.lit").count() >= 1


def test_the_graph_leads_to_cards_with_keys(page: Page) -> None:
    page.locator(".graph .edge.did a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash").startswith("#c-e")


def test_no_other_script_runs(page: Page) -> None:
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "window.bad = true";
      document.body.append(script);
      const picture = document.createElement("img");
      picture.src = "https://news.example/x.png";
      document.body.append(picture);
    }""")
    page.wait_for_timeout(100)
    assert page.evaluate("window.bad") is None


def test_without_a_script_all_is_there(
    browser: Browser, story: Story, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("plain") / "page.html"
    file.write_text(to_html(story), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{file.as_uri()}#at-e1-0")
    assert not page.locator(".filters").is_visible()
    assert page.locator(".article .legend").is_visible()
    assert page.locator(".card[data-status]").count() == len(story.happenings)
    color = page.locator("#at-e1-0 ~ .s").first.evaluate("e => getComputedStyle(e).backgroundColor")
    assert color == "rgb(255, 225, 77)"
    context.close()


def test_on_paper_there_are_no_filters_and_all_is_open(page: Page) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    assert page.eval_on_selector(".text .said", "e => getComputedStyle(e).backgroundColor") == "rgb(228, 238, 248)"
    assert not page.locator(".filters").is_visible()
    assert page.locator(".text").is_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert page.pdf().startswith(b"%PDF")
