"use strict";
// The participant graph: which ties are drawn, what is known of a person, and the same as a table.
colloquy.data("graph").then((graph) => {
  const { element, grouped, plural, address, cell, bind } = colloquy;
  const FIRST_KINDS = ["reply", "agree", "object", "defer"]; // quotes follow replies, and hide them
  const MEANINGS = {
    reply: "a message answers a message of theirs",
    quote: "a message quotes their words",
    answer: "new words stand right under words of theirs",
    mention: "a message names them",
    vocative: "a message addresses them by name",
    agree: "a position agrees with them",
    object: "a position objects to them",
    defer: "a position leaves the judgement to them",
  };
  const MOST_TIES = 1500; // drawn at once
  const FIRST_TIES = 250; // a clear picture to begin with
  const at = (id) => document.getElementById(id);
  const { kinds, quarters } = graph;
  const people = graph.people.map(([number, name, messages, x, y, roles]) => ({ number, name, messages, x, y, roles }));
  const ties = graph.ties.map(([from, to, kind, dated, undated, threads]) => ({ from, to, kind, dated, undated, threads }));
  const from = at("graph-from");
  const to = at("graph-to");
  const least = at("graph-least");
  const search = at("graph-search");
  const form = search.form;
  let shown = [];

  // ---- filters
  const boxes = kinds.map((kind, i) => {
    const box = element("input", { type: "checkbox", value: kind });
    const sample = element("span", { class: "sample k-" + kind, "aria-hidden": "true" });
    box.disabled = !ties.some((tie) => tie.kind === i);
    at("graph-kinds").append(element("label", { title: MEANINGS[kind] }, box, " ", sample, " " + kind), " ");
    return box;
  });
  at("graph-meanings").append(...kinds.flatMap((kind, i) => [
    element("dt", {}, element("span", { class: "sample k-" + kind, "aria-hidden": "true" }), " " + kind),
    element("dd", {}, MEANINGS[kind] ?? ""),
  ]));
  from.max = to.max = Math.max(0, quarters.length - 1);
  from.disabled = to.disabled = quarters.length < 2;
  at("graph-names").append(...people.map((person) => element("option", { value: person.name })));

  const isWhole = () => Number(from.value) === 0 && Number(to.value) === Number(to.max);

  /** Messages that show a tie in the chosen time; those without date count when that is all of it. */
  function messages(tie) {
    let sum = isWhole() ? tie.undated : 0;
    for (let i = 0; i < tie.dated.length; i += 2) {
      if (tie.dated[i] >= from.value && tie.dated[i] <= to.value) sum += tie.dated[i + 1];
    }
    return sum;
  }

  function chosenTies(minimum) {
    return ties
      .filter((tie) => boxes[tie.kind].checked)
      .map((tie) => ({ ...tie, messages: messages(tie) }))
      .filter((tie) => tie.messages >= minimum)
      .sort((a, b) => b.messages - a.messages);
  }

  /** So many messages that a clear picture is left. */
  function clear() {
    const all = chosenTies(1);
    return all.length <= FIRST_TIES ? 1 : all[FIRST_TIES].messages + 1;
  }

  function preset() {
    boxes.forEach((box) => (box.checked = !box.disabled && FIRST_KINDS.includes(box.value)));
    if (!boxes.some((box) => box.checked)) boxes.forEach((box) => (box.checked = !box.disabled));
    from.value = 0;
    to.value = to.max;
    search.value = "";
    least.value = clear();
  }

  function filter() {
    if (Number(from.value) > Number(to.value)) {
      if (document.activeElement === from) to.value = from.value;
      else from.value = to.value;
    }
    at("graph-from-words").textContent = quarters[from.value] ?? "not known";
    at("graph-to-words").textContent = quarters[to.value] ?? "not known";
    from.setAttribute("aria-valuetext", quarters[from.value] ?? "not known");
    to.setAttribute("aria-valuetext", quarters[to.value] ?? "not known");
    shown = chosenTies(Math.max(1, Number(least.value) || 1));
    const drawn = shown.slice(0, MOST_TIES);
    at("graph-count").textContent = plural(drawn.length, "tie") + (shown.length > drawn.length ? " of " + grouped(shown.length) + ", the strongest" : "");
    scene.draw(drawn);
    table?.replace(shown);
  }

  // ---- what is known of a person
  function describe(i) {
    const count = shown.filter((tie) => tie.from === i || tie.to === i).length;
    return people[i].name + ", " + plural(people[i].messages, "message") + ", " + plural(count, "tie");
  }

  function side(i, label, mine, other) {
    const found = shown.filter((tie) => tie[mine] === i);
    if (found.length === 0) return [];
    const items = found.slice(0, 12).map((tie) => element("li", {},
      element("span", { class: "sample k-" + kinds[tie.kind], "aria-hidden": "true" }),
      " " + kinds[tie.kind] + " ", element("bdi", {}, people[tie[other]].name), " ", element("small", {}, grouped(tie.messages))));
    if (found.length > items.length) items.push(element("li", {}, "and " + grouped(found.length - items.length) + " more"));
    return [element("h3", {}, label), element("ul", {}, ...items)];
  }

  function show(i) {
    const details = at("graph-details");
    if (i === null) {
      details.replaceChildren(element("p", { class: "note" }, "Point at a person or go to one with Tab and the arrow keys; Enter keeps them."));
      return;
    }
    const person = people[i];
    details.replaceChildren(
      element("h2", {}, element("bdi", {}, person.name)),
      element("p", { class: "facts" }, plural(person.messages, "message") + (person.roles.length ? ", " + person.roles.join(", ") : "")),
      element("p", {}, element("a", { href: "threads.html#person=p" + person.number }, "Threads"), " ", element("a", { href: "people.html#person=p" + person.number }, "All that is known")),
      ...side(i, "To others", "from", "to"),
      ...side(i, "From others", "to", "from"));
  }

  // ---- the drawing
  const canvas = at("graph-canvas");
  const scene = colloquy.scene(canvas, { people, kinds, chosen: show, describe });
  const zoom = (label, name, action) => {
    const made = element("button", { type: "button", "aria-label": name, title: name }, label);
    made.addEventListener("click", action);
    return made;
  };
  canvas.append(element("div", { class: "zoom", role: "group", "aria-label": "Zoom" },
    zoom("+", "Larger", () => scene.zoomBy(1.4)),
    zoom("−", "Smaller", () => scene.zoomBy(1 / 1.4)),
    zoom("⤢", "All of it", () => scene.fit())));

  // ---- the table
  let table;
  const query = at("tie-search");
  const name = (i) => people[i].name;
  table = colloquy.list("tie", {
    rows: [],
    keys: [(tie) => name(tie.from).toLowerCase(), (tie) => name(tie.to).toLowerCase(), (tie) => kinds[tie.kind], (tie) => tie.messages],
    matcher() {
      const matches = colloquy.words(query.value);
      return (tie) => matches((name(tie.from) + "\n" + name(tie.to) + "\n" + kinds[tie.kind]).toLowerCase());
    },
    paint(tie) {
      const row = document.createElement("tr");
      cell(row, "", element("a", { href: "threads.html#" + new URLSearchParams({ person: "p" + people[tie.from].number, q: name(tie.to) }) }, element("bdi", {}, name(tie.from))));
      cell(row, "", element("bdi", {}, name(tie.to)));
      cell(row, "", element("span", { class: "sample k-" + kinds[tie.kind], "aria-hidden": "true" }), " " + kinds[tie.kind]);
      cell(row, "n", grouped(tie.messages)).dataset.unit = tie.messages === 1 ? "message" : "messages";
      cell(row, "wide", ...tie.threads.flatMap((thread) => [element("a", { href: "threads/" + thread + ".html", "aria-label": "thread " + thread }, "#" + thread), " "]));
      return [row];
    },
    sort: 3,
    down: true,
  });
  query.form.addEventListener("input", table.find);
  query.form.addEventListener("submit", (event) => event.preventDefault());

  // ---- events
  const find = () => people.findIndex((person) => person.name.toLowerCase() === search.value.trim().toLowerCase());
  form.addEventListener("input", (event) => {
    if (event.target !== search) filter();
    else if (find() >= 0) scene.pick(find());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = colloquy.words(search.value);
    const found = find() >= 0 ? find() : people.findIndex((person) => words(person.name.toLowerCase()));
    if (found >= 0 && document.activeElement === search && search.value) scene.focus(found);
  });
  form.addEventListener("reset", () => setTimeout(() => {
    preset();
    filter();
    scene.fit();
  }));
  bind({
    "g": ["Into the graph; then arrow keys from person to person, Enter keeps one", () => scene.focusFirst()],
    "+ =": ["Larger", () => scene.zoomBy(1.4)],
    "-": ["Smaller", () => scene.zoomBy(1 / 1.4)],
    "0": ["All of it", () => scene.fit()],
    "/": ["Find a person", () => search.select()],
  });

  preset();
  filter();
  show(null);
  const asked = people.findIndex((person) => "p" + person.number === address.read().get("person"));
  if (asked >= 0) scene.pick(asked);
}).catch(colloquy.fail);
