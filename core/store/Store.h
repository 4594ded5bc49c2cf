// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/store/Connection.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <functional>
#include <memory>
#include <type_traits>

namespace ic {

class StoreThread;
class ReadPool;

/// The database of one workspace: one writing connection on its own thread, a few reading ones. Thread-safe.
/// A write is a function over the Connection; the writes that wait together run in one transaction, each
/// inside its own savepoint, and their futures finish only after that transaction is on disk. close() drains.
class Store
{
public:
    /// Opens or creates <folder>/ledger.db, migrates it, refuses a newer schema.
    static Result<std::unique_ptr<Store>> open(const QString& file);
    /// Read-only on a file that another process may own; write() answers an Error.
    static Result<std::unique_ptr<Store>> openReadOnly(const QString& file);
    ~Store();

    /// `f`: Result<T>(Connection&), run on the store thread. An Error rolls its savepoint back.
    template <typename F>
    auto write(F f) -> QFuture<std::invoke_result_t<F, Connection&>>;
    /// `f`: Result<T>(Connection&), run on a reading thread against the last committed state.
    template <typename F>
    auto read(F f) -> QFuture<std::invoke_result_t<F, Connection&>>;
    /// From now on every transaction first makes sure that the leader row still holds this term; once another
    /// process has raised it, every write of this one answers NOT_LEADER and leaves no trace, whoever asks
    /// for it. 0: unchecked, as before the workspace is taken.
    void fence(qint64 epoch);
    /// Commits what waits and stops the threads; idempotent, called by the destructor.
    void close();
    QString file() const { return m_file; }

private:
    /// Runs the body inside a savepoint; answers false when it failed and was rolled back. Then `done` after
    /// commit.
    struct Task
    {
        std::function<bool(Connection&)> body;
        std::function<void(const std::optional<Error>& commitFailure)> done;
    };
    Store() = default;
    void enqueueWrite(Task task);
    void enqueueRead(std::function<void(Connection*, const Error&)> task);

    QString m_file;
    std::unique_ptr<StoreThread> m_writer;
    std::unique_ptr<ReadPool> m_readers;
    friend class StoreThread;
};

template <typename F>
auto Store::write(F f) -> QFuture<std::invoke_result_t<F, Connection&>>
{
    using R = std::invoke_result_t<F, Connection&>;
    struct Call
    {
        F function;
        QPromise<R> promise;
        std::optional<R> result;
    };
    auto call = std::make_shared<Call>(Call{std::move(f), {}, {}});
    call->promise.start();
    QFuture<R> future = call->promise.future();
    enqueueWrite({[call](Connection& connection) {
                      call->result = call->function(connection);
                      return call->result->has_value();
                  },
                  [call](const std::optional<Error>& failure) {
                      call->promise.addResult(failure ? R(tl::unexpected(*failure))
                                                      : std::move(*call->result));
                      call->promise.finish();
                  }});
    return future;
}

template <typename F>
auto Store::read(F f) -> QFuture<std::invoke_result_t<F, Connection&>>
{
    using R = std::invoke_result_t<F, Connection&>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    enqueueRead([promise, function = std::move(f)](Connection* connection, const Error& error) mutable {
        promise->addResult(connection ? function(*connection) : R(tl::unexpected(error)));
        promise->finish();
    });
    return future;
}

} // namespace ic
