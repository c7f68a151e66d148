// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace etude {

void installTranslations(QCoreApplication& program) {
    auto* translator = new QTranslator(&program);
    const QString folder = QStringLiteral(":/i18n");
    if (translator->load(QLocale(), QStringLiteral("etude"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("etude_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace etude
