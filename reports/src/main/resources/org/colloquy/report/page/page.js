"use strict";
// What all pages share: making elements, loading data, keys and their help.
// Text is only ever set as text, so nothing from a mail can become markup.
const colloquy = (() => {
  const assets = document.currentScript.src.replace(/page\.js$/, "");
  const STANCES = ["agree", "object", "defer"];
  const SIGNS = ["+", "−", "→"]; // colour alone would not tell
  const loads = new Map();
  const arrived = new Map();
  const keys = new Map();

  /** An element with attributes and children; a text child is set as text. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === false || value === null || value === undefined) continue;
      if (key === "style" || key.startsWith("on")) throw new Error("no " + key + " here");
      made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...children);
    return made;
  }

  /** Rows of a data file; it is a script, for a page on disk may not read files otherwise. */
  function data(name) {
    if (!loads.has(name)) {
      loads.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = assets + "../data/" + name + ".js";
        script.addEventListener("load", () => resolve(arrived.get(name)));
        script.addEventListener("error", () => reject(new Error("data/" + name + ".js cannot be read")));
        document.head.append(script);
      }));
    }
    return loads.get(name);
  }

  /** Says on the page what has failed; the console is for developers. */
  function fail(error) {
    const main = document.querySelector("main");
    main.append(element("p", { class: "error", role: "alert" }, "This page is not whole: " + error.message + "."));
  }

  const day = (days) => (days === null ? "not known" : new Date(days * 864e5).toISOString().slice(0, 10));
  const grouped = (number) => number.toLocaleString("en");
  const plural = (number, noun) => grouped(number) + " " + noun + (number === 1 ? "" : "s");

  /** A predicate of texts in small letters: all words must occur. */
  function words(text) {
    const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
    return (haystack) => wanted.every((word) => haystack.includes(word));
  }

  /** Tags for counts by stance. */
  function stances(counts) {
    return counts.flatMap((count, i) => {
      if (count === 0) return [];
      const tag = element("span", { class: "tag " + STANCES[i], title: count + " " + STANCES[i] }, SIGNS[i] + grouped(count));
      tag.append(element("span", { class: "hear" }, " " + STANCES[i]));
      return [tag, " "];
    });
  }

  /** Filters that stand in the address after "#", so that a view can be kept and sent. */
  const address = {
    read: () => new URLSearchParams(location.hash.slice(1)),
    write(values) {
      const kept = Object.entries(values).filter(([, value]) => value !== "" && value !== null && value !== undefined);
      const hash = kept.length === 0 ? "" : "#" + new URLSearchParams(kept);
      if (hash !== location.hash) history.replaceState(null, "", hash || location.pathname);
    },
  };

  function remembered(name) {
    try {
      return localStorage.getItem("colloquy." + name);
    } catch {
      return null; // a browser may keep nothing for pages on disk
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem("colloquy." + name, value);
    } catch {
      // then it holds for this page only
    }
  }

  let keysOn = remembered("keys") !== "off";
  let help;

  /** Keys: {"j": ["Next message", action]}; several keys may stand together, "j n". */
  function bind(actions) {
    for (const [names, [meaning, action]] of Object.entries(actions)) {
      const all = names.split(" ");
      all.forEach((name) => keys.set(name, { meaning, action, all, first: name === all[0] }));
    }
  }

  const isTyping = (target) => target.matches("input:not([type=checkbox], [type=range], [type=radio]), textarea, select");

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && isTyping(event.target)) {
      event.target.blur();
      return;
    }
    if (isTyping(event.target) || !(keysOn || event.key === "?")) return;
    const key = keys.get(event.key);
    if (!key) return;
    event.preventDefault();
    key.action(event);
  });

  function showHelp() {
    help ??= makeHelp();
    help.showModal();
  }

  function makeHelp() {
    const rows = [...keys.values()].filter((key) => key.first).map((key) =>
      element("tr", {},
        element("td", {}, ...key.all.flatMap((name, i) => [i ? " or " : "", element("kbd", {}, name)])),
        element("td", {}, key.meaning)));
    const box = element("input", { type: "checkbox" });
    box.checked = keysOn;
    box.addEventListener("change", () => {
      keysOn = box.checked;
      remember("keys", keysOn ? "on" : "off");
    });
    const close = element("button", { type: "button", autofocus: true }, "Close");
    const dialog = element("dialog", { class: "help", "aria-labelledby": "help-h" },
      element("h2", { id: "help-h" }, "Keys"),
      element("table", {},
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Key"), element("th", { scope: "col" }, "What it does"))),
        element("tbody", {}, ...rows)),
      element("p", {}, element("label", {}, box, " Keys of one letter are on")),
      element("p", {}, close));
    close.addEventListener("click", () => dialog.close());
    document.body.append(dialog);
    return dialog;
  }

  bind({ "?": ["This help", showHelp] });

  const button = element("button", { type: "button", class: "keys" }, "Keys ", element("kbd", {}, "?"));
  button.addEventListener("click", showHelp);
  document.querySelector(".top nav").append(button);

  return { STANCES, element, data, put: (name, rows) => arrived.set(name, rows), fail, day, grouped, plural, words, stances, address, bind };
})();
