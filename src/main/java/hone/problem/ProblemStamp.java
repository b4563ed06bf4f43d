package hone.problem;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A number that changes when files change, made of their names, sizes, times and places on disk without reading them. Two
 * writes of the same size within the clock of the file system, which is milliseconds at most, look alike.
 */
public final class ProblemStamp {
    private static final long PRIME = 0x100000001B3L;
    private static final long BEGIN = 0xCBF29CE484222325L;

    /** What decides whether a problem is sound and how it is listed and found. */
    private static final List<String> LISTED = List.of("problem.json", "statement.md", "data/sample");

    private static final String CHECKER = "output_validators";

    private ProblemStamp() {}

    /** The stamp of what a list shows of a problem. */
    static long listed(Path problem) {
        long stamp = BEGIN;
        for (String part : LISTED) {
            stamp = mix(stamp, of(problem.resolve(part)));
        }
        Path checker = problem.resolve(CHECKER);
        long folder = of(checker);
        return folder == 0 ? stamp : mix(mix(stamp, folder), of(checker.resolve("Checker.java")));
    }

    /** The stamp of one file or folder; 0 where there is none. */
    static long of(Path path) {
        try {
            return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException absent) {
            return 0;
        }
    }

    private static long of(BasicFileAttributes attributes) {
        long stamp = mix(BEGIN, attributes.lastModifiedTime().toInstant().getEpochSecond());
        stamp = mix(stamp, attributes.lastModifiedTime().toInstant().getNano());
        stamp = mix(stamp, attributes.isDirectory() ? -1 : attributes.size());
        return mix(stamp, String.valueOf(attributes.fileKey()).hashCode());
    }

    /** The stamp of everything in a problem's folder; links are not followed. */
    public static long whole(Path problem) {
        long[] stamp = {BEGIN};
        try {
            Files.walkFileTree(problem, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamp[0] += mix(mix(BEGIN, file.toString().hashCode()), of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            stamp[0] = mix(stamp[0], 0);
        }
        return stamp[0];
    }

    static long mix(long stamp, long value) {
        long mixed = stamp;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            mixed = (mixed ^ ((value >>> shift) & 0xFF)) * PRIME;
        }
        return mixed;
    }
}
