// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for its precompiled headers (EtudePrecompiled.cmake).
