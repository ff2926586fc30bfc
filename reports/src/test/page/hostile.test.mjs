import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostile, on, SITE } from "./browser.mjs";

// what a mail might smuggle in: elements that none of our pages has, or has with other addresses
const STRANGERS = 'main script, main svg:not([role=group]), iframe, object, embed, main link, main meta, main style, base, img:not(.charts img, dialog img), [href^="javascript:" i], [src^="http" i]';

const live = (page) => page.evaluate((strangers) => {
  const handlers = [...document.querySelectorAll("*")].filter((e) => e.getAttributeNames().some((name) => /^on/i.test(name)));
  return [...document.querySelectorAll(strangers), ...handlers].map((e) => e.outerHTML.slice(0, 120));
}, STRANGERS);

test("nothing of a hostile mail runs, loads or becomes an element", { skip: !hostile && "no hostile report" }, async () => {
  const pages = [...SITE, ...readdirSync(hostile + "/threads").map((name) => "threads/" + name)];
  for (const address of pages) {
    await on(address, { folder: hostile }, async (page) => {
      await page.waitForTimeout(100);
      assert.deepEqual(await live(page), [], address);
    });
  }
});

test("the policy of a page runs no script of its content, were one there", { skip: !hostile && "no hostile report" }, async () => {
  const smuggled = '<script>document.title = "ran"</script><script src="assets/smuggled.js"></script><img src="x" onerror="document.title = \'ran\'">';
  writeFileSync(hostile + "/assets/smuggled.js", 'document.title = "ran"');
  for (const [from, to] of [["threads.html", "smuggled.html"], ["threads/1.html", "threads/smuggled.html"]]) {
    writeFileSync(hostile + "/" + to, readFileSync(hostile + "/" + from, "utf8").replace("<main", smuggled + "<main"));
    await on(to, { folder: hostile, expected: /Content Security Policy|ERR_FILE_NOT_FOUND/ }, async (page) => {
      await page.waitForTimeout(300);
      assert.notEqual(await page.title(), "ran", to);
    });
    rmSync(hostile + "/" + to);
  }
  rmSync(hostile + "/assets/smuggled.js");
});
