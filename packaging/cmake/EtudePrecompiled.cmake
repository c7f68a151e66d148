# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that most sources include, read once. Each list is compiled with one target, its owner, and shared by the
# others: they must have the same options, so that a target with options of its own does without. Sources include what
# they use all the same, and build with CMAKE_DISABLE_PRECOMPILE_HEADERS.
set(etude_std_headers
  <algorithm> <array> <chrono> <cmath> <cstdint> <filesystem> <functional> <limits> <map> <memory> <mutex> <numeric>
  <optional> <set> <span> <stop_token> <string> <string_view> <thread> <unordered_map> <utility> <variant> <vector>
  <tl/expected.hpp>)
set(etude_qt_headers
  <QAbstractTableModel> <QApplication> <QComboBox> <QCoreApplication> <QFileInfo> <QHash> <QHeaderView> <QLabel>
  <QLineEdit> <QList> <QLocale> <QPainter> <QPointer> <QPushButton> <QSettings> <QString> <QTableView> <QTimer>
  <QToolButton> <QVBoxLayout> <QWidget>)
set(etude_cli_headers <CLI/CLI.hpp> <nlohmann/json.hpp>)
set(etude_test_headers <QDir> <QFile> <QSignalSpy> <QTemporaryDir> <QTest>)

# The owners: of the engine etude_core, of what includes libtorch etude_network, of widgets etude_widget_headers, of the
# programs of the command line etude-cli, of benches etude_bench_support, of tests etude_test_support, and of those with
# widgets etude_widget_test_support.
