# SPDX-License-Identifier: GPL-3.0-or-later
# Korean: resources/i18n/console_ko.ts becomes :/i18n/console_ko.qm inside `target`. Strings come from core, ui
# and app together, so the target `update_translations` reads all three; lines are left out to keep diffs small.
function(add_translations target)
    set(source ${PROJECT_SOURCE_DIR}/resources/i18n/console_ko.ts)
    set(compiled ${CMAKE_BINARY_DIR}/i18n/console_ko.qm)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -silent -no-obsolete -locations none -source-language en -target-language ko
            core ui app -ts ${source}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
    if(EXISTS ${source})
        add_custom_command(OUTPUT ${compiled}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/i18n
            COMMAND Qt6::lrelease -silent ${source} -qm ${compiled}
            DEPENDS ${source} VERBATIM)
        qt_add_resources(${target} translations PREFIX / BASE ${CMAKE_BINARY_DIR} FILES ${compiled})
    endif()
endfunction()
