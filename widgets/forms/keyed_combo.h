// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QSignalBlocker>
#include <QString>

namespace etude {

/// An entry of a combo box that is found again by its key.
struct KeyedItem {
    QString key;
    QString text;
};

[[nodiscard]] inline QString currentKey(const QComboBox& combo) {
    return combo.currentData().toString();
}

/// Selects the entry with this key, if there is one.
inline void selectKey(QComboBox& combo, const QString& key) {
    if (const int index = combo.findData(key); index >= 0)
        combo.setCurrentIndex(index);
}

/// Replaces the entries; the chosen key stays chosen, else the first entry is. Emits nothing.
inline void fillKeyed(QComboBox& combo, const QList<KeyedItem>& items) {
    const QSignalBlocker blocker(combo);
    const QString chosen = currentKey(combo);
    combo.clear();
    for (const KeyedItem& item : items)
        combo.addItem(item.text, item.key);
    selectKey(combo, chosen);
}

} // namespace etude
