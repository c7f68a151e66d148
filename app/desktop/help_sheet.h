// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "app/desktop/task.h"

namespace etude {

/// A title and a page of our own rich text.
struct HelpText {
    QString title;
    QString body; ///< HTML without any text that came from outside
};

[[nodiscard]] HelpText pageHelp(Task task);
[[nodiscard]] HelpText welcomeHelp();
[[nodiscard]] HelpText shortcutHelp();

/// Shows a HelpText over the window; deletes itself when it is closed.
class HelpSheet : public QDialog {
    Q_OBJECT
public:
    HelpSheet(const HelpText& text, QWidget* parent);
};

} // namespace etude
