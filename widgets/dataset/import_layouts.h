// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/dataset/import/import_request.h"

class QButtonGroup;

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

[[nodiscard]] const ImportLayoutWords& importLayoutWords(ImportLayout layout);
[[nodiscard]] QString importLayoutText(const char* text);

/// All layouts, one of which is chosen, with a line each on what it expects.
class ImportLayoutList : public QWidget {
    Q_OBJECT
public:
    explicit ImportLayoutList(QWidget* parent = nullptr);

    /// chosen() follows if another one was.
    void choose(ImportLayout layout);

Q_SIGNALS:
    void chosen(etude::ImportLayout layout);

private:
    QButtonGroup* m_buttons;
};

} // namespace etude
