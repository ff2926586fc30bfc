// The query language of Colloquy, the same as org.colloquy.report.query in Java; one table of cases
// (query.spec) tests both. Needs ES2017 and nothing else; knows no document and no window.
//
//   const query = parseQuery('from:ada stance:object date:2024..');
//   query.error            "" or what is wrong: "at 10: date:2024-13 is no date; ..."
//   query.matches(row)     whether a row matches; always false when there is an error
//
// A row tells of a thread, a message or a position. Its keys are the prefixes: from, to, subject,
// thread, id, list, role, stance, holder, target, mode, depth, evidence, each a string (depth: a
// number) or an array of them; text, what the sender wrote; first and last, the days of the first
// and the last message, as "2024-03-01" or in days since 1970 UTC (one may be left out). What is
// not known is left out, or null.
//
// A row may have `messages`, an array of rows, and a row may have `positions`, the same: these have
// the keys of the row around them, but for those they have themselves. Terms that are joined must
// meet in one message and in one position of it; in a row without `messages` all values count as
// those of one message, and a row matches when its days touch those of `date:`.
//
// Rows must not change once they were matched: folded texts are kept with them, weakly.
var parseQuery = (function () {
  "use strict";

  const MAX_DEPTH = 100;
  const LONGEST = 40;
  const DAY = 864e5;
  const TEXT = "text";
  const ID = "id";
  const WORD = "word";
  const DAYS = "days";
  const NUMBER = "number";
  const KINDS = {
    from: TEXT,
    to: TEXT,
    subject: TEXT,
    date: DAYS,
    thread: ID,
    id: ID,
    list: TEXT,
    role: WORD,
    stance: WORD,
    holder: TEXT,
    target: TEXT,
    mode: WORD,
    depth: NUMBER,
    evidence: TEXT,
  };
  const WORDS = {
    role: ["maintainer", "reviewer", "author", "moderator", "bot"],
    stance: ["agree", "object", "defer"],
    mode: ["direct", "reported", "conditional", "invitation"],
  };
  const NONE = ""; // no prefix
  const own = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

  function QueryError(at, fault) {
    this.text = "at " + (at + 1) + ": " + fault;
  }

  const shown = (value) => (value.length <= LONGEST ? value : value.slice(0, LONGEST) + "…");

  // Text as it is compared, as Fold.java makes it.
  const LETTERS = { ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ı: "i", ς: "σ", ß: "ss", æ: "ae", œ: "oe", þ: "th" };
  const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;

  function fold(text) {
    let plain = text;
    if (/[^\0-~]/.test(text)) {
      plain = text
        .normalize("NFKD")
        .toLowerCase()
        .replace(ACCENTS, "")
        .replace(/[øłđðħıςßæœþ]/g, (letter) => LETTERS[letter]);
    } else {
      plain = text.toLowerCase();
    }
    return plain.replace(/[\0-\x20]+/g, " ").replace(/^ | $/g, "");
  }

  // ---- tokens

  const isSpace = (c) => c <= " " || c === "\u00a0" || c === "\u3000";
  const isEnd = (c) => isSpace(c) || c === ")";

  function scanner(text) {
    let at = 0;

    function mark(kind, begin) {
      at++;
      return { kind, prefix: NONE, value: text.slice(begin, at), quoted: false, at: begin };
    }

    function minus(begin) {
      if (begin + 1 === text.length || isEnd(text[begin + 1]) || text[begin + 1] === "-") {
        throw new QueryError(begin, "- leaves out the term that follows it at once; quote what begins with -");
      }
      return mark("not", begin);
    }

    function prefixed() {
      let colon = at;
      while (colon < text.length && /[A-Za-z]/.test(text[colon])) colon++;
      if (colon === at || text[colon] !== ":") return NONE;
      const name = text.slice(at, colon);
      const prefix = name.toLowerCase();
      if (!own(KINDS, prefix)) {
        const all = Object.keys(KINDS).map((known) => known + ":");
        throw new QueryError(
          at,
          shown(name) + ": is no prefix; there are " + all.join(", ") + "; quote a word that has a colon"
        );
      }
      at = colon + 1;
      return prefix;
    }

    function quoted() {
      const open = at++;
      let value = "";
      while (at < text.length) {
        const close = text.indexOf('"', at);
        if (close < 0) break;
        value += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') return value;
        value += '"';
        at++;
      }
      throw new QueryError(open, "the quote is not closed");
    }

    function word(prefix, begin) {
      const from = at;
      while (at < text.length && !isEnd(text[at]) && text[at] !== "(" && text[at] !== '"') at++;
      const value = text.slice(from, at);
      const lower = value.toLowerCase();
      const joins = prefix === NONE && (lower === "and" || lower === "or" || lower === "not");
      return { kind: joins ? lower : "term", prefix, value, quoted: false, at: begin };
    }

    function term(begin) {
      const prefix = prefixed();
      if (at === text.length || isEnd(text[at])) {
        throw new QueryError(begin, text.slice(begin, at) + " must be followed by its value at once");
      }
      if (text[at] === "(") {
        at++;
        return { kind: "open", prefix, value: text.slice(begin, at), quoted: false, at: begin };
      }
      if (text[at] === '"') return { kind: "term", prefix, value: quoted(), quoted: true, at: begin };
      return word(prefix, begin);
    }

    return function next() {
      while (at < text.length && isSpace(text[at])) at++;
      if (at === text.length) return { kind: "end", prefix: NONE, value: "", quoted: false, at };
      if (text[at] === "(") return mark("open", at);
      if (text[at] === ")") return mark("close", at);
      return text[at] === "-" ? minus(at) : term(at);
    };
  }

  // ---- terms

  const bare = (id) => (id.length > 2 && id[0] === "<" && id[id.length - 1] === ">" ? id.slice(1, -1) : id);

  function written(token, prefix) {
    const quote = token.quoted ? '"' : "";
    return (prefix === NONE ? "" : prefix + ":") + quote + shown(token.value) + quote;
  }

  function day(value) {
    const parts = /^([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(value);
    if (!parts) return null;
    const year = Number(parts[1]);
    const month = parts[2] === undefined ? null : Number(parts[2]) - 1;
    if (month === null) return [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY];
    if (month < 0 || month > 11) return null;
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    if (parts[3] === undefined) return [Date.UTC(year, month, 1) / DAY, Date.UTC(year, month, length) / DAY];
    const date = Number(parts[3]);
    const only = Date.UTC(year, month, date) / DAY;
    return date < 1 || date > length ? null : [only, only];
  }

  const number = (value) => (/^[0-9]{1,6}$/.test(value) ? [Number(value), Number(value)] : null);

  function range(value, one) {
    const dots = value.indexOf("..");
    if (dots < 0) return one(value);
    const begin = value.slice(0, dots);
    const end = value.slice(dots + 2);
    const first = begin === "" ? [-Infinity] : one(begin);
    const last = end === "" ? [0, Infinity] : one(end);
    return !first || !last || (begin === "" && end === "") ? null : [first[0], last[1]];
  }

  function within(token, prefix, one, fault) {
    const wanted = range(token.value, one);
    if (!wanted) throw new QueryError(token.at, written(token, prefix) + " " + fault);
    if (wanted[0] > wanted[1]) throw new QueryError(token.at, written(token, prefix) + " ends before it begins");
    return (facts) => facts.ranges(prefix).some((known) => known[0] <= wanted[1] && wanted[0] <= known[1]);
  }

  function contains(token, prefix) {
    const value = token.quoted ? token.value : token.value.replace(/\*+$/, "");
    const text = fold(value);
    if (text === "") throw new QueryError(token.at, written(token, prefix) + " holds nothing to look for");
    return (facts) => facts.texts(prefix).some((known) => known.includes(text));
  }

  function oneOf(token, prefix) {
    const word = token.value.toLowerCase();
    if (!WORDS[prefix].includes(word)) {
      throw new QueryError(
        token.at,
        written(token, prefix) + " is not known; there are " + WORDS[prefix].join(", ")
      );
    }
    return (facts) => facts.texts(prefix).includes(word);
  }

  function test(token, prefix) {
    if (!token.quoted && token.value === "*") {
      return (facts) => prefix === NONE || facts.texts(prefix).length > 0 || facts.ranges(prefix).length > 0;
    }
    const kind = prefix === NONE ? TEXT : KINDS[prefix];
    if (kind === TEXT) return contains(token, prefix);
    if (kind === WORD) return oneOf(token, prefix);
    if (kind === DAYS) {
      return within(token, prefix, day, "is no date; write 2024, 2024-05, 2024-05-03, or a range A..B, A.. or ..B");
    }
    if (kind === NUMBER) {
      return within(token, prefix, number, "is no depth; write 0, 1 or more, or a range A..B, A.. or ..B");
    }
    const id = bare(token.value.trim());
    return (facts) => facts.texts(prefix).includes(id);
  }

  // ---- parser: a part is a function (facts, nots) => boolean

  function parse(text) {
    const next = scanner(text);
    const nots = [];
    let token = next();
    let depth = 0;

    const take = () => (token = next());
    const begins = () => token.kind === "term" || token.kind === "open" || token.kind === "not";
    const all = (parts) => (parts.length === 1 ? parts[0] : (facts, values) => parts.every((part) => part(facts, values)));
    const any = (parts) => (parts.length === 1 ? parts[0] : (facts, values) => parts.some((part) => part(facts, values)));

    function or(prefix) {
      const parts = [and(prefix)];
      while (token.kind === "or") {
        take();
        parts.push(and(prefix));
      }
      return any(parts);
    }

    function and(prefix) {
      const parts = [part(prefix)];
      while (token.kind === "and" || begins()) {
        if (token.kind === "and") take();
        parts.push(part(prefix));
      }
      return all(parts);
    }

    function deepen(begin) {
      if (++depth > MAX_DEPTH) {
        throw new QueryError(begin.at, "more than " + MAX_DEPTH + " parentheses or nots within one another");
      }
      take();
    }

    function part(prefix) {
      const begin = token;
      if (begin.kind === "not") {
        deepen(begin);
        const inner = part(prefix);
        depth--;
        const number = nots.push(inner) - 1;
        return (facts, values) => values[number];
      }
      if (begin.kind === "open") {
        deepen(begin);
        const group = or(begin.prefix || prefix);
        if (token.kind !== "close") throw new QueryError(begin.at, begin.value + " is not closed");
        take();
        depth--;
        return group;
      }
      if (begin.kind === "term") {
        take();
        return test(begin, begin.prefix || prefix);
      }
      throw new QueryError(
        begin.at,
        begin.kind === "end" ? "a term is wanted, and the query ends" : "a term is wanted, not " + begin.value
      );
    }

    if (token.kind === "end") return { root: () => true, nots };
    const root = or(NONE);
    if (token.kind === "close") throw new QueryError(token.at, ") closes nothing");
    return { root, nots };
  }

  // ---- facts

  const folded = new WeakMap(); // row → { key: values }

  const list = (value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null);

  /** The values of a key of a row, made as terms want them; undefined where the row has no such key. */
  function values(row, key, make) {
    if (!own(row, key)) return undefined;
    let known = folded.get(row);
    if (!known) folded.set(row, (known = {}));
    if (!own(known, key)) known[key] = list(row[key]).map(make).filter((value) => value !== "");
    return known[key];
  }

  const dayNumber = (value) => (typeof value === "number" ? value : day(value)[0]);

  /** What is known of one position in its message: keys of the position, else of the rows around it. */
  function factsOf(chain) {
    function known(key, make) {
      for (const row of chain) {
        const found = values(row, key, make);
        if (found) return found;
      }
      return [];
    }

    function texts(prefix) {
      if (prefix === NONE) return known("text", fold).concat(known("subject", fold), known("from", fold));
      const kind = KINDS[prefix];
      return kind === TEXT ? known(prefix, fold) : kind === ID ? known(prefix, bare) : kind === WORD ? known(prefix, String) : [];
    }

    function days() {
      for (const row of chain) {
        if (own(row, "first") || own(row, "last")) {
          const ends = list(row.first).concat(list(row.last)).map(dayNumber);
          return ends.length === 0 ? [] : [[Math.min(...ends), Math.max(...ends)]];
        }
      }
      return [];
    }

    const ranges = (prefix) =>
      prefix === "date" ? days() : prefix === "depth" ? known("depth", Number).map((only) => [only, only]) : [];
    return { texts, ranges };
  }

  const expanded = new WeakMap(); // row → facts

  function expand(row) {
    let all = expanded.get(row);
    if (!all) {
      const messages = row.messages ? row.messages.map((message) => [message, row]) : [[row]];
      const chains = [];
      for (const chain of messages) {
        const positions = chain[0].positions || [];
        if (positions.length === 0) chains.push(chain);
        for (const position of positions) chains.push([position].concat(chain));
      }
      expanded.set(row, (all = chains.map(factsOf)));
    }
    return all;
  }

  // Terms must meet in one of the facts; a "not" speaks of all of them, those within another first.
  function matches(query, row) {
    const whole = expand(row);
    const nots = [];
    for (const part of query.nots) nots.push(!whole.some((facts) => part(facts, nots)));
    return whole.some((facts) => query.root(facts, nots));
  }

  return function parseQuery(text) {
    try {
      const query = parse(text);
      return { error: "", matches: (row) => matches(query, row) };
    } catch (fault) {
      if (!(fault instanceof QueryError)) throw fault;
      return { error: fault.text, matches: () => false };
    }
  };
})();
if (typeof module === "object" && module.exports) module.exports = { parseQuery };
