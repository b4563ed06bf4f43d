package hone.proof;

import hone.problem.BrokenProblem;
import hone.problem.Problem;
import hone.problem.ProblemEntry;
import hone.proof.HandedIn.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which file counts for which student and problem, so that there is one row for each. */
final class Submitted {
    private static final Pattern PACKAGE = Pattern.compile("package\\s+[\\w.\\s]+;");

    private final Map<String, ProblemEntry> problems = new TreeMap<>();

    Submitted(Collection<ProblemEntry> problems) {
        problems.forEach(entry -> this.problems.put(entry.ref().id(), entry));
    }

    /** Something to be judged, or a row that needs no judging. */
    sealed interface Item {
        /** {@code source} without its package line. */
        record ToJudge(String student, Problem problem, String file, String source, List<String> notes)
                implements Item {}

        record Settled(Graded.NotJudged row) implements Item {}
    }

    private record Key(String student, String problem) {}

    /**
     * The items, by student, problem and file.
     *
     * @param roster students of whom a row is wanted for every problem; may be empty
     */
    List<Item> items(List<HandedIn> handedIn, Set<String> roster) {
        Map<Key, List<HandedIn>> byProblem = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        for (HandedIn each : handedIn) {
            if (each.problem().isEmpty()) {
                items.add(settled(each, "", unjudged(each), words(each)));
            } else {
                byProblem
                        .computeIfAbsent(new Key(each.student(), each.problem().get()), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        byProblem.forEach((key, files) -> items.add(chosen(key, files)));
        for (String student : new TreeSet<>(roster)) {
            for (String problem : problems.keySet()) {
                if (!byProblem.containsKey(new Key(student, problem))) {
                    items.add(new Item.Settled(new Graded.NotJudged(
                            student, problem, "", "missing", "Nothing was handed in for this problem.")));
                }
            }
        }
        items.sort(Comparator.comparing(Submitted::student)
                .thenComparing(Submitted::problem)
                .thenComparing(Submitted::file));
        return items;
    }

    private static String unjudged(HandedIn each) {
        return each.content() instanceof Content.Unreadable ? "unreadable" : "unknown";
    }

    private static String words(HandedIn each) {
        return switch (each.content()) {
            case Content.Unreadable(var why) -> why;
            case Content.Source _ -> "The file's name says of no problem of this pack that it is for it.";
        };
    }

    private static Item settled(HandedIn each, String problem, String word, String message) {
        return new Item.Settled(new Graded.NotJudged(each.student(), problem, each.file(), word, message));
    }

    private Item chosen(Key key, List<HandedIn> files) {
        ProblemEntry entry = problems.get(key.problem());
        HandedIn best = files.stream()
                .max(Comparator.comparing((HandedIn each) -> each.content() instanceof Content.Source)
                        .thenComparing(each -> isNamed(each, key.problem()))
                        .thenComparing(each -> declares(each, entry))
                        .thenComparing(HandedIn::file))
                .orElseThrow();
        return switch (best.content()) {
            case Content.Unreadable(var why) -> settled(best, key.problem(), "unreadable", why);
            case Content.Source(var text) ->
                switch (entry) {
                    case Problem problem -> toJudge(key, problem, best, text, files);
                    case BrokenProblem broken ->
                        settled(
                                best,
                                key.problem(),
                                "broken",
                                "The problem itself is broken: "
                                        + broken.fault().describe().strip());
                    case null -> settled(best, "", "unknown", "There is no such problem in this pack.");
                };
        };
    }

    private static Item toJudge(Key key, Problem problem, HandedIn best, String text, List<HandedIn> files) {
        List<String> notes = new ArrayList<>();
        for (HandedIn other : files) {
            if (!other.equals(best)) {
                notes.add("There are several files for this problem; " + best.file() + " counts, " + other.file()
                        + " does not.");
            }
        }
        Matcher matcher = PACKAGE.matcher(text).region(begin(text), text.length());
        String source = text;
        if (matcher.lookingAt()) {
            notes.add("The line \"" + matcher.group().replaceAll("\\s+", " ")
                    + "\" was left out: a solution stands in no package.");
            // As wide as it was, so that lines and columns stay the student's own.
            source = text.substring(0, matcher.start())
                    + matcher.group().replaceAll("[^\\n]", " ")
                    + text.substring(matcher.end());
        }
        return new Item.ToJudge(key.student(), problem, best.file(), source, notes);
    }

    /** Where the first word stands, after white space and comments of any length. */
    private static int begin(String text) {
        int at = 0;
        while (at < text.length()) {
            int end;
            if (Character.isWhitespace(text.charAt(at))) {
                end = at + 1;
            } else if (text.startsWith("//", at)) {
                end = text.indexOf('\n', at);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                end = close < 0 ? -1 : close + 2;
            } else {
                return at;
            }
            at = end < 0 ? text.length() : end;
        }
        return at;
    }

    private static boolean isNamed(HandedIn each, String problem) {
        String name = each.file().substring(each.file().lastIndexOf('/') + 1);
        return name.equalsIgnoreCase(problem + ".java");
    }

    private static boolean declares(HandedIn each, @Nullable ProblemEntry entry) {
        return entry instanceof Problem problem
                && each.content() instanceof Content.Source(var text)
                && Pattern.compile("\\b(?:class|record|enum|interface)\\s+"
                                + Pattern.quote(problem.signature().className()) + "\\b")
                        .matcher(text)
                        .find();
    }

    static String student(Item item) {
        return switch (item) {
            case Item.ToJudge judged -> judged.student();
            case Item.Settled settled -> settled.row().student();
        };
    }

    static String problem(Item item) {
        return switch (item) {
            case Item.ToJudge judged -> judged.problem().ref().id();
            case Item.Settled settled -> settled.row().problem();
        };
    }

    static String file(Item item) {
        return switch (item) {
            case Item.ToJudge judged -> judged.file();
            case Item.Settled settled -> settled.row().file();
        };
    }
}
