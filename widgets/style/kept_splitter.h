// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QSplitter>

namespace etude {

/// A splitter whose sizes outlive the program: kept in the settings under "window/" and its object name when it goes.
class KeptSplitter : public QSplitter {
public:
    KeptSplitter(Qt::Orientation orientation, const QString& name)
        : QSplitter(orientation) {
        setObjectName(name);
    }
    ~KeptSplitter() override { QSettings().setValue(key(), saveState()); }

    /// To be called once all widgets are in it and have their first sizes.
    void restore() { restoreState(QSettings().value(key()).toByteArray()); }

private:
    [[nodiscard]] QString key() const { return QStringLiteral("window/") + objectName(); }
};

} // namespace etude
