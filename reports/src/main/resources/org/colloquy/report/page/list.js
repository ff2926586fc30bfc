"use strict";
// A list of rows: searched, sorted, and shown a part at a time, so that fifty thousand stay fast.
colloquy.list = (() => {
  const PART = 100;
  const { element, grouped } = colloquy;

  /**
   * Fills the table "ID-table" with rows.
   * keys: what to sort by, one for each column, null for none; paint: the table rows of a row;
   * matcher: called before each search, gives a predicate of rows; sort, down: the order at first;
   * changed: called after each search with the rows found.
   */
  return function list(id, { rows, keys, paint, matcher, sort, down, changed = () => {} }) {
    const table = document.getElementById(id + "-table");
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const count = document.getElementById(id + "-count");
    const pager = document.getElementById(id + "-pager");
    let all = rows;
    let found = [];
    let column = sort;
    let descending = down;
    let part = 0;

    function compare([a, x], [b, y]) {
      if (x === y) return a - b;
      if (x === null) return 1;
      if (y === null) return -1;
      const order = typeof x === "string" ? (x < y ? -1 : 1) : x - y;
      return descending ? -order : order;
    }

    function find() {
      const matches = matcher();
      const keyed = [];
      all.forEach((row, i) => matches(row) && keyed.push([i, keys[column](row)]));
      found = keyed.sort(compare).map(([i]) => all[i]);
      part = 0;
      show();
      changed(found);
    }

    function turn(label, to, enabled) {
      const button = element("button", { type: "button" }, label);
      button.disabled = !enabled;
      button.addEventListener("click", () => {
        part = to;
        show();
        table.scrollIntoView({ block: "start" });
        body.querySelector("a, button")?.focus({ preventScroll: true });
      });
      return button;
    }

    function show() {
      const last = Math.max(0, Math.ceil(found.length / PART) - 1);
      body.replaceChildren(...found.slice(part * PART, (part + 1) * PART).flatMap(paint));
      count.textContent = found.length === all.length ? grouped(all.length) : grouped(found.length) + " of " + grouped(all.length);
      pager.replaceChildren();
      if (last > 0) {
        pager.append(
          turn("Previous", part - 1, part > 0),
          element("span", {}, "part " + grouped(part + 1) + " of " + grouped(last + 1)),
          turn("Next", part + 1, part < last));
      }
      heads.forEach((head, i) => {
        if (keys[i]) head.setAttribute("aria-sort", i !== column ? "none" : descending ? "descending" : "ascending");
      });
    }

    heads.forEach((head, i) =>
      head.querySelector("button")?.addEventListener("click", () => {
        descending = i === column ? !descending : head.classList.contains("n");
        column = i;
        find();
      }));

    /** Focuses the first link of the next or previous row. */
    function step(by) {
      const stops = [...body.rows].map((row) => row.querySelector("a, button")).filter(Boolean);
      const at = stops.findIndex((stop) => stop.closest("tr").contains(document.activeElement));
      stops[Math.max(0, Math.min(stops.length - 1, at < 0 ? 0 : at + by))]?.focus();
    }

    find();
    return {
      find,
      step,
      replace(more) {
        all = more;
        find();
      },
      order: () => [column, descending],
    };
  };
})();

/** A cell of a row. */
colloquy.cell = (row, style, ...children) => {
  const made = row.insertCell();
  if (style) made.className = style;
  made.append(...children);
  return made;
};
