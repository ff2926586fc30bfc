"""Reads the JSON lines of `colloquy analyze` in a notebook: who says what, month by month.

    colloquy analyze dev.mbox --jsonl dev.jsonl
    python3 samples/notebook/stances.py dev.jsonl

The lines "# %%" begin cells: VS Code and Jupytext open this file as a notebook. It needs nothing but
Python 3.8; with pandas or DuckDB installed it shows the same tables by these.
"""

# %% Read: one JSON object a line, one line a message
import json
import sys
from collections import Counter

PATH = sys.argv[1] if len(sys.argv) == 2 else "dev.jsonl"

with open(PATH, encoding="utf-8") as lines:
    messages = [json.loads(line) for line in lines]
print(f"{len(messages)} messages in {len({m['thread'] for m in messages})} threads")

# %% Positions, each with the message it stands in; reported ones are told by somebody else
positions = [(m, p) for m in messages for p in m["positions"]]
sure = [(m, p) for m, p in positions if p["confidence"] >= 0.8 and p["mode"] == "direct"]
print(f"{len(positions)} positions, {len(sure)} direct ones of confidence 0.8 and above")

# %% Stances by month
months = Counter(((m["date"] or "undated")[:7], p["stance"]) for m, p in sure)
for month in sorted({month for month, _ in months}):
    print(month, *(f"{stance} {months[month, stance]}" for stance in ("agree", "object", "defer")))

# %% How much is quoted: lines of prose by depth
depths = Counter()
for message in messages:
    for zone in message["zones"]:
        if zone["kind"] == "TEXT":
            depths[min(zone["depth"], 3)] += zone["lines"][1] - zone["lines"][0] + 1
print("lines of prose by depth:", dict(sorted(depths.items())))

# %% Who is quoted without a writer that is known: an answer, not a fault
unknown = sum(z["author"] is None for m in messages for z in m["zones"] if z["depth"] > 0)
print(f"{unknown} quoted zones without a known writer")

# %% The same positions as a table of pandas
try:
    import pandas
except ImportError:
    print("pandas is not installed: no data frame")
else:
    frame = pandas.json_normalize(messages, "positions", ["id", "date"], errors="ignore")
    table = frame.groupby(["stance", "mode"]).size() if len(frame) else frame
    print(table.to_string())

# %% And by SQL, straight from the file
try:
    import duckdb
except ImportError:
    print("DuckDB is not installed: no SQL")
else:
    rows = duckdb.execute(
        """SELECT p.stance, count(*) FROM (
             SELECT unnest(positions) AS p FROM read_json(?, format = 'newline_delimited', maximum_object_size = 100000000)
           ) GROUP BY p.stance ORDER BY p.stance""",
        [PATH],
    ).fetchall()
    print(rows)
