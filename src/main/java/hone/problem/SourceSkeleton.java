package hone.problem;

/** A Java source without white space and comments; what stands in string, character and text-block literals is kept. */
final class SourceSkeleton {
    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private SourceSkeleton(String source) {
        this.source = source;
    }

    static String of(String source) {
        SourceSkeleton skeleton = new SourceSkeleton(source);
        while (skeleton.at < source.length()) {
            skeleton.step();
        }
        return skeleton.out.toString();
    }

    private void step() {
        char c = source.charAt(at);
        if (source.startsWith("//", at)) {
            while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                at++;
            }
        } else if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            at = end < 0 ? source.length() : end + 2;
        } else if (source.startsWith("\"\"\"", at)) {
            literal("\"\"\"", true);
        } else if (c == '"' || c == '\'') {
            literal(String.valueOf(c), false);
        } else {
            if (!Character.isWhitespace(c)) {
                out.append(c);
            }
            at++;
        }
    }

    private void literal(String quote, boolean overLines) {
        int start = at;
        at += quote.length();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (source.startsWith(quote, at)) {
                at += quote.length();
                break;
            }
            if (!overLines && (c == '\n' || c == '\r')) {
                break;
            }
            at += c == '\\' ? 2 : 1;
        }
        at = Math.min(at, source.length());
        out.append(source, start, at);
    }
}
