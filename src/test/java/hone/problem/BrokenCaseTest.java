package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault a file of cases. */
class BrokenCaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int | ¶2147483648 | $ | expected an integer from -2147483648 to 2147483647 (int), found 2147483648",
                "int | ¶1.0 | $ | expected an integer from -2147483648 to 2147483647 (int), found 1.0 (write an integer without a point or an exponent)",
                "int | ¶\"1\" | $ | expected an integer from -2147483648 to 2147483647 (int), found \"1\"",
                "int | ¶true | $ | expected an integer from -2147483648 to 2147483647 (int), found true",
                "short | ¶-32769 | $ | expected an integer from -32768 to 32767 (short), found -32769",
                "byte | ¶300 | $ | expected an integer from -128 to 127 (byte), found 300",
                "long | ¶9223372036854775808 | $ | expected an integer from -9223372036854775808 to 9223372036854775807 (long), found 9223372036854775808",
                "long | ¶1e3 | $ | expected an integer from -9223372036854775808 to 9223372036854775807 (long), found 1e3 (write an integer without a point or an exponent)",
                "double | ¶\"nan\" | $ | expected a number, \"NaN\", \"Infinity\" or \"-Infinity\" (double), found \"nan\"",
                "double | ¶1e309 | $ | expected a number of at most 1.7976931348623157e308 either side of zero (double), found 1e309",
                "double | ¶null | $ | expected a number, \"NaN\", \"Infinity\" or \"-Infinity\" (double), found null",
                "float | ¶-3.5e38 | $ | expected a number of at most 3.4028235e38 either side of zero (float), found -3.5e38",
                "boolean | ¶1 | $ | expected true or false (boolean), found 1",
                "char | ¶\"ab\" | $ | expected a string of one UTF-16 unit (char), found \"ab\"",
                "char | ¶\"\" | $ | expected a string of one UTF-16 unit (char), found the empty string",
                "char | ¶65 | $ | expected a string of one character (char), found 65",
                "char | ¶\"😀\" | $ | expected a string of one UTF-16 unit (char), found \"😀\"",
                "String | ¶null | $ | expected a string (String), found null",
                "String | ¶[\"a\"] | $ | expected a string (String), found an array",
                "int[] | ¶5 | $ | expected an array (int[]), found 5",
                "int[] | ¶null | $ | expected an array (int[]), found null",
                "int[] | [1, ¶null] | $[1] | expected an integer from -2147483648 to 2147483647 (int), found null",
                "int[][] | [[1], ¶2] | $[1] | expected an array (int[]), found 2",
                "int[][] | [[1], [2, ¶[3]]] | $[1][1] | expected an integer from -2147483648 to 2147483647 (int), found an array",
                "String[] | [\"a\", ¶null] | $[1] | expected a string (String), found null",
                "List<Integer> | [1, ¶null] | $[1] | expected an integer from -2147483648 to 2147483647 (int), found null",
                "List<List<String>> | [[\"a\"], ¶{}] | $[1] | expected an array (List<String>), found an object",
                "ListNode | ¶1 | $ | expected an array of the values of a ListNode, found 1",
                "ListNode | [¶null] | $[0] | expected an integer from -2147483648 to 2147483647 (int), found null",
                "TreeNode | [¶null] | $[0] | expected the value of the root (TreeNode), found null; the empty tree is []",
                "TreeNode | [1, null, null, ¶2] | $[3] | expected the end of the tree: each value before has its two children, so this one has no parent (null has no children in level order)",
                "TreeNode | [1, ¶2.5] | $[1] | expected an integer from -2147483648 to 2147483647 (int), found 2.5 (write an integer without a point or an exponent)",
                "Node | [[2], [1, ¶3]] | $[1][1] | expected a node's number from 1 to 2, the number of lists, found 3",
                "Node | [[¶0]] | $[0][0] | expected a node's number, counted from 1, found 0",
                "Node | [¶1] | $[0] | expected the array of a node's neighbours, found 1",
            })
    void aValueOutsideItsTypeIsRefusedWhereItStands(String type, String marked, String path, String message)
            throws PackException {
        Marked json = Marked.of("[\n {\"in\": [], \"out\": " + marked + "}\n]");
        PackFolder pack = new PackFolder(folder);
        Problem problem = pack.problem(type);
        pack.write("arrays/sums/data/sample/first.json", json.text());
        assertFault(problem, json, "$[0].out" + path.substring(1), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¶{} | $ | expected an array of cases, found an object",
                "[¶1] | $[0] | expected a case, {\"in\": […], \"out\": …}, found 1",
                "[¶{\"out\": 3}] | $[0] | expected the key \"in\" (an array of one value a parameter)",
                "[{\"in\": [[]], \"out\": 3}, ¶{\"in\": [[]]}] | $[1] | expected the key \"out\" (long)",
                "[{\"in\": ¶3, \"out\": 3}] | $[0].in | expected an array of one value a parameter (1), found 3",
                "[{\"in\": [¶], \"out\": 3}] | $[0].in | expected 1 values, one a parameter, found 0; the next is int[] numbers",
                "[{\"in\": [[1], ¶[2]], \"out\": 3}] | $[0].in[1] | expected 1 values, one a parameter, found more",
                "[{\"in\": [[1, ¶\"2\"]], \"out\": 3}] | $[0].in[0][1] | expected an integer from -2147483648 to 2147483647 (int), found \"2\"",
                "[{\"in\": [[1]], \"out\": 3, ¶\"in\": [[1]]}] | $[0].in | the key \"in\" stands twice in this object",
                "[{\"in\": [[1]], \"out\": 3, \"name\": ¶\" \"}] | $[0].name | expected a name of 1 to 200 characters on one line, found \" \"",
                "[{\"in\": [[1]], \"out\": 3, \"name\": ¶\"a\\nb\"}] | $[0].name | expected a name of 1 to 200 characters on one line, found \"a\\u000ab\"",
                "[{\"in\": [[1]], \"out\": 3, \"explain\": ¶{}}] | $[0].explain | expected a string that explains the output, found an object",
                "[{\"in\": [[]], \"out\": 3, \"name\": \"a\"}, {\"in\": [[]], \"out\": 3, \"name\": ¶\"a\"}] | $[1].name | the name \"a\" is already that of a case in arrays/sums/data/sample/first.json",
                "[{\"in\": [[]], \"out\": 3, \"name\": \"first#2\"}, ¶{\"in\": [[]], \"out\": 3}] | $[1] | the name \"first#2\" is already that of a case in arrays/sums/data/sample/first.json; give this case a \"name\" or rename the file",
                "[{\"in\": [[]], \"out\": 3} ¶{\"in\": [[]], \"out\": 3}] | $[0] | expected ',' or ']', found '{'",
                "[{\"in\": [[]], \"out\": 3}] ¶[] | $ | expected the end of the text, found '['",
                "[{\"in\": [[1, 2, ¶] | $[0].in[0] | expected a value, found ']'",
            })
    void aCaseOfTheWrongShapeIsRefusedWhereItStands(String marked, String path, String message) throws PackException {
        Marked json = Marked.of(marked);
        PackFolder pack = new PackFolder(folder);
        Problem problem = pack.problem();
        pack.write("arrays/sums/data/sample/first.json", json.text());
        assertFault(problem, json, path, message);
    }

    private static void assertFault(Problem problem, Marked json, String path, String message) {
        PackException refused = catchThrowableOfType(PackException.class, () -> CaseReader.read(problem));
        assertThat(refused).hasMessage(message);
        Fault fault = refused.fault();
        assertThat(fault.file()).contains("arrays/sums/data/sample/first.json");
        assertThat(fault.line()).hasValue(json.line());
        assertThat(fault.column()).hasValue(json.column());
        assertThat(fault.path()).contains(path);
    }
}
