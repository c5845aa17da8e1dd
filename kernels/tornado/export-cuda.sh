#!/usr/bin/env bash
# Compiles the GPU kernels, those for tensor cores included, to PTX with TornadoVM's CUDA backend and
# nvcc, and writes them to the CUDA backend's resources. Needs TORNADOVM_HOME with a TornadoVM that
# has that backend, a JDK 25, and nvcc and ptxas of CUDA 13 (CUDA_HOME, or /usr/local/cuda), and no
# GPU: TornadoVM compiles for a virtual one. Without changes to the kernels it changes nothing. What
# nvcc made of the same CUDA C before is taken as it is there, unless EDDY_EXPORT_ALL=1.
#
#   TORNADOVM_HOME=... kernels/tornado/export-cuda.sh [folder to write to]
set -euo pipefail
. "$(dirname "$0")/exporting.sh"
prepare_export export-cuda.sh CudaExporter
if ! grep -q 'tornado\.drivers\.cuda' "$TORNADO_ARGFILE"; then
  echo "kernels/tornado/export-cuda.sh needs a TornadoVM with the CUDA backend, which the one in TORNADOVM_HOME ($TORNADOVM_HOME) lacks: build one with bin/compile --backend cuda." >&2
  exit 2
fi
programs=${CUDA_HOME:-/usr/local/cuda}/bin
if ! [ -x "$programs/nvcc" ]; then
  echo "kernels/tornado/export-cuda.sh needs CUDA's nvcc and found none in $programs: set CUDA_HOME to CUDA's folder." >&2
  exit 2
fi

# Two classes of TornadoVM are replaced, each of which says why. javac wants only the options that
# tell of modules.
mkdir "$work/patch" "$work/made"
"$javac" -nowarn @<(grep -e '^--add-\(reads\|exports\|modules\)' -e '-module-path' "$TORNADO_ARGFILE") \
  --patch-module "tornado.drivers.cuda=$root/kernels/tornado/patch" \
  -d "$work/patch" "$root"/kernels/tornado/patch/*.java

run_export --patch-module "tornado.drivers.cuda=$work/patch" \
  -Deddy.export.all="$([ "${EDDY_EXPORT_ALL:-}" = 1 ] && echo true || echo false)" -- \
  "${1:-$root/kernels/cuda/src/main/resources/eddy/kernels/cuda}" "$programs" "$work/made"
