// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preprocess/passport.h"
#include "engine/preprocess/steps/chain.h"

namespace etude {

namespace {

constexpr auto kImports = R"(import argparse
import json

import librosa
import numpy as np
import scipy.signal
import soundfile

)";

constexpr auto kMain = R"(
if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("audio")
    parser.add_argument("output", help=".npy, float32, [bands, frames]")
    parser.add_argument("--start", type=int, default=0, help="first sample of a clip whose offset is random")
    parser.add_argument("--statistics", type=argparse.FileType(), help="of the training set, as JSON")
    arguments = parser.parse_args()
    statistics = json.load(arguments.statistics) if arguments.statistics else None
    np.save(arguments.output, network_input(arguments.audio, arguments.start, statistics))
)";

} // namespace

std::string librosaSnippet(const InputConfig& given) {
    const InputConfig config = settled(given);
    PythonProgram program;
    for (const Step* step : chainOf(config))
        step->python(config, program);
    program.add("return np.ascontiguousarray(X, dtype=np.float32)");
    return "#!/usr/bin/env python3\n\"\"\"The network input of Etude's configuration " + inputHash(config).shortHex() +
           ", on librosa, NumPy, SciPy and soundfile.\"\"\"\n" + kImports + program.definitions() +
           "\ndef network_input(path, start=0, statistics=None):\n" + program.body() + "\n" + kMain;
}

} // namespace etude
