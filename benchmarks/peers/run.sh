#!/bin/sh
# Builds the comparison with onnxruntime and runs it: prints the table of docs/benchmarks/peers.md.
# Arguments go to the harness, e.g. unet --size 32 --runs 3, or --help.
#   EDDY_JAVA_HOME   the JDK to use, before all others
#   EDDY_JAVA_OPTS   further JVM options
set -eu

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
home=$(dirname "$(dirname "$here")")
. "$home/bin/find-jdk.sh"
if ! find_jdk_25; then
  no_jdk_25 peers
  exit 2
fi

(cd "$home" && JAVA_HOME=$EDDY_JDK ./mvnw -q -B -ntp -Dquick -pl benchmarks/peers -am package) >&2

huge=
if [ -r /sys/kernel/mm/transparent_hugepage/enabled ]; then
  read -r pages </sys/kernel/mm/transparent_hugepage/enabled
  case $pages in
    *\[never\]*) ;;
    *) huge=-XX:+UseTransparentHugePages ;;
  esac
fi

# The JVM's options are those of ./eddy, so that Eddy runs here as it does for its users. The heap is
# smaller, as onnxruntime keeps its weights beside it.
# shellcheck disable=SC2086 # EDDY_JAVA_OPTS holds several words.
exec "$EDDY_JDK/bin/java" \
  --add-modules jdk.incubator.vector \
  --enable-native-access=ALL-UNNAMED \
  -XX:+UseParallelGC -XX:MaxRAMPercentage=60 -XX:MaxNewSize=128m $huge \
  -XX:CompileCommand=quiet \
  '-XX:CompileCommand=CompileThresholdScaling,eddy.kernels.cpu.loops.*::*,0.02' \
  '-XX:CompileCommand=BackgroundCompilation,eddy.kernels.cpu.loops.*::*,false' \
  ${EDDY_JAVA_OPTS-} \
  -jar "$here/target/quick/peers.jar" "$@"
