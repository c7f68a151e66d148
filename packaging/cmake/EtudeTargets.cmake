# SPDX-License-Identifier: GPL-3.0-or-later

# etude_room(NAME SOURCES ... DEPENDS ... PRIVATE ... [PRECOMPILED OWNER | OWN_OPTIONS])
# One static library for one room of the engine. A room can include the headers of the rooms it depends on and
# no others: the link line is the rule. It shares the precompiled headers of OWNER, etude_core's if none is named; a room
# that is compiled with options of its own (OWN_OPTIONS) has none.
function(etude_room name)
  cmake_parse_arguments(ROOM "OWN_OPTIONS" "PRECOMPILED" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(etude_${name} STATIC ${ROOM_SOURCES})
  if(NOT ROOM_PRECOMPILED)
    set(ROOM_PRECOMPILED etude_core)
  endif()
  if(NOT ROOM_OWN_OPTIONS AND NOT ROOM_PRECOMPILED STREQUAL etude_${name})
    target_precompile_headers(etude_${name} REUSE_FROM ${ROOM_PRECOMPILED})
  endif()
  target_link_libraries(etude_${name} PUBLIC ${ROOM_DEPENDS} PRIVATE etude_flags ${ROOM_PRIVATE})
  target_include_directories(etude_${name} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

# etude_widget_room(NAME SOURCES ... [HEADERS ...] DEPENDS ... PRIVATE ...)
# The same for one folder of widgets. HEADERS are those with Q_OBJECT that no source of the same name stands beside.
function(etude_widget_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE" ${ARGN})
  etude_room(${name} SOURCES ${ROOM_SOURCES} ${ROOM_HEADERS} DEPENDS ${ROOM_DEPENDS} PRIVATE ${ROOM_PRIVATE}
    PRECOMPILED etude_widget_headers)
  set_target_properties(etude_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(etude_${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
endfunction()

# etude_test(NAME LIBRARIES ... [TIMEOUT seconds] [COST seconds] [PROCESSORS n] [LOCK name] [PRECOMPILED OWNER])
# One Qt Test program from tst_<name>.cpp in the current folder. COST lets ctest begin with the longest where it has not
# measured them yet. PROCESSORS: how many threads it keeps busy, where that is not one. Tests with the same LOCK never run
# at the same time.
function(etude_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT;COST;PROCESSORS;LOCK;PRECOMPILED" "LIBRARIES;SOURCES" ${ARGN})
  add_executable(${name} ${name}.cpp ${TEST_SOURCES})
  if(NOT TEST_PRECOMPILED)
    set(TEST_PRECOMPILED etude_test_support)
  endif()
  target_precompile_headers(${name} REUSE_FROM ${TEST_PRECOMPILED})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
  # The source includes its own meta-object code. moc alone makes that; AUTOMOC takes four steps a program.
  set(moc_folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
  file(MAKE_DIRECTORY ${moc_folder})
  add_custom_command(OUTPUT ${moc_folder}/${name}.moc
    COMMAND Qt6::moc -o ${moc_folder}/${name}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp
    DEPENDS ${name}.cpp VERBATIM)
  set_source_files_properties(${name}.cpp PROPERTIES OBJECT_DEPENDS ${moc_folder}/${name}.moc)
  target_include_directories(${name} PRIVATE ${moc_folder})
  target_link_libraries(${name} PRIVATE etude_flags etude_test_support ${TEST_LIBRARIES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS
    ETUDE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" ETUDE_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    ETUDE_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT QT_QPA_PLATFORM=offscreen)
  if(TEST_COST)
    set_tests_properties(${name} PROPERTIES COST ${TEST_COST})
  endif()
  if(TEST_PROCESSORS)
    set_tests_properties(${name} PROPERTIES PROCESSORS ${TEST_PROCESSORS})
  endif()
  if(TEST_LOCK)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${TEST_LOCK})
  endif()
endfunction()
