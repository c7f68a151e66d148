// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/inspect_state.h"

namespace etude {

void InspectState::setSession(ProjectSession* session) {
    m_session = session;
    Q_EMIT sessionChanged();
    setDataset({});
}

void InspectState::setDataset(const ListedDataset& dataset) {
    if (dataset == m_dataset)
        return;
    m_dataset = dataset;
    Q_EMIT datasetChanged();
}

void InspectState::setInput(const InputConfig& input) {
    if (input == m_input)
        return;
    m_input = input;
    Q_EMIT inputChanged();
}

void InspectState::showDatasetView(bool shown) {
    if (shown == m_datasetViewShown)
        return;
    m_datasetViewShown = shown;
    Q_EMIT datasetViewToggled(shown);
}

} // namespace etude
