#!/bin/sh
# Teaches the encoder anew, and finds how it is weighed beside the ranker:
#   samples/training/run-encoder.sh BASE WORK TRAIN... -- TUNE...
# BASE is the folder of the base model, WORK one for what is made; the others are annotated mail. What ships are
# encoder.onnx, encoder-pieces.txt and encoder-blend.txt in WORK.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
classes="$here/target/classes:$here/target/lib/*"
base=$1
work=$2
shift 2
mkdir -p "$work"

mvn -q -f "$here/../../pom.xml" -DskipTests -pl samples/training -am package
python3 "$here/encoder/pieces.py" "$base/all-minilm-l6-v2-tokenizer.json" "$work/encoder-pieces.txt"
java -cp "$classes" org.colloquy.position.ExportSentences "$work/sentences.tsv" "$work/encoder-pieces.txt" "$@"
python3 "$here/encoder/train.py" "$work/sentences.tsv" "$work/encoder-pieces.txt" "$base" "$work/half" --half 0
python3 "$here/encoder/train.py" "$work/sentences.tsv" "$work/encoder-pieces.txt" "$base" "$work/final"
python3 "$here/encoder/pack.py" "$work/final/encoder.pt" "$work/encoder-pieces.txt" "$work/encoder.onnx"
java -cp "$classes" org.colloquy.position.FitReader \
  "$work/encoder-blend.txt" "$work/sentences.tsv" "$work/half/judged.tsv" "$work/final/judged.tsv"
