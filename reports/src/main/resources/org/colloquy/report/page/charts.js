"use strict";
// The charts: a drawing opens large, with its caption and the way to the next one.
(() => {
  const { element, bind } = colloquy;
  const figures = [...document.querySelectorAll(".charts figure")];
  let at = 0;

  const image = element("img", { alt: "" });
  const title = element("h2", { id: "large-h" });
  const caption = element("div", { class: "caption" });
  const button = (label, action) => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", action);
    return made;
  };
  const close = button("Close", () => dialog.close());
  const dialog = element("dialog", { class: "large", "aria-labelledby": "large-h" },
    element("div", { class: "bar" }, title, button("Previous", () => show(at - 1)), button("Next", () => show(at + 1)), close),
    element("div", { class: "sheet" }, image), caption);
  document.body.append(dialog);

  function show(index) {
    at = (index + figures.length) % figures.length;
    const figure = figures[at];
    const small = figure.querySelector("img");
    title.textContent = figure.querySelector("h2").textContent;
    image.src = small.src;
    image.alt = small.alt;
    image.width = small.width;
    image.height = small.height;
    caption.replaceChildren(...[...figure.querySelector("figcaption").children].map((child) => {
      const copy = child.cloneNode(true);
      copy.classList.remove("hear");
      return copy;
    }));
    if (!dialog.open) dialog.showModal();
  }

  figures.forEach((figure, i) => figure.querySelector("a.large").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(i);
  }));
  dialog.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, j: 1, n: 1, ArrowLeft: -1, k: -1, p: -1 }[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(at + by);
  });
  dialog.addEventListener("close", () => figures[at].querySelector("a.large").focus());

  function step(by) {
    const here = figures.findIndex((figure) => figure.contains(document.activeElement));
    figures[Math.max(0, Math.min(figures.length - 1, here < 0 ? 0 : here + by))]?.querySelector("a.large").focus();
  }
  bind({
    "j n": ["Next chart", () => step(1)],
    "k p": ["Previous chart", () => step(-1)],
  });
})();
