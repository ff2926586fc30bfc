#!/bin/sh
# Builds the benchmarks and runs them: samples/benchmarks/run.sh [options of JMH], such as dates, or -p input=archive.mbox
set -e
cd "$(dirname "$0")/../.."
mvn -q -B -DskipTests -pl samples/benchmarks -am package
exec java -cp 'samples/benchmarks/target/classes:samples/benchmarks/target/lib/*' org.openjdk.jmh.Main \
  -prof gc -f 1 -wi 3 -w 2 -i 5 -r 2 -tu s "$@"
