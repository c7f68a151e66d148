// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/dataset/import/cell_tags.h"
#include "engine/dataset/import/import_table.h"
#include "engine/dataset/import/path_format.h"

namespace etude {

/// What a row of a table says of its track, as far as it can be read.
struct TableRow {
    std::string path; ///< as it stands there
    SplitPart part = SplitPart::None;
    std::string artist;              ///< empty if it is not known
    std::vector<std::size_t> flags;  ///< the tag columns that are set, by their places in the mapping
    std::size_t missing = 0;         ///< tag columns whose cell holds nothing (isMissing)
    std::string group;               ///< what stays together; empty if nothing does
    CellTags cell;                   ///< the one column of tags
    std::optional<Sentence> problem; ///< the first thing that keeps the row out, if anything does
};

/// Reads rows by a mapping. A column that the header lacks, or a row that is too short, says nothing.
class TableRowReader {
public:
    /// A mapping whose path format is wrong gives no path.
    TableRowReader(const std::vector<std::string>& header, const TableMapping& mapping);

    [[nodiscard]] TableRow read(const std::vector<std::string>& row) const;

private:
    TableMapping m_mapping;
    std::optional<PathFormat> m_format;
    std::vector<std::size_t> m_formatColumns;
    std::size_t m_path;
    std::size_t m_tags;
    std::size_t m_split;
    std::size_t m_artist;
    std::size_t m_group;
    std::size_t m_value;
    std::vector<std::size_t> m_flags; ///< one a tag column
};

} // namespace etude
