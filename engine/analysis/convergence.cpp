// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/convergence.h"

#include <algorithm>

namespace etude {

namespace {

constexpr int kLastPart = 10; ///< a tenth of the epochs

} // namespace

Convergence convergenceOf(int best, int trained, int patience) {
    const int since = trained - best;
    if (patience > 0 && since >= patience)
        return Convergence::Converged;
    return since < std::max(1, trained / kLastPart) ? Convergence::Rising : Convergence::Ended;
}

std::optional<Convergence> convergence(const RunResult& run) {
    if (run.bestEpoch < 1 || run.state != RunState::Finished || run.spec.data.isCanary())
        return std::nullopt;
    return convergenceOf(run.bestEpoch, run.epochs, run.spec.training.patience);
}

Sentence convergenceText(const RunResult& run, Convergence convergence) {
    switch (convergence) {
    case Convergence::Converged:
        return say("converged: no better epoch in %1 after epoch %2", run.epochs - run.bestEpoch, run.bestEpoch);
    case Convergence::Rising:
        return say("still rising: the best epoch is %1 of %2; train longer", run.bestEpoch, run.epochs);
    case Convergence::Ended:
        return say("ended as planned: the best epoch is %1 of %2", run.bestEpoch, run.epochs);
    }
    return {};
}

} // namespace etude
