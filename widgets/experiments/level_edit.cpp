// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/level_edit.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QRegularExpression>

#include "widgets/forms/number_text.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr double kPercent = 100.0;

/// A comma is a decimal point where the user's language has it so and no blank follows.
QStringList partsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral(",\\s+|[;\\s]+"));
    static const QRegularExpression everyComma(QStringLiteral("[,;\\s]+"));
    const bool decimalComma = QLocale().decimalPoint() == QLatin1String(",");
    return text.trimmed().split(decimalComma ? between : everyComma, Qt::SkipEmptyParts);
}

double numberOf(const FieldValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* large = std::get_if<std::uint64_t>(&value))
        return static_cast<double>(*large);
    return std::get<double>(value);
}

} // namespace

LevelEdit::LevelEdit(const InputField& field, bool percent, QWidget* parent)
    : QLineEdit(parent)
    , m_integer(field.kind == InputField::Kind::Integer)
    , m_percent(percent)
    , m_range(field.range) {
    setFont(numberFont());
    setAccessibleName(field.label);
    connect(this, &QLineEdit::textEdited, this, &LevelEdit::changed);
}

void LevelEdit::setLevels(const std::vector<FieldValue>& levels) {
    QStringList texts;
    for (const FieldValue& level : levels)
        texts << numberText(numberOf(level) * (m_percent ? kPercent : 1.0));
    setText(texts.join(QLocale().decimalPoint() == QLatin1String(",") ? QStringLiteral("; ") : QStringLiteral(", ")));
}

std::optional<FieldValue> LevelEdit::level(const QString& text) const {
    const auto typed = readNumber(text);
    if (!typed)
        return std::nullopt;
    const double number = m_percent ? *typed / kPercent : *typed;
    if (number < m_range.low || number > m_range.high || (m_integer && number != std::floor(number)))
        return std::nullopt;
    if (m_integer)
        return FieldValue(static_cast<std::int64_t>(number));
    return FieldValue(number);
}

std::optional<std::vector<FieldValue>> LevelEdit::levels() const {
    std::vector<FieldValue> levels;
    for (const QString& part : partsOf(text())) {
        const auto value = level(part);
        if (!value)
            return std::nullopt;
        if (std::ranges::find(levels, *value) == levels.end())
            levels.push_back(*value);
    }
    return levels.empty() ? std::nullopt : std::optional(std::move(levels));
}

QString LevelEdit::problem() const {
    const QStringList parts = partsOf(text());
    if (parts.isEmpty())
        return tr("Type the levels, such as \"%1\".")
            .arg(m_percent ? QStringLiteral("25; 50; 100") : QStringLiteral("1; 2"));
    const auto wrong = std::ranges::find_if(parts, [this](const QString& part) { return !level(part); });
    if (wrong == parts.end())
        return {};
    const double factor = m_percent ? kPercent : 1.0;
    if (std::isinf(m_range.high))
        return tr("\"%1\" is no such number.").arg(*wrong);
    return (m_integer ? tr("\"%1\" must be a whole number from %2 to %3.")
                      : tr("\"%1\" must be a number from %2 to %3."))
        .arg(*wrong, numberText(m_range.low * factor), numberText(m_range.high * factor));
}

} // namespace etude
