// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>

#include "widgets/dataset/dataset_tab.h"
#include "widgets/dataset/split_facts.h"
#include "widgets/models/latest_job.h"

class QLabel;
class QPushButton;

namespace etude {

class SplitForm;
class SplitReadOut;
class StatePane;

/// Shows the split of a data set and its training subsets, and tries another split before it is stored.
class SplitTab final : public DatasetTab {
    Q_OBJECT
public:
    explicit SplitTab(InspectState* state, QWidget* parent = nullptr);

    void setSession(ProjectSession* session) override;
    void setDataset(const ListedDataset& listed) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A split and what is told of it.
    struct Split {
        DatasetPointer dataset;
        SplitFacts facts;
    };

    void layOut();
    [[nodiscard]] QWidget* makeEditor();
    void computeStored();
    void preview();
    void dropPreview();
    void store();
    void endStoring(const QString& madeFrom, const Result<QString>& stored);
    void showSplit(const Split& split);
    void showEditor();

    QString m_hash;
    DatasetPointer m_dataset;
    bool m_draft = false;           ///< there are changed tags that are not saved
    bool m_stale = true;            ///< another data set came since m_stored was computed
    std::optional<Split> m_stored;  ///< once it is computed
    std::optional<Split> m_preview; ///< of what stands in the form
    bool m_dealing = false;         ///< a preview is on its way
    bool m_storing = false;
    LatestJob m_factsJob;
    LatestJob m_previewJob;
    LatestJob m_storeJob;
    QTimer m_pause; ///< from an edit to the preview

    SplitReadOut* m_readOut;
    SplitForm* m_form;
    QLabel* m_state; ///< of the preview, or why there is none
    QPushButton* m_try;
    QPushButton* m_use;
    QPushButton* m_back;
    StatePane* m_pane;
};

} // namespace etude
