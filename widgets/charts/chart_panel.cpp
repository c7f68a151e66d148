// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_panel.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include "widgets/charts/chart_view.h"
#include "widgets/charts/picture_export.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

constexpr QSize kChartSize(480, 320);
constexpr QSize kSmallestChart(160, 110);

bool sameMeaning(const ChartAxis& a, const ChartAxis& b) {
    return a.title == b.title && a.logarithmic == b.logarithmic && a.categories == b.categories;
}

/// In the style for papers.
Picture pictureOf(const ChartSpec& shown, const QSizeF& size, const std::optional<ChartWindow>& window = {}) {
    ChartSpec spec = shown;
    if (spec.names == ChartSpec::Names::Elsewhere)
        spec.names = ChartSpec::Names::Legend;
    const ChartStyle style = chartStyle(lightPalette());
    auto scene = std::make_shared<ChartScene>(spec, style);
    const QSizeF whole = window ? size : readableSize(spec, style, size);
    scene->resize(whole);
    if (window)
        scene->setWindow(*window);
    const auto paint = [scene](QPainter& painter) { scene->render(&painter, scene->sceneRect(), scene->sceneRect()); };
    return {shown.title, whole, paint, chartCsv(shown)};
}

/// The chart as it is shown.
Picture pictureOf(const ChartScene& shown) {
    return pictureOf(shown.spec(), shown.sceneRect().size(), shown.window());
}

} // namespace

struct ChartPanel::Parts {
    ChartView* view = nullptr;

    /// Replaces the scene; what is selected stays so.
    void show(const ChartSpec& spec, const QPalette& palette, const std::optional<ChartWindow>& window) {
        auto scene = std::make_unique<ChartScene>(spec, chartStyle(palette));
        if (window)
            scene->setWindow(*window);
        if (view->chartScene() != nullptr)
            scene->setSelectedKeys(view->chartScene()->selectedKeys().values());
        view->show(std::move(scene));
    }
};

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>()) {
    m_parts->view = new ChartView(this);
    m_parts->show({}, palette(), std::nullopt);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_parts->view);
    setMinimumSize(kSmallestChart);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_parts->view, &ChartView::keyActivated, this, &ChartPanel::keyActivated);
    addPictureActions(
        this, [this] { return pictureOf(*m_parts->view->chartScene()); }, true);
    auto* reset = new QAction(themedIcon(QStringLiteral("reset")), tr("Show all"), this);
    connect(reset, &QAction::triggered, m_parts->view, &ChartView::showAll);
    addAction(reset);
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setSpec(const ChartSpec& spec) {
    const ChartScene* before = m_parts->view->chartScene();
    if (before->spec() == spec)
        return;
    const bool keepWindow =
        m_parts->view->isZoomed() && sameMeaning(before->spec().x, spec.x) && sameMeaning(before->spec().y, spec.y);
    m_parts->show(spec, palette(), keepWindow ? std::optional(before->window()) : std::nullopt);
    setAccessibleName(spec.title);
}

const ChartSpec& ChartPanel::spec() const {
    return m_parts->view->chartScene()->spec();
}

void ChartPanel::setSelectedKeys(const QStringList& keys) {
    m_parts->view->chartScene()->setSelectedKeys(keys);
}

void ChartPanel::setScrolled(bool scrolled) {
    m_parts->view->setScrolled(scrolled);
}

bool ChartPanel::exportTo(const QString& file, QString* error) {
    return writePicture(pictureOf(*m_parts->view->chartScene()), file, error);
}

bool writeChart(const ChartSpec& spec, const QSize& size, const QString& file, QString* error) {
    return writePicture(pictureOf(spec, size), file, error);
}

QSize ChartPanel::sizeHint() const {
    return kChartSize;
}

void ChartPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_parts->show(ChartSpec(spec()), palette(), m_parts->view->chartScene()->window());
}

} // namespace etude
