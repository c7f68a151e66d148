// SPDX-License-Identifier: GPL-3.0-or-later
// The track list of the window with a large data set: for how long its thread is blocked at most, and when the list is
// right, beside a QSortFilterProxyModel over the same tracks in the same run, which gets lines at once, not by letters.
// With --runs, the results of a project of so many runs, likewise.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include <CLI/CLI.hpp>

#include "engine/core/json.h"
#include "engine/core/random.h"
#include "engine/dataset/import/importers.h"
#include "engine/dataset/tags/tag_statistics.h"
#include "tests/bench/results_window.h"
#include "tests/bench/scratch_folder.h"
#include "tests/bench/window_watch.h"
#include "widgets/dataset/dataset_view.h"
#include "widgets/inspect/track_model.h"
#include "widgets/inspect/track_panel.h"
#include "widgets/models/background.h"
#include "widgets/models/track_filter.h"

namespace etude::bench {

namespace {

constexpr int kPages = 100;

std::string artistName(Random& random) {
    static constexpr std::array kSyllables{"Ka", "lo", "mi", "Ren", "ta", "vo", "Su", "ab", "nel", "Ori", "da", "che"};
    std::string name;
    for (std::uint64_t words = 0; words < 2; ++words) {
        name += words == 0 ? "" : " ";
        for (std::uint64_t i = 0; i < 2 + random.below(2); ++i)
            name += kSyllables[random.below(kSyllables.size())];
    }
    return name;
}

Dataset makeDataset(int tracks, int tags, std::uint64_t seed) {
    Dataset dataset;
    dataset.name = "library";
    dataset.root = "/music";
    dataset.tags = {"rock", "jazz", "vocal", "piano", "hip hop"};
    for (int tag = 5; tag < tags; ++tag)
        dataset.tags.push_back("style " + std::to_string(tag));
    dataset.tags.resize(static_cast<std::size_t>(tags));
    Random random(seed, Purpose::Corpus);
    std::string artist;
    for (int i = 0; i < tracks; ++i) {
        if (i % 12 == 0)
            artist = artistName(random);
        Track track;
        track.artist = artist;
        track.path = artist + "/Album " + std::to_string(1 + i % 3) + "/" + std::to_string(i % 12 + 1) + " Track " +
                     std::to_string(random.below(1'000'000)) + ".flac";
        for (int tag = 0; tag < tags; ++tag)
            if (random.chance(0.8 / (1.0 + 0.3 * tag)))
                track.tags.push_back(tag);
        track.part = static_cast<SplitPart>(random.chance(0.8) ? 0 : 1 + random.below(3));
        dataset.tracks.push_back(std::move(track));
    }
    return dataset;
}

/// The usual way: words that must (not) be found in the texts of a row, looked for in the window's thread.
class PlainFilter : public QSortFilterProxyModel {
public:
    void setLine(const QString& line) {
        m_query = parseTrackQuery(line).query;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        return accepts(m_query, *static_cast<TrackModel*>(sourceModel()), row);
    }

private:
    static bool accepts(const TrackQuery& query, const TrackModel& model, int row) {
        const auto does = [&](const TrackQuery& part) { return accepts(part, model, row); };
        const auto holds = [&](int column) {
            return model.index(row, column)
                .data()
                .toString()
                .contains(QString::fromStdString(query.text), Qt::CaseInsensitive);
        };
        switch (query.kind) {
        case TrackQuery::Kind::All:
            return true;
        case TrackQuery::Kind::And:
            return std::ranges::all_of(query.parts, does);
        case TrackQuery::Kind::Or:
            return std::ranges::any_of(query.parts, does);
        case TrackQuery::Kind::Not:
            return !does(query.parts.front());
        case TrackQuery::Kind::Term:
            break;
        }
        const bool any = query.field.empty();
        return ((any || query.field == "tag") && holds(TrackModel::TagsColumn)) ||
               ((any || query.field == "artist") && holds(TrackModel::ArtistColumn)) ||
               (query.field == "split" && holds(TrackModel::SplitColumn)) ||
               (any && QString::fromStdString(model.track(row).path)
                           .contains(QString::fromStdString(query.text), Qt::CaseInsensitive));
    }

