// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace etude {

/// Whether the desktop asks for dark windows: org.freedesktop.appearance color-scheme of the settings portal, asked for
/// over D-Bus without waiting. Until the portal answers, and where there is none or it has no preference, the caller's
/// own judgement holds. GUI thread only.
class SystemAppearance : public QObject {
    Q_OBJECT
public:
    explicit SystemAppearance(bool judgedDark, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void setScheme(const QVariant& scheme);
    Q_SLOT void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

    bool m_judgedDark;
    bool m_dark;
};

} // namespace etude
