// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestWorkspace.h"

namespace ic {

TestWorkspace::TestWorkspace()
{
    reopen();
}

void TestWorkspace::reopen()
{
    m_store.reset();
    auto store = Store::open(file());
    if (!store)
        qFatal("test workspace: %s", qPrintable(store.error().text()));
    m_store = std::move(*store);
}

} // namespace ic
