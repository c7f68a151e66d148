# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy with the checks of .clang-tidy: sourced after lib.sh.

# changed_sources: sources that differ from the last commit or, where nothing does, that the last commit changed, and for
# each header that did a source that reads it; at most 12, the others of a larger change are told on the standard error.
changed_sources() {
    local all
    all=$(cd "$root" && git diff --name-only HEAD 2>/dev/null | with_readers | only_sources)
    [ -n "$all" ] || all=$(cd "$root" && git diff --name-only HEAD~1 HEAD 2>/dev/null | with_readers | only_sources)
    local count
    count=$(wc -w <<<"$all")
    if [ "$count" -gt 12 ]; then
        printf 'clang-tidy looks at 12 of %d changed sources; packaging/test --tidy-all looks at all.\n' "$count" >&2
        all=$(head -n 12 <<<"$all")
    fi
    printf '%s\n' "$all"
}

# Of a list of files the sources, and for each header one that reads it: its own, else the first that includes it.
with_readers() {
    local file
    while read -r file; do
        case $file in
        *.h)
            if [ -e "${file%.h}.cpp" ]; then
                echo "${file%.h}.cpp"
            else
                git grep -lF "#include \"$file\"" -- '*.cpp' | only_sources | head -n 1
            fi
            ;;
        *) echo "$file" ;;
        esac
    done | sort -u
}

all_sources() { (cd "$root" && git ls-files '*.cpp' | only_sources); }

# Of a list of files those that clang-tidy is for: not those that read libtorch's headers, which clang 14 cannot in C++20.
only_sources() {
    grep -E '^(engine|widgets|app)/.*\.cpp$' | grep -vE '^engine/network/[^/]*$' | xargs -r ls -d 2>/dev/null || true
}

# tidy FILE...: nothing to do for none. It reads each source alone, as build/tidy would compile it: no sources together, no
# precompiled headers (gcc's are not clang's). So an include that is missing comes to light, too.
tidy() {
    [ $# -gt 0 ] || return 0
    local commands=$root/build/tidy
    (cd "$root" && cmake --preset dev -B "$commands" -DCMAKE_UNITY_BUILD=OFF -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DETUDE_USE_CCACHE=OFF >/dev/null) || fail "CMake could not configure build/tidy; see its message above."
    sed -i 's/ -fpch-preprocess//g' "$commands/compile_commands.json"
    (cd "$root" && printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 clang-tidy-14 --quiet -p "$commands")
}
