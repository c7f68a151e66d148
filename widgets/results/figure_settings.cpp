// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results/figure_settings.h"

#include <QSettings>

namespace etude {

namespace {

QString figureKey() {
    return QStringLiteral("results/figure");
}

QString nameOf(FigureKind kind) {
    const std::string_view name = enumName(kind);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString groupOf(const QString& study, FigureKind kind) {
    return QStringLiteral("figures/%1/%2").arg(study.isEmpty() ? QStringLiteral("all") : study, nameOf(kind));
}

/// A field that stands by itself has no entry.
void keepField(QSettings& settings, const QString& key, const std::optional<std::string>& field) {
    if (field)
        settings.setValue(key, QString::fromStdString(*field));
    else
        settings.remove(key);
}

std::optional<std::string> keptField(const QSettings& settings, const QString& key) {
    if (!settings.contains(key))
        return std::nullopt;
    return settings.value(key).toString().toStdString();
}

} // namespace

FigureKind keptFigure() {
    return enumFromName<FigureKind>(QSettings().value(figureKey()).toString().toStdString())
        .value_or(FigureKind::Configurations);
}

void keepFigure(FigureKind kind) {
    QSettings().setValue(figureKey(), nameOf(kind));
}

FigureChoice keptChoice(const QString& study, FigureKind kind) {
    QSettings settings;
    settings.beginGroup(groupOf(study, kind));
    FigureChoice choice;
    choice.groupBy = keptField(settings, QStringLiteral("group"));
    choice.colourBy = keptField(settings, QStringLiteral("colour"));
    choice.orderBy = settings.value(QStringLiteral("order")).toString().toStdString();
    choice.configuration = settings.value(QStringLiteral("configuration")).toString().toStdString();
    choice.paperNumbers = settings.value(QStringLiteral("paper")).toBool();
    choice.curves = settings.value(QStringLiteral("curves")).toBool();
    choice.interaction = settings.value(QStringLiteral("interaction")).toBool();
    return choice;
}

void keepChoice(const QString& study, FigureKind kind, const FigureChoice& choice) {
    QSettings settings;
    settings.beginGroup(groupOf(study, kind));
    keepField(settings, QStringLiteral("group"), choice.groupBy);
    keepField(settings, QStringLiteral("colour"), choice.colourBy);
    settings.setValue(QStringLiteral("order"), QString::fromStdString(choice.orderBy));
    settings.setValue(QStringLiteral("configuration"), QString::fromStdString(choice.configuration));
    settings.setValue(QStringLiteral("paper"), choice.paperNumbers);
    settings.setValue(QStringLiteral("curves"), choice.curves);
    settings.setValue(QStringLiteral("interaction"), choice.interaction);
}

} // namespace etude
