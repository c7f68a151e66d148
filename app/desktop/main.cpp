// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include "app/desktop/application.h"
#include "app/desktop/chart_files.h"
#include "app/desktop/translations.h"
#include "etude_version.h"

namespace {

using namespace etude;

constexpr int kWrongUse = 2;

[[noreturn]] void fail(const QString& sentence) {
    std::fprintf(stderr, "etude: %s\n", qUtf8Printable(sentence));
    std::exit(kWrongUse);
}

Task taskNamed(const QString& name) {
    for (const auto& [task, candidate] : kTaskNames)
        if (name == QLatin1String(candidate.data(), static_cast<qsizetype>(candidate.size())))
            return task;
    fail(QStringLiteral("--page is '%1'; it must be inspect, experiments or results.").arg(name));
}

Appearance appearanceNamed(const QString& name) {
    if (name == QLatin1String("light"))
        return Appearance::Light;
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    fail(QStringLiteral("--appearance is '%1'; it must be light or dark.").arg(name));
}

QString figureNames() {
    QStringList names;
    for (const auto& [kind, name] : EnumNames<FigureKind>::values)
        names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    for (const auto& [chart, name] : EnumNames<ComparedChart>::values)
        names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return names.join(QStringLiteral(", "));
}

FigureKind figureNamed(const QString& name) {
    if (const auto kind = enumFromName<FigureKind>(name.toStdString()))
        return *kind;
    fail(QStringLiteral("--figure is '%1'; it must be one of %2.").arg(name, figureNames()));
}

/// Charts need no window, so that they can be written where there is no display.
void withoutDisplay(std::span<char* const> arguments) {
    const bool charts =
        std::ranges::any_of(arguments, [](std::string_view word) { return word.starts_with("--charts"); });
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (charts && !display)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

DesktopOptions parseArguments(const QCoreApplication& program) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("What does audio preprocessing do to a music tagger?"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"),
                                 QStringLiteral("The project's folder; the last one if none."),
                                 QStringLiteral("[PROJECT_DIR]"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QStringLiteral("The page to show: inspect, experiments, results."),
                                  QStringLiteral("page"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        QStringLiteral("light or dark, for this time only."),
                                        QStringLiteral("appearance"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  QStringLiteral("The window's size, such as 1280x800; with --charts each figure's, in "
                                                 "pixels of 1/96 inch (720x450 otherwise)."),
                                  QStringLiteral("size"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Write a picture of the window to FILE and quit; queued runs wait."), QStringLiteral("FILE"));
    const QCommandLineOption charts(
        QStringLiteral("charts"),
        QStringLiteral("Write every figure that has data into DIR as PNG, SVG, PDF and CSV and quit."),
        QStringLiteral("DIR"));
    const QCommandLineOption study(QStringLiteral("study"),
                                   QStringLiteral("Show or write the results of this study alone."),
                                   QStringLiteral("study"));
    const QCommandLineOption figure(QStringLiteral("figure"),
                                    QStringLiteral("Show or write this figure: %1.").arg(figureNames()),
                                    QStringLiteral("figure"));
    parser.addOptions({page, appearance, size, screenshot, charts, study, figure});
    if (!parser.parse(program.arguments()))
        fail(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        fail(QStringLiteral("One project at a time; see etude --help."));

    DesktopOptions options;
    options.project = parser.positionalArguments().value(0);
    if (parser.isSet(page))
        options.page = taskNamed(parser.value(page));
    if (parser.isSet(appearance))
        options.appearance = appearanceNamed(parser.value(appearance));
    if (parser.isSet(size)) {
        const QStringList sides = parser.value(size).split(QLatin1Char('x'));
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.isEmpty())
            fail(QStringLiteral("--size is '%1'; it must be like 1280x800.").arg(parser.value(size)));
    }
    options.screenshot = parser.value(screenshot);
    options.charts = parser.value(charts);
    options.study = parser.value(study);
    if (parser.isSet(figure)) {
        options.compared = enumFromName<ComparedChart>(parser.value(figure).toStdString());
        if (!options.compared)
            options.figure = figureNamed(parser.value(figure));
        else if (options.charts.isEmpty())
            fail(QStringLiteral("--figure %1 is for --charts; the window shows it on the Results page.")
                     .arg(parser.value(figure)));
    }
    if (!options.charts.isEmpty() && options.project.isEmpty())
        fail(QStringLiteral("--charts needs the project's folder."));
    return options;
}

int exportCharts(QApplication& program, const DesktopOptions& options) {
    applyTheme(program, Appearance::Light);
    ChartFilesRequest request{options.project, options.charts, options.study, options.figure, options.compared};
    if (!options.size.isEmpty())
        request.size = options.size;
    const auto files = writeCharts(request);
    if (!files) {
        std::fprintf(stderr, "etude: %s\n", files.error().message.c_str());
        return 1;
    }
    for (const QString& file : *files)
        std::printf("%s\n", qUtf8Printable(file));
    return 0;
}

bool wantsTextOnly(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h";
    });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("Etude"));
    QCoreApplication::setApplicationName(QStringLiteral("etude"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    if (wantsTextOnly(argc, argv)) { // answered without a display
        const QCoreApplication program(argc, argv);
        parseArguments(program);
        return 0;
    }
    withoutDisplay({argv, static_cast<std::size_t>(argc)});
    QApplication program(argc, argv);
    const DesktopOptions options = parseArguments(program);
    QGuiApplication::setDesktopFileName(QStringLiteral("etude"));
    installTranslations(program);
    if (!options.charts.isEmpty())
        return exportCharts(program, options);
    Application application(program, options);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/etude/icons/etude.svg")));
    application.start();
    return QApplication::exec();
}
