"use strict";
// Draws people and ties as SVG: pan, zoom, focus. Where people stand was computed with the report.
colloquy.scene = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const SIDE = 1000; // of the square in which the places are given
  const MARGIN = 34;
  const CHARACTER = 6.6; // width of a letter of a label, about
  const LINE = 15;
  const FARTHEST = 12;

  function shape(name, attributes, ...children) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /**
   * people: {name, messages, x, y}; kinds: ids; chosen: called with the index of a person, or null.
   */
  return function scene(container, { people, kinds, chosen, describe }) {
    const most = Math.max(1, ...people.map((person) => person.messages));
    const ties = shape("g", { class: "ties" });
    const nodes = shape("g", { class: "nodes" });
    const heads = kinds.map((kind, i) =>
      shape("marker", { id: "head-" + i, class: "tie k-" + kind, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto" },
        shape("path", { d: "M0 0.5 8 4 0 7.5z" })));
    const svg = shape("svg", { role: "group", "aria-label": "Participant graph; arrow keys go from person to person" }, shape("defs", {}, ...heads), ties, nodes);
    container.append(svg);

    const dots = people.map((person, i) => {
      const dot = shape("g", { class: "node" + (person.roles.length ? " role" : ""), role: "button", tabindex: i === 0 ? 0 : -1, "aria-pressed": "false" });
      dot.append(shape("circle", {}), shape("text", { class: "label" }));
      dot.lastChild.textContent = person.name;
      dot.addEventListener("focus", () => look(i));
      dot.addEventListener("pointerenter", () => look(i));
      dot.addEventListener("pointerleave", () => look(null));
      dot.addEventListener("blur", () => look(null));
      dot.addEventListener("click", () => !moved && choose(i));
      nodes.append(dot);
      return dot;
    });

    let drawn = []; // ties: {from, to, kind, messages}
    let lines = [];
    let width = 0;
    let height = 0;
    let zoom = 1;
    let left = 0; // of the picture, in pixels at this zoom
    let top = 0;
    let looked = null;
    let picked = null;
    let moved = false;

    const spot = (person) => [
      left + (MARGIN + (person.x / SIDE) * (width - 2 * MARGIN)) * zoom,
      top + (MARGIN + (person.y / SIDE) * (height - 2 * MARGIN)) * zoom,
    ];
    const radius = (person) => (3.5 + 12 * Math.sqrt(person.messages / most)) * Math.sqrt(zoom);

    function place() {
      const spots = people.map(spot);
      drawn.forEach((tie, i) => lines[i].setAttribute("d", curve(tie, spots)));
      dots.forEach((dot, i) => {
        dot.setAttribute("transform", "translate(" + spots[i].map((at) => at.toFixed(1)) + ")");
        dot.firstChild.setAttribute("r", radius(people[i]).toFixed(1));
        dot.lastChild.setAttribute("y", (-radius(people[i]) - 4).toFixed(1));
      });
      label(spots);
    }

    /** From rim to rim, bent to the right by so much as the kind says. */
    function curve({ from, to, kind }, spots) {
      const [x1, y1] = spots[from];
      const [x2, y2] = spots[to];
      const long = Math.hypot(x2 - x1, y2 - y1) || 1;
      const bend = Math.min(long / 3, 7 + 6 * kind);
      const [ux, uy] = [(x2 - x1) / long, (y2 - y1) / long];
      const cx = (x1 + x2) / 2 - uy * bend * 2;
      const cy = (y1 + y2) / 2 + ux * bend * 2;
      const trim = (x, y, person, more) => {
        const far = Math.hypot(cx - x, cy - y) || 1;
        const by = Math.min(far, radius(person) + more) / far;
        return (x + (cx - x) * by).toFixed(1) + " " + (y + (cy - y) * by).toFixed(1);
      };
      return "M" + trim(x1, y1, people[from], 0) + "Q" + cx.toFixed(1) + " " + cy.toFixed(1) + " " + trim(x2, y2, people[to], 2);
    }

    /** Names where there is room for them, those of whom one looks at first. */
    function label(spots) {
      const near = neighbours(looked ?? picked);
      const order = people.map((_, i) => i).sort((a, b) => near.has(b) - near.has(a) || a - b);
      const boxes = [];
      for (const i of order) {
        const [x, y] = spots[i];
        const half = (people[i].name.length * CHARACTER) / 2 + 2;
        const end = y - radius(people[i]) - 2;
        const box = [x - half, end - LINE, x + half, end];
        const isFree = boxes.every(([x1, y1, x2, y2]) => box[2] < x1 || box[0] > x2 || box[3] < y1 || box[1] > y2);
        const isShown = isFree && shown(i) && x > 0 && x < width && y > 0 && y < height;
        dots[i].classList.toggle("named", isShown);
        const shift = Math.max(0, 4 - box[0]) - Math.max(0, box[2] + 4 - width);
        dots[i].lastChild.setAttribute("x", (isShown ? shift : 0).toFixed(1));
        if (isShown) boxes.push(box);
      }
    }

    const shown = (i) => !dots[i].classList.contains("gone");

    function neighbours(i) {
      const near = new Set();
      if (i === null) return near;
      near.add(i);
      drawn.forEach((tie) => {
        if (tie.from === i) near.add(tie.to);
        if (tie.to === i) near.add(tie.from);
      });
      return near;
    }

    function light() {
      const i = looked ?? picked;
      const near = neighbours(i);
      svg.classList.toggle("looking", i !== null);
      dots.forEach((dot, n) => dot.classList.toggle("lit", near.has(n)));
      drawn.forEach((tie, n) => lines[n].classList.toggle("lit", tie.from === i || tie.to === i));
      label(people.map(spot));
    }

    function look(i) {
      looked = i;
      if (i !== null) stopAt(i);
      light();
      chosen(looked ?? picked);
    }

    function stopAt(i) {
      dots.forEach((dot, n) => dot.setAttribute("tabindex", n === i ? 0 : -1));
    }

    function choose(i) {
      if (picked !== null) dots[picked].setAttribute("aria-pressed", "false");
      picked = picked === i ? null : i;
      if (picked !== null) {
        dots[picked].setAttribute("aria-pressed", "true");
        stopAt(picked);
      }
      light();
      chosen(looked ?? picked);
    }

    /** Draws other ties; whom none of them reaches stays as a faint dot. */
    function draw(more) {
      drawn = more;
      const fewest = Math.min(...more.map((tie) => tie.messages));
      const tied = new Set(more.flatMap((tie) => [tie.from, tie.to]));
      lines = more.map((tie) =>
        shape("path", { class: "tie k-" + kinds[tie.kind], "stroke-width": Math.min(4, 0.8 + 0.5 * Math.log2(tie.messages / fewest)).toFixed(2), "marker-end": "url(#head-" + tie.kind + ")" }));
      ties.replaceChildren(...lines);
      dots.forEach((dot, i) => {
        dot.classList.toggle("gone", !tied.has(i));
        dot.setAttribute("aria-label", describe(i));
      });
      light();
      place();
    }

    function zoomBy(factor, x = width / 2, y = height / 2) {
      const next = Math.max(1, Math.min(FARTHEST, zoom * factor));
      left = x - ((x - left) * next) / zoom;
      top = y - ((y - top) * next) / zoom;
      zoom = next;
      keepInside();
      place();
    }

    function keepInside() {
      left = Math.min(width * 0.3, Math.max(width * 0.7 - width * zoom, left));
      top = Math.min(height * 0.3, Math.max(height * 0.7 - height * zoom, top));
      if (zoom === 1) left = top = 0;
    }

    function pan(dx, dy) {
      left += dx;
      top += dy;
      keepInside();
      place();
    }

    function fit() {
      zoom = 1;
      left = top = 0;
      place();
    }

    // ---- pointer: drag to pan, two fingers or the wheel to zoom
    const pointers = new Map();
    svg.addEventListener("pointerdown", (event) => {
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
      moved = false;
    });
    svg.addEventListener("pointermove", (event) => {
      const old = pointers.get(event.pointerId);
      if (!old) return;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const box = svg.getBoundingClientRect();
        const before = Math.hypot(old[0] - other[0], old[1] - other[1]);
        const after = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
        if (before > 0) zoomBy(after / before, other[0] - box.left, other[1] - box.top);
      } else if (moved || Math.hypot(event.clientX - old[0], event.clientY - old[1]) > 3) {
        moved = true;
        pan(event.clientX - old[0], event.clientY - old[1]);
      } else {
        return;
      }
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
    });
    const release = (event) => pointers.delete(event.pointerId);
    addEventListener("pointerup", release);
    addEventListener("pointercancel", release);
    svg.addEventListener("wheel", (event) => {
      // without Ctrl the wheel scrolls the page, unless the reader is in the graph
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      zoomBy(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });

    // ---- keys
    const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
    svg.addEventListener("keydown", (event) => {
      const at = dots.indexOf(document.activeElement);
      const way = WAYS[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey || at < 0) return;
      if (way && event.shiftKey) pan(way[0] * -60, way[1] * -60);
      else if (way) toward(at, way);
      else if (event.key === "Enter" || event.key === " ") choose(at);
      else if (event.key === "Escape" && picked !== null) choose(picked);
      else return;
      event.preventDefault();
    });

    /** Goes to the nearest person in a direction. */
    function toward(at, [wx, wy]) {
      const [x, y] = spot(people[at]);
      let best = null;
      people.forEach((person, i) => {
        if (i === at || !shown(i)) return;
        const [px, py] = spot(person);
        const along = (px - x) * wx + (py - y) * wy;
        const across = Math.abs((px - x) * wy) + Math.abs((py - y) * wx);
        const far = along + 2 * across;
        if (along > 0.5 && across <= 2.5 * along && (best === null || far < best.far)) best = { i, far };
      });
      if (best) focus(best.i);
    }

    function focus(i) {
      const [x, y] = spot(people[i]);
      if (x < 0 || y < 0 || x > width || y > height) pan(width / 2 - x, height / 2 - y);
      dots[i].focus();
    }

    new ResizeObserver(([entry]) => {
      width = entry.contentRect.width;
      height = entry.contentRect.height;
      svg.setAttribute("viewBox", "0 0 " + width + " " + height);
      keepInside();
      place();
    }).observe(container);

    return { draw, fit, focus, zoomBy, pick: (i) => picked !== i && choose(i), focusFirst: () => focus(dots.findIndex((dot) => dot.getAttribute("tabindex") === "0")) };
  };
})();
