package hone.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of many are taken: every one of {@code parts}, beginning with the {@code part}th.
 *
 * @param part from 1; 0 for none at all
 * @param parts at least 1
 */
public record Share(int part, int parts) {
    /** Every one. */
    public static final Share ALL = new Share(1, 1);

    /** Not one. */
    public static final Share NONE = new Share(0, 1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** Reads {@code none}, {@code all} or {@code K/N}; empty for anything else. */
    public static Optional<Share> of(String text) {
        if (text.equals("none")) {
            return Optional.of(NONE);
        }
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int part = Integer.parseInt(matcher.group(1));
        int parts = Integer.parseInt(matcher.group(2));
        return part >= 1 && part <= parts ? Optional.of(new Share(part, parts)) : Optional.empty();
    }

    /** Whether the one at this place, from 0, is taken. */
    boolean has(int at) {
        return part > 0 && at % parts == part - 1;
    }

    /** This share of a list. */
    <T> List<T> of(List<T> all) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (has(i)) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
