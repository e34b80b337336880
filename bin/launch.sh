# What ./credence and ./credence-bench share: finds a JDK 25, builds what is missing or out of date.
#
# Sourced with these set: name (of the program), home (the folder of pom.xml), modules (in the order of the flow; the
# last is the one that runs). Sets jdk; build_if_needed says by its status whether it built.

needed=25
module=${modules[${#modules[@]} - 1]}

say() { printf '%s: %s\n' "$name" "$*" >&2; }
stop() { say "$1"; shift; for line in "$@"; do printf '  %s\n' "$line" >&2; done; exit 2; }

# The version of a JDK from its release file: no process is started for it.
version_of() {
  local line
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in JAVA_VERSION=*) line=${line#*\"}; line=${line%%[!0-9]*}; printf '%s' "${line:-0}"; return 0 ;; esac
  done < "$1/release"
  return 1
}

java_on_path() {
  local java
  java=$(command -v java) || return 1
  while [ -L "$java" ]; do
    local link
    link=$(readlink "$java")
    case $link in /*) java=$link ;; *) java=$(dirname "$java")/$link ;; esac
  done
  dirname "$(dirname "$java")"
}

find_jdk() {
  local candidate version
  shopt -s nullglob
  for candidate in "${JAVA_HOME:-}" "$(java_on_path || true)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(version_of "$candidate") || continue
    if [ "$version" -ge "$needed" ]; then
      printf '%s' "$candidate"
      return 0
    fi
  done
  return 1
}

jdk=$(find_jdk) || stop "expected a JDK $needed or newer, found none in JAVA_HOME, on PATH or in the usual folders; to get one:" \
  "Debian, Ubuntu:  apt install temurin-25-jdk   (https://adoptium.net/installation/linux)" \
  "macOS:           brew install openjdk" \
  "anywhere:        https://adoptium.net/temurin/releases/?version=25, then set JAVA_HOME to its folder"

marker=$home/$module/target/built
log=$home/target/build.log

out_of_date() {
  local of=("$home/pom.xml") part
  [ -f "$marker" ] || return 0
  for part in "${modules[@]}"; do of+=("$home/$part/pom.xml" "$home/$part/src/main"); done
  [ -n "$(find "${of[@]}" -newer "$marker" \( -type f -o -type d \) -print 2>/dev/null | head -n 1)" ]
}

# One line a module, so that a first build of minutes is seen to go on.
show_progress() {
  local line built
  while IFS= read -r line; do
    printf '%s\n' "$line" >> "$log"
    case $line in
      *"Building Credence "*) built=${line#*Building Credence }; [ "${built%%[0-9]*}" = "" ] || printf '  %s\n' "${built%% *}" >&2 ;;
      *Downloading*models.jar) printf '  downloading the language models (474 MB, once)\n' >&2 ;;
    esac
  done
}

build() {
  command -v mvn > /dev/null || stop "expected Maven (mvn) to build the program, found none; to get it:" \
    "Debian, Ubuntu:  apt install maven" "macOS:           brew install maven" "anywhere:        https://maven.apache.org/download.cgi"
  say "building the program (needed once, and again when its sources change); log: $log"
  mkdir -p "$home/target" "$home/$module/target"
  rm -rf "$home/$module/target/lib" # jars of an earlier version would stay on the class path
  local started=$home/target/build.started
  : > "$log"
  : > "$started"
  if (cd "$home" && JAVA_HOME=$jdk mvn -B -Dquick -pl "$module" -am package < /dev/null 2>&1) | show_progress; then
    mv "$started" "$marker"
  else
    printf '%s\n' "the last lines of the log:" >&2
    grep -v '^WARNING' "$log" | tail -n 20 >&2
    say "the build failed; the whole log is $log"
    exit 1
  fi
}

# 0 if it built, 1 if there was nothing to do.
build_if_needed() {
  out_of_date || return 1
  build
}

# Long work is done several times faster with the processor's vectors. Java warns of the module that holds them, an
# incubator; so it starts without standard error, which the program takes back from descriptor 3. Options of the user's
# own may be wrong ones: then Java keeps its voice.
use_vectors() {
  grep -qs "^MODULES=.*jdk.incubator.vector" "$jdk/release" || return 0
  options+=(--add-modules=jdk.incubator.vector)
  [ -z "${CREDENCE_JAVA_OPTIONS:-}" ] || return 0
  options+=(-Dcredence.stderr=3)
  exec 3>&2 2> /dev/null
}
