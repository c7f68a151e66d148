// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/analysis/run_result.h"

namespace SQLite {
class Database;
}

namespace etude {

/// The specifications of a project's configurations, each parsed once: those of its runs differ in the seed alone, and
/// none ever changes.
class ConfigurationSpecs {
public:
    struct SpecText {
        std::string configuration;
        std::string text;
    };

    [[nodiscard]] bool knows(const std::string& configuration) const { return m_specs.contains(configuration); }
    /// Parses on all cores. Damaged texts are passed over.
    void add(const std::vector<SpecText>& texts);
    /// With the run's seed. None where the text is damaged, which is asked for only if the configuration is new.
    [[nodiscard]] std::optional<RunSpec> of(const std::string& configuration, std::uint64_t seed,
                                            const std::function<std::string()>& text);

private:
    std::unordered_map<std::string, RunSpec> m_specs;
};

/// ProjectDatabase::results(). Throws SQLite::Exception.
[[nodiscard]] std::vector<RunResult> runResults(SQLite::Database& connection, ConfigurationSpecs& specs);

} // namespace etude
