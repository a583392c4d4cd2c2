// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/error_text.h"

#include <QCoreApplication>
#include <QDir>

namespace yice
{

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString unreadable(const QString& subject, const QString& detail)
{
    if (detail == u"empty") {
        return ErrorText::tr("%1 is empty. Save the sheet again and choose that file.")
            .arg(subject);
    }
    if (detail == u"xls") {
        return ErrorText::tr("%1 is an Excel workbook (.xls), whatever its name says. Open it in "
                             "Excel or WPS and save it as CSV.")
            .arg(subject);
    }
    if (detail == u"xlsx") {
        return ErrorText::tr(
                   "%1 is an Excel workbook (.xlsx) that cannot be read. Open it in Excel or "
                   "WPS, save it again, or save the sheet as CSV.")
            .arg(subject);
    }
    if (detail == u"pdf") {
        return ErrorText::tr("%1 is a PDF, not a sheet. Ask for the sheet itself.").arg(subject);
    }
    if (detail == u"binary" || detail == u"encoding") {
        return ErrorText::tr("%1 is not a text sheet that can be read. Open it in Excel or WPS and "
                             "save it as CSV.")
            .arg(subject);
    }
    if (detail == u"header") {
        return ErrorText::tr("No heading row was found in %1. The sheet needs a row with headings "
                             "such as 机构名称 and 床位总数.")
            .arg(subject);
    }
    if (detail == u"rows") {
        return ErrorText::tr("%1 has a heading but no rows below it.").arg(subject);
    }
    if (detail == u"html") {
        return ErrorText::tr("%1 is a web page that was given the name of a sheet. Open it in "
                             "Excel or WPS and save it as CSV.")
            .arg(subject);
    }
    if (detail.startsWith(u"encoding|")) {
        return ErrorText::tr("Line %2 of %1 holds bytes of no known encoding. Save the sheet again "
                             "as CSV, or delete that line.")
            .arg(subject, detail.mid(9));
    }
    if (detail.startsWith(u"size|")) {
        return ErrorText::tr(
                   "%1 is too large (%2 MB). A roster of a whole city has a few; split it "
                   "or check that it is the right file.")
            .arg(subject, detail.mid(5));
    }
    if (detail.startsWith(u"plan|")) {
        return ErrorText::tr("The plan file %1 cannot be used: %2").arg(subject, detail.mid(5));
    }
    if (detail.startsWith(u"measure|")) {
        return ErrorText::tr("The measure %1 cannot be counted: %2").arg(subject, detail.mid(8));
    }
    if (detail.startsWith(u"rule|")) {
        return ErrorText::tr("The rule %1 cannot be worked out: %2").arg(subject, detail.mid(5));
    }
    return ErrorText::tr("%1 cannot be read. Check the file and that you may read it.")
        .arg(subject);
}

QString not_found(const QString& subject, const QString& detail)
{
    if (detail.startsWith(u"region|")) {
        const QString near = detail.mid(7);
        return near.isEmpty()
                   ? ErrorText::tr("There is no place called %1. Give a division code or the full "
                                   "name.")
                         .arg(subject)
                   : ErrorText::tr("There is no place called %1. Did you mean %2?")
                         .arg(subject, near);
    }
    if (detail.startsWith(u"plan|")) {
        const QString known = detail.mid(5);
        return known.isEmpty()
                   ? ErrorText::tr("The workbook has no plan called %1.").arg(subject)
                   : ErrorText::tr(
                         "There is no plan called %1. Built-in plans: %2; or give the path "
                         "of a plan file.")
                         .arg(subject, known);
    }
    if (detail.startsWith(u"sheet|")) {
        return ErrorText::tr("The Excel workbook has no sheet called %1. It has: %2.")
            .arg(subject, detail.mid(6));
    }
    if (detail == u"entry") {
        return ErrorText::tr("The roster has no entry called %1.").arg(subject);
    }
    if (detail == u"indicator") {
        return ErrorText::tr("The plan has no indicator called %1.").arg(subject);
    }
    if (detail == u"roster") {
        return ErrorText::tr("There is no roster called %1. yice-cli rosters lists them.")
            .arg(subject);
    }
    if (detail == u"profile") {
        return ErrorText::tr("The workbook has no profile called %1.").arg(subject);
    }
    if (detail == u"batch") {
        return ErrorText::tr("There is no import number %1 in this workbook.").arg(subject);
    }
    if (detail == u"task") {
        return ErrorText::tr("There is no key task called %1. yice-cli tasks lists them.")
            .arg(subject);
    }
    if (detail == u"entry") {
        return ErrorText::tr("No entry of the roster is called %1.").arg(subject);
    }
    if (detail == u"step") {
        return ErrorText::tr("Nothing of the plan %1 was changed; there is nothing to take back.")
            .arg(subject);
    }
    if (detail == u"measure") {
        return ErrorText::tr("No plan of this workbook has a figure called %1.").arg(subject);
    }
    return ErrorText::tr("%1 was not found. Check the name and the folder.").arg(subject);
}

} // namespace

