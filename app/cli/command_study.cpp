// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace etude::cli {

void addStudy(CLI::App& app, Action& chosen) {
    CLI::App& group = addGroup(app, "study", "Studies: sets of training runs");
    addStudyCreate(group, chosen);
    addStudyRun(group, chosen);
    addStudyShow(group, chosen);
    addStudyCoverage(group, chosen);
    addStudyLonger(group, chosen);
    addStudyQueue(group, chosen);
    addStudyCheck(group, chosen);
    addStudyClone(group, chosen);
    addStudyDelete(group, chosen);
}

} // namespace etude::cli
