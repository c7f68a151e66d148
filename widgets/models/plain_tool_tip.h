// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/plain_tool_tip.h" // charts, which know no models, use it, too
