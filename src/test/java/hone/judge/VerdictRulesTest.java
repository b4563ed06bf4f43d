package hone.judge;

import static hone.judge.Verdict.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictRulesTest {
    static Stream<Arguments> signs() {
        return Stream.of(
                Arguments.of(Set.of(), AC),
                Arguments.of(Set.of(AC), AC),
                Arguments.of(Set.of(WA, AC), WA),
                Arguments.of(Set.of(RTE, WA), RTE),
                Arguments.of(Set.of(OLE, RTE), OLE),
                Arguments.of(Set.of(TLE, OLE, WA), TLE),
                Arguments.of(Set.of(MLE, TLE, OLE), MLE),
                Arguments.of(Set.of(CE, MLE), CE),
                Arguments.of(Set.of(DENIED, CE), DENIED),
                Arguments.of(Set.of(INTERNAL, DENIED, CE, MLE, TLE, OLE, RTE, WA, AC), INTERNAL));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void withinACaseTheGravestSignWins(Set<Verdict> signs, Verdict verdict) {
        assertThat(VerdictRules.ofCase(signs)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'', AC",
        "AC, AC",
        "AC AC AC, AC",
        "AC WA RTE, WA",
        "AC RTE WA, RTE",
        "WA TLE -, WA",
        "TLE - -, TLE",
        "AC MLE -, MLE",
        "AC INTERNAL -, INTERNAL",
        "- - -, AC"
    })
    void overCasesTheFirstFailingOneDecides(String cases, Verdict verdict) {
        List<Optional<Verdict>> verdicts = Arrays.stream(cases.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("-") ? Optional.<Verdict>empty() : Optional.of(Verdict.valueOf(word)))
                .toList();
        assertThat(VerdictRules.decide(verdicts)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNAL,true",
        "DENIED,true",
        "CE,true",
        "MLE,true",
        "TLE,true",
        "OLE,true",
        "RTE,false",
        "WA,false",
        "AC,false"
    })
    void theRestIsNotRunAfterALimitWasExceeded(Verdict verdict, boolean stops) {
        assertThat(VerdictRules.stops(verdict)).isEqualTo(stops);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNAL,false",
        "DENIED,false",
        "CE,false",
        "MLE,false",
        "TLE,false",
        "OLE,false",
        "RTE,true",
        "WA,true",
        "AC,false"
    })
    void onlyWhatACompilerMightHaveCausedIsJudgedAgain(Verdict verdict, boolean doubtful) {
        assertThat(VerdictRules.doubtful(verdict)).isEqualTo(doubtful);
    }

    @Test
    void theOrderOfSignsDoesNotMatter() {
        for (int chosen = 0; chosen < 1 << Verdict.values().length; chosen++) {
            List<Verdict> signs = new ArrayList<>();
            for (Verdict verdict : Verdict.values()) {
                if ((chosen >> verdict.ordinal() & 1) == 1) {
                    signs.add(verdict);
                }
            }
            assertThat(VerdictRules.ofCase(signs.reversed())).isEqualTo(VerdictRules.ofCase(signs));
        }
    }
}
