package hone.store;

import hone.problem.ProblemRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a draft's files.
 *
 * @param folder one for each pack
 * @param stem one for each problem, without a dot
 */
record DraftName(Path folder, String stem) {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern RESERVED_ON_WINDOWS = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int LONGEST_DIGITS = 18;

    static DraftName of(Path drafts, ProblemRef problem) {
        return new DraftName(drafts.resolve(safe(problem.pack())), safe(problem.id()));
    }

    /** The name itself where every file system takes it; otherwise what is plain in it and a digest, so that none collide. */
    private static String safe(String name) {
        if (PLAIN.matcher(name).matches() && !RESERVED_ON_WINDOWS.matcher(name).matches()) {
            return name;
        }
        String plain = name.replaceAll("[^a-z0-9-]", "");
        return plain.substring(0, Math.min(plain.length(), 40)) + "~" + digest(name);
    }

    private static String digest(String name) {
        try {
            // UTF-16, since UTF-8 makes one of all halves of surrogate pairs.
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The journal of a generation. */
    Path journal(long generation) {
        return folder.resolve(stem + "." + generation + ".draft");
    }

    /** A journal that is being made. */
    Path unfinished() {
        return folder.resolve(stem + ".tmp");
    }

    /** The second version of a text, until a person has chosen. */
    Path other() {
        return folder.resolve(stem + ".other");
    }

    /** Which generation a file is the journal of; empty if it is none of this draft's journals. */
    OptionalLong generation(Path file) {
        Pattern pattern = Pattern.compile(Pattern.quote(stem) + "\\.([0-9]{1," + LONGEST_DIGITS + "})\\.draft");
        Matcher matcher = pattern.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
