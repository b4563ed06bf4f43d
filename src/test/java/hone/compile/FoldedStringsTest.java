package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedStringsTest {
    private static long characters(String source) {
        return FoldedStrings.measure(ScannedSource.of(source)).characters();
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(line, i, i + 1))
                .collect(Collectors.joining());
    }

    @Test
    void aSumHasTheCharactersOfItsParts() {
        assertThat(characters(
                        "class C { static final String A = \"eighteen long text\"; static final String B = A + A; }"))
                .isEqualTo(40);
    }

    @Test
    void constantsInEitherOrderAreFollowed() {
        String forwards = "static final String A0 = \"abc\";" + lines(20, "static final String A%2$d = A%1$d + A%1$d;");
        assertThat(characters("class C { " + forwards + " }")).isBetween(5L << 20, 30L << 20);
        String backwards = IntStream.range(0, 20)
                .mapToObj(i -> 20 - i)
                .map(i -> "static final String A" + i + " = A" + (i - 1) + " + A" + (i - 1) + ";")
                .collect(Collectors.joining());
        assertThat(characters("class C { " + backwards + "static final String A0 = \"abc\"; }"))
                .isBetween(5L << 20, 30L << 20);
    }

    @Test
    void constantsOfOneNameInManyClassesMayBeMadeOfOneAnother() {
        String source = "class C0 { static final String A = \"x\"; } "
                + lines(40, "class C%2$d { static final String A = C%1$d.A + C%1$d.A; } ");
        assertThat(characters(source)).isGreaterThan(FoldedStrings.MAX_CHARACTERS);
    }

    @Test
    void aConstantMadeOfItsNamesakeIsNoBomb() {
        String source = "class B { static final String NAME = \"base\"; } "
                + "class C { static final String NAME = B.NAME + \"/c\"; } "
                + "class D { " + lines(200, "static final String A%d = \"text\";") + " }";
        assertThat(characters(source)).isLessThan(200);
    }

    @Test
    void ordinaryVariablesAreNoConstantsEvenBesideAnInterface() {
        String method = "String f%d(String a) { String b = a + a; String c = b + b; String d = c + c; a = d + d;"
                + " String e = d + b; return e + d; } ";
        assertThat(characters("interface I { int n(); } class C { " + lines(40, method) + " }"))
                .isLessThan(10_000);
    }

    @Test
    void fieldsOfInterfacesAreConstantsWithoutAWord() {
        String fields = "String A0 = \"xy\";" + lines(40, "String A%2$d = A%1$d + A%1$d;");
        assertThat(characters("interface I { " + fields + " }")).isGreaterThan(FoldedStrings.MAX_CHARACTERS);
        assertThat(characters("interface I { int n(); } class C { void f() { " + fields + " } }"))
                .isLessThan(2_000);
    }

    @Test
    void aChainOfThousandsIsFollowed() {
        String source = "class C { static final String A0 = \"x\";"
                + lines(5_000, "static final String A%2$d = A%1$d + \"y\";") + " }";
        assertThat(characters(source)).isBetween(12_000_000L, 60_000_000L);
    }
}
