// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/audio/audio_config.h"
#include "engine/audio/sound_levels.h"
#include "engine/core/sentence.h"

namespace etude {

/// What may be odd about a sound as a whole.
struct SoundFault {
    enum class Kind {
        Silent,       ///< digital silence, a constant, or a level (root mean square) below -60 dBFS
        Antiphase,    ///< the mean of its channels is 20 dB or more below them, in all or for two seconds or longer
        MostlySilent, ///< more than half of it is below -60 dBFS
        Clipped,      ///< more than one sample in 10 000 stays at full scale
        DcOffset,     ///< the mean of a channel is above -40 dBFS
    };
    Kind kind = Kind::Silent;
    Sentence what;

    bool operator==(const SoundFault&) const = default;
};

/// The faults of a sound of which a chain takes these channels, in the order of the kinds; silence alone if it is that.
[[nodiscard]] std::vector<SoundFault> soundFaults(const SoundLevels& levels, Channels taken);

/// Whether the mean of all channels is 20 dB or more below them, so that nothing can be told from it.
[[nodiscard]] bool channelsCancel(const SoundLevels& levels);
/// 20 log10 of an amplitude; -200 for 0 and below that.
[[nodiscard]] double decibelsOf(double amplitude);
/// "12.5 %": of a share, for people.
[[nodiscard]] NumberText percentText(double share);

} // namespace etude
