import { test } from "node:test";
import assert from "node:assert/strict";
import { on, report, threads, SCHEMES, WIDTHS } from "./browser.mjs";

const [page1] = threads(report, 1);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);
const plain = (text) => text.replace(/\s+/g, "");

for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    test(`a quote leads to its words in the message they come from, and back: ${width} ${scheme}`, () => on(page1, { width, scheme }, async (page) => {
      const link = page.locator("article a.who").last();
      const quote = link.locator("xpath=..");
      const id = await quote.getAttribute("id");
      const origin = (await link.getAttribute("href")).slice(1);
      await link.click();
      const lit = await page.evaluate(() => [...(CSS.highlights.get("origin") ?? [])].map(String).join(""));
      assert.ok(plain(lit).length > 0, "nothing is lit");
      assert.ok(plain(await quote.innerText()).includes(plain(lit)), lit);
      assert.equal(await page.locator(".chosen").evaluate((zone) => zone.closest("article").id), origin);
      assert.ok(await page.locator(".chosen").evaluate((zone) => {
        const box = zone.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      }));
      await page.click(".back");
      assert.equal(await page.locator(".chosen").getAttribute("id"), id);
      assert.ok(await page.locator(".back").isHidden());
    }));
  }
}

test("a message leads to where it is quoted", () => on(page1, {}, async (page) => {
  const link = page.locator("a.echo").first();
  const from = await link.evaluate((a) => a.closest("article").id);
  await link.click();
  assert.equal(await page.locator(".chosen a.who").getAttribute("href"), "#" + from);
}));

test("keys go from message to message, and the tree follows", () => on(page1, {}, async (page) => {
  await page.keyboard.press("j");
  assert.equal(await focused(page), "m1");
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  assert.equal(await focused(page), "m3");
  assert.equal(await page.locator(".tree [aria-current]").getAttribute("href"), "#m3");
  await page.keyboard.press("k");
  assert.equal(await focused(page), "m2");
}));

test("keys go from position to position, each with its evidence marked", () => on(page1, {}, async (page) => {
  await page.keyboard.press(".");
  const first = await page.locator("mark.chosen").innerText();
  assert.ok(first.length > 0);
  await page.keyboard.press(".");
  assert.equal(await page.locator("mark.chosen").count(), 1);
  await page.keyboard.press(",");
  assert.equal(await page.locator("mark.chosen").innerText(), first);
}));

test("an objection leads to the words that show it", () => on(page1, {}, async (page) => {
  const link = page.locator(".ledger ol > li > a[href*=p]").first();
  const words = (await link.innerText()).replace(/[“”…"]/g, "").slice(0, 40);
  await page.locator(".ledger").evaluate((details) => (details.open = true));
  await link.press("Enter");
  const mark = page.locator("mark:has(:target)");
  assert.ok(plain(await mark.innerText()).includes(plain(words).slice(0, 20)), words);
}));

test("words are found in the messages of the thread", () => on(page1, {}, async (page) => {
  await page.keyboard.press("/");
  const words = (await page.locator("article").nth(1).locator("h2").innerText()).trim().toLowerCase().split(/\s+/);
  await page.keyboard.type(words.join(" "));
  const found = page.locator("article:not(.dim)");
  assert.ok((await found.count()) > 0);
  for (const text of await found.allTextContents()) assert.ok(words.every((word) => text.toLowerCase().includes(word)));
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.matches("article:not(.dim)")));
}));

test("on paper there is the mail, and nothing to click", () => on(page1, {}, async (page) => {
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".tree", ".tools", ".keys"]) assert.ok(await page.locator(hidden).isHidden(), hidden);
  assert.ok(await page.locator("article").first().isVisible());
}));
