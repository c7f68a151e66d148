// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "widgets/charts/result_charts.h"

namespace etude {

/// What tells names apart whose parts are separated by ", ": the parts that all have are left out. A name of which
/// nothing would be left stays as it is.
[[nodiscard]] QStringList tellingNames(const QStringList& names);

/// The legend of several charts that show the same runs: names beside their colours, as many rows as they need. GUI
/// thread only.
class CurveLegend : public QWidget {
    Q_OBJECT
public:
    explicit CurveLegend(QWidget* parent = nullptr);

    /// Of each run its name and colour.
    void setCurves(const QList<RunCurve>& runs);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString name;
        QColor color;
        bool operator==(const Entry&) const = default;
    };
    [[nodiscard]] int columns(int width) const;

    QList<Entry> m_entries;
    int m_entryWidth = 0; ///< of the longest
};

} // namespace etude
