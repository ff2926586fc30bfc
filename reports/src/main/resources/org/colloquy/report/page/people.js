"use strict";
// The list of people; a name opens what is known of a person.
colloquy.data("people").then((people) => {
  const { element, day, grouped, plural, cell, address, STANCES } = colloquy;
  const search = document.getElementById("people-search");
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const rows = people.map(([name, messages, threads, first, last, held, received, addresses, roles, bot], number) =>
    ({ number, name, messages, threads, first, last, held, received, addresses, roles, bot }));
  const open = new Set();

  function entry(label, ...values) {
    return [element("dt", {}, label), element("dd", {}, ...values)];
  }

  function positions(counts) {
    return sum(counts) === 0 ? ["none"] : colloquy.stances(counts);
  }

  /** Links to the threads in which they take each stance. */
  function byStance(row) {
    return row.held.flatMap((count, i) => (count === 0 ? [] : [element("a", { href: threads(row) + "&stance=" + STANCES[i] }, "in which they " + STANCES[i]), " "]));
  }

  const threads = (row) => "threads.html#person=p" + row.number;

  function details(row) {
    const list = element("dl", { class: "person" },
      ...entry("Written", plural(row.messages, "message") + " in " + plural(row.threads, "thread") + (row.first === null ? "" : ", " + day(row.first) + " to " + day(row.last))),
      ...entry("Positions held", ...positions(row.held)),
      ...entry("Positions received", ...positions(row.received)),
      ...(row.bot ? entry("Program", "the mails are sent by a program") : []),
      ...(row.roles.length ? entry("Roles", element("ul", {}, ...row.roles.map((role) => element("li", { dir: "auto" }, role)))) : []),
      ...entry("Mailboxes", element("ul", {}, ...row.addresses.map((mailbox) => element("li", { dir: "auto" }, mailbox)))),
      ...entry("Threads", element("a", { href: threads(row) }, "all"), " ", ...byStance(row)),
      ...entry("Graph", element("a", { href: "graph.html#person=p" + row.number }, "ties to others")));
    const made = element("tr", { class: "opened", id: "person-" + row.number });
    cell(made, "", list).colSpan = 7;
    return made;
  }

  function paint(row) {
    const made = document.createElement("tr");
    const isOpen = open.has(row.number);
    const button = element("button", { type: "button", class: "name", "aria-expanded": String(isOpen), "data-number": row.number }, element("bdi", {}, row.name));
    button.addEventListener("click", () => toggle(row));
    cell(made, "", button, ...row.roles.slice(0, 1).map((role) => element("span", { class: "by" }, role.split(" ")[0])));
    cell(made, "n", grouped(row.messages)).dataset.unit = row.messages === 1 ? "message" : "messages";
    cell(made, "n", grouped(row.threads)).dataset.unit = row.threads === 1 ? "thread" : "threads";
    cell(made, "day wide", row.first === null ? "" : day(row.first));
    cell(made, "day wide", row.last === null ? "" : day(row.last));
    cell(made, "n", ...colloquy.stances(row.held));
    cell(made, "n wide", ...colloquy.stances(row.received));
    return isOpen ? [made, details(row)] : [made];
  }

  function toggle(row) {
    const button = document.querySelector('[data-number="' + row.number + '"]');
    const isOpen = !open.has(row.number);
    open[isOpen ? "add" : "delete"](row.number);
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) button.closest("tr").after(details(row));
    else document.getElementById("person-" + row.number).remove();
  }

  function matcher() {
    const matches = colloquy.words(search.value);
    const who = address.read().get("person");
    if (who && search.value === "") return (row) => "p" + row.number === who;
    return (row) => matches((row.text ??= [row.name, ...row.addresses, ...row.roles].join("\n").toLowerCase()));
  }

  const asked = address.read().get("person");
  if (/^p\d+$/.test(asked ?? "")) open.add(Number(asked.slice(1)));
  const list = colloquy.list("people", {
    rows,
    keys: [
      (row) => row.name.toLowerCase(),
      (row) => row.messages,
      (row) => row.threads,
      (row) => row.first,
      (row) => row.last,
      (row) => sum(row.held),
      (row) => sum(row.received),
    ],
    matcher,
    paint,
    sort: 1,
    down: true,
  });
  search.form.addEventListener("input", () => {
    address.write({});
    list.find();
  });
  search.form.addEventListener("submit", (event) => event.preventDefault());
  search.form.addEventListener("reset", () => setTimeout(() => {
    address.write({});
    list.find();
  }));
  addEventListener("hashchange", () => {
    const who = address.read().get("person");
    if (/^p\d+$/.test(who ?? "")) open.add(Number(who.slice(1)));
    search.value = "";
    list.find();
  });
  colloquy.bind({
    "j n": ["Next person of the list", () => list.step(1)],
    "k p": ["Previous person of the list", () => list.step(-1)],
    "/": ["Search", () => search.select()],
    "c": ["Clear the search", () => search.form.reset()],
  });
}).catch(colloquy.fail);
