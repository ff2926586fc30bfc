#!/bin/sh
# Kills an analysis at random, goes on with it, and compares the bytes with those of an unbroken run:
#   samples/benchmarks/kills.sh ARCHIVE [ROUNDS [COLLOQUY]]
# Each round kills up to three times with SIGKILL, resuming each time. Ends with 1 unless all rounds are alike.
set -eu
archive=$1
rounds=${2:-20}
colloquy=${3:-$(dirname "$0")/../../reports/target/colloquy/bin/colloquy}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

begin=$(date +%s%N)
"$colloquy" analyze "$archive" -q --jsonl "$folder/whole.jsonl"
millis=$((($(date +%s%N) - begin) / 1000000))

same=0
kills=0
for round in $(seq "$rounds"); do
  rm -f "$folder/a.jsonl"
  for try in 1 2 3; do
    wait_ms=$(awk -v seed="$round$try" -v most="$millis" 'BEGIN { srand(seed); print int(rand() * most) }')
    "$colloquy" analyze "$archive" -q --resume --jsonl "$folder/a.jsonl" 2>/dev/null &
    sleep "$(awk -v ms="$wait_ms" 'BEGIN { print ms / 1000 }')"
    kill -9 $! 2>/dev/null && kills=$((kills + 1))
    wait $! 2>/dev/null || true
  done
  "$colloquy" analyze "$archive" -q --resume --jsonl "$folder/a.jsonl" 2>/dev/null
  cmp -s "$folder/a.jsonl" "$folder/whole.jsonl" && same=$((same + 1))
done
echo "$same of $rounds alike, $kills kills, $millis ms unbroken"
[ "$same" = "$rounds" ]
