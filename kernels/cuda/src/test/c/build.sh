#!/bin/sh
# Builds the stand-in for NVIDIA's driver with the machine's C compiler: build.sh LIBRARY [OPTION...]
# -Bsymbolic: its own functions, whatever the Java process has under the same names.
set -eu
library=$1
shift
exec cc -std=c11 -D_GNU_SOURCE -O1 -Wall -Wextra -Werror -shared -fPIC -Wl,-Bsymbolic "$@" \
  -o "$library" "$(dirname "$0")"/*.c
