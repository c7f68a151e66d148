// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

namespace etude {

/// Shows a view in one of four states: empty (a sentence and the one button that fills it), working (what is done,
/// progress, cancel), content (the given widget), failed (what failed and what to do). Texts are plain text.
class StatePane : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of the content widget.
    explicit StatePane(QWidget* content, QWidget* parent = nullptr);
    ~StatePane() override;

    void showContent();
    void showEmpty(const QString& sentence, const QString& buttonText = {});
    /// total 0: busy indicator without a fraction. The cancel button is shown if `cancellable`.
    void showWorking(const QString& what, qint64 done = 0, qint64 total = 0, bool cancellable = true);
    /// `details` are folded under the sentence.
    void showFailure(const QString& sentence, const QString& buttonText = {}, const QString& details = {});

Q_SIGNALS:
    void actionRequested(); ///< the button of the empty or the failed state
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
