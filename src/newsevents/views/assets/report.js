"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = (text) => (text || "").split(" ").filter(Boolean);
  document.documentElement.classList.add("js");

  // What belongs to which finding: segments of the text by data-m, cards and pictures by data-f.
  const segments = all("[data-m]");
  const things = all("[data-f]");
  const graph = document.querySelector(".graph");
  const inspect = document.querySelector(".inspect");
  const found = new Map();
  const put = (key, element) => found.has(key) ? found.get(key).push(element) : found.set(key, [element]);
  for (const segment of segments) words(segment.dataset.m).forEach((key) => put(key, segment));
  for (const thing of things) words(thing.dataset.f).forEach((key) => put(key, thing));
  const card = (key) => document.getElementById("c-" + key);
  const near = (keys) => keys.flatMap((key) => words(card(key)?.dataset.near));

  // One finding lights up at a time, and what it refers to, less so.
  let lit = [];
  const light = (keys) => {
    for (const element of lit) element.classList.remove("lit", "near");
    lit = [];
    graph?.classList.toggle("busy", keys.some((key) => (found.get(key) || []).some((one) => graph.contains(one))));
    const mark = (names, look) => names.forEach((key) => (found.get(key) || []).forEach((element) => {
      if (!element.classList.contains("lit")) { element.classList.add(look); lit.push(element); }
    }));
    mark(keys, "lit");
    mark(near(keys), "near");
    for (const key of keys) for (const edge of all(`.edge[data-ends~="${key}"]`)) { edge.classList.add("lit"); lit.push(edge); }
  };
  const keysOf = (element) => {
    const segment = element.closest?.("[data-m]");
    if (segment) return words(segment.dataset.m).filter((key) => !off(key));
    const thing = element.closest?.("[data-f]");
    if (!thing) return null;
    const ends = words(thing.dataset.ends);
    return [...words(thing.dataset.f), ...ends.filter(() => thing.matches(".edge"))];
  };

  // What stands at this place of the text, and which rules say so.
  const name = (key) => {
    const one = card(key);
    if (!one) return "time";
    const speaker = one.matches(".statement-card") && one.closest(".speaker")?.querySelector("h3 bdi");
    const title = one.querySelector("h3 bdi, .what");
    const kind = one.dataset.kind;
    return speaker ? `${speaker.textContent} says` : one.matches(".profile") ? title.textContent : `${kind}: ${one.querySelector(".what").textContent}`;
  };
  const tell = (segment) => {
    inspect.hidden = !segment;
    if (!segment) return;
    const rules = segment.dataset.r.split("|");
    inspect.replaceChildren(...words(segment.dataset.m).map((key, number) => {
      const span = document.createElement("span"), rule = document.createElement("i");
      span.append(name(key));
      if (rules[number]) { rule.textContent = ` by the rule “${rules[number]}”`; span.append(rule); }
      return span;
    }));
  };

  // Where the text scrolls by itself, evidence that is out of sight comes into sight, after a moment.
  const pane = document.querySelector(".article");
  let waiting = 0;
  const bring = () => {
    const frame = pane.getBoundingClientRect();
    const places = all(".s.lit", pane).map((one) => one.getBoundingClientRect());
    if (!places.length || pane.scrollHeight <= pane.clientHeight) return;
    if (places.some((one) => one.top >= frame.top && one.bottom <= frame.bottom)) return;
    pane.scrollBy({ top: places[0].top - frame.top - frame.height / 3 });
  };

  for (const one of all(".scroll:has(.graph)")) one.scrollLeft = (one.scrollWidth - one.clientWidth) / 2;

  let held = [];
  const over = (event) => {
    const keys = keysOf(event.target);
    light(keys || held);
    clearTimeout(waiting);
    if (keys && pane && !pane.contains(event.target)) waiting = setTimeout(bring, 150);
    tell(event.target.closest?.("[data-m]"));
  };
  document.addEventListener("pointerover", over);
  document.addEventListener("focusin", over);
  document.addEventListener("pointerleave", () => { light(held); tell(null); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { held = []; light(held); tell(null); } });

  // A click on marked words that are no link goes to the card of the shortest finding there.
  document.querySelector(".text")?.addEventListener("click", (event) => {
    const segment = event.target.closest("[data-m]");
    if (!segment || segment.matches("a") || String(getSelection())) return;
    const key = words(segment.dataset.m).reverse().find((one) => card(one) && !off(one));
    if (key) location.hash = "c-" + key;
  });
  const follow = () => {
    const id = location.hash.slice(1);
    const key = /^(?:c|at)-([a-z]\d+)/.exec(id)?.[1];
    if (!key) return;
    held = [key];
    light(held);
    const hidden = document.getElementById(id)?.closest("details:not([open])");
    if (hidden) hidden.open = true;
    if (id.startsWith("c-")) found.get(key)?.find((one) => one.dataset.m)?.scrollIntoView({ block: "nearest" });
    document.getElementById(id)?.scrollIntoView({ block: id.startsWith("at-") ? "center" : "nearest" });
  };
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => all("details").forEach((one) => { one.open = true; }));

  // Filters.
  const form = document.querySelector(".filters:not(.search)");
  const kinds = new Set(all("[name=kind]").map((box) => box.value));
  let hidden = new Set(), gone = new Set();
  function off(key) { return hidden.has(key) || gone.has(kindOf(key)); }
  const letters = { s: "statement", e: "event", m: "meeting", p: "place", t: "time" };
  const actorKinds = new Map(all(".profile[data-kind]").map((one) => [one.dataset.f, one.dataset.kind]));
  function kindOf(key) { return actorKinds.get(key) || letters[key[0]]; }
  const looks = new Map(segments.map((segment) => [segment, segment.className]));
  const lookOf = { statement: "said" };
  const filter = () => {
    const value = (field) => form.elements[field]?.value || "";
    gone = new Set([...kinds].filter((kind) => !form.querySelector(`[value="${kind}"]`).checked));
    hidden = new Set();
    const cards = all(".card[data-status]");
    let shown = 0;
    for (const one of cards) {
      const data = one.dataset;
      const fits = (!value("by") || data.by === value("by")) && (!value("status") || data.status === value("status"));
      if (!fits) hidden.add(data.f);
      if (fits && !gone.has(data.kind)) shown += 1;
    }
    for (const thing of things) {
      if (thing.matches(".who, h3 *")) continue;
      const ends = words(thing.dataset.ends);
      thing.toggleAttribute("hidden", words(thing.dataset.f).every(off) || ends.some(off));
    }
    for (const group of all(".speaker")) group.hidden = !group.querySelector(".card:not([hidden])");
    for (const day of all("ol.line > li")) day.hidden = !day.querySelector("li:not([hidden])");
    for (const [segment, look] of looks) {
      const keys = words(segment.dataset.m);
      const shownKinds = new Set(keys.filter((key) => !off(key)).map(kindOf));
      const hiddenLooks = keys.map(kindOf).filter((kind) => !shownKinds.has(kind)).map((kind) => lookOf[kind] || kind);
      if (!shownKinds.has("statement")) hiddenLooks.push("cue");
      segment.className = words(look).filter((one) => !hiddenLooks.includes(one)).join(" ");
    }
    form.querySelector(".shown").textContent = `${shown} of ${cards.length} findings shown`;
    light(held = held.filter((key) => !off(key)));
  };
  if (form) {
    form.hidden = false;
    new ResizeObserver(() => {
      document.documentElement.style.setProperty("--bar", form.offsetHeight + "px");
    }).observe(form);
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    filter();
  }
  follow();

  // The search of an index: rows that have all the words.
  const search = document.querySelector(".search");
  if (search) {
    const rows = all("tbody tr").map((row) => [row, (row.textContent + " " + (row.dataset.words || "")).toLowerCase()]);
    const seek = () => {
      const wanted = words(search.elements.words.value.toLowerCase());
      for (const [row, text] of rows) row.hidden = !wanted.every((word) => text.includes(word));
      const stories = all("#stories tbody tr");
      search.querySelector(".shown").textContent = `${stories.filter((row) => !row.hidden).length} of ${stories.length} stories`;
    };
    search.hidden = false;
    search.addEventListener("input", seek);
    search.addEventListener("submit", (event) => event.preventDefault());
    seek();
  }
})();
