// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeychainSecretStore.h"

#include "core/config/Settings.h"

#include <QPromise>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

const QString kService = u"investment-console"_s;

Error problemOf(const QKeychain::Job& job)
{
    const SettingKey* key = Settings::key(job.key());
    const bool denied =
        job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    const QString instead =
        key ? u"or set the environment variable %1 instead."_s.arg(key->environment) : u"and try again."_s;
    return {denied ? u"SECRET_STORE_LOCKED"_s : u"SECRET_STORE"_s,
            u"The keychain said: %1."_s.arg(job.errorString()), u"Unlock the keychain, "_s + instead};
}

/// Starts a job, which deletes itself; `answer` makes the result of it once it has finished.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> start(Job* job, const QString& name, Answer answer)
{
    // Shared, because a connection copies its lambda and a promise cannot be copied.
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(name);
    // Without a receiver: nothing here has to outlive the job.
    QObject::connect(job, &QKeychain::Job::finished, [promise, job, answer](QKeychain::Job*) {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<void> doneUnlessFailed(const QKeychain::Job& job)
{
    // Removing what is not there leaves nothing behind either.
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    return tl::unexpected(problemOf(job));
}

} // namespace

QFuture<Result<std::optional<QString>>> KeychainSecretStore::read(const QString& name)
{
    using Answer = Result<std::optional<QString>>;
    return start<std::optional<QString>>(new QKeychain::ReadPasswordJob(kService), name,
                                         [](const QKeychain::ReadPasswordJob& job) -> Answer {
                                             if (job.error() == QKeychain::NoError)
                                                 return std::optional(job.textData());
                                             if (job.error() == QKeychain::EntryNotFound)
                                                 return std::optional<QString>();
                                             return tl::unexpected(problemOf(job));
                                         });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString& name, const QString& secret)
{
    auto* job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(secret);
    return start<void>(job, name, doneUnlessFailed);
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString& name)
{
    return start<void>(new QKeychain::DeletePasswordJob(kService), name, doneUnlessFailed);
}

} // namespace ic
