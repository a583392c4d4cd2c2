// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace yice::ui
{

namespace
{

constexpr int connect_milliseconds = 300;
constexpr int answer_milliseconds = 1500;
const QByteArray answer = QByteArrayLiteral("here\n");

} // namespace

Instance::Instance(const QString& workbook, QObject* parent)
    : QObject(parent), name_(name_of(workbook)), lock_(workbook)
{
}

Instance::~Instance() = default;

QString Instance::name_of(const QString& workbook)
{
    const QFileInfo file(workbook);
    QString path = file.canonicalFilePath();
    if (path.isEmpty()) {
        path = file.absoluteFilePath();
    }
#ifdef Q_OS_WIN
    path = path.toLower(); // the file system does not tell them apart
#endif
    // The folder of the user is part of it: names of pipes are one list for the whole computer.
    const QByteArray text = (QDir::homePath() + u'\n' + path).toUtf8();
    return QStringLiteral("yice-") +
           QString::fromLatin1(
               QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

Instance::Claim Instance::claim()
{
    holder_.reset();
    if (server_) {
        return Claim::Ours;
    }
    if (ask_other_window()) {
        return Claim::Shown;
    }
    holder_ = lock_.take();
    if (holder_) {
        return Claim::Elsewhere;
    }
    listen();
    return Claim::Ours;
}

bool Instance::take_over()
{
    if (!lock_.take_over()) {
        return false;
    }
    holder_.reset();
    listen();
    return true;
}

bool Instance::ask_other_window()
{
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(connect_milliseconds)) {
        return false;
    }
#ifdef Q_OS_WIN
    // Windows lets a program come to the front only with leave of the one that is there.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    // The other window may be of this very process, so events have to go on; one that hangs does
    // not answer, and must not keep the user from looking at the workbook.
    QEventLoop loop;
    QTimer::singleShot(answer_milliseconds, &loop, &QEventLoop::quit);
    connect(&socket, &QLocalSocket::readyRead, &loop, &QEventLoop::quit);
    connect(&socket, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
    if (socket.bytesAvailable() == 0) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return socket.readAll().startsWith(answer.trimmed());
}

void Instance::listen()
{
    server_ = new QLocalServer(this);
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name_); // of a crash: the lock says that nobody has it
    server_->listen(name_);            // where it cannot, the lock still tells the others
    connect(server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_->nextPendingConnection()) {
            socket->write(answer);
            socket->flush();
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            emit wanted();
        }
    });
}

} // namespace yice::ui
