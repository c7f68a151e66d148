// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/table_text.h"

#include <QStandardPaths>
#include <QTest>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "tests/support/must.h"
#include "tests/support/process.h"
#include "tests/support/show.h"

using namespace etude;
using test::must;
using test::runProcess;
using namespace Qt::StringLiterals;

namespace {

/// Every character that latexText() says pdflatex knows, and tag names that would be commands.
TextTable awkward() {
    TextTable table{"a % title\nof two lines", "lr", {{"tag", "difference"}, {"[2pt]", "−0.012"}, {"*", "±0.5 × 10²"}}};
    std::string ascii;
    for (char c = ' '; c < 0x7F; ++c)
        ascii += c;
    table.rows.push_back({ascii});
    for (const char* name : {"a|b", "r&b", "100 %", "_", "\\", "\\\\", "line\nend", "a--b,,c''d", "<<\"`?`!`", "$x^2$",
                             "{#1}~", "– — ‘ ’ ‚ “ ” „ † ‡ • € … ≤ ≥ ≈ ≠ → ∞ Δ Ω µ μ σ ω · ³", ""})
        table.rows.push_back({name, "1"});
    for (char32_t code = 0xA0; code < 0x180; ++code) {
        const std::string character = QString::fromUcs4(&code, 1).toStdString();
        if (latexText({"", "l", {{character}}}).starts_with("% Preamble: \\usepackage[T1]"))
            table.rows.push_back({character, QString::number(code, 16).toStdString()});
    }
    return table;
}

} // namespace

class TestTableText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsOfNumbers() {
        QCOMPARE(numberColumns(1, 3), std::string("lrr"));
        QCOMPARE(numberColumns(5, 2), std::string("ll"));
        QCOMPARE(numberColumns(0, 0), std::string());
    }

    void markdown() {
        const TextTable table{"By *tag*", "lr", {{"tag", "n"}, {"rock", "10"}, {"short"}}};
        QCOMPARE(markdownText(table), std::string("**By \\*tag\\***\n\n| tag | n |\n| --- | ---: |\n| rock | 10 |\n"
                                                  "| short |  |\n"));
    }

    void markdownIsEscaped_data() { names("markdown"); }
    void markdownIsEscaped() {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        QCOMPARE(QString::fromStdString(markdownText({"", "l", {{name.toStdString()}}})),
                 u"| %1 |\n| --- |\n"_s.arg(cell));
    }

    void latex() {
        const TextTable table{"By tag\n\\end", "lr", {{"tag", "n"}, {"r&b", "±1"}, {"[x"}}};
        QCOMPARE(latexText(table),
                 std::string("% By tag \\end\n% Preamble: \\usepackage[T1]{fontenc} \\usepackage{textcomp,booktabs}\n"
                             "\\begin{tabular}{lr}\n\\toprule\ntag & n \\\\\n\\midrule\nr\\&b & $\\pm$1 \\\\\n"
                             "{}[x &  \\\\\n\\bottomrule\n\\end{tabular}\n"));
    }

    void latexIsEscaped_data() { names("latex"); }
    void latexIsEscaped() {
        QFETCH(QString, name);
        QFETCH(QString, cell);
        QCOMPARE(QString::fromStdString(latexEscaped(name.toStdString())), cell);
    }

    void otherScriptsNeedAnotherProgram() {
        for (const char* name : {"록", "рок", "ħ", "🎸"})
            QVERIFY2(latexText({"", "l", {{"tag"}, {name}}}).starts_with("% For lualatex or xelatex"), name);
    }

    void bytesThatAreNotUtf8() {
        QCOMPARE(latexEscaped("caf\xE9!"), std::string("caf?!"));
        QCOMPARE(latexEscaped("\xE2\x88"), std::string("??"));
    }

    void pdflatexSetsIt() {
        const QString program = QStandardPaths::findExecutable(u"pdflatex"_s);
        if (program.isEmpty())
            QSKIP("pdflatex is not installed (Debian: texlive-latex-recommended).");
        const QString folder = QString::fromStdString(m_folder.path().string());
        if (runProcess(u"kpsewhich"_s, {u"booktabs.sty"_s}).exitCode != 0)
            QSKIP("LaTeX has no booktabs (Debian: texlive-latex-recommended).");
        const std::string document = "\\documentclass{article}\n\\usepackage[T1]{fontenc}\n"
                                     "\\usepackage{textcomp,booktabs}\n\\begin{document}\\scriptsize\n";
        // A table for each row, which so stands after each of the rules, too.
        std::string tables;
        const TextTable all = awkward();
        for (const auto& row : all.rows)
            tables += latexText({all.title, all.columns, {row, row}}) + "\n\n";
        must(writeFileAtomically(m_folder.path() / "t.tex", document + tables + "\\end{document}\n"));
        const auto made =
            runProcess(program, {u"-interaction=nonstopmode"_s, u"-halt-on-error"_s, u"t.tex"_s}, 120, folder);
        QVERIFY2(made.exitCode == 0, made.output.constData());
        QVERIFY2(!made.output.contains("Missing character"), made.output.constData());
        QVERIFY(all.rows.size() > 200);
    }

private:
    static void names(const char* format) {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        const bool isLatex = QByteArray(format) == "latex";
        const auto add = [isLatex](const QString& name, const QString& markdown, const QString& latex) {
            QTest::addRow("%s", qPrintable(name)) << name << (isLatex ? latex : markdown);
        };
        add(u"a|b"_s, u"a\\|b"_s, u"a\\textbar{}b"_s);
        add(u"r&b"_s, u"r\\&b"_s, u"r\\&b"_s);
        add(u"100 %"_s, u"100 %"_s, u"100 \\%"_s);
        add(u"_"_s, u"\\_"_s, u"\\_"_s);
        add(u"\\"_s, u"\\\\"_s, u"\\textbackslash{}"_s);
        add(u"a\nb\tc"_s, u"a b c"_s, u"a b c"_s);
        add(u"  indented "_s, u"indented"_s, u"indented"_s);
        add(u"<b>&amp;"_s, u"\\<b\\>\\&amp;"_s, u"\\textless{}b\\textgreater{}\\&amp;"_s);
        add(u"*`[x](y)`*"_s, u"\\*\\`\\[x\\](y)\\`\\*"_s, u"*\\textasciigrave{}[x](y)\\textasciigrave{}*"_s);
        add(u"~^$#{}"_s, u"\\~^\\$#{}"_s, u"\\textasciitilde{}\\textasciicircum{}\\$\\#\\{\\}"_s);
        add(u"a---b"_s, u"a---b"_s, u"a-{}-{}-b"_s);
        add(u"−0.1 ± 2 × 3–4"_s, u"−0.1 ± 2 × 3–4"_s, u"$-$0.1 $\\pm$ 2 $\\times$ 3–4"_s);
        add(u"café"_s, u"café"_s, u"café"_s);
    }

    TemporaryFolder m_folder = must(TemporaryFolder::create("latex"));
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_table_text.moc"
