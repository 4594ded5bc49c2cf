// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/EchoOff.h"

#include <unistd.h>

namespace ic {

EchoOff::EchoOff() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_former) == 0)
{
    if (!m_isTerminal)
        return;
    struct termios silent = m_former;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

EchoOff::~EchoOff()
{
    if (m_isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_former);
}

} // namespace ic
