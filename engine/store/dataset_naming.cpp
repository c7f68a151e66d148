// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/dataset_naming.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

#include "engine/store/dataset_rows.h"
#include "engine/store/sql.h"

namespace etude {

namespace fs = std::filesystem;

namespace {

constexpr char kVersionMark = '@';
constexpr std::size_t kVersionDigits = 12;

/// Writes a data set's files if they are not there: before the transaction, since they can be large. Whether it did.
Result<bool> saveNew(const ProjectLayout& project, const std::string& hash, const Dataset& dataset) {
    std::error_code ignored;
    if (fs::exists(project.dataset(hash), ignored))
        return false;
    if (auto saved = saveDataset(project, dataset); !saved)
        return saved.error();
    return true;
}

/// One transaction in which data sets are added and get names, in rows and files. Unless it is committed, the files go
/// back to what they were.
class Naming {
public:
    /// `wrote`: whether the files of the data set `added` are there only since saveNew.
    Naming(SQLite::Database& connection, const ProjectLayout& project, std::string added, bool wrote)
        : m_project(project)
        , m_transaction(connection)
        , m_rows(connection, project)
        , m_before(m_rows.all())
        , m_added(std::move(added))
        , m_wrote(wrote) {}
    Naming(const Naming&) = delete;
    Naming& operator=(const Naming&) = delete;
    ~Naming() {
        if (m_committed)
            return;
        for (std::size_t i = 0; i < m_written; ++i)
            if (m_changes[i].before)
                (void)saveLocation(m_project, m_changes[i].hash, *m_changes[i].before);
        if (m_wrote && !has(m_added)) {
            std::error_code ignored;
            fs::remove(m_project.dataset(m_added), ignored);
            fs::remove(m_project.datasets() / (m_added + ".location.json"), ignored);
        }
    }

    /// The data sets as they were when the transaction began.
    [[nodiscard]] const std::vector<DatasetRow>& before() const { return m_before; }

    [[nodiscard]] Result<void> put(const std::string& hash, Dataset dataset) {
        std::optional<Dataset> before;
        if (has(hash)) {
            auto loaded = m_rows.load(hash);
            if (!loaded)
                return loaded.error();
            before = std::move(*loaded);
            if (!before->lengthSample.empty()) // one identity, one proposal
                dataset.lengthSample = before->lengthSample;
        }
        m_rows.put(hash, dataset);
        m_changes.push_back({hash, std::move(before), std::move(dataset)});
        return {};
    }

    [[nodiscard]] Result<void> rename(const std::string& hash, std::string name) {
        auto dataset = m_rows.load(hash);
        if (!dataset)
            return dataset.error();
        dataset->name = std::move(name);
        return put(hash, std::move(*dataset));
    }

    [[nodiscard]] Result<std::string> commit() {
        while (m_written < m_changes.size()) {
            const Change& change = m_changes[m_written++];
            std::error_code ignored;
            if (!fs::exists(m_project.dataset(change.hash), ignored)) {
                if (auto saved = saveDataset(m_project, change.after); !saved)
                    return saved;
            } else if (auto saved = saveLocation(m_project, change.hash, change.after); !saved) {
                return saved.error();
            }
        }
        m_transaction.commit();
        m_committed = true;
        return m_added;
    }

private:
    struct Change {
        std::string hash;
        std::optional<Dataset> before; ///< none if it is new
        Dataset after;
    };

    [[nodiscard]] bool has(const std::string& hash) const {
        return std::ranges::find(m_before, hash, &DatasetRow::hash) != m_before.end();
    }

    const ProjectLayout& m_project;
    sql::WriteTransaction m_transaction; ///< ends after the files are back
    DatasetRows m_rows;
    std::vector<DatasetRow> m_before;
    std::string m_added;
    bool m_wrote;
    std::vector<Change> m_changes;
    std::size_t m_written = 0; ///< changes whose files were begun
    bool m_committed = false;
};

/// The name, if no other data set has it; else, of one that is there, the name it has, and of a new one the name with
/// the first number that is free.
std::string freeName(const std::vector<DatasetRow>& rows, const std::string& hash, const std::string& wanted) {
    const auto taken = [&](const std::string& name) {
        return std::ranges::any_of(rows, [&](const DatasetRow& row) { return row.name == name && row.hash != hash; });
    };
    if (!taken(wanted))
        return wanted;
    if (const auto own = std::ranges::find(rows, hash, &DatasetRow::hash); own != rows.end())
        return own->name;
    int number = 2;
    while (taken(wanted + " " + std::to_string(number)))
        ++number;
    return wanted + " " + std::to_string(number);
}

/// An error if the name means neither of the two data sets, but another one.
Result<void> checkPresent(const std::vector<DatasetRow>& rows, const std::string& name, const std::string& madeFrom,
                          const std::string& version) {
    const DatasetRow* other = nullptr;
    for (const DatasetRow& row : rows) {
        if (row.name != name)
            continue;
        if (row.hash == madeFrom || row.hash == version)
            return {};
        other = &row;
    }
    if (other == nullptr)
        return {};
    return Error{ErrorKind::Invalid,
                 say("'%1' was changed meanwhile, in another window or by a command: its present version is %2. Choose "
                     "it and make the change there.",
                     name, other->hash.substr(0, kVersionDigits))};
}

} // namespace

std::string formerName(const std::string& name, const std::string& hash) {
    return name + kVersionMark + hash.substr(0, kVersionDigits);
}

std::string presentName(const std::string& name) {
    const std::size_t mark = name.size() - std::min(name.size(), kVersionDigits + 1);
    const bool former = mark > 0 && name[mark] == kVersionMark &&
                        name.find_first_not_of("0123456789abcdef", mark + 1) == std::string::npos;
    return former ? name.substr(0, mark) : name;
}

bool DatasetRow::isFormer() const {
    return name.ends_with(formerName({}, hash));
}

Result<std::string> addDataset(SQLite::Database& connection, const ProjectLayout& project, Dataset dataset) {
    const std::string hash = datasetHash(dataset).hex();
    const auto wrote = saveNew(project, hash, dataset);
    if (!wrote)
        return wrote.error();
    Naming naming(connection, project, hash, *wrote);
    dataset.name = freeName(naming.before(), hash, dataset.name);
    if (auto put = naming.put(hash, std::move(dataset)); !put)
        return put.error();
    return naming.commit();
}

Result<std::string> addDatasetVersion(SQLite::Database& connection, const ProjectLayout& project, Dataset dataset,
                                      const std::string& madeFrom) {
    const std::string name = presentName(dataset.name);
    const bool checked = !madeFrom.empty() && name == dataset.name;
    const std::string hash = datasetHash(dataset).hex();
    dataset.name = name;
    const auto wrote = saveNew(project, hash, dataset);
    if (!wrote)
        return wrote.error();
    Naming naming(connection, project, hash, *wrote);
    if (checked)
        if (auto present = checkPresent(naming.before(), name, madeFrom, hash); !present)
            return present.error();
    for (const DatasetRow& row : naming.before())
        if (row.name == name && row.hash != hash)
            if (auto renamed = naming.rename(row.hash, formerName(name, row.hash)); !renamed)
                return renamed.error();
    if (auto put = naming.put(hash, std::move(dataset)); !put)
        return put.error();
    return naming.commit();
}

} // namespace etude
