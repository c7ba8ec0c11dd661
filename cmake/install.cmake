# What `cmake --install` puts where: the library and its headers, the package for find_package(ofapi), the command.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/ofapi)

install(TARGETS ofapi EXPORT ofapi-targets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ofapi DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.hpp")
install(EXPORT ofapi-targets NAMESPACE ofapi:: DESTINATION ${package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

get_target_property(library_type ofapi TYPE)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/ofapi-config.cmake.in ofapi-config.cmake
  INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(ofapi-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ofapi-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/ofapi-config-version.cmake
  ${CMAKE_CURRENT_LIST_DIR}/FindBrotli.cmake DESTINATION ${package_dir})

if(TARGET ofapi_cli)
  file(RELATIVE_PATH bin_to_lib /${CMAKE_INSTALL_BINDIR} /${CMAKE_INSTALL_LIBDIR})
  set_target_properties(ofapi_cli PROPERTIES INSTALL_RPATH $ORIGIN/${bin_to_lib})
  install(TARGETS ofapi_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
