// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/configuration_labels.h"
#include "engine/experiment/study.h"
#include "tests/support/show.h"

using namespace etude;

using Labels = std::vector<std::string>;

namespace {

StudyPlan planOf(std::vector<Factor> factors, int seeds = 1) {
    StudyPlan plan{"labels", {}, std::move(factors), seeds};
    plan.base.data.dataset = "0123456789abcdef0123456789abcdef";
    return plan;
}

Labels labelsOf(const StudyPlan& plan) {
    return distinguishingLabels(expandStudy(plan)->runs);
}

} // namespace

class TestConfigurationLabels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nameWhatDiffers();
    void tellACanary();
    void leaveOutAMethodWithoutASubset();
};

void TestConfigurationLabels::nameWhatDiffers() {
    QCOMPARE(labelsOf(planOf({{"compression", {"decibel", "linear"}}}, 3)),
             (Labels{"compression decibel", "compression linear", "compression decibel", "compression linear",
                     "compression decibel", "compression linear"}));
    const Labels two =
        labelsOf(planOf({{"compression", {"decibel", "linear"}}, {"weighting", {"bypass", "per_frequency"}}}));
    QCOMPARE(two[1], std::string("decibel, per_frequency"));
    const Labels number = labelsOf(planOf({{"compression", {"decibel", "linear"}}, {"scale", {1, 10}}}));
    QCOMPARE(number[3], std::string("linear, scale 10"));
    QCOMPARE(labelsOf(planOf({{"dataset", {std::string(32, 'a'), std::string(32, 'b')}}}))[1],
             std::string("dataset bbbbbbbbbbbb"));
    QCOMPARE(labelsOf(planOf({})), Labels{summary(InputConfig{})});
    QVERIFY(distinguishingLabels({}).empty());
}

void TestConfigurationLabels::tellACanary() {
    StudyPlan plan = planOf({{"compression", {"decibel", "linear"}}});
    plan.canary = true;
    QCOMPARE(labelsOf(plan),
             (Labels{"compression decibel", "compression linear", "compression decibel, shuffled labels"}));
}

/// The whole training part is the same however its tracks are chosen.
void TestConfigurationLabels::leaveOutAMethodWithoutASubset() {
    StudyPlan plan = planOf({{"compression", {"decibel", "linear"}}, {"train_fraction", {0.1, 1.0}}});
    plan.base.data.subsetMethod = SubsetMethod::Stratified;
    QCOMPARE(labelsOf(plan), (Labels{"decibel, train_fraction 0.1", "decibel, train_fraction 1",
                                     "linear, train_fraction 0.1", "linear, train_fraction 1"}));
    QCOMPARE(labelsOf(planOf({{"train_fraction", {0.1, 1.0}}, {"subset_method", {"random", "stratified"}}})),
             (Labels{"train_fraction 0.1, random", "train_fraction 0.1, stratified", "train_fraction 1"}));
}

QTEST_APPLESS_MAIN(TestConfigurationLabels)
#include "tst_configuration_labels.moc"