    TrackQuery m_query;
};

/// One of the two lists: what is done with it and how one sees that it is done.
struct Side {
    QTableView* table = nullptr;
    std::function<void(const DatasetPointer&)> show;
    std::function<void(const QString&)> filter;
    std::function<void(int track)> select;
    std::function<int()> answers;   ///< counts the lists that were made
    std::function<QString()> shown; ///< the filter line whose tracks are listed
    bool typed = true;              ///< letter by letter; it would take minutes in the plain list
};

Finding find(Watch& watch, const Side& side, const std::string& name, const QString& line) {
    return measure(
        watch, name, [&] { side.filter(line); }, [&] { return side.shown() == line; });
}

/// Types a line; the wall time counts from the last letter.
Finding type(Watch& watch, const Side& side, const QString& line) {
    wait(watch.pauses.settling);
    watch.reset();
    for (qsizetype letters = 1; side.typed && letters < line.size(); ++letters) {
        QTimer::singleShot(0, [&side, part = line.left(letters)] { side.filter(part); });
        wait(watch.pauses.letter);
    }
    const double blocked = watch.blocked;
    const double cpu = watch.cpu;
    Finding last = find(watch, side, "type " + line.toStdString(), line);
    last.blocked = std::max(last.blocked, blocked);
    last.cpu = std::max(last.cpu, cpu);
    return last;
}

Finding scroll(Watch& watch, const Side& side) {
    QScrollBar* bar = side.table->verticalScrollBar();
    const int step = std::max(1, bar->maximum() / kPages);
    bar->setValue(0);
    int page = 0;
    return measure(
        watch, "scroll " + std::to_string(kPages) + " pages",
        [&] {
            auto* timer = new QTimer(side.table);
            QObject::connect(timer, &QTimer::timeout, side.table, [&, timer] {
                bar->setValue(++page * step);
                side.table->viewport()->repaint();
                if (page >= kPages)
                    timer->deleteLater();
            });
            timer->start(watch.pauses.page);
        },
        [&] { return page >= kPages; });
}

std::vector<Finding> run(Watch& watch, const Side& side, const DatasetPointer& first, const DatasetPointer& second) {
    std::vector<Finding> findings;
    const auto answered = [&](const std::string& name, const std::function<void()>& action) {
        const int before = side.answers();
        findings.push_back(measure(watch, name, action, [&] { return side.answers() > before; }));
        findings.back().rows = side.table->model()->rowCount();
    };
    const auto typed = [&](const char* line) {
        findings.push_back(type(watch, side, QString::fromLatin1(line)));
        findings.back().rows = side.table->model()->rowCount();
        findings.push_back(find(watch, side, "clear the filter", {}));
        findings.back().rows = side.table->model()->rowCount();
    };
    answered("show the data set", [&] { side.show(first); });
    for (const char* line : {"jazz and not vocal", "split:test", "artist:ab"})
        typed(line);
    for (const auto& [column, name] : {std::pair{TrackModel::TrackColumn, "track"},
                                       {TrackModel::TagsColumn, "tags"},
                                       {TrackModel::SplitColumn, "split"},
                                       {TrackModel::ArtistColumn, "artist"}})
        answered(std::string("sort by ") + name, [&] { side.table->sortByColumn(column, Qt::AscendingOrder); });
    const int far = static_cast<int>(first->tracks.size() / 3);
    findings.push_back(measure(
        watch, "select a far track", [&] { side.select(far); }, [] { return true; }));
    findings.push_back(scroll(watch, side));
    answered("in the data set's order",
             [&] { side.table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    answered("show another data set", [&] { side.show(second); });
    return findings;
}

std::vector<Finding> runWindow(Watch& watch, const DatasetPointer& first, const DatasetPointer& second) {
    InspectState state;
    QWidget window;
    auto* panel = new TrackPanel(&window);
    auto* view = new DatasetView(&state, &window);
    QObject::connect(panel, &TrackPanel::datasetShown, &state, [&](const QString& hash, const DatasetPointer& dataset) {
        state.setDataset({hash, dataset});
    });
    panel->setGeometry(0, 0, 480, 760);
    view->setGeometry(480, 0, 800, 760);
    window.resize(1280, 760);
    window.show();
    DatasetRow row, other;
    row.name = row.hash = "first";
    other.name = other.hash = "second";
    panel->setDatasets({row, other});
    int answers = 0;
    QString shown;
    QObject::connect(panel->model(), &TrackModel::filterApplied, [&] {
        ++answers;
        shown = panel->model()->filter();
    });
    Side side;
    side.table = panel->findChild<QTableView*>(QStringLiteral("tracks"));
    side.show = [&](const DatasetPointer& dataset) {
        const QString hash = dataset == first ? QStringLiteral("first") : QStringLiteral("second");
        panel->chooseDataset(hash);
        panel->setDataset(hash, dataset);
    };
    side.filter = [&](const QString& line) { panel->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(line); };
    side.answers = [&] { return answers; };
    side.shown = [&] { return shown; };
    side.select = [&](int track) { panel->selectTrack(static_cast<std::size_t>(track)); };
    return run(watch, side, first, second);
}

std::vector<Finding> runPlain(Watch& watch, const DatasetPointer& first, const DatasetPointer& second) {
    TrackModel source;
    PlainFilter filter;
    filter.setSourceModel(&source);
    QTableView table;
    table.setModel(&filter);
    table.setSortingEnabled(true);
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.resize(480, 700);
    table.show();
    int answers = 0;
    const auto answer = [&] { ++answers; };
    QObject::connect(&source, &TrackModel::filterApplied, answer);
    QObject::connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, &table, answer,
                     Qt::QueuedConnection);
    Side side;
    side.table = &table;
    side.show = [&](const DatasetPointer& dataset) { source.setDataset(dataset); };
    QString shown;
    side.filter = [&](const QString& line) {
        filter.setLine(line);
        shown = line;
    };
    side.shown = [&] { return shown; };
    side.typed = false;
    side.answers = [&] { return answers; };
    side.select = [&](int track) {
        const QModelIndex index = filter.mapFromSource(source.index(track, 0));
        table.setCurrentIndex(index);
        table.scrollTo(index);
    };
    return run(watch, side, first, second);
}

/// Storing and loading by the session's thread: for how long the window's is blocked by it.
std::vector<Finding> runSession(Watch& watch, const Dataset& dataset) {
    const ScratchFolder folder;
    ProjectSession session({folder.path() / "project"}, true);
    auto import = std::make_shared<ImportResult>();
    import->dataset = dataset;
    std::string hash;
    DatasetPointer loaded;
    QObject context;
    const auto store = [&] {
        session.change(
            &context, [import](ProjectDatabase& database) { return database.addDataset(import->dataset); },
            [&](const Result<std::string>& stored) { hash = stored.value(); });
    };
    const auto load = [&] {
        session.ask(
            &context,
            [hash](ProjectDatabase& database) -> Result<DatasetPointer> {
                auto read = database.dataset(hash);
                if (!read)
                    return read.error();
                return freedInBackground(std::move(*read));
            },
            [&](const Result<DatasetPointer>& answer) { loaded = answer.value(); });
    };
    std::vector<Finding> findings;
    findings.push_back(measure(watch, "store in a project", store, [&] { return !hash.empty(); }));
    findings.push_back(measure(watch, "load from the project", load, [&] { return loaded != nullptr; }));
    findings.push_back(measure(
        watch, "let the last one go", [&] { loaded.reset(); }, [] { return true; }));
    return findings;
}

double statisticsMilliseconds(const Dataset& dataset) {
    const auto start = Clock::now();
    const TagStatistics statistics = tagStatistics(dataset);
    return statistics.tracks > 0 ? millisecondsSince(start) : 0.0;
}

Json findingsJson(const std::vector<Finding>& findings) {
    Json json = Json::array();
    for (const Finding& finding : findings)
        json.push_back({{"step", finding.name},
                        {"blocked_ms", finding.blocked},
                        {"cpu_ms", finding.cpu},
                        {"wall_ms", finding.wall},
                        {"rows", finding.rows}});
    return json;
}

void printFindings(const char* title, const std::vector<Finding>& findings) {
    std::printf("\n%-34s%12s%12s%12s%10s\n", title, "blocked ms", "of it CPU", "right, ms", "rows");
    for (const Finding& finding : findings)
        std::printf("%-34s%12.1f%12.1f%12.1f%10d\n", finding.name.c_str(), finding.blocked, finding.cpu, finding.wall,
                    finding.rows);
}

} // namespace

} // namespace etude::bench

int main(int argc, char** argv) {
    using namespace etude;
    using namespace etude::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    int tracks = 250'000;
    int tags = 50;
    int seeds = 0;
    std::filesystem::path made;
    bool json = false;
    bool session = false;
    bool alone = false;
    bool hasty = false;
    CLI::App app("Times the track list with a large data set, beside a plain one.", "bench_library");
    app.add_option("--tracks", tracks, "How many")->check(CLI::Range(100, 2'000'000))->capture_default_str();
    app.add_option("--tags", tags, "How many")->check(CLI::Range(5, 5'000))->capture_default_str();
    app.add_option("--runs", seeds,
                   "In their place the results of 2 000 configurations with so many seeds each: 5 are 10 000 runs");
    app.add_option("--make", made, "Make the project of these runs in this folder, and no more")->needs("--runs");
    app.add_flag("--project", session, "Also store and load the data set in a project");
    app.add_flag("--alone", alone, "Without the plain list, which takes a minute");
    app.add_flag("--hasty", hasty, "Without the pauses that let one step end before the next; times then mean little");
    app.add_flag("--json", json, "One JSON document");
    CLI11_PARSE(app, argc, argv);

    if (seeds > 0) {
        Watch watch(hasty ? Pauses{0, 0, 0} : Pauses{});
        ManyRuns size;
        size.seeds = seeds;
        if (hasty)
            size.scales = size.rates = size.kernels = 2;
        if (!made.empty()) {
            const auto done = makeManyRuns({made}, size);
            std::printf("%s\n", done ? "made" : done.error().message.c_str());
            return done ? 0 : 1;
        }
        const auto results = runResultsWindow(watch, size);
        if (!results) {
            std::fprintf(stderr, "bench_library: %s\n", results.error().message.c_str());
            return 1;
        }
        if (json)
            std::printf("%s\n", dumpJson({{"runs", size.runs()}, {"results", findingsJson(*results)}}, 2).c_str());
        else
            printFindings((std::to_string(size.runs()) + " runs").c_str(), *results);
        return 0;
    }

    // Made in another thread, as by the window's session: its memory is not of the window thread's arena.
    const auto make = [&](std::uint64_t seed) {
        return std::async(std::launch::async, [=] { return freedInBackground(makeDataset(tracks, tags, seed)); }).get();
    };
    DatasetPointer first = make(1);
    DatasetPointer second = make(2);
    const double counting = statisticsMilliseconds(*first);
    Watch watch(hasty ? Pauses{0, 0, 0} : Pauses{});
    const std::vector<Finding> window = runWindow(watch, first, second);
    const std::vector<Finding> plain = alone ? std::vector<Finding>() : runPlain(watch, first, second);
    std::vector<Finding> rest;
    if (session)
        rest = runSession(watch, *first);
    second.reset();
    rest.push_back(measure(
        watch, "free a data set", [&] { first.reset(); }, [] { return true; }));
    if (json) {
        const Json report{{"tracks", tracks},
                          {"tags", tags},
                          {"tag_statistics_ms", counting},
                          {"window", findingsJson(window)},
                          {"plain", findingsJson(plain)},
                          {"rest", findingsJson(rest)}};
        std::printf("%s\n", dumpJson(report, 2).c_str());
        return 0;
    }
    std::printf("%d tracks, %d tags; their statistics take %.0f ms\n", tracks, tags, counting);
    printFindings("the window's track list", window);
    if (!alone)
        printFindings("QSortFilterProxyModel", plain);
    printFindings("the rest", rest);
    return 0;
}
