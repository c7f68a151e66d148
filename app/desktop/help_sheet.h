// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include "app/desktop/task.h"

namespace etude {

/// A title and a page of our own rich text.
struct HelpText {
    QString title;
    QString body;    ///< HTML without any text that came from outside
    int width = 520; ///< of the body, px
};

[[nodiscard]] HelpText pageHelp(Task task);
[[nodiscard]] HelpText welcomeHelp();
[[nodiscard]] HelpText shortcutHelp();

/// Shows a HelpText over the window, scrolled where it is longer than that; deletes itself when it is closed. Its text
/// can be selected. A link to "demo" leads to demoHelp().
class HelpSheet : public QDialog {
    Q_OBJECT
public:
    HelpSheet(const HelpText& text, QWidget* parent);

private:
    [[nodiscard]] QWidget* scrolledBody(const HelpText& text);
};

} // namespace etude
