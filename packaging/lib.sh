# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts in this folder; sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

steps=()
step=

# say WHAT: begins a step.
say() {
    end_step
    step=$*
    step_began=$SECONDS
    printf '\n== %s\n' "$step"
}

end_step() {
    [ -z "$step" ] || steps+=("$(printf '%5d s  %s' $((SECONDS - step_began)) "$step")")
    step=
}

# print_steps: what each step took so far; scripts do so when they end, however that is.
print_steps() {
    end_step
    [ ${#steps[@]} -gt 0 ] || return 0
    printf '\n== Time of each step\n'
    printf '%s\n' "${steps[@]}"
    printf '%5d s  in all\n' "$SECONDS"
}

fail() {
    printf '\nFailed: %s\n' "$*" >&2
    exit 1
}

# as_root COMMAND...: directly as root, else through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root; run this as root, or install sudo first."
    fi
}

# install_packages LIST...: the packages named in packaging/dependencies/LIST.txt that are not installed yet.
install_packages() {
    local list package wanted=() missing=()
    for list in "$@"; do
        while read -r package; do
            wanted+=("$package")
        done < <(grep -v '^#' "$root/packaging/dependencies/$list.txt")
    done
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All ${#wanted[@]} Debian packages are installed"
        return
    fi
    command -v apt-get >/dev/null || fail "this script installs Debian packages, and there is no apt-get here. Needed: ${missing[*]}"
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
        fail "apt-get update did not succeed; see its message above."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" ||
        fail "apt-get could not install: ${missing[*]}"
}

# build PRESET [CMAKE OPTION...]: configures and builds build/PRESET.
build() {
    local jobs
    jobs=$(nproc)
    say "Configuring build/$1"
    (cd "$root" && cmake --preset "$@") || fail "CMake could not configure build/$1; see its message above."
    say "Building build/$1 with $jobs jobs"
    (cd "$root" && cmake --build --preset "$1" --parallel "$jobs") || fail "build/$1 did not build; see the first error above."
}
