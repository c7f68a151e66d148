// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/forms/keyed_combo.h"
#include "widgets/results/figure.h"

namespace etude {

/// How a figure is laid out: the choices that it has, in a row over it. GUI thread only.
class FigureBar : public QWidget {
    Q_OBJECT
public:
    explicit FigureBar(QWidget* parent = nullptr);
    ~FigureBar() override;

    /// Shows what this kind of figure lets choose.
    void setKind(FigureKind kind);
    /// What there is to choose from: fields by their full paths and configurations by their ids, with their words.
    void setFields(const QList<KeyedItem>& fields, const QList<KeyedItem>& configurations);

    [[nodiscard]] FigureChoice choice() const;
    /// Fields that are not offered count as not chosen. Emits nothing.
    void setChoice(const FigureChoice& choice);
    /// Of training sizes: says what is drawn. Emits nothing.
    void showCurves(bool curves);

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void showParts();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
