# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target.
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
# Development builds are made many times and run for seconds: half the time to compile.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1 -DNDEBUG")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# For libraries and programs alike, so that they share precompiled headers; what Qt asks of programs (-fPIE) is less.
add_compile_options(-fPIC)

# For development: who builds once gets nothing for the time that ccache takes.
option(ETUDE_USE_CCACHE "Keep what was compiled with ccache, where it is installed" OFF)
find_program(ETUDE_CCACHE ccache)
if(ETUDE_USE_CCACHE AND ETUDE_CCACHE)
  # With a precompiled header ccache needs to be told that its macros are looked at by the compiler, which refuses a
  # header that does not fit. Which files a source reads is learned from its compilation, without preprocessing it before.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 ${ETUDE_CCACHE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-fpch-preprocess)
  if(CMAKE_UNITY_BUILD)
    # Sources that are compiled together are no headers, which this warning takes them for.
    add_compile_options(-Wno-subobject-linkage)
  endif()
endif()

add_library(etude_flags INTERFACE)
target_compile_options(etude_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # The same source gives the same numbers: no fused or reassociated arithmetic behind our back.
  -ffp-contract=off)
target_include_directories(etude_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(ETUDE_WARNINGS_ARE_ERRORS)
  target_compile_options(etude_flags INTERFACE -Werror)
endif()
if(ETUDE_ASSERTIONS)
  target_compile_options(etude_flags INTERFACE -UNDEBUG)
  target_compile_definitions(etude_flags INTERFACE _GLIBCXX_ASSERTIONS)
endif()
if(ETUDE_SANITIZE)
  add_compile_options(-fsanitize=${ETUDE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${ETUDE_SANITIZE})
endif()
