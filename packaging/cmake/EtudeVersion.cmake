# SPDX-License-Identifier: GPL-3.0-or-later
# The version and the commit that a build came from; a run records both.
execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} rev-parse --short=12 HEAD
  OUTPUT_VARIABLE ETUDE_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT ETUDE_COMMIT)
  set(ETUDE_COMMIT "unknown")
endif()
if(EXISTS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD) # a new commit configures anew
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/.git/logs/HEAD)
endif()
configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/version.h.in ${PROJECT_BINARY_DIR}/generated/etude_version.h)
add_library(etude_version INTERFACE)
target_include_directories(etude_version INTERFACE ${PROJECT_BINARY_DIR}/generated)
