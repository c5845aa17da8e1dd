#!/bin/sh
# Builds the comparison with onnxruntime and runs it: prints the table of docs/benchmarks/peers.md.
# Arguments go to the harness, e.g. unet --size 32 --runs 3, or --help.
#   EDDY_JAVA_HOME   the JDK to use, before all others
#   EDDY_JAVA_OPTS   further JVM options
set -eu

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
home=$(dirname "$(dirname "$here")")
. "$home/bin/find-jdk.sh"
. "$home/bin/exec-java.sh"
if ! find_jdk_25; then
  no_jdk_25 peers
  exit 2
fi

(cd "$home" && JAVA_HOME=$EDDY_JDK ./mvnw -q -B -ntp -Dquick -pl benchmarks/peers -am package) >&2

# The heap is smaller than ./eddy's, as onnxruntime keeps its weights beside it.
# shellcheck disable=SC2086 # EDDY_JAVA_OPTS holds several words.
exec_java -XX:MaxRAMPercentage=60 ${EDDY_JAVA_OPTS-} -jar "$here/target/quick/peers.jar" "$@"
