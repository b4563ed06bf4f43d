package hone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.judge.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * With neither the allow-list nor the system's layers, attacks of the suite get through, and the suite says so. Without
 * this a suite in which nothing is ever touched might only be blind. A plain child process is no breach even then: it is
 * ended with its worker, so the process here is one that detaches itself.
 */
@EnabledOnOs(OS.LINUX)
class BreachesAreSeenTest {
    private static SuiteRun bare;
    private static List<HostileFile> files;

    @BeforeAll
    static void start() throws Exception {
        bare = new SuiteRun(Mode.NOTHING);
        files = HostileFile.all();
    }

    @AfterAll
    static void stop() throws Exception {
        bare.close();
    }

    @ParameterizedTest
    @CsvSource({
        "files/read-all-at-once, the canary's token",
        "files/the-expected-answers, a secret case's expected text",
        "files/printers-that-open, new in the canary folder: written-by-a-writer",
        "files/delete-and-rename, deleted from the canary folder: victim.txt",
        "files/random-access, changed in the canary folder: victim.txt",
        "files/shared-memory, left behind: /dev/shm/",
        "network/a-socket, somebody came through the TCP port",
        "network/a-datagram, somebody came through the UDP port",
        "network/a-door-in-a-folder, somebody came through the unix-domain socket",
        "processes/leave-the-session, a process that a submission started",
        "files/the-parents-secrets, our environment's"
    })
    void aBareProcessIsBrokenOutOfAndItIsSeen(String name, String breach) throws Exception {
        assertThat(bare.judge(file(name)).troubles())
                .anySatisfy(trouble -> assertThat(trouble).startsWith("BREACH").contains(breach));
    }

    /** What got through a moment ago is not held against the next one. */
    @Test
    void anHonestFileAfterwardsIsClean() throws Exception {
        bare.judge(file("files/printers-that-open"));

        SuiteRun.Outcome honest = bare.judge(file("forged/wipes-its-arguments"));

        assertThat(honest.judgement().verdict()).isEqualTo(Verdict.AC);
        assertThat(honest.troubles()).isEmpty();
    }

    private static HostileFile file(String name) {
        return files.stream()
                .filter(file -> file.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
