// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/told.h"

#include <QCoreApplication>
#include <QLocale>

#include "widgets/models/qt_text.h"

namespace etude {

QString told(const Sentence& sentence) {
    if (sentence.isNumber)
        return toQt(sentence.text).replace(u'.', QLocale().decimalPoint());
    if (sentence.isData)
        return toQt(sentence.text);
    Sentence translated;
    translated.text = QCoreApplication::translate("engine", sentence.text.c_str()).toStdString();
    for (const Sentence& argument : sentence.arguments)
        translated.arguments.push_back(data(told(argument).toStdString()));
    return toQt(translated.english());
}

QString told(const Error& error) {
    return told(error.sentence);
}

QStringList told(const std::vector<Sentence>& sentences) {
    QStringList all;
    for (const Sentence& sentence : sentences)
        all << told(sentence);
    return all;
}

} // namespace etude
