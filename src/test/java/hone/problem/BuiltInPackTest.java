package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuiltInPackTest {
    @Test
    void everyProblemAndCaseIsSound() throws PackException {
        Pack pack = PackReader.read(Path.of(System.getProperty("hone.problems")));
        assertThat(pack.warnings()).isEmpty();
        assertThat(pack.problems()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(entry -> {
            assertThat(entry).isInstanceOf(Problem.class);
            Problem problem = (Problem) entry;
            Cases cases = CaseReader.read(problem);
            assertThat(cases.warnings()).isEmpty();
            assertThat(cases.samples()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(cases.secret()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(ProblemText.statement(problem)).isPresent();
            assertThat(ProblemText.editorial(problem)).isPresent();
        });
    }
}
