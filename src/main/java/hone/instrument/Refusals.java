package hone.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for what is denied: {@code refusals.txt}, which explains its form. Immutable. */
final class Refusals {
    private static final Words UNLISTED = new Words(
            Integer.MAX_VALUE,
            "is not among the parts of the JDK a solution may use",
            "Use the collections, streams, strings and maths of java.util, java.lang and java.math instead.");

    /**
     * What to tell about a denied use.
     *
     * @param rank of the group; the lowest of several on one line is shown
     * @param does completes a sentence that begins with what is used
     * @param advice what to do instead, a sentence
     */
    record Words(int rank, String does, String advice) {
        String about(String what) {
            String start = what.startsWith("a ") ? "A" + what.substring(1) : what;
            return start + " " + does + ". " + advice;
        }
    }

    private final Map<String, Words> byName = new HashMap<>();
    private final Map<String, Words> byBeginning = new HashMap<>();

    static Refusals read() {
        return new Refusals(Resource.lines("refusals.txt"));
    }

    private Refusals(List<String> lines) {
        String advice = "";
        Words words = UNLISTED;
        int rank = 0;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                advice = line.substring(3);
            } else if (line.startsWith("= ")) {
                words = new Words(rank++, line.substring(2), advice);
            } else if (line.endsWith("*")) {
                byBeginning.put(line.substring(0, line.length() - 1), words);
            } else {
                byName.put(line, words);
            }
        }
    }

    Words wordsFor(Refused refused) {
        // An allowed member that takes or gives something that is not: the words are about that, not about the owner.
        Optional<Words> own = Optional.ofNullable(byName.get(refused.symbol()));
        boolean byAnother = !refused.cause().equals(refused.owner());
        return own.or(() -> Optional.ofNullable(byAnother ? byName.get(refused.cause()) : null))
                .or(() -> find(refused.symbol()))
                .or(() -> find(refused.cause()))
                .orElse(UNLISTED);
    }

    /** The entry with the longest name that is the symbol, one of its beginnings, or something around it. */
    private Optional<Words> find(String symbol) {
        for (int end = symbol.length(); end > 0; end--) {
            String beginning = symbol.substring(0, end);
            boolean complete = end == symbol.length() || symbol.charAt(end) == '.' || symbol.charAt(end) == '$';
            Words words = complete ? byName.get(beginning) : null;
            if (words == null) {
                words = byBeginning.get(beginning);
            }
            if (words != null) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}
