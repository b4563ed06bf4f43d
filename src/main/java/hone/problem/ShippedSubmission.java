package hone.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A submission that a problem brings with it, to prove itself.
 *
 * @param promise how it should end
 * @param name its file's name without the ending
 * @param shownAs its path in the pack, with forward slashes
 */
public record ShippedSubmission(Promise promise, String name, String shownAs, String source) {
    /** The folders that submissions lie in. */
    public enum Promise {
        ACCEPTED("accepted"),
        WRONG_ANSWER("wrong_answer"),
        TIME_LIMIT_EXCEEDED("time_limit_exceeded"),
        RUN_TIME_ERROR("run_time_error");

        private final String folder;

        Promise(String folder) {
            this.folder = folder;
        }

        /** The folder's name. */
        public String folder() {
            return folder;
        }
    }

    /**
     * What a problem's folder of submissions holds.
     *
     * @param found by folder, then by code point of the name
     * @param faults files that cannot be read, and folders and files that have no meaning there
     */
    public record All(List<ShippedSubmission> found, List<Fault> faults) {
        public All {
            found = List.copyOf(found);
            faults = List.copyOf(faults);
        }

        /** Those of one kind, in order. */
        public List<ShippedSubmission> of(Promise promise) {
            return found.stream()
                    .filter(submission -> submission.promise() == promise)
                    .toList();
        }
    }

    /** The one of accepted ones that the others are measured by: the file called Reference, else the first. */
    public static Optional<ShippedSubmission> reference(List<ShippedSubmission> accepted) {
        return accepted.stream()
                .filter(each -> each.name().equals("Reference"))
                .findFirst()
                .or(() -> accepted.stream().findFirst());
    }

    /** Reads all of a problem. */
    public static All all(Problem problem) {
        List<ShippedSubmission> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        String prefix = problem.topic() + "/" + problem.ref().id() + "/submissions";
        List<String> known =
                Arrays.stream(Promise.values()).map(Promise::folder).toList();
        try {
            if (PackFiles.kind(problem.folder().resolve("submissions")) == PackFiles.Kind.MISSING) {
                return new All(found, faults);
            }
            for (String name : PackFiles.names(problem.folder().resolve("submissions"), prefix)) {
                if (!known.contains(name)) {
                    String near = NearestWord.to(name, known)
                            .map(word -> "; did you mean \"" + word + "\"?")
                            .orElse("");
                    faults.add(PackFiles.fault(
                            prefix + "/" + name, "expected one of the folders " + String.join(", ", known) + near));
                }
            }
            for (Promise promise : Promise.values()) {
                readFolder(problem, promise, prefix + "/" + promise.folder(), found, faults);
            }
        } catch (PackException e) {
            faults.add(e.fault());
        }
        return new All(found, faults);
    }

    private static void readFolder(
            Problem problem, Promise promise, String shownAs, List<ShippedSubmission> found, List<Fault> faults)
            throws PackException {
        var folder = problem.folder().resolve("submissions").resolve(promise.folder());
        switch (PackFiles.kind(folder)) {
            case MISSING -> {
                return;
            }
            case FILE, LINK -> throw PackFiles.about(shownAs, "expected a folder, which is no link");
            case FOLDER -> {}
        }
        for (String name : PackFiles.names(folder, shownAs)) {
            String file = shownAs + "/" + name;
            if (!name.endsWith(".java")) {
                faults.add(PackFiles.fault(file, "expected a .java file; this one was left out"));
                continue;
            }
            try {
                String stem = name.substring(0, name.length() - ".java".length());
                String source = PackFiles.read(folder.resolve(name), file, PackFiles.MAX_TEXT);
                found.add(new ShippedSubmission(promise, stem, file, source));
            } catch (PackException e) {
                faults.add(e.fault());
            }
        }
    }
}
