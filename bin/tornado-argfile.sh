# Sourced by ./eddy and kernels/tornado/export.sh (POSIX sh). find_tornado_argfile sets
# TORNADO_ARGFILE to the file with the JVM options of the TornadoVM in TORNADOVM_HOME, or says in one
# sentence what is missing and returns 1. An archive of TornadoVM carries only a template of it, with
# ${TORNADOVM_HOME} where its folder belongs: that is expanded into the user's cache.

find_tornado_argfile() {
  if [ -z "${TORNADOVM_HOME-}" ]; then
    echo "$1 needs a TornadoVM: set TORNADOVM_HOME to its folder, the one with tornado-argfile or tornado-argfile.template in it." >&2
    return 1
  fi
  TORNADO_ARGFILE=$TORNADOVM_HOME/tornado-argfile
  if [ -f "$TORNADO_ARGFILE" ]; then
    return 0
  fi
  if [ ! -f "$TORNADO_ARGFILE.template" ]; then
    echo "$1 needs a TornadoVM: TORNADOVM_HOME is $TORNADOVM_HOME, but there is neither tornado-argfile nor tornado-argfile.template in it; set it to the folder of a TornadoVM." >&2
    return 1
  fi
  # Quoted as Java's argument files want it, since a folder's name may hold spaces.
  argfile_text=$(awk '
    BEGIN {
      mark = "${TORNADOVM_HOME}"
      home = ENVIRON["TORNADOVM_HOME"]
      gsub(/[\\"]/, "\\\\&", home)
    }
    {
      line = $0
      out = ""
      while ((at = index(line, mark)) > 0) {
        out = out substr(line, 1, at - 1) "\"" home "\""
        line = substr(line, at + length(mark))
      }
      print out line
    }' "$TORNADO_ARGFILE.template") || return 1
  # Named after what is in it, so that a start finds what an earlier one wrote, and moved into place,
  # so that no start finds half of what another writes.
  argfile_sum=$(printf '%s\n' "$argfile_text" | cksum | tr ' ' '-')
  argfile_folder=${XDG_CACHE_HOME:-${HOME:-${TMPDIR:-/tmp}}/.cache}/eddy
  TORNADO_ARGFILE=$argfile_folder/tornado-argfile-$argfile_sum
  if [ ! -f "$TORNADO_ARGFILE" ]; then
    if ! mkdir -p "$argfile_folder" 2>/dev/null ||
      ! { printf '%s\n' "$argfile_text" >"$TORNADO_ARGFILE.$$"; } 2>/dev/null ||
      ! mv -f "$TORNADO_ARGFILE.$$" "$TORNADO_ARGFILE"; then
      echo "$1 can't write TornadoVM's JVM options to $argfile_folder: make that folder writable, or set XDG_CACHE_HOME to one that is." >&2
      return 1
    fi
  fi
}
