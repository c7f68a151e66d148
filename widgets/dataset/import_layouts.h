// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "engine/dataset/import/import_request.h"

namespace etude {

/// What a layout is called and what it asks for, in English: importLayoutText() says it in the user's language. Null
/// where nothing is asked for.
struct ImportLayoutWords {
    ImportLayout layout;
    const char* title;
    const char* expects;     ///< one line
    const char* source;      ///< the file or folder that is chosen
    const char* filter;      ///< of the source, as QFileDialog takes it; null: a folder
    bool audio;              ///< whether the audio can lie elsewhere
    const char* words;       ///< ImportRequest::words
    const char* wordsIfNone; ///< what is taken if no such file is chosen
};

/// All of them, in the order of the dialog.
[[nodiscard]] std::span<const ImportLayoutWords> importLayouts();
[[nodiscard]] const ImportLayoutWords& importLayoutWords(ImportLayout layout);
[[nodiscard]] QString importLayoutText(const char* text);

} // namespace etude
