// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/experiments/study_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/analysis/design_cautions.h"
#include "engine/features/storage_estimate.h"
#include "widgets/forms/run_words.h"
#include "widgets/models/told.h"

namespace etude {

namespace {

struct StudySentences {
    Q_DECLARE_TR_FUNCTIONS(etude::StudyForm)
};

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString workText(double flops) {
    return QStringLiteral("%1 GFLOP").arg(QLocale().toString(flops / 1e9, 'f', 3));
}

} // namespace

QString datasetSentence(const DatasetRow* dataset) {
    if (dataset == nullptr)
        return StudySentences::tr("No data set yet.");
    const QLocale locale;
    const QString counts =
        StudySentences::tr("%1 tracks, %2 tags; train %3, validation %4, test %5")
            .arg(locale.toString(qlonglong{dataset->tracks}), locale.toString(qlonglong{dataset->tags}),
                 locale.toString(qlonglong{dataset->train}), locale.toString(qlonglong{dataset->validation}),
                 locale.toString(qlonglong{dataset->test}));
    const auto untagged = untaggedTestSentence(dataset->name, dataset->untagged[2], dataset->test);
    return untagged ? counts + QStringLiteral(". ") + told(*untagged) : counts;
}

QString networkSentence(const NetworkPlan& network, int batchSize, std::int64_t bytes) {
    const QLocale locale;
    return StudySentences::tr("Input %1 × %2, %3 parameters. Forward %4 a clip, training %5. A training step of %6 "
                              "clips: %7 and about %8 of memory.")
        .arg(locale.toString(network.input.bands), locale.toString(network.input.frames),
             locale.toString(qlonglong{network.parameters}), workText(static_cast<double>(network.flops)),
             workText(static_cast<double>(network.trainingFlops())), locale.toString(batchSize),
             workText(network.trainingStepFlops(batchSize)), bytesText(bytes));
}

std::vector<Sentence> designSentences(const StudyCost& cost, const std::filesystem::path& features) {
    std::vector<Sentence> sentences = costSentences(cost);
    if (features.empty())
        return sentences;
    const auto storage = estimateStorage(features, cost.features);
    const Sentence disk = storage ? storageSentence(*storage) : Sentence();
    if (disk != Sentence())
        sentences.push_back(disk);
    return sentences;
}

std::vector<Sentence> cautionsOf(std::span<const Study> studies, std::span<const RunResult> known) {
    return designCautions(studies, known, thisBuild(), fieldName);
}

} // namespace etude
