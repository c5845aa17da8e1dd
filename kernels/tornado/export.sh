#!/usr/bin/env bash
# Compiles the GPU kernels to OpenCL C with TornadoVM and writes them to the OpenCL backend's
# resources. Needs TORNADOVM_HOME and a JDK 25, and no OpenCL device: TornadoVM compiles for a
# virtual one. Without changes to the kernels it changes nothing.
#
#   TORNADOVM_HOME=... kernels/tornado/export.sh [folder to write to]
set -euo pipefail
. "$(dirname "$0")/exporting.sh"
prepare_export export.sh KernelExporter
run_export -- "${1:-$root/kernels/opencl/src/main/resources/eddy/kernels/opencl}"
