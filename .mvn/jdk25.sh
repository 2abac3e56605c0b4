# shellcheck shell=sh
# Sourced by ./mvnw and ./frontdesk: leaves JAVA_HOME on a JDK 25 or later, or says in one sentence what to install.
jdk_major() {
  [ -x "$1/bin/javac" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}
jdk_fits() {
  major=$(jdk_major "$1") && [ "${major:-0}" -ge 25 ] 2>/dev/null
}
jdk_find() {
  if [ -n "${JAVA_HOME-}" ] && jdk_fits "$JAVA_HOME"; then return 0; fi
  on_path=$(command -v javac 2>/dev/null || :)
  if [ -n "$on_path" ]; then
    while [ -h "$on_path" ]; do
      link=$(readlink "$on_path")
      case "$link" in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
    done
    home=$(cd "$(dirname "$on_path")/.." && pwd)
    if jdk_fits "$home"; then JAVA_HOME=$home; return 0; fi
  fi
  case "$-" in *f*) glob_was_off=1; set +f ;; *) glob_was_off= ;; esac
  found=
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -z "$found" ] && jdk_fits "$home"; then found=$home; fi
  done
  [ -z "$glob_was_off" ] || set -f
  [ -n "$found" ] || return 1
  JAVA_HOME=$found
}
if jdk_find; then
  # Maven's own libraries use what a newer JDK warns about.
  MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
  export JAVA_HOME MAVEN_OPTS
else
  echo "Frontdesk needs a JDK 25 or later: install Temurin 25 (https://adoptium.net) or set JAVA_HOME to one." >&2
  exit 1
fi
