# SPDX-License-Identifier: GPL-3.0-or-later
# What the engine is built on; packaging/dependencies names the Debian packages.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(Boost 1.74 REQUIRED) # headers only: Boost.Math
find_package(Eigen3 3.4 REQUIRED NO_MODULE) # headers only
pkg_check_modules(FFTW REQUIRED IMPORTED_TARGET fftw3f)
pkg_check_modules(GIO REQUIRED IMPORTED_TARGET gio-2.0)
# Its -pthread, which is the default, would keep the precompiled headers from being used.
set_property(TARGET PkgConfig::GIO PROPERTY INTERFACE_COMPILE_OPTIONS "")
pkg_check_modules(MPG123 REQUIRED IMPORTED_TARGET libmpg123)
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(SOXR REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash)
if(ETUDE_LEARN)
  find_package(OpenMP REQUIRED COMPONENTS CXX) # the threads of libtorch
  include(EtudeTorch)
endif()
if(ETUDE_DESKTOP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg DBus LinguistTools)
endif()
if(ETUDE_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
