package hone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code hone safety}, against the contract. */
class SafetyCommandTest {
    @Test
    void theJsonHasTheContractsShape() {
        try (CommandLineRun line = CommandLineRun.confined()) {
            CommandLineRun.Result result = line.run("safety", "--json");
            JsonObject json = result.json();
            assertThat(json.keySet()).containsExactly("layers", "selfTest");
            boolean all = true;
            for (JsonElement each : json.getAsJsonArray("layers")) {
                JsonObject layer = each.getAsJsonObject();
                boolean holds = layer.get("holds").getAsBoolean();
                assertThat(layer.keySet()).isSubsetOf("name", "holds", "why");
                assertThat(layer.has("why")).isEqualTo(!holds);
                all &= holds;
            }
            JsonObject test = json.getAsJsonObject("selfTest");
            assertThat(test.keySet()).containsExactly("file", "socket", "process");
            List<String> words = new ArrayList<>();
            test.entrySet().forEach(entry -> words.add(entry.getValue().getAsString()));
            assertThat(words).isSubsetOf("refused", "allowed");
            assertThat(result.code()).isEqualTo(all && !words.contains("allowed") ? 0 : 1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theTextNamesEveryLayer() {
        try (CommandLineRun line = CommandLineRun.confined()) {
            assertThat(line.run("safety").out())
                    .contains(
                            "allow-list",
                            "no-new-privileges",
                            "rlimits",
                            "landlock",
                            "seccomp",
                            "a file",
                            "a socket",
                            "a process");
        }
    }
}
