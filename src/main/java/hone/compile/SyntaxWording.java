package hone.compile;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Words for what ECJ's parser says. */
final class SyntaxWording {
    private static final Set<String> PUNCTUATION = Set.of(";", ")", "]", "}", "{", "(", ",", ":", "->", "=");

    private SyntaxWording() {}

    static boolean isPunctuation(String token) {
        return PUNCTUATION.contains(token);
    }

    static Optional<String> of(ScannedSource source, int token, EcjProblem problem) {
        String first = problem.argument(0);
        String second = problem.argument(1);
        return Optional.ofNullable(
                switch (problem.id()) {
                    case "ParsingErrorInsertToComplete", "ParsingErrorInsertToCompletePhrase" ->
                        complete(source, token, first);
                    case "ParsingErrorInsertTokenAfter" -> missing(second);
                    case "ParsingErrorInsertTokenBefore" -> "a `" + second + "` is missing before this";
                    case "ParsingErrorDeleteToken", "ParsingErrorDeleteTokens", "ParsingErrorOnKeyword" ->
                        unexpected(first);
                    case "ParsingErrorOnKeywordNoSuggestion", "ParsingErrorNoSuggestion" -> unexpected(first);
                    case "ParsingError" ->
                        isPunctuation(second) && !first.equals("}")
                                ? unexpected(first) + "; a `" + second + "` would be"
                                : unexpected(first);
                    case "ParsingErrorInvalidToken" -> invalid(first, second);
                    case "ParsingErrorMisplacedConstruct" -> "this cannot stand here";
                    case "ParsingErrorUnexpectedEOF" -> "the source ends too early: something is not closed";
                    case "UnterminatedString" -> "this text has no closing `\"`";
                    case "UnterminatedComment" -> "this comment has no closing `*/`";
                    case "UnterminatedTextBlock" -> "this text block has no closing `\"\"\"`";
                    case "InvalidCharacterConstant" ->
                        "a `char` is exactly one character between `'`; text goes between `\"`";
                    default -> null;
                });
    }

    private static @Nullable String complete(ScannedSource source, int token, String missing) {
        if (missing.equals("}")) {
            return source.is(token, "{")
                    ? "this `{` is never closed"
                    : "a `}` is missing after this: some `{` is never closed";
        }
        boolean primitive = JaninoTraps.PRIMITIVES.contains(source.at(token).text());
        if (primitive && (source.is(token - 1, "<") || source.is(token - 1, ","))) {
            return "`" + source.at(token).text() + "` cannot stand in `<…>`; use its class, such as `Integer`";
        }
        return isPunctuation(missing) ? missing(missing) : null;
    }

    private static String missing(String token) {
        return "a `" + token + "` is missing after this";
    }

    private static String unexpected(String token) {
        return switch (token) {
            case "else" -> "this `else` has no `if`";
            case "}" -> "this `}` closes nothing";
            case ")" -> "this `)` closes nothing";
            case "catch", "finally" -> "this `" + token + "` has no `try`";
            case "case", "default" -> "this `" + token + "` is in no `switch`";
            default -> "`" + token + "` is not expected here";
        };
    }

    private static String invalid(String token, String wanted) {
        if (SourceVersion.isKeyword(token)) {
            return "`" + token + "` is one of Java's own words and cannot stand here";
        }
        return wanted.equals("AssignmentOperator") ? "this is not a statement" : unexpected(token);
    }
}
