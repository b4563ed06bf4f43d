package hone.sandbox;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No worker outlives the program that started it, even if that is killed without a chance to tidy up. */
@Timeout(120)
class OrphanTest {
    @ParameterizedTest
    @ValueSource(strings = {"idle", "spinning", "ignoring its input"})
    void aWorkerGoesWithItsParent(String occupation) throws Exception {
        List<String> command = new java.util.ArrayList<>(JavaCommand.of(
                64,
                System.getProperty("java.class.path"),
                DoomedParent.class.getName(),
                List.of("-Dhone.worker.jar=" + System.getProperty("hone.worker.jar"))));
        command.add(occupation);
        Process parent = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = parent.inputReader()) {
            String line = said.readLine();
            assertThat(line).isNotNull();
            long worker = Long.parseLong(line);
            assertThat(Processes.isRunning(worker)).isTrue();

            parent.destroyForcibly().waitFor();

            eventually("the worker is gone", () -> !Processes.isRunning(worker));
        } finally {
            parent.destroyForcibly();
        }
    }
}
