# Brotli::decoder, and Brotli::encoder where that component is asked for. Brotli itself brings no package for CMake that
# others can rely on. Also installed, for those who link the static library.
find_path(Brotli_INCLUDE_DIR brotli/decode.h)
find_library(Brotli_common_LIBRARY NAMES brotlicommon brotlicommon-static)
find_library(Brotli_decoder_LIBRARY NAMES brotlidec brotlidec-static)
find_library(Brotli_encoder_LIBRARY NAMES brotlienc brotlienc-static)
mark_as_advanced(Brotli_INCLUDE_DIR Brotli_common_LIBRARY Brotli_decoder_LIBRARY Brotli_encoder_LIBRARY)

foreach(component IN ITEMS decoder encoder)
  if(Brotli_${component}_LIBRARY AND Brotli_common_LIBRARY)
    set(Brotli_${component}_FOUND TRUE)
  endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Brotli
  REQUIRED_VARS Brotli_decoder_LIBRARY Brotli_common_LIBRARY Brotli_INCLUDE_DIR HANDLE_COMPONENTS)

foreach(component IN ITEMS decoder encoder)
  if(Brotli_FOUND AND Brotli_${component}_FOUND AND NOT TARGET Brotli::${component})
    add_library(Brotli::${component} UNKNOWN IMPORTED)
    set_target_properties(Brotli::${component} PROPERTIES
      IMPORTED_LOCATION "${Brotli_${component}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${Brotli_INCLUDE_DIR}"
      INTERFACE_LINK_LIBRARIES "${Brotli_common_LIBRARY}")
  endif()
endforeach()
