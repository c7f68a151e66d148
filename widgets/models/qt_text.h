// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <QFile>
#include <QString>

namespace etude {

/// Between the engine's UTF-8 and Qt. File names keep their bytes as far as Qt's file functions do.
[[nodiscard]] inline QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}
[[nodiscard]] inline QString toQt(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}
[[nodiscard]] inline std::filesystem::path toPath(const QString& name) {
    return QFile::encodeName(name).toStdString();
}

} // namespace etude
