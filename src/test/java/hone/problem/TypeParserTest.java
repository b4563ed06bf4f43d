package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "short",
                "byte",
                "long",
                "double",
                "float",
                "boolean",
                "char",
                "String",
                "ListNode",
                "TreeNode",
                "Node",
                "int[]",
                "String[][]",
                "char[][][]",
                "ListNode[]",
                "List<Integer>",
                "List<List<Character>>",
                "List<int[]>",
                "List<String>[]",
                "List<TreeNode>",
                "List<List<Long>>[][]",
                "List<Boolean>",
                "List<Short>",
                "List<Byte>",
                "List<Double>",
                "List<Float>",
                "List<String[]>"
            })
    void readsEveryTypeOfTheFormat(String name) throws PackException {
        assertThat(TypeParser.parse(name).javaName()).isEqualTo(name);
    }

    @Test
    void buildsTheTypeFromInsideOut() throws PackException {
        assertThat(TypeParser.parse("List<int[]>[]")).isEqualTo(new ArrayOf(new ListOf(new ArrayOf(Scalar.INT))));
        assertThat(TypeParser.parse("List<Node>")).isEqualTo(new ListOf(Structure.GRAPH_NODE));
    }

    @Test
    void whiteSpaceIsFree() throws PackException {
        assertThat(TypeParser.parse("  List < List\t<Integer > > [ ] ").javaName())
                .isEqualTo("List<List<Integer>>[]");
        assertThat(TypeParser.parseReturns(" void ")).isEqualTo(Nothing.VOID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Integer | boxed types stand only inside List: expected int, found Integer",
                "Integer[] | boxed types stand only inside List: expected int, found Integer",
                "List<Character[]> | boxed types stand only inside List: expected char, found Character",
                "List<int> | a List holds boxed types: expected List<Integer>, found List<int>",
                "int[][][][] | an array has at most 3 dimensions",
                "List | expected List<…> with the type of its elements, such as List<Integer>",
                "List<Integer | expected '>' after List<Integer, found the end of the type",
                "List<> | expected int, short, byte, long, double, float, boolean, char, String, ListNode, TreeNode, Node, an array of them or List<…>, found \">\"",
                "Map<String,Integer> | expected int, short, byte, long, double, float, boolean, char, String, ListNode, TreeNode, Node, an array of them or List<…>, found \"Map\"",
                "int[ | expected ']' after '[', found the end of the type",
                "int[3] | expected ']' after '[', found \"3]\"",
                "int x | expected the end of the type after int, found \"x\"",
                "void | void stands only as \"returns\", together with \"mutates\"",
                "void[] | void stands only as \"returns\", together with \"mutates\"",
                "List<void> | void stands only as \"returns\", together with \"mutates\"",
                "`` | expected int, short, byte, long, double, float, boolean, char, String, ListNode, TreeNode, Node, an array of them or List<…>, found the end of the type",
            })
    void refusesEverythingElseAndSaysWhatWasExpected(String text, String message) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> TypeParser.parse(text))
                .withMessage(message);
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "List<".repeat(30) + "Integer" + ">".repeat(30);
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> TypeParser.parse(deep))
                .withMessage("a type has at most 8 levels of List");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> TypeParser.parse("List<".repeat(100_000)))
                .withMessage("expected a type of at most 200 characters");
    }

    @Property
    @Domain(TypesAndValues.class)
    void everyTypeReadsBackFromItsName(@ForAll Type type) throws PackException {
        assertThat(TypeParser.parse(type.javaName())).isEqualTo(type);
    }
}
