// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "engine/dataset/import/import_request.h"

class QButtonGroup;

namespace etude {

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
