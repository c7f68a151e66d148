// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace etude {

/// As high as its content at its width where there is room; scrolls where there is less, and asks for some lines only.
class FittedScrollArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FittedScrollArea(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;
    void fit();
};

} // namespace etude
