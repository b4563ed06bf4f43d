package hone.store;

import hone.practice.StoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what the database's refusal means and what to do, in words for people. */
final class DatabaseWords {
    /** The low byte of a result code is its kind; the rest only refines it. */
    private static final int KIND = 0xff;

    private DatabaseWords() {}

    /** Whether the file itself is not what it should be. */
    static boolean isDamage(SQLException failure) {
        return kind(failure) == SQLiteErrorCode.SQLITE_CORRUPT.code
                || kind(failure) == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    static StoreException say(SQLException failure, Path file) {
        return new StoreException("What you did cannot be kept in " + file + ": " + why(failure), failure);
    }

    private static String why(SQLException failure) {
        int kind = kind(failure);
        if (isDamage(failure)) {
            return "the file is damaged. Start Hone again: it sets the file aside and goes on with a new one.";
        }
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full. Make room and try again.";
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code || kind == SQLiteErrorCode.SQLITE_PERM.code) {
            return "it is read-only. Make it writable, or set " + DataFolder.VARIABLE + " to another folder.";
        }
        if (kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "it cannot be opened. Make its folder writable, or set " + DataFolder.VARIABLE + " to another one.";
        }
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another program keeps it busy. Close that program and try again.";
        }
        if (kind == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk does not read or write it. See whether the disk is connected and sound.";
        }
        return failure.getMessage() + ".";
    }

    private static int kind(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & KIND : -1;
    }
}
