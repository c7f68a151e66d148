// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/system_bin.h"

#include <memory>

#include <gio/gio.h>

namespace etude {

Result<void> moveToBin(const std::filesystem::path& file) {
    const auto release = [](GFile* owned) { g_object_unref(owned); };
    const std::unique_ptr<GFile, decltype(release)> path(g_file_new_for_path(std::filesystem::absolute(file).c_str()),
                                                         release);
    GError* failure = nullptr;
    if (g_file_trash(path.get(), nullptr, &failure) != 0)
        return {};
    const std::unique_ptr<GError, decltype(&g_error_free)> owned(failure, &g_error_free);
    return Error{g_error_matches(failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) != 0 ? ErrorKind::NotFound : ErrorKind::Io,
                 say("Cannot move '%1' to the bin: %2.", file, failure->message)};
}

} // namespace etude
