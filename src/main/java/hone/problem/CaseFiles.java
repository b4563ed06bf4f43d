package hone.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of cases of a problem. */
final class CaseFiles {
    /** Most bytes of all files of cases of one problem: what a person's machine can hold as values. */
    private static final long MAX_ALL = 128L << 20;

    private CaseFiles() {}

    /**
     * One file of cases.
     *
     * @param shownAs its path in the pack, with forward slashes
     * @param stem its name without folder and extension
     */
    record CaseFile(Path path, String shownAs, String stem, boolean secret) {}

    /** All files in order: samples first, then by code point of the name. */
    static List<CaseFile> all(Problem problem) throws PackException {
        List<CaseFile> files = new ArrayList<>(in(problem, "sample"));
        files.addAll(in(problem, "secret"));
        long sum = 0;
        for (CaseFile file : files) {
            try {
                sum += Files.size(file.path());
            } catch (IOException reportedWhenRead) {
                continue;
            }
        }
        if (sum > MAX_ALL) {
            throw PackFiles.about(
                    prefix(problem) + "/data",
                    "the cases are larger than " + (MAX_ALL >> 20) + " MiB together, the most that is read");
        }
        return files;
    }

    /** Checks that there is a file of samples. */
    static void requireSample(Problem problem) throws PackException {
        if (in(problem, "sample").isEmpty()) {
            throw PackFiles.about(
                    prefix(problem) + "/data/sample",
                    "expected at least one file of sample cases (*.json), found none");
        }
    }

    private static String prefix(Problem problem) {
        return problem.topic() + "/" + problem.ref().id();
    }

    private static List<CaseFile> in(Problem problem, String part) throws PackException {
        String data = prefix(problem) + "/data";
        Path folder = problem.folder().resolve("data");
        if (absent(folder, data) || absent(folder.resolve(part), data + "/" + part)) {
            return List.of();
        }
        List<CaseFile> files = new ArrayList<>();
        String shownAs = data + "/" + part;
        for (String name : PackFiles.names(folder.resolve(part), shownAs)) {
            if (name.endsWith(".json")) {
                String stem = name.substring(0, name.length() - ".json".length());
                files.add(new CaseFile(
                        folder.resolve(part).resolve(name), shownAs + "/" + name, stem, part.equals("secret")));
            }
        }
        return files;
    }

    private static boolean absent(Path folder, String shownAs) throws PackException {
        return switch (PackFiles.kind(folder)) {
            case FOLDER -> false;
            case MISSING -> true;
            case FILE -> throw PackFiles.about(shownAs, "expected a folder, found a file");
            case LINK -> throw PackFiles.about(shownAs, "this is a link; links inside a pack are not followed");
        };
    }
}
