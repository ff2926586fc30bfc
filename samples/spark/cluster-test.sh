#!/usr/bin/env bash
# Runs the job on a cluster of one master and two workers on this machine, once whole and once with a
# worker killed, and compares both with one machine: samples/spark/cluster-test.sh [ARCHIVE.mbox]
set -euo pipefail
archive=${1:+$(realpath "$1")}
cd "$(dirname "$0")/../.."
mvn -q -Pspark -pl core,nlp,reports,samples/spark test -Dtest=ClusterTest \
  -Dsurefire.failIfNoSpecifiedTests=false ${archive:+"-Dcolloquy.spark.archive=$archive"}
