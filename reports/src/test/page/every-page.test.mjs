import { test } from "node:test";
import assert from "node:assert/strict";
import { on, report, threads, violations, SCHEMES, SITE, WIDTHS } from "./browser.mjs";

for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    test(`every page is quiet and no wider than the screen, and axe finds no fault: ${width} ${scheme}`, async () => {
      for (const address of [...SITE, ...threads(report, 1)]) {
        await on(address, { width, scheme }, async (page) => {
          if (address.match(/^(threads|people)\.html/)) await page.locator(".list tbody tr").first().waitFor();
          if (address === "graph.html") await page.locator(".tie").first().waitFor({ state: "attached" });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${address} is ${over} pixels too wide`);
          if ((width === 1280) === (scheme === "light")) assert.deepEqual(await violations(page), [], address);
        });
      }
    });
  }
}

test("every chart is drawn, loaded when it is seen, and opens large", () => on("charts.html", {}, async (page) => {
  const images = page.locator(".charts img");
  assert.ok((await images.count()) > 0);
  for (const image of await images.all()) {
    assert.equal(await image.getAttribute("loading"), "lazy");
    await image.scrollIntoViewIfNeeded();
    await assert.doesNotReject(image.evaluate((img) => img.decode()));
  }
  await page.locator("a.large").first().click();
  const title = page.locator("dialog h2");
  const first = await title.textContent();
  await page.keyboard.press("ArrowRight");
  if ((await images.count()) > 1) assert.notEqual(await title.textContent(), first);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("dialog.large").isHidden());
}));

test("every data file is there", () => on("files.html", {}, async (page) => {
  const { existsSync } = await import("node:fs");
  const links = await page.locator(".files dt a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  assert.ok(links.length > 10);
  for (const link of links) assert.ok(existsSync(report + "/" + link), link);
}));

test("the help lists the keys, and can turn them off", () => on("threads.html", {}, async (page) => {
  await page.locator(".list tbody tr").first().waitFor();
  await page.keyboard.press("?");
  assert.match(await page.locator("dialog.help").innerText(), /Search/);
  await page.locator("dialog.help input").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => document.activeElement.closest("tbody")), null);
}));
