package hone.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import hone.practice.OwnCases.OwnCase;
import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CasesViewModelTest {
    private static final Type INTS = new Type.ArrayOf(Type.Scalar.INT);
    private static final Problem PROBLEM = new Problem(
            new ProblemRef("p", "sum"),
            "t",
            "Sum",
            Problem.Difficulty.EASY,
            List.of(),
            new Signature.Function(
                    "Solution",
                    "sum",
                    List.of(
                            new Signature.Parameter("numbers", INTS),
                            new Signature.Parameter("word", Type.Scalar.STRING)),
                    Type.Scalar.INT,
                    OptionalInt.empty()),
            Limits.DEFAULT,
            Compare.EXACT,
            Optional.empty(),
            List.of(),
            Problem.Reveal.ON_FAILURE,
            Problem.Profile.PLAIN,
            List.of(),
            Path.of("."));
    private static final Case SAMPLE = new Case(
            "one",
            false,
            List.of(Value.Sequence.ofWholes(1, 2), new Value.Text("a,\"b]")),
            Optional.of(new Value.Whole(3)),
            Optional.empty());

    private final List<List<OwnCase>> kept = new ArrayList<>();
    private final CasesViewModel cases = new CasesViewModel(kept::add);

    @BeforeEach
    void open() {
        cases.show(PROBLEM, List.of(SAMPLE), List.of());
    }

    @Test
    void aNewCaseStartsFromTheFirstSample() {
        cases.add();

        OwnCase fresh = cases.toRun().getFirst();
        assertThat(fresh.input()).containsExactly("[1,2]", "\"a,\\\"b]\"");
        assertThat(fresh.expected()).isEmpty();
        assertThat(kept.getLast()).containsExactly(fresh);
    }

    @Test
    void aValueThatDoesNotFitSaysWhereAndIsNotRunButIsKept() {
        cases.add();
        OwnCaseForm form = cases.own().getFirst();
        form.fields().getFirst().text().set("[1, x]");

        assertThat(form.fields().getFirst().error().get()).startsWith("Column 5: ");
        assertThat(cases.toRun()).isEmpty();
        assertThat(kept.getLast().getFirst().input()).startsWith("[1, x]");
    }

    @Test
    void theExpectedOutputMayBeUnknownAndAnInputMayNot() {
        cases.add();
        OwnCaseForm form = cases.own().getFirst();
        assertThat(form.expected().error().get()).isEmpty();

        form.fields().getLast().text().set(" ");
        assertThat(form.fields().getLast().error().get()).isEqualTo("Type a value, such as \"abc\"");
    }

    @Test
    void aRemovedCaseCanBeBroughtBackToItsPlace() {
        cases.add();
        cases.add();
        OwnCaseForm first = cases.own().getFirst();
        cases.remove(first);
        assertThat(cases.own()).hasSize(1);
        assertThat(kept.getLast()).hasSize(1);

        cases.undoRemove();
        assertThat(cases.own().getFirst()).isSameAs(first);
        assertThat(kept.getLast()).hasSize(2);
    }

    @Test
    void namesStayApart() {
        cases.keep(SAMPLE);
        cases.add();
        cases.add();

        assertThat(cases.own()).extracting(form -> form.name().get()).containsExactly("one 2", "my case", "my case 2");
    }

    @Test
    void openingAnotherProblemKeepsNothingAnew() {
        cases.add();
        int before = kept.size();
        cases.show(PROBLEM, List.of(SAMPLE), List.of(new OwnCase("mine", List.of("[]", "\"\""), "0")));

        assertThat(kept).hasSize(before);
        assertThat(cases.toRun()).containsExactly(new OwnCase("mine", List.of("[]", "\"\""), "0"));
    }
}
