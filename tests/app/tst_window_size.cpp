// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>

#include "app/desktop/main_window.h"
#include "engine/experiment/study_preset.h"
#include "tests/engine/store/store_fixture.h"
#include "tests/support/await.h"
#include "tests/support/own_settings.h"
#include "tests/support/session_answer.h"
#include "widgets/style/theme.h"

using namespace etude;
using test::must;

namespace {

constexpr QSize kSmallestScreen(1280, 720);

bool fits(QSize size) {
    return size.width() <= kSmallestScreen.width() && size.height() <= kSmallestScreen.height();
}

QByteArray sizeText(const QWidget& widget) {
    const QSize size = widget.minimumSizeHint();
    return QStringLiteral("%1 %2: %3 x %4")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
        .arg(size.width())
        .arg(size.height())
        .toUtf8();
}

} // namespace

/// The whole window on a small screen, with a project that has something to show.
class TestWindowSize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noPageNeedsMore_data();
    void noPageNeedsMore();

private:
    test::OwnSettings m_settings;
    test::Project m_project;
};

void TestWindowSize::initTestCase() {
    applyTheme(*qApp, Appearance::Light);
    const std::string dataset = must(m_project.database.addDataset(test::smallDataset()));
    RunSpec base;
    base.data.dataset = dataset;
    const auto studies = must(presetStudies(StudyPreset::Fig5, base));
    for (const Study& study : studies) {
        must(m_project.database.addStudy(study));
        test::finishRun(m_project.layout, study.runs.front(), 0.7);
    }
    must(m_project.database.ingest());
}

void TestWindowSize::noPageNeedsMore_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "fr", "ko"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestWindowSize::noPageNeedsMore() {
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral("etude_") + language, QStringLiteral(ETUDE_TRANSLATIONS_DIR)));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    ProjectSession session(m_project.layout, false);
    MainWindow window;
    window.setSession(&session);
    window.resize(kSmallestScreen);
    window.show();
    AWAIT_VERIFY(!session.runs().isEmpty());
    auto* design = window.findChild<QComboBox*>(QStringLiteral("studyDesign"));
    for (int preset = 0; preset < design->count(); ++preset) {
        design->setCurrentIndex(preset);
        must(test::caughtUp(session));
        auto* pages = window.findChild<QStackedWidget*>();
        for (int page = 0; page < pages->count(); ++page)
            QVERIFY2(fits(pages->widget(page)->minimumSizeHint()), sizeText(*pages->widget(page)).constData());
        QVERIFY2(fits(window.minimumSizeHint()), sizeText(window).constData());
    }
    window.setSession(nullptr);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestWindowSize)
#include "tst_window_size.moc"
