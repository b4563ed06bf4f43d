package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.sandbox.Layer;
import hone.sandbox.Layers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on safety says what is so, with and without layers. */
@Timeout(120)
class SafetyCheckTest {
    private static SafetyReport examine(Layers layers) throws Exception {
        try (RunWorkers workers = RunWorkers.once(Path.of(System.getProperty("hone.worker.jar")), layers)) {
            return new SafetyCheck(workers).examine();
        }
    }

    private static SafetyReport.Layer layer(SafetyReport report, String name) {
        return report.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAllowListIsTriedOnTheClassThatTries() throws Exception {
        assertThat(examine(Layers.NONE).layers().getFirst())
                .isEqualTo(new SafetyReport.Layer("allow-list", java.util.Optional.empty()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBareProcessIsSeenThrough() throws Exception {
        SafetyReport report = examine(Layers.NONE);
        assertThat(report.selfTest()).isEqualTo(new SafetyReport.SelfTest(false, false, false));
        assertThat(layer(report, "landlock").holds()).isFalse();
        assertThat(layer(report, "seccomp").holds()).isFalse();
        assertThat(report.allWell()).isFalse();
        assertThat(report.summary()).contains("alone");
    }

    /** What each layer stops by itself, where the kernel has it. */
    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({"RLIMITS, false, false, false", "LANDLOCK, true, true, true", "SECCOMP, false, true, true"})
    void eachLayerHoldsAlone(Layer alone, boolean file, boolean socket, boolean process) throws Exception {
        SafetyReport report = examine(Layers.of(alone));
        org.junit.jupiter.api.Assumptions.assumeTrue(layer(report, alone.id()).holds());
        assertThat(report.selfTest()).isEqualTo(new SafetyReport.SelfTest(file, socket, process));
        assertThat(report.layers())
                .filteredOn(SafetyReport.Layer::holds)
                .extracting(SafetyReport.Layer::name)
                .containsExactlyInAnyOrder("allow-list", "no-new-privileges", alone.id());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFirstStageThatCannotStartLeavesTheAllowListAndSaysSo() throws Exception {
        // A jar without the first stage in it, but with nothing else either: so the worker cannot be tried at all.
        try (RunWorkers workers = RunWorkers.once(Path.of("no-such.jar"), Layers.ALL)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new SafetyCheck(workers).examine())
                    .isInstanceOf(java.io.IOException.class)
                    .hasMessageContaining("exit code 1");
        }
    }
}
