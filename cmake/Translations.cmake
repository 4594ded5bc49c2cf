# SPDX-License-Identifier: GPL-3.0-or-later
# resources/i18n/console_ko.ts becomes :/i18n/console_ko.qm inside `target`. The strings of core, ui and app are in
# one file, which the target `update_translations` brings up to date; it writes no line numbers, to keep diffs small.
function(add_translations target)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -I . -no-obsolete -locations none -source-language en -target-language ko
            core ui app -ts resources/i18n/console_ko.ts
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/i18n/*.ts)
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        set(compiled ${CMAKE_BINARY_DIR}/i18n/${name}.qm)
        add_custom_command(OUTPUT ${compiled} COMMAND Qt6::lrelease -silent ${source} -qm ${compiled}
            DEPENDS ${source} COMMENT "Translating ${name}" VERBATIM)
        list(APPEND all ${compiled})
    endforeach()
    if(all)
        file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/i18n)
        qt_add_resources(${target} translations PREFIX / BASE ${CMAKE_BINARY_DIR} FILES ${all})
    endif()
endfunction()
