package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.PackCodeFile;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets which worker. None of them is asked anything, so no process starts. */
class PackWorkersTest {
    private final RunWorkers processes = RunWorkers.once(Path.of(System.getProperty("hone.worker.jar")), Layers.NONE);
    private final PackWorkers kept = PackWorkers.kept(processes, CancelToken.create());

    @AfterEach
    void end() {
        kept.close();
        processes.close();
    }

    @Test
    void whatIsGivenBackServesTheNext() {
        LoadedWorker first;
        try (PackWorkers.Lent lent = kept.lend(256)) {
            first = lent.worker();
        }
        try (PackWorkers.Lent lent = kept.lend(256)) {
            assertThat(lent.worker()).isSameAs(first);
        }
    }

    @Test
    void whatIsLentHasNobodyElse() {
        try (PackWorkers.Lent one = kept.lend(256);
                PackWorkers.Lent other = kept.lend(256)) {
            assertThat(one.worker()).isNotSameAs(other.worker());
        }
    }

    @Test
    void whatIsGivenBackTwiceIsLentOnce() {
        PackWorkers.Lent given = kept.lend(256);
        given.close();
        given.close();
        try (PackWorkers.Lent one = kept.lend(256);
                PackWorkers.Lent other = kept.lend(256)) {
            assertThat(one.worker()).isNotSameAs(other.worker());
        }
    }

    @Test
    void submissionsAndPackCodeOfTheSameMemoryDoNotMeet() {
        try (PackWorkers.Lent generator = kept.lend(PackCodeFile.GENERATOR)) {
            LoadedWorker first = generator.worker();
            generator.close();
            try (PackWorkers.Lent submission = kept.lend(RunWorkers.PACK_CODE_MIB);
                    PackWorkers.Lent checker = kept.lend(PackCodeFile.CHECKER);
                    PackWorkers.Lent again = kept.lend(PackCodeFile.GENERATOR)) {
                assertThat(submission.worker()).isNotSameAs(first);
                assertThat(checker.worker()).isNotSameAs(first);
                assertThat(again.worker()).isSameAs(first);
            }
        }
    }

    @Test
    void changingGivesAnotherOneAndFreesTheFormer() {
        try (PackWorkers.Lent lent = kept.lend(PackCodeFile.GENERATOR)) {
            LoadedWorker before = lent.worker();
            lent.change();
            assertThat(lent.worker()).isNotSameAs(before);
            try (PackWorkers.Lent next = kept.lend(PackCodeFile.GENERATOR)) {
                assertThat(next.worker()).isSameAs(before);
            }
        }
    }

    @Test
    void singleOnesServeNobodyAfterwards() {
        try (PackWorkers single = PackWorkers.single(processes, CancelToken.create())) {
            PackWorkers.Lent first = single.lend(256);
            LoadedWorker before = first.worker();
            first.close();
            try (PackWorkers.Lent second = single.lend(256)) {
                assertThat(second.worker()).isNotSameAs(before);
            }
        }
    }
}
