// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QStringList>
#include <QWidget>

#include "engine/store/roc_file.h"
#include "widgets/models/project_session.h"

namespace etude {

struct Provenance;

/// Shows a run as it learns: loss and validation AUC by epoch, alone or with others, or a chosen tag's validation
/// curves and its ROC curve on the test set; its log; and where, when and from what it was made.
class RunDetail : public QWidget {
    Q_OBJECT
public:
    explicit RunDetail(QWidget* parent = nullptr);
    ~RunDetail() override;

    /// The session must outlive the widget or be replaced; null for none.
    void setSession(ProjectSession* session);
    /// Shows a run and asks the session for what is new about it; null for none. The curves of all tags are shown with
    /// those of other runs, of the first few of many.
    void showRun(const RunRow* run, const QString& stuck = {}, std::vector<RunRow> beside = {});

Q_SIGNALS:
    void failed(const etude::Error& error); ///< something about the run could not be read

private:
    [[nodiscard]] QWidget* tagChoice();
    [[nodiscard]] QLayout* viewButtons();
    [[nodiscard]] QWidget* charts();
    void askForEpochs();
    void askForTags();
    void askForProvenance();
    void showEpochs(const std::vector<std::vector<EpochEvent>>& epochs);
    void showTags(const QStringList& names, std::vector<TagRocCurve> roc);
    void showCharts();
    void showProvenance(const Provenance& provenance);
    void showHeading();
    void showLog();
    [[nodiscard]] QString convergenceOfRun(const std::string& id) const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
