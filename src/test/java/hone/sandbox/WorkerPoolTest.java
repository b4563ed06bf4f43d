package hone.sandbox;

import static hone.sandbox.Processes.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkerPoolTest {
    private static final Duration HOURS = Duration.ofHours(12);
    private static final WorkerCommand ONE = FakeWorker.command("stay", "one");
    private static final WorkerCommand OTHER = FakeWorker.command("stay", "other");

    private final WorkerPool pool = new WorkerPool(2, HOURS, Duration.ZERO);
    private Set<ProcessHandle> before = Set.of();

    @BeforeEach
    void count() {
        before = Processes.running();
    }

    @AfterEach
    void nothingIsLeft() {
        pool.close();
        assertThat(Processes.since(before)).isZero();
    }

    private void prepareAndWait(WorkerCommand command) {
        pool.prepare(command);
        eventually("two standbys wait", () -> pool.standing() == 2);
    }

    private void killFromOutside(Set<Long> pids) {
        pids.forEach(pid -> ProcessHandle.of(pid).orElseThrow().destroyForcibly());
        eventually("they are dead", () -> pool.standing() == 0);
    }

    private static Set<Long> children() {
        Set<Long> pids = new HashSet<>();
        ProcessHandle.current()
                .children()
                .map(ProcessHandle::pid)
                .filter(Processes::isRunning)
                .forEach(pids::add);
        return pids;
    }

    @Test
    void aStandbyIsLentOnceAndAliveAndOfTheCommandAskedFor() throws Exception {
        Set<Long> known = children();
        prepareAndWait(ONE);
        Set<Long> standbys = children();
        standbys.removeAll(known);
        try (WorkerProcess first = pool.lend(ONE);
                WorkerProcess second = pool.lend(ONE);
                WorkerProcess third = pool.lend(ONE)) {
            assertThat(standbys).containsExactlyInAnyOrder(first.pid(), second.pid());
            assertThat(third.pid()).isNotIn(standbys);
            assertThat(List.of(first, second, third)).allMatch(WorkerProcess::isAlive);
        }
    }

    @Test
    void aDeadStandbyIsNeverHandedOut() throws Exception {
        Set<Long> known = children();
        prepareAndWait(ONE);
        Set<Long> standbys = children();
        standbys.removeAll(known);
        killFromOutside(standbys);
        try (WorkerProcess lent = pool.lend(ONE)) {
            assertThat(lent.isAlive()).isTrue();
            assertThat(lent.pid()).isNotIn(standbys);
        }
    }

    @Test
    void preparingAgainReplacesTheDead() {
        Set<Long> known = children();
        prepareAndWait(ONE);
        Set<Long> standbys = children();
        standbys.removeAll(known);
        killFromOutside(standbys);
        prepareAndWait(ONE);
    }

    @Test
    void anotherCommandReplacesTheStandbys() throws Exception {
        Set<Long> known = children();
        prepareAndWait(ONE);
        Set<Long> old = children();
        old.removeAll(known);
        pool.prepare(OTHER);
        eventually("the old ones are gone", () -> old.stream().noneMatch(Processes::isRunning));
        eventually("as many new ones wait", () -> pool.standing() == 2);
        try (WorkerProcess lent = pool.lend(OTHER)) {
            assertThat(lent.command()).isEqualTo(OTHER);
        }
        try (WorkerProcess fresh = pool.lend(ONE)) {
            assertThat(fresh.command()).isEqualTo(ONE);
        }
    }

    @Test
    void thoseOfTheCommandBeforeWaitAWhile() throws Exception {
        try (WorkerPool patient = new WorkerPool(2, HOURS, Duration.ofSeconds(2))) {
            Set<Long> known = children();
            patient.prepare(ONE);
            eventually("two standbys wait", () -> patient.standing() == 2);
            Set<Long> old = children();
            old.removeAll(known);
            patient.prepare(OTHER);
            eventually("two others wait", () -> patient.standing() == 2);
            try (WorkerProcess lent = patient.lend(ONE)) {
                assertThat(old).contains(lent.pid());
            }
            eventually("the old ones are gone", () -> old.stream().noneMatch(Processes::isRunning));
            assertThat(patient.standing()).isEqualTo(2);
        }
    }

    @Test
    void ofAThirdCommandNoneOfTheFirstIsLeft() {
        try (WorkerPool patient = new WorkerPool(1, HOURS, HOURS)) {
            for (String name : List.of("a", "b", "c", "d")) {
                patient.prepare(FakeWorker.command("stay", name));
                eventually("it waits", () -> patient.standing() == 1);
            }
            eventually("two are left", () -> Processes.since(before) == 2);
        }
    }

    @Test
    void oneThatIsTooOldIsReplaced() throws Exception {
        try (WorkerPool impatient = new WorkerPool(1, Duration.ZERO, Duration.ZERO)) {
            impatient.prepare(ONE);
            eventually("it waits", () -> impatient.standing() == 1);
            long old = children().stream().max(Long::compare).orElseThrow();
            try (WorkerProcess lent = impatient.lend(ONE)) {
                assertThat(lent.pid()).isNotEqualTo(old);
                eventually("the old one is gone", () -> !Processes.isRunning(old));
            }
        }
    }

    @Test
    void preparingOftenStartsNoMoreThanIsWanted() {
        for (int i = 0; i < 20; i++) {
            pool.prepare(ONE);
        }
        List<Integer> counts = new ArrayList<>();
        eventually("two standbys wait", () -> {
            counts.add(Processes.since(before));
            return pool.standing() == 2;
        });
        assertThat(counts).allMatch(count -> count <= 2);
    }

    @Test
    void closingWhileStandbysStartLeavesNone() {
        for (int i = 0; i < 20; i++) {
            try (WorkerPool brief = new WorkerPool(2, HOURS, Duration.ZERO)) {
                brief.prepare(i % 2 == 0 ? ONE : OTHER);
                brief.prepare(i % 2 == 0 ? OTHER : ONE);
                Thread.onSpinWait();
            }
            assertThat(Processes.since(before)).isZero();
        }
    }

    @Test
    void aClosedPoolPreparesNothingMore() throws Exception {
        pool.close();
        pool.prepare(ONE);
        try (WorkerProcess lent = pool.lend(ONE)) {
            assertThat(lent.isAlive()).isTrue();
            assertThat(Processes.since(before)).isOne();
        }
    }

    @Test
    void whatCannotBeStartedTroublesTheBorrowerAlone() {
        WorkerCommand nonsense = new WorkerCommand("fake worker", List.of("/no/such/program"), 10);
        pool.prepare(nonsense);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pool.lend(nonsense))
                .isInstanceOf(WorkerException.class);
    }
}
