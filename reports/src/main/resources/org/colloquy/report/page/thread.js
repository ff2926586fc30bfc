"use strict";
// A thread: from message to message by keys, from a quote to its origin and back, search.
(() => {
  const { element, bind, words } = colloquy;
  const articles = [...document.querySelectorAll("article")];
  const links = new Map([...document.querySelectorAll(".tree a")].map((a) => [a.hash.slice(1), a]));
  const main = document.getElementById("messages");
  const trail = []; // quotes that were left for their origins
  let current = 0;

  // ---- where the reader is
  function mark(index) {
    links.get(articles[current].id)?.removeAttribute("aria-current");
    current = index;
    const link = links.get(articles[current].id);
    link?.setAttribute("aria-current", "true");
    const tree = link?.closest("ol");
    if (tree && tree.scrollHeight > tree.clientHeight) tree.scrollTop = link.parentElement.offsetTop - tree.clientHeight / 2;
  }

  const visible = new Set();
  const observer = new IntersectionObserver((entries) => {
    entries.forEach((entry) => visible[entry.isIntersecting ? "add" : "delete"](entry.target));
    const first = articles.findIndex((article) => visible.has(article));
    if (first >= 0 && first !== current && !articles[current].contains(document.activeElement)) mark(first);
  }, { rootMargin: "-10% 0px -60% 0px" });
  articles.forEach((article) => observer.observe(article));

  function go(target) {
    target.tabIndex = -1;
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }

  function step(by) {
    const order = hits.length ? hits : articles.map((_, i) => i);
    const next = by > 0 ? order.find((i) => i > current) : order.findLast((i) => i < current);
    const started = articles[current].contains(document.activeElement);
    const to = started || !order.includes(current) ? next : current;
    if (to === undefined) return;
    mark(to);
    go(articles[to]);
  }

  function stepPosition(by) {
    const marks = [...document.querySelectorAll("mark")].filter((m) => m.querySelector("[id]"));
    const here = document.querySelector("mark.chosen");
    const next = marks[here ? marks.indexOf(here) + by : by > 0 ? 0 : marks.length - 1];
    if (next) choose(next);
  }

  function choose(place) {
    document.querySelectorAll(".chosen").forEach((old) => old.classList.remove("chosen"));
    place.classList.add("chosen");
    place.tabIndex = -1;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
    mark(articles.indexOf(place.closest("article")));
  }

  // ---- from a quote to its origin, and back
  const plain = (text) => text.replace(/\s+/g, " ").trim();

  /** The words of a zone, without the name of its writer and what stands at its marks. */
  function said(zone) {
    const walker = document.createTreeWalker(zone, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".who, .tag, .hear") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  /** The characters of a zone without white space, each with its place. */
  function spelled(zone) {
    let text = "";
    const places = [];
    for (const node of said(zone)) {
      for (let i = 0; i < node.data.length; i++) {
        if (/\s/.test(node.data[i])) continue;
        text += node.data[i];
        places.push([node, i]);
      }
    }
    return { text, places };
  }

  /** The range of the quoted words in a message, or of their first or longest line; null for none. */
  function passage(quote, article) {
    const texts = said(quote).map((node) => node.data).join("");
    const lines = texts.split("\n").map((line) => line.replace(/\s/g, "")).filter((line) => line.length > 8);
    const tries = [texts.replace(/\s/g, ""), ...lines.sort((a, b) => b.length - a.length)].filter(Boolean);
    const zones = [...article.querySelectorAll(".z")].sort((a, b) => a.classList.contains("q") - b.classList.contains("q"));
    const spelt = zones.map(spelled);
    for (const words of tries) {
      for (const [i, zone] of zones.entries()) {
        const at = spelt[i].text.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(...spelt[i].places[at]);
        const [node, offset] = spelt[i].places[at + words.length - 1];
        range.setEnd(node, offset + 1);
        return { zone, range };
      }
    }
    return null;
  }

  function light(range) {
    if (globalThis.CSS?.highlights && globalThis.Highlight) CSS.highlights.set("origin", new Highlight(range));
  }

  const back = element("button", { type: "button", class: "back", hidden: true }, "Back to the quote ", element("kbd", {}, "b"));
  back.addEventListener("click", goBack);
  document.body.append(back);

  function toOrigin(link) {
    const quote = link.closest(".q");
    const article = document.getElementById(link.hash.slice(1));
    if (!article) return;
    trail.push(quote);
    back.hidden = false;
    const found = passage(quote, article);
    history.replaceState(null, "", link.hash);
    if (found) {
      choose(found.zone);
      light(found.range);
    } else {
      mark(articles.indexOf(article));
      go(article);
    }
  }

  function goBack() {
    const quote = trail.pop();
    back.hidden = trail.length === 0;
    if (!quote) return;
    if (globalThis.CSS?.highlights) CSS.highlights.delete("origin");
    choose(quote);
  }

  main.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches("a.who")) {
      event.preventDefault();
      toOrigin(link);
    } else if (link.matches("a.echo")) {
      const quote = document.getElementById(link.hash.slice(1));
      if (!quote) return;
      event.preventDefault();
      trail.push(link.closest("article"));
      back.hidden = false;
      choose(quote);
    }
  });

  // ---- search
  let hits = [];
  const search = element("input", { type: "search", id: "find", autocomplete: "off", spellcheck: "false", placeholder: "words in these messages" });
  const told = element("output", { class: "facts" });
  const why = element("input", { type: "checkbox" });
  why.addEventListener("change", () => document.body.classList.toggle("why", why.checked));
  const form = element("form", { class: "tools", role: "search", "aria-label": "This thread" },
    element("label", {}, "Find ", search), told,
    element("label", {}, why, " how each writer is known"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    step(1);
  });
  document.querySelector(".top").append(form);
  const texts = new Map();
  const text = (article) => texts.get(article) ?? texts.set(article, plain(article.textContent).toLowerCase()).get(article);

  search.addEventListener("input", () => {
    const matches = words(search.value);
    const empty = search.value.trim() === "";
    hits = empty ? [] : articles.flatMap((article, i) => (matches(text(article)) ? [i] : []));
    articles.forEach((article, i) => article.classList.toggle("dim", !empty && !hits.includes(i)));
    links.forEach((link, id) => link.parentElement.classList.toggle("dim", document.getElementById(id).classList.contains("dim")));
    told.textContent = empty ? "" : colloquy.plural(hits.length, "message");
  });

  const follow = (rel) => document.querySelector(".top a[rel=" + rel + "]")?.click();
  bind({
    "j n": ["Next message, or next one found", () => step(1)],
    "k p": ["Previous message, or previous one found", () => step(-1)],
    ".": ["Next position", () => stepPosition(1)],
    ",": ["Previous position", () => stepPosition(-1)],
    "o": ["From the quotes of this message to the origin of the first one", () => {
      const link = (document.activeElement.closest?.(".q") ?? articles[current]).querySelector("a.who");
      if (link) toOrigin(link);
    }],
    "b": ["Back to the quote", goBack],
    "/": ["Find words in this thread", () => search.select()],
    "[": ["Previous thread", () => follow("prev")],
    "]": ["Next thread", () => follow("next")],
    "u": ["All threads", () => follow("up")],
  });
  mark(Math.max(0, articles.findIndex((article) => article.id === location.hash.slice(1).split(/[pq]/)[0])));
})();
