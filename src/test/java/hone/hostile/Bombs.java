package hone.hostile;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes bombs as large as they are meant to be. A line {@code //{{BOMB 4000 x else if (n == %i) { n = %j; }}}} stands for
 * the text after the {@code x}, that often on one line, with {@code %i} counting from 0 and {@code %j} from 1.
 */
final class Bombs {
    private static final Pattern DIRECTIVE =
            Pattern.compile("^[ \\t]*//\\{\\{BOMB (\\d+) x (.*)}}$", Pattern.MULTILINE);

    private Bombs() {}

    static String expand(String text) {
        return DIRECTIVE.matcher(text).replaceAll((MatchResult found) -> {
            StringBuilder bomb = new StringBuilder();
            for (int i = 0, times = Integer.parseInt(found.group(1)); i < times; i++) {
                bomb.append(found.group(2).replace("%i", Integer.toString(i)).replace("%j", Integer.toString(i + 1)));
            }
            return Matcher.quoteReplacement(bomb.toString());
        });
    }
}
