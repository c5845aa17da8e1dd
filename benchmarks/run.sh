#!/bin/sh
# Builds the JMH benchmarks and runs them with the JVM options that ./eddy has, which JMH hands on to
# its forks. Arguments are JMH's, e.g. OpBenchmark -p opCase=attention, or -h; -lp lists what there is.
#   EDDY_JAVA_HOME   the JDK to use, before all others
#   EDDY_JAVA_OPTS   further JVM options
set -eu

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
home=$(dirname "$here")
. "$home/bin/find-jdk.sh"
. "$home/bin/exec-java.sh"
if ! find_jdk_25; then
  no_jdk_25 benchmarks
  exit 2
fi

(cd "$home" && JAVA_HOME=$EDDY_JDK ./mvnw -q -B -ntp -Dquick -pl benchmarks -am package) >&2

# shellcheck disable=SC2086 # EDDY_JAVA_OPTS holds several words.
exec_java -XX:MaxRAMPercentage=75 -Deddy.home="$home" ${EDDY_JAVA_OPTS-} \
  -jar "$here/target/quick/benchmarks.jar" "$@"
