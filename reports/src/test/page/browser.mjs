// One browser for a file of tests, and pages that tell whatever goes wrong in them.
import { chromium } from "playwright-core";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after } from "node:test";
import assert from "node:assert/strict";

export const report = process.env.REPORT;
export const hostile = process.env.HOSTILE;
export const SITE = ["index", "threads", "people", "graph", "charts", "files"].map((name) => name + ".html");
export const WIDTHS = [1280, 390];
export const SCHEMES = ["light", "dark"];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
after(() => browser.close());

/** The pages of the threads with the most bytes, which are likely to hold every kind of thing. */
export function threads(folder, count) {
  const dir = join(folder, "threads");
  const sized = readdirSync(dir).map((name) => [name, readFileSync(join(dir, name)).length]);
  return sized.sort((a, b) => b[1] - a[1]).slice(0, count).map(([name]) => "threads/" + name);
}

/** Runs a check on a page; it fails on any word on the console and any request that leaves the disk. */
export async function on(address, { folder = report, width = 1280, scheme = "light", expected } = {}, check) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: scheme, reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => faults.push("console: " + message.text()));
  page.on("pageerror", (error) => faults.push("error: " + error.message));
  page.on("dialog", (dialog) => faults.push("dialog: " + dialog.message()) && dialog.dismiss());
  page.on("request", (request) => request.url().startsWith("file:") || faults.push("request: " + request.url()));
  try {
    await page.goto(pathToFileURL(folder) + "/" + address);
    await page.locator(".keys").waitFor(); // the scripts have run
    await check(page);
    assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), [], address);
  } finally {
    await context.close();
  }
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices of structure. */
export async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
    preload: false, // it would ask for the style sheets once more, which the policy forbids
  }));
  return result.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.target + " " + (n.any[0]?.message ?? "")).join(" | "));
}

export const number = (text) => Number(text.replaceAll(",", "").match(/\d+/)[0]);
