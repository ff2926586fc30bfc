import { test } from "node:test";
import assert from "node:assert/strict";
import { number, on, SCHEMES, WIDTHS } from "./browser.mjs";

const TIES = "#graph-canvas path.tie";
const drawn = (page) => page.locator(TIES).count();

async function whole(page) {
  await page.locator(TIES).first().waitFor({ state: "attached" });
  await page.fill("#graph-least", "1");
  return drawn(page);
}

for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    test(`kinds of ties filter drawing and table alike: ${width} ${scheme}`, () => on("graph.html", { width, scheme }, async (page) => {
      const all = await whole(page);
      await page.uncheck("[value=reply]");
      const without = await drawn(page);
      assert.ok(without > 0 && without < all);
      assert.equal(await page.locator(TIES + ".k-reply").count(), 0);
      assert.equal(number(await page.locator("#graph-count").textContent()), without);
      const kinds = await page.locator("#tie-table tbody td:nth-child(3)").allInnerTexts();
      assert.ok(kinds.length > 0 && kinds.every((kind) => kind.trim() !== "reply"));
      await page.click(".graph-filters button[type=reset]");
      await page.waitForFunction(() => document.querySelector("[value=reply]").checked);
    }));
  }
}

test("each kind has its own look and its meaning, and those that hide others wait", () => on("graph.html", {}, async (page) => {
  await whole(page);
  const boxes = page.locator("#graph-kinds input");
  const kinds = await boxes.evaluateAll((all) => all.map((box) => box.value));
  const ticked = await boxes.evaluateAll((all) => all.filter((box) => box.checked).map((box) => box.value));
  assert.deepEqual(ticked.filter((kind) => !["reply", "agree", "object", "defer"].includes(kind)), []);
  const looks = await page.locator("#graph-kinds .sample").evaluateAll((all) => all.map((sample) => {
    const style = getComputedStyle(sample);
    return style.borderTopColor + style.borderTopStyle;
  }));
  assert.equal(new Set(looks).size, kinds.length, looks.join(" "));
  const told = await page.locator("#graph-meanings dd").allTextContents();
  assert.ok(told.length === kinds.length && told.every((words) => words.length > 10));
}));

test("time filters the ties", () => on("graph.html", {}, async (page) => {
  const all = await whole(page);
  await page.locator("#graph-to").focus();
  await page.keyboard.press("Home");
  assert.ok((await drawn(page)) < all);
  assert.equal(await page.locator("#graph-to-words").textContent(), await page.locator("#graph-from-words").textContent());
  await page.keyboard.press("End");
  assert.equal(await drawn(page), all);
}));

test("arrow keys go from person to person, Enter keeps one, and their ties are told", () => on("graph.html", {}, async (page) => {
  await whole(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  const first = await page.evaluate(() => document.activeElement.textContent);
  assert.equal(await page.locator("#graph-details h2").textContent(), first);
  const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
  for (const arrow of arrows) await page.keyboard.press(arrow);
  const others = new Set();
  for (const arrow of arrows) {
    await page.keyboard.press(arrow);
    others.add(await page.evaluate(() => document.activeElement.textContent));
  }
  assert.ok(others.size > 1);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /messages?, .* ties?$/);
  assert.ok((await page.locator(TIES + ".lit").count()) > 0);
}));

test("the drawing is moved and made larger", () => on("graph.html", {}, async (page) => {
  await whole(page);
  const place = () => page.locator(".node").last().getAttribute("transform");
  const before = await place();
  await page.getByRole("button", { name: "Larger" }).click();
  const large = await place();
  assert.notEqual(large, before);
  const box = await page.locator("#graph-canvas").boundingBox();
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + 80, middle + 40, { steps: 3 });
  await page.mouse.up();
  assert.notEqual(await place(), large);
  await page.keyboard.press("0");
  assert.equal(await place(), before);
}));

test("a name finds a person", () => on("graph.html", {}, async (page) => {
  await whole(page);
  const name = await page.locator(".node .label").nth(2).textContent();
  await page.fill("#graph-search", name);
  assert.equal(await page.locator("#graph-details h2").textContent(), name);
}));
