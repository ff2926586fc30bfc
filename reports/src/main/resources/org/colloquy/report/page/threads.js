"use strict";
// The list of threads: words or search terms, person, stance and time.
Promise.all([colloquy.data("threads"), colloquy.data("people")]).then(([threads, people]) => {
  const { element, day, grouped, address, cell, STANCES } = colloquy;
  const search = document.getElementById("thread-search");
  const person = document.getElementById("thread-person");
  const boxes = [...document.querySelectorAll("[name=stance]")];
  const from = document.getElementById("thread-from");
  const to = document.getElementById("thread-to");
  const error = document.getElementById("thread-error");
  const form = search.form;
  const UNKNOWN = ["to", "id", "list", "target", "mode", "depth", "evidence"]; // terms that need more than a row holds
  const PAUSE = 120; // milliseconds without a key after which a long list is searched
  const MANY = 2000; // rows that are searched at once
  const NAMES = 500; // a longer list of proposals would be slow
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const unit = (number, noun) => (number === 1 ? noun : noun + "s");
  const days = (text) => (text === "" ? null : Date.parse(text) / 864e5);
  const names = people.map((row) => row[0].toLowerCase());
  let chosen = null; // number of a person, where a link chose one

  const rows = threads.map(([number, subject, first, last, messages, stances, open, senders, held, root]) =>
    ({ number, subject, first, last, messages, stances, open, senders, held, root }));

  /** A row as search terms see it; made when first asked for. */
  const termed = (row) => (row.terms ??= {
    subject: row.subject,
    thread: row.root,
    from: row.senders.flatMap((sender) => [people[sender][0], ...people[sender][7]]),
    role: row.senders.flatMap((sender) => people[sender][8].map((role) => role.split(" ")[0])),
    first: row.first,
    last: row.last,
    positions: row.held.map((held) => ({ holder: people[Math.floor(held / 3)][0], stance: STANCES[held % 3] })),
  });

  /** Terms of the query that this page cannot answer: "depth:". */
  function unanswered(text) {
    const terms = text.replace(/"[^"]*"/g, '""').matchAll(/(?:^|[\s(-])([a-z]+):/gi);
    const prefixes = new Set([...terms].map((term) => term[1].toLowerCase()));
    return UNKNOWN.filter((prefix) => prefixes.has(prefix)).map((prefix) => prefix + ":");
  }

  function textMatcher() {
    error.textContent = "";
    if (typeof parseQuery === "function") {
      const query = parseQuery(search.value);
      if (query.error) {
        error.textContent = query.error;
        return () => false;
      }
      const unknown = unanswered(search.value);
      if (unknown.length > 0) {
        error.textContent = unknown.join(", ") + " finds nothing here; the commands threads and table know it";
        return () => false;
      }
      return (row) => query.matches(termed(row));
    }
    const matches = colloquy.words(search.value);
    return (row) => matches((row.text ??= row.subject.toLowerCase() + "\n" + row.senders.map((sender) => names[sender]).join("\n")));
  }

  function wantedPeople() {
    const name = person.value.trim().toLowerCase();
    if (name === "") return null;
    if (chosen !== null && names[chosen] === name) return new Set([chosen]);
    const exact = names.flatMap((other, i) => (other === name ? [i] : []));
    return new Set(exact.length ? exact : names.flatMap((other, i) => (other.includes(name) ? [i] : [])));
  }

  /** Whether somebody, one of the wanted people where some are, takes a stance. */
  function holds(row, stance, wanted) {
    if (!wanted) return row.stances[stance] > 0;
    return row.held.some((held) => held % 3 === stance && wanted.has(Math.floor(held / 3)));
  }

  function matcher() {
    const text = textMatcher();
    const wanted = wantedPeople();
    const stances = boxes.filter((box) => box.checked).map((box) => box.value);
    const begin = days(from.value);
    const end = days(to.value);
    remember();
    return (row) =>
      (!wanted || row.senders.some((sender) => wanted.has(sender)) || (stances.length > 0 && row.held.some((held) => wanted.has(Math.floor(held / 3))))) &&
      stances.every((stance) => (stance === "open" ? row.open > 0 : holds(row, STANCES.indexOf(stance), wanted))) &&
      (begin === null || (row.last !== null && row.last >= begin)) &&
      (end === null || (row.first !== null && row.first <= end)) &&
      text(row);
  }

  function remember() {
    address.write({
      q: search.value,
      person: person.value === "" ? "" : chosen !== null && people[chosen][0] === person.value ? "p" + chosen : person.value,
      stance: boxes.filter((box) => box.checked).map((box) => box.value).join(" "),
      from: from.value,
      to: to.value,
    });
  }

  function recall() {
    const values = address.read();
    search.value = values.get("q") ?? "";
    const who = values.get("person") ?? "";
    chosen = /^p\d+$/.test(who) && people[who.slice(1)] ? Number(who.slice(1)) : null;
    person.value = chosen === null ? who : people[chosen][0];
    const stances = (values.get("stance") ?? "").split(" ");
    boxes.forEach((box) => (box.checked = stances.includes(box.value)));
    from.value = values.get("from") ?? "";
    to.value = values.get("to") ?? "";
  }

  function paint(row) {
    const made = document.createElement("tr");
    const more = row.senders.length > 4 ? " and " + (row.senders.length - 4) + " more" : "";
    const by = row.senders.slice(0, 4).map((sender) => people[sender][0]).join(", ") + more;
    cell(made, "", element("a", { href: "threads/" + row.number + ".html", dir: "auto" }, row.subject), element("span", { class: "by" }, by));
    cell(made, "day", day(row.first));
    cell(made, "n wide", row.first === null ? "" : grouped(row.last - row.first + 1));
    cell(made, "n", grouped(row.messages)).dataset.unit = unit(row.messages, "message");
    cell(made, "n wide", grouped(row.senders.length));
    cell(made, "n", ...colloquy.stances(row.stances), ...(row.open ? [element("span", { class: "open", title: row.open + " of the objections open" }, grouped(row.open) + " open")] : []));
    return made;
  }

  const order = people.map((_, i) => i).sort((a, b) => people[b][1] - people[a][1]).slice(0, NAMES);
  document.getElementById("thread-names").append(...order.map((i) => element("option", { value: people[i][0] })));

  recall();
  const list = colloquy.list("thread", {
    rows,
    keys: [
      (row) => row.subject.toLowerCase(),
      (row) => row.first,
      (row) => (row.first === null ? null : row.last - row.first),
      (row) => row.messages,
      (row) => row.senders.length,
      (row) => sum(row.stances),
    ],
    matcher,
    paint,
    sort: 1,
    down: true,
  });
  let wait;
  function soon(pause) {
    clearTimeout(wait);
    if (pause === 0) list.find();
    else wait = setTimeout(list.find, pause);
  }
  form.addEventListener("input", (event) => {
    if (event.target === person) chosen = null;
    soon(event.target.type === "search" && rows.length > MANY ? PAUSE : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    soon(0);
  });
  form.addEventListener("reset", () => setTimeout(() => {
    chosen = null;
    soon(0);
  }));
  addEventListener("hashchange", () => {
    recall();
    list.find();
  });
  colloquy.bind({
    "j n": ["Next thread of the list", () => list.step(1)],
    "k p": ["Previous thread of the list", () => list.step(-1)],
    "/": ["Search", () => search.select()],
    "c": ["Clear the filters", () => form.reset()],
  });
}).catch(colloquy.fail);
