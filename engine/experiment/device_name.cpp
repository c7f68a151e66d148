// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/experiment/device_name.h"

#include <algorithm>

namespace etude {

DeviceName parseDeviceText(std::string_view text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    std::string_view name = text.substr(space);
    if (name.starts_with(" (") && name.ends_with(')'))
        name = name.substr(2, name.size() - 3);
    return {std::string(text.substr(0, space)), std::string(name)};
}

} // namespace etude
