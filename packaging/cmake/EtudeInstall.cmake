# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install` and `cpack`. The three programs stay in one folder: etude finds etude-cli and etude-worker beside it.
include(GNUInstallDirs)
install(TARGETS etude-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(ETUDE_LEARN)
  install(TARGETS etude-worker RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(ETUDE_DESKTOP)
  install(TARGETS etude RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES packaging/org.etude.Etude.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/org.etude.Etude.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/etude.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME org.etude.Etude.svg)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME etude)
set(CPACK_PACKAGE_CONTACT "Etude maintainers <maintainers@etude.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
