// Runs the cases of query.spec: node query-spec.js QUERY_JS SPEC. Hostile queries come at the end.
"use strict";
const { readFileSync } = require("fs");
const { parseQuery } = require(require("path").resolve(process.argv[2]));

let row = {};
let cases = 0;
let failed = 0;

function check(line, expected, found) {
  if (expected === found) return;
  failed++;
  console.log(line + "\n  expected: " + expected + "\n  found:    " + found);
}

for (const line of readFileSync(process.argv[3], "utf8").split("\n")) {
  const kind = line.slice(0, 2);
  if (kind === "= ") row = JSON.parse(line.slice(2));
  if (kind === "+ " || kind === "- ") {
    cases++;
    check(line, kind === "+ ", parseQuery(line.slice(2)).matches(row));
  }
  if (kind === "! ") {
    cases++;
    const arrow = line.indexOf(" => ");
    const query = parseQuery(line.slice(2, arrow));
    check(line, line.slice(arrow + 4), query.error);
    check(line, false, query.matches(row));
  }
}

// No query is too long, and none overflows the stack.
const MILLION = 1000000;
for (const hostile of ["(", ")", "-(", "not ", '"', "a:", "*", "a ", "a or ", "(a) ", "-a ", "from:(", "..", "\u0301"]) {
  const query = parseQuery(hostile.repeat(MILLION / hostile.length));
  query.matches({ subject: "a" });
}

console.log(cases + " cases, " + failed + " failed");
process.exitCode = failed === 0 ? 0 : 1;