QString error_text(const Error& error)
{
    const bool path = error.subject.contains(u'/') && !error.subject.startsWith(u':');
    const QString subject = path ? QDir::toNativeSeparators(error.subject) : error.subject;
    switch (error.kind) {
    case ErrorKind::Usage:
        if (error.detail.startsWith(u"region|")) {
            return ErrorText::tr("Several places are called %1: %2. Give the code, or write the "
                                 "county before the name.")
                .arg(subject, error.detail.mid(7));
        }
        if (error.detail.startsWith(u"filter|")) {
            return ErrorText::tr("The filter “%1” cannot be used. %2")
                .arg(error.subject, error.detail.mid(7));
        }
        if (error.detail.startsWith(u"entries|")) {
            return ErrorText::tr("Several entries are called %1. Give the number of the one you "
                                 "mean: %2.")
                .arg(error.subject, error.detail.mid(8));
        }
        if (error.detail.startsWith(u"cells|")) {
            return ErrorText::tr("%1 cells are too many to be changed at once (%2 at most). Filter "
                                 "the roster first; nothing was changed.")
                .arg(error.subject, error.detail.mid(6));
        }
        if (error.detail == u"exists already") {
            return ErrorText::tr("%1 exists already and was left as it is. Choose another name.")
                .arg(subject);
        }
        if (error.detail == u"itself") {
            return ErrorText::tr("%1 is the copy itself. Nothing was changed; choose the file "
                                 "that it is to replace, or a new name.")
                .arg(subject);
        }
        if (error.detail == u"workbook") {
            return ErrorText::tr("%1 is a workbook and was left as it is. Choose another name.")
                .arg(subject);
        }
        if (error.detail == u"source") {
            return ErrorText::tr(
                       "%1 is the sheet itself and was left as it is. Choose another name.")
                .arg(subject);
        }
        if (error.detail == u"code") {
            return ErrorText::tr("The code %1 cannot be used: it must be digits that no other "
                                 "place has.")
                .arg(subject);
        }
        if (error.detail == u"task") {
            return ErrorText::tr(
                       "Several key tasks are called %1. Give the id of the one you mean; "
                       "yice-cli tasks lists them.")
                .arg(subject);
        }
        if (error.detail == u"profile") {
            return ErrorText::tr("A profile needs a name.");
        }
        if (error.detail == u"name") {
            return ErrorText::tr("A place needs a name.");
        }
        return ErrorText::tr("This cannot be done with %1. %2").arg(subject, error.detail);
    case ErrorKind::NotFound:
        return not_found(subject, error.detail);
    case ErrorKind::Unreadable:
        return unreadable(subject, error.detail);
    case ErrorKind::Blocked:
        if (error.detail == u"edit") {
            return ErrorText::tr("Nothing was noted for %1: what is marked must be corrected "
                                 "first.")
                .arg(subject);
        }
        return ErrorText::tr("Nothing was imported from %1: the rows that are marked must be "
                             "corrected first.")
            .arg(subject);
    case ErrorKind::Busy:
        if (error.detail.startsWith(u"window|")) {
            return ErrorText::tr("%1 is open in a window on the computer %2. Nothing was changed; "
                                 "close it there and try again.")
                .arg(subject, error.detail.mid(7));
        }
        return ErrorText::tr("Another program is using %1. Nothing was changed; close it there and "
                             "try again.")
            .arg(subject);
    case ErrorKind::Locked:
        return ErrorText::tr("The quarter %1 has been reported and is closed. Reopen it with a "
                             "reason to change it.")
            .arg(subject);
    case ErrorKind::ReadOnly:
        if (error.detail == u"opened read-only" ||
            error.detail.contains(u"attempt to write a readonly database")) {
            return ErrorText::tr("%1 is open for reading only. Nothing was changed; open it again "
                                 "for writing when nobody else has it.")
                .arg(subject);
        }
        return ErrorText::tr(
                   "%1 cannot be written to. Nothing was changed; choose a folder of your "
                   "own, or ask for the right to write there.")
            .arg(subject);
    case ErrorKind::DiskFull:
        return ErrorText::tr("%1 could not be written: the disk is full or failed. What was saved "
                             "before is safe; make room and try again.")
            .arg(subject);
    case ErrorKind::Corrupt:
        return ErrorText::tr("The workbook %1 is damaged. It was left as it is; use the newest "
                             "backup, and keep the file for help.")
            .arg(subject);
    case ErrorKind::Foreign:
        return ErrorText::tr(
                   "%1 is not a Yice workbook. It was left as it is; choose a .yice file.")
            .arg(subject);
    case ErrorKind::TooNew:
        return ErrorText::tr("%1 was written by a newer version of Yice. It was left as it is; "
                             "update this program to open it.")
            .arg(subject);
    case ErrorKind::Conflict:
        if (error.detail == u"backup") {
            return ErrorText::tr("%1 exists already and is no older copy of this workbook. It was "
                                 "left as it is; choose another name.")
                .arg(subject);
        }
        return ErrorText::tr("This import cannot be taken back by itself: later imports built on "
                             "the same rows (numbers %1). Take those back first.")
            .arg(error.detail);
    case ErrorKind::Cancelled:
        return ErrorText::tr("Stopped. Nothing was changed.");
    }
    return subject;
}

} // namespace yice
