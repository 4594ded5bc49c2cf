// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/store/Migrator.h"
#include "core/store/ReadPool.h"
#include "core/store/StoreThread.h"

#include <QFileInfo>

namespace ic {

namespace {

constexpr int kReaders = 3;

Error closedError(bool readOnly)
{
    if (readOnly) {
        return {QStringLiteral("STORE_READ_ONLY"),
                QT_TRANSLATE_NOOP("Phrase", "The workspace is open for reading only."),
                QT_TRANSLATE_NOOP("Phrase",
                                  "Stop the process that holds it, or give the command to that process.")};
    }
    return {QStringLiteral("STORE_CLOSED"), QT_TRANSLATE_NOOP("Phrase", "The database is closed."),
            QT_TRANSLATE_NOOP("Phrase", "The program is stopping; nothing was written.")};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString& file)
{
    auto writer = StoreThread::start(file);
    if (!writer)
        return tl::unexpected(writer.error());
    std::unique_ptr<Store> store(new Store);
    store->m_file = file;
    store->m_writer = std::move(*writer);
    store->m_readers = std::make_unique<ReadPool>(file, kReaders);
    return store;
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const QString& file)
{
    if (!QFileInfo::exists(file)) {
        return fail(QStringLiteral("NO_WORKSPACE"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no ledger at %1."), file),
                    QT_TRANSLATE_NOOP(
                        "Phrase", "Start the console or `investment-scheduler run` on that workspace once."));
    }
    std::unique_ptr<Store> store(new Store);
    store->m_file = file;
    store->m_readers = std::make_unique<ReadPool>(file, 1);
    return store;
}

Store::~Store()
{
    close();
}

void Store::fence(qint64 epoch)
{
    if (m_writer)
        m_writer->fence(epoch);
}

void Store::close()
{
    // The writer goes last: the last connection to close is the one that folds the WAL into the file.
    if (m_readers)
        m_readers->stop();
    if (m_writer)
        m_writer->stop();
}

void Store::enqueueWrite(Task task)
{
    if (!m_writer || !m_writer->post(task))
        task.done(closedError(!m_writer));
}

void Store::enqueueRead(std::function<void(Connection*, const Error&)> task)
{
    m_readers->post(std::move(task));
}

} // namespace ic
