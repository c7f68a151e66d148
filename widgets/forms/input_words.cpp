// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/input_words.h"

#include <algorithm>

#include "widgets/forms/input_words_tables.h"

namespace etude {

std::vector<FieldWords> InputWords::audio() {
    return {
        {"audio.sample_rate", InputGroup::Audio, NumberStep::Double, tr("Sampling rate"),
         tr("Sound above half this rate is removed by the resampler (soxr HQ). librosa: sr")},
        {"audio.clip_seconds", InputGroup::Audio, NumberStep::One, tr("Clip length"),
         tr("How much of each file the network hears; shorter files are filled with "
            "silence at their end. librosa: duration")},
        {"audio.offset",
         InputGroup::Audio,
         NumberStep::One,
         tr("Clip taken from"),
         tr("Which part of a longer file becomes the clip. librosa: offset"),
         {{"start", tr("start of the file"), tr("From the first sample.")},
          {"centre", tr("middle of the file"), tr("The middle of the file; leaves out intros and endings.")},
          {"random", tr("random place"),
           tr("A place of its own for each file, the same in every epoch and in every run with this seed.")},
          {"whole", tr("whole file"), tr("All of it, however long: to look at and to export, not to train on.")}}},
        {"audio.offset_seed", InputGroup::Audio, NumberStep::One, tr("Offset seed"),
         tr("Draws the places: another seed hears other parts of the same files. No librosa parameter")},
        {"audio.channels",
         InputGroup::Audio,
         NumberStep::One,
         tr("Channels"),
         tr("What becomes of a file with several channels. librosa: mono"),
         {{"mean", tr("mean of all"), tr("What is in opposite phase left and right is lost. librosa: mono=True")},
          {"left", tr("first (left)"), tr("The first channel alone. librosa: mono=False, y[0]")},
          {"right", tr("second (right)"), tr("The second channel alone. librosa: mono=False, y[1]")}}},
    };
}

std::vector<FieldWords> inputWords() {
    std::vector<FieldWords> words = InputWords::audio();
    for (const auto& more :
         {InputWords::spectrum(), InputWords::compression(), InputWords::pcen(), InputWords::levels()})
        words.insert(words.end(), more.begin(), more.end());
    return words;
}

QString choiceLabel(std::string_view path, std::string_view name) {
    const std::vector<FieldWords> table = inputWords();
    const auto field = std::ranges::find(table, path, &FieldWords::path);
    if (field != table.end())
        if (const auto known = std::ranges::find(field->choices, name, &ChoiceWords::name);
            known != field->choices.end())
            return known->label;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace etude
