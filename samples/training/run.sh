#!/bin/sh
# Learns the weights of the ranker anew:
#   samples/training/run.sh OUT TRAIN... -- TUNE...
# OUT is the table to write; the others are annotated mail, in the format of reports/docs/evaluation.md.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

mvn -q -f "$here/../../pom.xml" -DskipTests -pl samples/training -am package
exec java -cp "$here/target/classes:$here/target/lib/*" org.colloquy.position.TrainRanker "$@"
