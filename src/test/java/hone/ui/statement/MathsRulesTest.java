package hone.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MathsRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "O(n \\log n)",
                "1 + 2 + \\dots + n",
                "2^{16} = 65536",
                "\\frac{a}{b} \\le \\sqrt[3]{x}",
                "\\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}",
                "\\left\\lfloor \\tfrac{n}{2} \\right\\rfloor",
                "\\text{max}\\{a, b\\}"
            })
    void drawsWhatStatementsNeed(String formula) {
        assertThat(MathsRules.refusal(formula)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand{\\x}{\\x\\x}\\x",
                "\\renewcommand{\\sum}{\\int}",
                "\\def\\x{\\x\\x}\\x",
                "\\includegraphics{/etc/passwd}",
                "\\input{/etc/passwd}",
                "\\DeclareMathOperator{\\x}{y}",
                "\\rule{100000cm}{100000cm}",
                "\\scalebox{99999}{x}",
                "\\resizebox{9999cm}{!}{x}",
                "\\begin{array}{*{100000}{c}}x\\end{array}",
                "\\makeatletter x",
                "\\jlmExternalFont{x}",
                "\\unknown",
                "\\begin{tabular}x\\end{tabular}",
                "\\",
                "a\u0000b"
            })
    void refusesWhatCouldDefineReadOrExplode(String formula) {
        assertThat(MathsRules.refusal(formula)).isPresent();
    }

    /** Over such a formula the typesetter never ends. */
    @ParameterizedTest
    @ValueSource(strings = {"}", "{", "a}", "}{", "{a}}", "\\frac{a}{b", "\\{}}", "a}{b"})
    void refusesBracesWithoutPartners(String formula) {
        assertThat(MathsRules.refusal(formula)).isPresent();
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(MathsRules.refusal("x".repeat(MathsRules.LONGEST + 1))).isPresent();
        assertThat(MathsRules.refusal("{".repeat(30) + "x" + "}".repeat(30))).isPresent();
    }
}
