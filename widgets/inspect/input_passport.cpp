// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspect/input_passport.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "engine/preprocess/passport.h"
#include "widgets/forms/number_text.h"
#include "widgets/models/qt_text.h"
#include "widgets/style/theme.h"

namespace etude {

namespace {

QLabel* readOut(const QString& toolTip) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(numberFont());
    label->setWordWrap(true);
    label->setToolTip(toolTip);
    return label;
}

} // namespace

InputPassport::InputPassport(QWidget* parent)
    : QWidget(parent)
    , m_shape(readOut(tr("What the network gets for one clip: bands by frames.")))
    , m_resolution(readOut(tr("Distance of the bins of the Fourier transform, and of the frames.")))
    , m_clip(readOut(tr("Length of the clip after resampling.")))
    , m_hash(readOut(tr("Identity of this configuration: equal configurations have equal identities, here and in "
                        "every run."))) {
    m_shape->setObjectName(QStringLiteral("shape"));
    m_clip->setObjectName(QStringLiteral("clip"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hash->setWordWrap(false);
    auto* identity = new QHBoxLayout;
    identity->addWidget(m_hash);
    identity->addWidget(makeCopyButton());
    identity->addStretch(1);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(kGrid, kGrid, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid / 2);
    layout->addRow(tr("Shape"), m_shape);
    layout->addRow(tr("Resolution"), m_resolution);
    layout->addRow(tr("Clip"), m_clip);
    layout->addRow(tr("Identity"), identity);
}

QToolButton* InputPassport::makeCopyButton() {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("copy-passport"));
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QStringLiteral("copy")));
    button->setToolTip(tr("Copy this configuration for a paper, for another program or for a colleague"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto add = [&](const char* name, const QString& text, const QString& toolTip, std::string Passport::*part) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, this, [this, part] { copy(part); });
    };
    add("copy-identity", tr("Copy identity"), tr("All 32 digits of it."), &Passport::hash);
    add("copy-methods", tr("Copy methods sentence"), tr("One sentence in English for a paper's methods section."),
        &Passport::methods);
    add("copy-json", tr("Copy JSON"), tr("Every field, as “etude-cli input export” reads it."), &Passport::json);
    add("copy-snippet", tr("Copy librosa snippet"),
        tr("A Python program that computes the same input with librosa and NumPy."), &Passport::snippet);
    button->setMenu(menu);
    return button;
}

void InputPassport::copy(std::string Passport::*part) const {
    QGuiApplication::clipboard()->setText(toQt(passport(m_config).*part));
}

void InputPassport::setConfig(const InputConfig& config) {
    m_config = config;
    const AudioConfig& audio = config.audio;
    const InputShape shape = config.shape();
    const bool whole = audio.offset == ClipOffset::Whole;
    m_shape->setText(whole ? tr("%1 × frames of the file").arg(shape.bands)
                           : tr("%1 × %2").arg(shape.bands).arg(shape.frames));
    m_resolution->setText(tr("%1 Hz, %2 ms")
                              .arg(static_cast<double>(audio.sampleRate) / config.spectrum.nFft, 0, 'f', 2)
                              .arg(1000.0 * config.spectrum.hopLength / audio.sampleRate, 0, 'f', 1));
    m_clip->setText(whole ? tr("the whole file")
                          : tr("%1 s, %2 samples").arg(numberText(audio.clipSeconds)).arg(audio.clipSamples()));
    m_hash->setText(toQt(inputHash(config).shortHex()));
}

} // namespace etude
