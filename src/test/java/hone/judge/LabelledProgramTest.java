package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.growth.GrowthClass;
import hone.growth.TwoSizes;
import hone.problem.Signature;
import hone.problem.Value;
import hone.problem.ValueCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each labelled program can be measured; one that cannot would be missing from the sums without a word. */
class LabelledProgramTest {
    @Test
    void eachHasInputsThatItTakesAndLabelsThatThereAre() throws Exception {
        List<LabelledProgram> all = LabelledProgram.all();
        assertThat(all).hasSizeGreaterThan(300);
        for (LabelledProgram program : all) {
            Signature.Function signature = program.signature();
            List<Value> input = program.input(program.hasTwoSizes() ? List.of(3, 5) : List.of(3));

            assertThat(input).as(program.name()).hasSameSizeAs(signature.parameters());
            for (int i = 0; i < input.size(); i++) {
                assertThat(ValueCheck.flaw(signature.parameters().get(i).type(), input.get(i)))
                        .as(program.name())
                        .isEmpty();
            }
            assertThat(List.of(program.label("time"), program.label("space")))
                    .as(program.name())
                    .allMatch(LabelledProgramTest::isBound);
        }
    }

    private static boolean isBound(String label) {
        return label.equals(TwoSizes.PRODUCT)
                || label.equals(TwoSizes.SUM)
                || label.equals(TwoSizes.SECOND)
                || GrowthClass.of(label).isPresent();
    }
}
