// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/charts/chart_spec.h"

namespace etude {

/// The one way to show a chart: draws a ChartSpec with Qt Charts in the application's style, with intervals as items
/// kept in place by QChart::mapToPosition. Hover shows the value, a click emits the key, wheel zooms, drag pans, double
/// click resets; the context menu copies and exports PNG, SVG, PDF and CSV. GUI thread only.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    ~ChartPanel() override;

    /// Shows a specification. The zoom is kept if the axes' meaning is the same.
    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const;

    /// Emphasises the series and points with this key; empty for none.
    void setSelectedKeys(const QStringList& keys);

    /// Among others in a scroll area: the wheel scrolls that, and zooms with Ctrl alone.
    void setScrolled(bool scrolled);

    /// Writes the chart as it stands; the format follows the extension: png, svg, pdf, csv. Light style for papers.
    /// False, with the reason in `error`, if the file cannot be written.
    bool exportTo(const QString& file, QString* error);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `beside`: with Ctrl, as what is selected beside what was.
    void keyActivated(const QString& key, bool beside = false);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Writes a chart that no window shows, of so many pixels of 1/96 inch (larger where names need
/// it: readableSize()), as ChartPanel::exportTo() does.
bool writeChart(const ChartSpec& spec, const QSize& size, const QString& file, QString* error);

} // namespace etude
