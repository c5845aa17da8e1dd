#!/usr/bin/env bash
# Compiles the GPU kernels to OpenCL C with TornadoVM and writes them to the OpenCL backend's
# resources. Needs TORNADOVM_HOME and a JDK 25, and no OpenCL device: TornadoVM compiles for a
# virtual one. Without changes to the kernels it changes nothing.
#
#   TORNADOVM_HOME=... kernels/tornado/export.sh [folder to write to]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/bin/tornado-argfile.sh"
find_tornado_argfile "kernels/tornado/export.sh" || exit 2
out=${1:-$root/kernels/opencl/src/main/resources/eddy/kernels/opencl}
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
api=$(ls "$TORNADOVM_HOME"/share/java/tornado/tornado-api-*.jar | head -n 1)
mkdir -p "$work/stubs/org/jspecify/annotations"
for name in Nullable NullMarked; do
  printf 'package org.jspecify.annotations;\n@java.lang.annotation.Target({%s})\npublic @interface %s {}\n' \
    "$([ $name = Nullable ] && echo java.lang.annotation.ElementType.TYPE_USE ||
      echo java.lang.annotation.ElementType.PACKAGE)" "$name" \
    > "$work/stubs/org/jspecify/annotations/$name.java"
done
# -g: TornadoVM takes the names of parameters from the debug information.
"$javac" -g --release 25 -nowarn -d "$work/classes" -cp "$api" \
  -sourcepath "$work/stubs:$root/kernels/gpu/src/main/java:$root/kernels/tornado/src/main/java" \
  "$root/kernels/tornado/src/main/java/eddy/kernels/tornado/KernelExporter.java"

"$java" @"$TORNADO_ARGFILE" \
  -Dtornado.recover.bailout=False \
  -Dtornado.virtual.device=True \
  -Dtornado.device.desc="$root/kernels/tornado/virtual-gpu.json" \
  -Dtornado.printKernel=True \
  -Dtornado.print.kernel.dir="$work/kernels.cl" \
  -Dtornado.panama.objectHeader=0 \
  -Dtornado.compiler.fullInlining=True \
  -Dtornado.enable.nativeFunctions=False \
  -Dtornado.enable.fastMathOptimizations=False \
  -Deddy.kernels.export=true \
  -cp "$work/classes" eddy.kernels.tornado.KernelExporter "$root" "$out" 2>&1 |
  grep -v -e '^WARNING: Using incubator' -e '^[[:space:]]*$' || exit "${PIPESTATUS[0]}"
