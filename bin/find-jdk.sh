# Sourced by ./eddy and ./mvnw (POSIX sh). find_jdk_25 sets EDDY_JDK to the home of a JDK 25 and
# returns 0, or leaves it empty and returns 1. It reads each candidate's `release` file and starts
# no JVM, because it runs at every start of Eddy.

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r jdk_line; do
    case "$jdk_line" in
      'JAVA_VERSION="25'[\".+-]*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

# Follows the links of an executable to the home above its bin folder, e.g. /usr/bin/java.
home_of_executable() {
  jdk_path=$1
  while [ -L "$jdk_path" ]; do
    jdk_target=$(readlink "$jdk_path") || return 1
    case "$jdk_target" in
      /*) jdk_path=$jdk_target ;;
      *) jdk_path=${jdk_path%/*}/$jdk_target ;;
    esac
  done
  jdk_path=${jdk_path%/*}
  printf '%s\n' "${jdk_path%/*}"
}

find_jdk_25() {
  EDDY_JDK=
  for jdk_home in "${EDDY_JAVA_HOME-}" "${JAVA_HOME-}" \
    /usr/lib/jvm/* \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$jdk_home"; then
      EDDY_JDK=$jdk_home
      return 0
    fi
  done
  if jdk_java=$(command -v java) && jdk_home=$(home_of_executable "$jdk_java") &&
    is_jdk_25 "$jdk_home"; then
    EDDY_JDK=$jdk_home
    return 0
  fi
  return 1
}

# One sentence for whoever has none.
no_jdk_25() {
  echo "$1: no JDK 25 found (looked at EDDY_JAVA_HOME, JAVA_HOME, /usr/lib/jvm, SDKMAN, /Library/Java and the PATH): install one, e.g. Temurin 25 from https://adoptium.net or 'sdk install java 25-tem', or set EDDY_JAVA_HOME to its folder." >&2
}
