#!/bin/sh
# From a fresh machine to a report on the sample archive:
#   samples/quickstart.sh
# Needs a JDK 17 or later, Maven 3.8.7 or later, fontconfig and a font. With apt-get, as root or with a sudo that
# asks for no password, it installs what is missing; elsewhere it says what to install and ends with 2.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
report=$root/samples/target/report

say() { printf '%s\n' "$*" >&2; }

# at_least 3.8.7 3.9.1: whether the second version is as high as the first
at_least() {
  awk -v want="$1" -v have="$2" 'BEGIN {
    n = split(want, w, "."); split(have, h, ".")
    for (i = 1; i <= n; i++) if (h[i] + 0 != w[i] + 0) exit !(h[i] + 0 > w[i] + 0)
  }'
}

# The compiler that Maven will use: that of JAVA_HOME when it is set, else the one on the path.
has_jdk() {
  javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
  command -v "$javac" >/dev/null 2>&1 || return 1
  at_least 17 "$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9.]*\).*/\1/p')"
}

has_maven() {
  command -v mvn >/dev/null 2>&1 || return 1
  # Without a JDK Maven tells no version; the JDK is missing then, and that is said already.
  has_jdk || return 0
  at_least 3.8.7 "$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p')"
}

has_fonts() {
  command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list 2>/dev/null | head -n 1)" ]
}

missing() {
  has_jdk || echo jdk
  has_maven || echo maven
  has_fonts || echo fonts
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# The Debian packages of what is missing; default-jdk-headless is 17 or later from Debian 12 on.
packages() {
  for thing in $1; do
    case $thing in
      jdk) echo default-jdk-headless ;;
      maven) echo maven ;;
      fonts) echo fontconfig fonts-dejavu-core ;;
    esac
  done
}

install() {
  # shellcheck disable=SC2046 # one word a package
  set -- $(packages "$1")
  say "Installing $*"
  { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2 ||
    say "apt-get failed"
}

lacks=$(missing)
if [ -n "$lacks" ] && can_install; then
  install "$lacks"
  lacks=$(missing)
fi
for thing in $lacks; do
  case $thing in
    jdk) say "Missing: a JDK, 17 or later (javac on the path, or JAVA_HOME). Debian: default-jdk-headless" ;;
    maven) say "Missing: Maven, 3.8.7 or later (mvn on the path). Debian: maven" ;;
    fonts) say "Missing: fontconfig and a font (fc-list shows none). Debian: fontconfig fonts-dejavu-core" ;;
  esac
done
[ -z "$lacks" ] || exit 2

say "Building (a few minutes the first time)"
(cd "$root" && mvn -q -B -DskipTests package)

"$root/reports/target/colloquy/bin/colloquy" report "$root/samples/archive/lanternfs.mbox" -o "$report"
printf 'Report: %s\n' "$report/index.html"
