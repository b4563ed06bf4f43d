package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {
    /** A value in a shorter notation than its own: 1, 1.5, true, "text", null and […]. */
    private static final class Notation {
        private final String text;
        private int at;

        Notation(String text) {
            this.text = text;
        }

        Value read() {
            if (text.charAt(at) == '[') {
                at++;
                var items = new java.util.ArrayList<Value>();
                while (text.charAt(at) != ']') {
                    items.add(read());
                    at += text.charAt(at) == ' ' ? 1 : 0;
                }
                at++;
                return new Value.Sequence(items);
            }
            int start = at;
            while (at < text.length() && " ]".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            return switch (word) {
                case "null" -> new Value.Absent();
                case "true", "false" -> new Value.Truth(word.equals("true"));
                default ->
                    word.startsWith("\"")
                            ? new Value.Text(word.substring(1, word.length() - 1))
                            : word.contains(".")
                                    ? new Value.Real(Double.parseDouble(word))
                                    : new Value.Whole(Long.parseLong(word));
            };
        }
    }

    private static String flaw(String type, String value) throws PackException {
        return ValueCheck.flaw(TypeParser.parse(type), new Notation(value).read())
                .map(ValueCheck.Flaw::words)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "int, 2147483647",
        "int, -2147483648",
        "short, 32767",
        "byte, -128",
        "long, 9223372036854775807",
        "double, 1.5",
        "float, 1.5",
        "boolean, true",
        "char, '\"x\"'",
        "String, '\"\"'",
        "int[], []",
        "int[][], [[1 2] []]",
        "List<String>, '[\"a\" \"b\"]'",
        "ListNode, [1 2]",
        "TreeNode, []",
        "TreeNode, [1]",
        "TreeNode, [1 null 2]",
        "TreeNode, [1 null 2 3 null null]",
        "Node, []",
        "Node, [[]]",
        "Node, [[2] [1 2]]",
        "TreeNode[], [[] [1]]"
    })
    void aValueOfTheTypeHasNone(String type, String value) throws PackException {
        assertThat(flaw(type, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "int, 2147483648, 'expected int, found something else'",
        "int, 1.5, 'expected int, found something else'",
        "int, null, 'expected int, found nothing (null)'",
        "short, -32769, 'expected short, found something else'",
        "byte, 128, 'expected byte, found something else'",
        "long, true, 'expected long, found something else'",
        "double, 1, 'expected double, found something else'",
        "boolean, 1, 'expected boolean, found something else'",
        "char, '\"\"', 'expected char, found something else'",
        "char, '\"ab\"', 'expected char, found something else'",
        "String, 1, 'expected String, found something else'",
        "String, [], 'expected String, found something else'",
        "int[], null, 'expected int[], found nothing (null)'",
        "int[], 1, 'expected int[], found something else'",
        "int[], [1 null], '[1]: expected int, found nothing (null)'",
        "int[][], [[1] [2 3 []]], '[1][2]: expected int, found something else'",
        "int[][], [[1] 2], '[1]: expected int[], found something else'",
        "List<String>, '[\"a\" null]', '[1]: expected String, found nothing (null)'",
        "ListNode, [null], '[0]: expected int, found nothing (null)'",
        "ListNode, null, 'expected ListNode, found nothing (null)'",
        "TreeNode, [null], '[0]: expected a root or the empty tree, found nothing (null)'",
        "TreeNode, [1 null null 2], '[3]: expected the end of the tree, as no parent is left, found something else'",
        "TreeNode, [1 2.0], '[1]: expected int, found something else'",
        "TreeNode, null, 'expected TreeNode, found nothing (null)'",
        "Node, [[2]], '[0][0]: expected the number of a node, 1 to 1, found something else'",
        "Node, [[1] [0]], '[1][0]: expected the number of a node, 1 to 2, found something else'",
        "Node, [[1] 2], '[1]: expected int[], found something else'",
        "Node, 1, 'expected Node, found something else'",
        "TreeNode[], [[] [null]], '[1][0]: expected a root or the empty tree, found nothing (null)'"
    })
    void anyOtherIsFlawedWhereItFirstDiffers(String type, String value, String words) throws PackException {
        assertThat(flaw(type, value)).isEqualTo(words);
    }
}
