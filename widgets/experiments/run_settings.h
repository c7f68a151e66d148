// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>

#include <QWidget>

#include "engine/experiment/run_spec.h"

namespace etude {

/// Every field of the network, the training and the seeds that the form does not show elsewhere, folded away in one
/// group a part, with what is not as usual marked and told in the heading. GUI thread only.
class RunSettings : public QWidget {
    Q_OBJECT
public:
    /// `shown` are the full paths of fields that the form has elsewhere.
    explicit RunSettings(const std::set<std::string>& shown, QWidget* parent = nullptr);
    ~RunSettings() override;

    /// Writes what is set into a specification. What cannot be read or is out of range stays as it was there.
    void apply(RunSpec& spec) const;
    /// Why a field cannot be used; empty if all can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void showState();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace etude
