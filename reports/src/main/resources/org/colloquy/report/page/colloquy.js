"use strict";
// The lists of threads and people: searched, sorted and paged from the rows embedded in this page.
// Text is only ever set as text, so nothing from a mail can become markup.
(() => {
  const PAGE = 100;
  const data = JSON.parse(document.getElementById("data").textContent);
  const STANCES = ["agree", "object", "defer"];
  const SIGNS = ["+", "−", "→"]; // colour alone would not tell
  const unit = (number, noun) => (number === 1 ? noun : noun + "s");
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const day = (days) => (days === null ? "not known" : new Date(days * 864e5).toISOString().slice(0, 10));
  const grouped = (number) => number.toLocaleString("en");

  function element(name, text, style) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (style) made.className = style;
    return made;
  }

  /** A list: rows, keys to sort by (one for each column), the text to search, a painter of a row. */
  function list(id, { rows, keys, text, paint, accepts, sort, down }) {
    const table = document.getElementById(id + "-table");
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const search = document.getElementById(id + "-search");
    const count = document.getElementById(id + "-count");
    const pager = document.getElementById(id + "-pager");
    const texts = new Array(rows.length);
    let found = [];
    let column = sort;
    let descending = down;
    let page = 0;

    const haystack = (i) => (texts[i] ??= text(rows[i]).toLowerCase());

    function compare(a, b) {
      const x = keys[column](rows[a]);
      const y = keys[column](rows[b]);
      if (x === y) return a - b;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = typeof x === "string" ? (x < y ? -1 : 1) : x - y;
      return descending ? -order : order;
    }

    function find() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      found = [];
      for (let i = 0; i < rows.length; i++) {
        if (accepts && !accepts(rows[i])) continue;
        if (words.every((word) => haystack(i).includes(word))) found.push(i);
      }
      found.sort(compare);
      page = 0;
      show();
    }

    function turn(label, to, enabled) {
      const button = element("button", label);
      button.type = "button";
      button.disabled = !enabled;
      button.addEventListener("click", () => {
        page = to;
        show();
        table.scrollIntoView({ block: "start" });
      });
      return button;
    }

    function show() {
      const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
      const shown = found.slice(page * PAGE, (page + 1) * PAGE);
      body.replaceChildren(...shown.map((i) => paint(rows[i])));
      count.textContent = found.length === rows.length ? grouped(rows.length) : grouped(found.length) + " of " + grouped(rows.length);
      pager.replaceChildren();
      if (last > 0) {
        pager.append(
          turn("Previous", page - 1, page > 0),
          element("span", "page " + grouped(page + 1) + " of " + grouped(last + 1)),
          turn("Next", page + 1, page < last));
      }
      heads.forEach((head, i) =>
        head.setAttribute("aria-sort", i !== column ? "none" : descending ? "descending" : "ascending"));
    }

    heads.forEach((head, i) =>
      head.firstElementChild.addEventListener("click", () => {
        descending = i === column ? !descending : i > 0;
        column = i;
        find();
      }));
    search.addEventListener("input", find);
    find();
    return { find, search };
  }

  function cell(row, content, style) {
    const made = row.insertCell();
    if (style) made.className = style;
    made.append(content);
    return made;
  }

  function paintThread([number, subject, first, last, messages, stances, people]) {
    const row = document.createElement("tr");
    const link = element("a", subject);
    link.href = "threads/" + number + ".html";
    link.dir = "auto";
    const names = people.slice(0, 4).map((person) => data.people[person][0]).join(", ");
    const more = people.length > 4 ? " and " + (people.length - 4) + " more" : "";
    cell(row, link).append(element("span", names + more, "by"));
    cell(row, day(first), "day");
    cell(row, first === null ? "" : grouped(last - first + 1), "n wide");
    cell(row, grouped(messages), "n").dataset.unit = unit(messages, "message");
    cell(row, grouped(people.length), "n wide");
    const positions = cell(row, "", "n");
    stances.forEach((held, stance) => {
      if (held === 0) return;
      const tag = element("span", SIGNS[stance] + grouped(held), "tag " + STANCES[stance]);
      tag.title = held + " " + STANCES[stance];
      tag.append(element("span", " " + STANCES[stance], "hear"));
      positions.append(tag);
    });
    return row;
  }

  const wanted = [...document.querySelectorAll("input.stance")];
  const threads = list("thread", {
    rows: data.threads,
    keys: [(t) => t[1].toLowerCase(), (t) => t[2], (t) => (t[2] === null ? null : t[3] - t[2]), (t) => t[4], (t) => t[6].length, (t) => sum(t[5])],
    text: (t) => t[1] + "\n" + t[6].map((person) => data.people[person][0]).join("\n"),
    accepts: (t) => wanted.every((box) => !box.checked || t[5][Number(box.value)] > 0),
    paint: paintThread,
    sort: 1,
    down: true,
  });
  wanted.forEach((box) => box.addEventListener("change", threads.find));

  list("people", {
    rows: data.people,
    keys: [(p) => p[0].toLowerCase(), (p) => p[1], (p) => p[2], (p) => p[3], (p) => p[4], (p) => p[5]],
    text: (p) => p[0],
    paint: (person) => {
      const row = document.createElement("tr");
      const name = element("button", person[0], "name");
      name.type = "button";
      name.dir = "auto";
      name.title = "Show the threads";
      name.addEventListener("click", () => {
        threads.search.value = person[0];
        threads.find();
        document.getElementById("threads").scrollIntoView();
        threads.search.focus({ preventScroll: true });
      });
      cell(row, name);
      const nouns = ["message", "thread"];
      person.slice(1).forEach((number, i) => {
        const made = cell(row, grouped(number), i < 2 ? "n" : "n wide");
        if (i < 2) made.dataset.unit = unit(number, nouns[i]);
      });
      return row;
    },
    sort: 1,
    down: true,
  });
})();
