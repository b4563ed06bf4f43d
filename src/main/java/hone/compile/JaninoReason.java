package hone.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.Location;
import org.jspecify.annotations.Nullable;

/** In a few words, why Janino took no source that is Java: from its first message and the tokens where it stopped. */
final class JaninoReason {
    private record Rule(Pattern message, String reason) {
        Rule(String message, String reason) {
            this(Pattern.compile(message), reason);
        }
    }

    private static final String NO_RECORDS = "no records";
    private static final String GENERICS = "no generics inference";

    private static final List<Rule> RULES = List.of(
            new Rule("lambda expression", "no lambdas"),
            new Rule("method reference", "no method references"),
            new Rule("Local variable type inference", "no `var`"),
            new Rule("Multi-type CATCH", "no multi-catch"),
            new Rule("Cannot access non-final local variable", "no captured locals without `final`"),
            new Rule("static interface methods", "no static interface methods"),
            new Rule("Default interface methods", "no default methods"),
            new Rule("Private interface methods", "no private interface methods"),
            new Rule("Static interface methods", "no static interface methods"),
            new Rule("simple type name \"record\"", NO_RECORDS),
            new Rule("Unexpected token \"switch\" in primary", "no switch expressions"),
            new Rule("':' expected instead of '->'", "no arrow `switch`"),
            new Rule("':' expected instead of ','", "no `case` with several labels"),
            new Rule("Unexpected token \"(interface|enum)\"", "no local interfaces or enums"),
            new Rule("must implement method .*java\\.lang\\.Object", "no generics when it implements an interface"),
            new Rule("from type \"java\\.lang\\.Object\" to type \"[^\"]*\\[\\]\"", GENERICS),
            new Rule("\"java\\.lang\\.Object(\\[\\])?\"", GENERICS),
            new Rule("not allowed on reference operands", GENERICS),
            new Rule("A (method|member) named .* is not declared", GENERICS),
            new Rule("Assignment conversion not possible", GENERICS),
            new Rule("(Binary|Unary) numeric promotion not possible", GENERICS),
            new Rule("No applicable (constructor/)?method", GENERICS),
            new Rule("Cannot (compare|cast|iterate|unbox)", GENERICS));

    private static final Pattern LINE = Pattern.compile("Line (\\d+), Column (\\d+)");
    private static final int LINES_IN_REACH = 1;
    private static final Set<String> SEALING = Set.of("sealed", "non", "permits");

    private JaninoReason() {}

    /** The reason with the user's own line, such as "Janino has no lambdas (line 7)". */
    static String of(ScannedSource source, Exception failure) {
        String message = String.valueOf(failure.getMessage());
        int line = 0;
        int column = 0;
        Location location = failure instanceof CompileException compile ? compile.getLocation() : null;
        if (location != null) {
            line = location.getLineNumber();
            column = location.getColumnNumber();
        } else {
            // An internal error wraps the places it passed through; the innermost stands last.
            Matcher matcher = LINE.matcher(message);
            while (matcher.find()) {
                line = Integer.parseInt(matcher.group(1));
                column = Integer.parseInt(matcher.group(2));
            }
        }
        if (line < 1) {
            return "Janino gave up on this source";
        }
        int token = source.tokenAt(source.offset(line, UnitText.ownColumn(line, column)));
        String reason = failure instanceof CompileException ? reason(source, message, token) : null;
        String where = " (line " + (NO_RECORDS.equals(reason) ? lineOfRecord(source, token) : line) + ")";
        return reason != null ? "Janino has " + reason + where : "Janino gave up here" + where;
    }

    private static @Nullable String reason(ScannedSource source, String message, int token) {
        String syntax = syntax(source, message, token);
        if (syntax != null) {
            return syntax;
        }
        for (Rule rule : RULES) {
            if (rule.message().matcher(message).find()) {
                boolean clone = rule.reason().equals(GENERICS) && callsClone(source, token);
                return clone ? "no typed `clone()` of arrays" : rule.reason();
            }
        }
        return null;
    }

    /** Newer syntax shows in the tokens about the place where the parser stopped, seldom in what it says. */
    private static @Nullable String syntax(ScannedSource source, String message, int token) {
        if (!message.contains("expected instead of") && !message.contains("Unexpected token")) {
            return null;
        }
        if (source.is(token - 2, "instanceof") || source.is(token - 3, "instanceof")) {
            return "no patterns";
        }
        if (recordAround(source, token) >= 0) {
            return NO_RECORDS;
        }
        for (int i = token; i > token - 4; i--) {
            if (Outline.declaresType(source, i) && source.is(i, "record")) {
                return NO_RECORDS;
            }
            if (source.at(i).isWord() && SEALING.contains(source.at(i).text())) {
                return "no sealed types";
            }
        }
        return null;
    }

    /** A record with a body looks like a method to Janino, so it stumbles over what stands inside. */
    private static int recordAround(ScannedSource source, int token) {
        for (int brace = source.enclosing(token); brace >= 0; brace = source.enclosing(brace)) {
            for (int i = brace - 1; i >= 0 && !endsHead(source.at(i)); i--) {
                if (source.is(i, "record") && Outline.declaresType(source, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean endsHead(Token token) {
        return token.is(";") || token.is("{") || token.is("}");
    }

    /** Of a record as a member Janino tells the line of the class that it stands in. */
    private static int lineOfRecord(ScannedSource source, int token) {
        int around = recordAround(source, token);
        if (around >= 0) {
            return source.lineOf(around);
        }
        for (int i = Math.max(0, token - 3); i < source.size(); i++) {
            if (source.is(i, "record") && Outline.declaresType(source, i)) {
                return source.lineOf(i);
            }
        }
        return source.lineOf(token);
    }

    private static boolean callsClone(ScannedSource source, int token) {
        int line = source.lineOf(token);
        for (int i = token; i < source.size() && source.lineOf(i) < line + LINES_IN_REACH; i++) {
            if (source.is(i, "clone") && source.is(i + 1, "(")) {
                return true;
            }
        }
        return false;
    }
}
