// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

/// Between C++ values and SQLite's, for this room alone. Everything here throws SQLite::Exception; ProjectDatabase
/// turns that into an Error. Values are always bound, never pasted into SQL text. SQLite has no NaN: it is NULL.
namespace etude::sql {

inline void bindOne(SQLite::Statement& statement, int index, const std::string& value) {
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement& statement, int index, std::string_view value) {
    statement.bind(index, std::string(value));
}
inline void bindOne(SQLite::Statement& statement, int index, const char* value) {
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement& statement, int index, int value) {
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement& statement, int index, std::int64_t value) {
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement& statement, int index, std::uint64_t value) {
    statement.bind(index, static_cast<std::int64_t>(value));
}
inline void bindOne(SQLite::Statement& statement, int index, double value) {
    statement.bind(index, value);
}
inline void bindOne(SQLite::Statement& statement, int index, const std::optional<double>& value) {
    value ? statement.bind(index, *value) : statement.bind(index);
}

/// Binds the values to the parameters 1, 2, ... of a statement that has not been stepped since its last reset.
template <class... Values>
void bindAll(SQLite::Statement& statement, const Values&... values) {
    int index = 0;
    (bindOne(statement, ++index, values), ...);
}

/// Executes a prepared statement that returns no rows, and makes it ready for the next time.
template <class... Values>
void execute(SQLite::Statement& statement, const Values&... values) {
    bindAll(statement, values...);
    statement.exec();
    statement.reset();
}

/// Prepares and executes once.
template <class... Values>
void execute(SQLite::Database& connection, const char* text, const Values&... values) {
    SQLite::Statement statement(connection, text);
    execute(statement, values...);
}

/// A prepared and bound query, to be stepped.
template <class... Values>
[[nodiscard]] SQLite::Statement query(SQLite::Database& connection, const std::string& text, const Values&... values) {
    SQLite::Statement statement(connection, text);
    bindAll(statement, values...);
    return statement;
}

[[nodiscard]] inline std::optional<double> optionalReal(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}
[[nodiscard]] inline double real(const SQLite::Column& column) {
    return column.isNull() ? std::numeric_limits<double>::quiet_NaN() : column.getDouble();
}

/// A write transaction that takes its lock at once (waiting up to the busy time-out) and is rolled back unless
/// committed.
class WriteTransaction : public SQLite::Transaction {
public:
    explicit WriteTransaction(SQLite::Database& connection)
        : SQLite::Transaction(connection, SQLite::TransactionBehavior::IMMEDIATE) {}
};

} // namespace etude::sql
