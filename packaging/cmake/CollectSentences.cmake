# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE_DIR=... -DOUTPUT=... -P CollectSentences.cmake
# Writes a source for lupdate that names every pattern in a say() of the engine, in the context "engine".
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE sources ${SOURCE_DIR}/engine/*.cpp ${SOURCE_DIR}/engine/*.h)
list(SORT sources)

# What CMake takes for a part of its lists is something else meanwhile.
string(ASCII 1 semicolon)
string(ASCII 2 opening)
string(ASCII 3 closing)
set(literal "\"([^\"\\\\]|\\\\.)*\"")
set(collected "")
foreach(source ${sources})
  file(READ ${source} text)
  string(REPLACE ";" "${semicolon}" text "${text}")
  string(REPLACE "[" "${opening}" text "${text}")
  string(REPLACE "]" "${closing}" text "${text}")
  string(REGEX MATCHALL "[^A-Za-z_]say\\([ \n]*${literal}([ \n]*${literal})*" found "${text}")
  foreach(call ${found})
    string(REGEX REPLACE "^.say\\(" "" pattern "${call}")
    string(APPEND collected "QT_TRANSLATE_NOOP(\"engine\", ${pattern})${semicolon}\n")
  endforeach()
endforeach()
string(REPLACE "${semicolon}" ";" collected "${collected}")
string(REPLACE "${opening}" "[" collected "${collected}")
string(REPLACE "${closing}" "]" collected "${collected}")
file(WRITE ${OUTPUT} "${collected}")
