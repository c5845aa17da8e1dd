# Sourced by export.sh and export-cuda.sh (bash): what both do.

# prepare_export SCRIPT EXPORTER: finds TornadoVM's options and compiles an exporter's class.
prepare_export() {
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
  . "$root/bin/tornado-argfile.sh"
  find_tornado_argfile "kernels/tornado/$1" || exit 2
  exporter=$2
  java=java
  javac=javac
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    javac=$JAVA_HOME/bin/javac
  fi
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT

  # Straight from the sources: the kernels need nothing but TornadoVM's API and two small classes.
  mkdir "$work/classes"
  local api
  api=$(ls "$TORNADOVM_HOME"/share/java/tornado/tornado-api-*.jar | head -n 1)
  mkdir -p "$work/stubs/org/jspecify/annotations"
  local name
  for name in Nullable NullMarked; do
    printf 'package org.jspecify.annotations;\n@java.lang.annotation.Target({%s})\npublic @interface %s {}\n' \
      "$([ $name = Nullable ] && echo java.lang.annotation.ElementType.TYPE_USE ||
        echo java.lang.annotation.ElementType.PACKAGE)" "$name" \
      > "$work/stubs/org/jspecify/annotations/$name.java"
  done
  # -g: TornadoVM takes the names of parameters from the debug information.
  "$javac" -g --release 25 -nowarn -d "$work/classes" -cp "$api" \
    -sourcepath "$work/stubs:$root/kernels/gpu/src/main/java:$root/kernels/tornado/src/main/java" \
    "$root/kernels/tornado/src/main/java/eddy/kernels/tornado/$exporter.java"
}

# run_export [OPTION OF JAVA...] -- ARGUMENT OF THE EXPORTER...
run_export() {
  local options=()
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  "$java" @"$TORNADO_ARGFILE" \
    -Dtornado.recover.bailout=False \
    -Dtornado.virtual.device=True \
    -Dtornado.device.desc="$root/kernels/tornado/virtual-gpu.json" \
    -Dtornado.printKernel=True \
    -Dtornado.print.kernel.dir="$work/kernels" \
    -Dtornado.panama.objectHeader=0 \
    -Dtornado.compiler.fullInlining=True \
    -Dtornado.enable.nativeFunctions=False \
    -Dtornado.enable.fastMathOptimizations=False \
    -Deddy.kernels.export=true \
    "${options[@]}" \
    -cp "$work/classes" "eddy.kernels.tornado.$exporter" "$root" "$@" 2>&1 |
    grep -v -e '^WARNING: Using incubator' -e '^[[:space:]]*$' || exit "${PIPESTATUS[0]}"
}
