// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <termios.h>

namespace ic {

/// While it lives, a terminal on standard input does not show what is typed. Nothing happens when standard
/// input is no terminal.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal = false;
    struct termios m_former = {};
};

} // namespace ic
