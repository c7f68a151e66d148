// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QScrollArea>

#include "widgets/results/compared_tags.h"

namespace etude {

/// The scores of a tag by the runs of a comparison: ROC and precision-recall curves, histograms and calibration. GUI
/// thread only.
class TagScorePanel : public QScrollArea {
    Q_OBJECT
public:
    explicit TagScorePanel(QWidget* parent = nullptr);
    ~TagScorePanel() override;

    /// `place` of the tag in SharedTest::tags.
    void setTag(const ComparedTagsPointer& compared, std::size_t place);
    /// Emphasises the runs with these keys.
    void setSelectedKeys(const QStringList& keys);

Q_SIGNALS:
    void keyActivated(const QString& key); ///< of a run, by a click on its curve

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
