import { test } from "node:test";
import assert from "node:assert/strict";
import { number, on, WIDTHS } from "./browser.mjs";

const ROWS = "#thread-table tbody tr";
const subjects = (page) => page.locator(ROWS + " td:first-child a").allTextContents();
const count = async (page) => number(await page.locator("#thread-count").textContent());

async function threadsOpen(page) {
  await page.locator(ROWS).first().waitFor();
  return count(page);
}

for (const width of WIDTHS) {
  test(`a word finds the threads that hold it, and the address keeps it: ${width}`, () => on("threads.html", { width }, async (page) => {
    const all = await threadsOpen(page);
    const word = (await subjects(page)).flatMap((subject) => subject.match(/\p{L}{5,}/gu) ?? [])[0].toLowerCase();
    await page.fill("#thread-search", word);
    const rows = await page.locator(ROWS).allInnerTexts();
    assert.ok(rows.length > 0 && (await count(page)) < all);
    for (const row of rows.slice(0, 20)) assert.ok(row.toLowerCase().includes(word), row);
    await page.reload();
    await page.locator(ROWS).first().waitFor();
    assert.equal(await page.inputValue("#thread-search"), word);
    assert.equal((await subjects(page)).length, rows.length);
    await page.fill("#thread-search", "zzzz no such words zzzz");
    assert.equal(await page.locator(ROWS).count(), 0);
    await page.click("button[type=reset]");
    await page.locator(ROWS).first().waitFor();
    assert.equal(await count(page), all);
  }));

  test(`stances filter the threads: ${width}`, () => on("threads.html", { width }, async (page) => {
    const all = await threadsOpen(page);
    for (const stance of ["agree", "object", "defer"]) {
      await page.check(`[value=${stance}]`);
      const rows = page.locator(ROWS);
      assert.ok((await rows.count()) > 0 && (await count(page)) <= all);
      assert.equal(await page.locator(`${ROWS}:not(:has(.tag.${stance}))`).count(), 0, stance);
      await page.uncheck(`[value=${stance}]`);
    }
    await page.check("[value=open]");
    assert.equal(await page.locator(`${ROWS}:not(:has(.open))`).count(), 0);
  }));
}

test("terms filter the threads, and one that the page cannot answer is told", () => on("threads.html", {}, async (page) => {
  const all = await threadsOpen(page);
  await page.fill("#thread-search", "stance:object");
  await page.waitForFunction((rows) => document.querySelectorAll(rows).length > 0, ROWS + ":has(.tag.object)");
  await page.waitForTimeout(300);
  assert.ok((await count(page)) < all);
  assert.equal(await page.locator(`${ROWS}:not(:has(.tag.object))`).count(), 0);
  await page.fill("#thread-search", "depth:1");
  await page.locator("#thread-error", { hasText: "depth:" }).waitFor();
  await page.fill("#thread-search", "form:ada");
  await page.locator("#thread-error", { hasText: "form: is no prefix" }).waitFor();
  assert.equal(await page.locator(ROWS).count(), 0);
  const root = await page.evaluate(async () => (await colloquy.data("threads"))[0][9]);
  await page.fill("#thread-search", "thread:" + root);
  await page.locator("#thread-error:empty").waitFor({ state: "attached" });
  await page.locator(ROWS).first().waitFor();
  assert.equal(await count(page), 1);
  await page.click(".terms summary");
  assert.match(await page.locator(".terms").innerText(), /holder:ada stance:object/);
}));

test("time filters the threads", () => on("threads.html", {}, async (page) => {
  const all = await threadsOpen(page);
  const first = await page.locator("#thread-from").getAttribute("min");
  await page.fill("#thread-to", first);
  const begun = await page.locator(ROWS + " td.day").allTextContents();
  assert.ok(begun.length > 0 && begun.length < all);
  for (const day of begun) assert.ok(day <= first, day);
  await page.fill("#thread-to", "1960-01-01");
  assert.equal(await page.locator(ROWS).count(), 0);
}));

test("a head sorts its column both ways and says so", () => on("threads.html", {}, async (page) => {
  await threadsOpen(page);
  const head = page.locator("#thread-table th", { hasText: "Messages" });
  const cells = async () => (await page.locator(ROWS + " td:nth-child(4)").allTextContents()).map(number);
  await head.locator("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  const down = await cells();
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
  await head.locator("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  const up = await cells();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
}));

test("a person leads to their threads, and to those in which they agree", () => on("people.html", {}, async (page) => {
  const row = page.locator("#people-table tbody tr").filter({ has: page.locator("td:nth-child(6) .tag.agree") }).first();
  const name = await row.locator("button").textContent();
  const threads = number(await row.locator("td:nth-child(3)").textContent());
  await row.locator("button").click();
  const details = page.locator("tr.opened");
  assert.match(await details.innerText(), /Mailboxes/);
  await details.getByRole("link", { name: "all", exact: true }).click();
  assert.ok((await threadsOpen(page)) >= threads);
  assert.equal(await page.inputValue("#thread-person"), name);
  await page.check("[value=agree]");
  assert.ok((await page.locator(ROWS).count()) > 0);
}));

test("keys go through the list without a mouse", () => on("threads.html", {}, async (page) => {
  await threadsOpen(page);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "thread-search");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), (await subjects(page))[1]);
  await page.keyboard.press("k");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), (await subjects(page))[0]);
  await page.keyboard.press("Enter");
  await page.locator("article").first().waitFor();
  assert.match(page.url(), /threads\/\d+\.html$/);
}));
