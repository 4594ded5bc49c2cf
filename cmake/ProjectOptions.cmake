# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target that every target of ours links: warnings, strict Qt defines, sanitizers.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Relative to the source folder, so that build folders and work trees share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wcast-align -Wno-missing-field-initializers
    # GCC 12 sees ghosts in std::optional and tl::expected once it optimises.
    $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized>)
if(WARNINGS_AS_ERRORS)
    target_compile_options(project_options INTERFACE -Werror -Wno-error=maybe-uninitialized)
endif()
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 SPDLOG_FMT_EXTERNAL)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR})
if(SANITIZE)
    string(REPLACE ";" "," sanitize_list "${SANITIZE}")
    target_compile_options(project_options INTERFACE -fsanitize=${sanitize_list} -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${sanitize_list})
endif()
