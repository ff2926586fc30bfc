#!/bin/sh
# Lets an mbox grow, and compares an update with an analysis of the whole, in bytes and in CPU seconds:
#   samples/benchmarks/grow.sh MBOX [PERCENT [COLLOQUY]]
# Analyses the first PERCENT (default: 99) of the messages, then updates with all. Ends with 1 unless both are alike.
set -eu
mbox=$1
percent=${2:-99}
colloquy=${3:-$(dirname "$0")/../../reports/target/colloquy/bin/colloquy}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# sets total to the user and system seconds of all that has run so far
count_seconds() {
  times >"$folder/times"
  total=$(awk 'NR == 2 { gsub(/s/, ""); split($1, user, "m"); split($2, kernel, "m")
    print user[1] * 60 + user[2] + kernel[1] * 60 + kernel[2] }' "$folder/times")
}

# messages that were left out, such as copies, end the command with 1
run() {
  "$colloquy" "$@" --jobs 1 || [ $? = 1 ]
}

starts=$(LC_ALL=C grep -a -b '^From .*[0-9][0-9]:[0-9][0-9]' "$mbox" | cut -d : -f 1)
all=$(echo "$starts" | wc -l)
kept=$((all * percent / 100))
head -c "$(echo "$starts" | sed -n "$((kept + 1))p")" "$mbox" >"$folder/a.mbox"
run analyze "$folder/a.mbox" -q --keep-state --jsonl "$folder/a.jsonl"
cp "$mbox" "$folder/a.mbox"

count_seconds
before=$total
run analyze "$folder/a.mbox" -q --jsonl "$folder/whole.jsonl"
count_seconds
between=$total
run update "$folder/a.mbox" --jsonl "$folder/a.jsonl" 2>"$folder/said"
count_seconds
grep copied "$folder/said"
echo "$kept $all $before $between $total" |
  awk '{ printf "%d of %d messages were known; whole %.1f s, update %.1f s\n", $1, $2, $4 - $3, $5 - $4 }'
cmp "$folder/a.jsonl" "$folder/whole.jsonl" && echo alike
