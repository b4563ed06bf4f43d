package hone.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says what a disk's refusal means, in words for people. */
final class DiskTrouble {
    private DiskTrouble() {}

    /** Why it failed, as the end of a sentence without its full stop. */
    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "permission is denied" + of(e);
            case NoSuchFileException e -> "it is no longer there" + of(e);
            case FileAlreadyExistsException e -> "something of that name is there already" + of(e);
            case NotDirectoryException e -> "a part of the path is a file, not a folder" + of(e);
            case FileSystemException e when e.getReason() != null -> reason(e.getReason()) + of(e);
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : reason(failure.getMessage());
        };
    }

    /** What a file system that takes no changes says without an {@link IOException}. */
    static IOException readOnly(ReadOnlyFileSystemException e) {
        return new IOException("read-only file system", e);
    }

    private static String of(FileSystemException e) {
        return e.getFile() == null ? "" : " (" + ArrivalFaults.shown(e.getFile()) + ")";
    }

    private static String reason(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota")) {
            return "the disk is full";
        }
        if (lower.contains("read-only file system")) {
            return "the disk is read-only";
        }
        if (lower.contains("not a directory")) {
            return "a part of the path is a file, not a folder";
        }
        return system;
    }
}
