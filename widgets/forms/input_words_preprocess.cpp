// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/input_words_tables.h"

namespace etude {

std::vector<FieldWords> InputWords::compression() {
    return {
        {"preprocess.compression",
         InputGroup::Compression,
         NumberStep::One,
         tr("Compression"),
         tr("Shapes the distribution of values: a logarithm makes it near-Gaussian, "
            "without one a few loud bins rule. librosa: power_to_db, pcen"),
         {{"decibel", tr("decibel"), tr("10 log10 of power, relative to a reference. librosa: power_to_db")},
          {"log", tr("logarithm"), tr("log(offset + gain X) to any base; log(1 + 10000 X) is common.")},
          {"power_law", tr("power law"), tr("X to a power below 1; the cube root of power is near loudness.")},
          {"linear", tr("linear"), tr("No compression: a long tail of loud bins.")},
          {"pcen", tr("PCEN"),
           tr("Per-channel energy normalization: each band is divided by its own recent level, so that steady sound "
              "fades and onsets stand out. Of magnitude only. librosa: pcen")}}},
        {"preprocess.db_reference",
         InputGroup::Compression,
         NumberStep::One,
         tr("Reference"),
         tr("What becomes 0 dB. librosa: ref"),
         {{"max", tr("clip's maximum"), tr("Removes the clip's level: all clips end at 0 dB. librosa: ref=np.max")},
          {"constant", tr("constant"), tr("Keeps how loud a clip is beside the others. librosa: ref=1.0")}}},
        {"preprocess.db_reference_value", InputGroup::Compression, NumberStep::Tenfold, tr("Reference value"),
         tr("The value of X, power or magnitude as chosen above, that becomes 0 dB. librosa: ref")},
        {"preprocess.amin", InputGroup::Compression, NumberStep::Tenfold, tr("Least power"),
         tr("Power below this counts as this, so that silence has a logarithm. "
            "librosa: amin")},
        {"preprocess.top_db", InputGroup::Compression, NumberStep::One, tr("Dynamic range"),
         tr("Values this far below the clip's maximum are cut off. Smaller: quiet detail is lost; 0: nothing is cut "
            "off. librosa: top_db")},
        {"preprocess.log_gain", InputGroup::Compression, NumberStep::Tenfold, tr("Gain"),
         tr("Factor before the logarithm. Larger: quiet detail is lifted. No librosa "
            "parameter; log(1 + 10000 X) is common")},
        {"preprocess.log_offset", InputGroup::Compression, NumberStep::Tenfold, tr("Offset"),
         tr("Added before the logarithm. Smaller: silence lies further below the rest. "
            "No librosa parameter")},
        {"preprocess.log_base", InputGroup::Compression, NumberStep::One, tr("Base"),
         tr("Scales the result alone, which standardising removes again; e is the natural logarithm. No librosa "
            "parameter")},
        {"preprocess.power_exponent", InputGroup::Compression, NumberStep::Tenth, tr("Exponent"),
         tr("Smaller: quiet detail is lifted; 1/3 is the cube root, 1 is linear. No librosa parameter")},
    };
}

std::vector<FieldWords> InputWords::pcen() {
    return {
        {"preprocess.pcen_gain", InputGroup::Compression, NumberStep::Tenth, tr("Gain"),
         tr("How much of a band's recent level is divided out: 1 is all of it, 0 nothing. librosa: gain")},
        {"preprocess.pcen_bias", InputGroup::Compression, NumberStep::One, tr("Bias"),
         tr("Where the compression bends: values well below it stay nearly linear. librosa: bias")},
        {"preprocess.pcen_power", InputGroup::Compression, NumberStep::Tenth, tr("Exponent"),
         tr("Compresses what the division leaves. Smaller: stronger; 0: log(1 + x). librosa: power")},
        {"preprocess.pcen_time_constant", InputGroup::Compression, NumberStep::Tenth, tr("Time constant"),
         tr("How far back a band's recent level reaches. Shorter: only onsets stay. librosa: time_constant")},
        {"preprocess.pcen_eps", InputGroup::Compression, NumberStep::Tenfold, tr("Least level"),
         tr("Added to a band's recent level, so that silence is not blown up. librosa: eps")},
        {"preprocess.pcen_scale", InputGroup::Compression, NumberStep::Double, tr("Input factor"),
         tr("Multiplies X first, since PCEN depends on level. 2147483648 is 2^31, the factor of librosa's example for "
            "samples within ±1. librosa: pcen(S * (2**31))")},
    };
}

std::vector<FieldWords> InputWords::levels() {
    return {
        {"preprocess.weighting",
         InputGroup::Weighting,
         NumberStep::One,
         tr("Weighting"),
         tr("How strongly each frequency counts. librosa: A_weighting and its like"),
         {{"bypass", tr("bypass"), tr("As it is: low frequencies dominate in most music.")},
          {"per_frequency", tr("per frequency"), tr("Each band gets mean 0 and deviation 1 over time.")},
          {"a_weighting", tr("A-weighting"), tr("The ear's sensitivity after IEC 61672. librosa: A_weighting")},
          {"b_weighting", tr("B-weighting"),
           tr("Between A and C: lets more of the bass through than A. librosa: B_weighting")},
          {"c_weighting", tr("C-weighting"),
           tr("Flat within 3 dB from 31.5 Hz to 8 kHz: for loud sound. librosa: C_weighting")},
          {"d_weighting", tr("D-weighting"),
           tr("Raised between 2 and 10 kHz: made for the noise of aircraft, withdrawn since. librosa: "
              "D_weighting")}}},
        {"preprocess.weighting_statistics",
         InputGroup::Weighting,
         NumberStep::One,
         tr("Statistics of"),
         tr("Whose mean and deviation each band is standardised with. No librosa parameter"),
         {{"clip", tr("each clip"), tr("The clip's own: differences between clips in their spectra are removed.")},
          {"training_set", tr("training set"),
           tr("Those of all training clips together: differences between clips stay.")}}},
        {"preprocess.standardisation",
         InputGroup::Standardise,
         NumberStep::One,
         tr("Standardise"),
         tr("Brings values to mean 0 and deviation 1. No librosa parameter; sklearn: preprocessing.scale"),
         {{"per_sample", tr("each clip"),
           tr("Mean 0 and deviation 1 over all values of the clip: its level and contrast are removed.")},
          {"per_dataset", tr("training set"),
           tr("With the mean and deviation of all training clips together: differences between clips stay.")},
          {"none", tr("none"), tr("Values stay in their unit.")}}},
        {"preprocess.scale", InputGroup::Scale, NumberStep::Tenfold, tr("Factor"),
         tr("Multiplies the finished input, and so the first layer's gradients. No "
            "librosa parameter")},
    };
}

} // namespace etude
