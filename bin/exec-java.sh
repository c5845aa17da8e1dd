# Sourced by ./eddy, benchmarks/run.sh and benchmarks/peers/run.sh (POSIX sh). exec_java OPTIONS...
# becomes the JVM in EDDY_JDK with the options that Eddy's kernels want on any command line, then
# those given.

exec_java() {
  # Weights are gigabytes that are written once and streamed at each step: pages of 2 MB spare the
  # system hundreds of thousands of small ones. Only where Linux has them, as other JVMs don't know
  # the option.
  java_huge=
  if [ -r /sys/kernel/mm/transparent_hugepage/enabled ]; then
    read -r java_pages </sys/kernel/mm/transparent_hugepage/enabled
    case $java_pages in
      *\[never\]*) ;;
      *) java_huge=-XX:+UseTransparentHugePages ;;
    esac
  fi
  # The weights and the networks' buffers live on the Java heap; they are large and long-lived, so the
  # part for new objects stays small, or each would be there twice.
  # Vector loops are 100 times slower before they are compiled, so the JVM compiles them after a few
  # calls instead of thousands, and whoever calls one meanwhile waits.
  exec "$EDDY_JDK/bin/java" \
    --add-modules jdk.incubator.vector \
    --enable-native-access=ALL-UNNAMED \
    -XX:+UseParallelGC -XX:MaxNewSize=128m $java_huge \
    -XX:CompileCommand=quiet \
    '-XX:CompileCommand=CompileThresholdScaling,eddy.kernels.cpu.loops.*::*,0.02' \
    '-XX:CompileCommand=BackgroundCompilation,eddy.kernels.cpu.loops.*::*,false' \
    "$@"
}
