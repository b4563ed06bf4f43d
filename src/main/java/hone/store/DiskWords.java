package hone.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says what a disk's refusal means, in words for people. */
final class DiskWords {
    private DiskWords() {}

    /** Why it failed, as the end of a sentence without its full stop. */
    static String why(Exception failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission is denied";
            case ReadOnlyFileSystemException _ -> "the disk is read-only";
            case NoSuchFileException e -> e.getFile() + " does not exist";
            case FileAlreadyExistsException e -> e.getFile() + " is a file, not a folder";
            case NotDirectoryException e -> e.getFile() + " is not a folder";
            case FileSystemException e when e.getReason() != null -> reason(e.getReason());
            case IOException e when e.getMessage() != null -> reason(e.getMessage());
            default -> failure.getClass().getSimpleName();
        };
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
