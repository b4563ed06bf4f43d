package hone.worker.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The filter's answers, on both processors, without a kernel. */
class SeccompTest {
    private static final long PID = 4711;
    private static final long PATH = 0x7F12_3456_8910L;
    private static final long I386 = 0x40000003L;

    private static long answer(Architecture architecture, String call, long... arguments) {
        return Bpf.run(
                Seccomp.filter(architecture, PID, PATH), architecture.audit(), architecture.number(call), arguments);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryCallThatNoWorkerNeeds(Architecture architecture) {
        List<Seccomp.Instruction> filter = Seccomp.filter(architecture, PID, PATH);
        assertThat(architecture.refused())
                .hasSizeGreaterThan(80)
                .allSatisfy(number -> assertThat(Bpf.run(filter, architecture.audit(), number))
                        .as("call " + number)
                        .isEqualTo(Seccomp.NOT_PERMITTED));
    }

    @ParameterizedTest
    @CsvSource({
        "socket",
        "connect",
        "bind",
        "ptrace",
        "kill",
        "tkill",
        "execveat",
        "unshare",
        "memfd_create",
        "bpf",
        "unlinkat",
        "renameat2",
        "mkdirat",
        "symlinkat",
        "linkat",
        "setrlimit",
        "capset",
        "perf_event_open",
        "shmget"
    })
    void refusesOnBothProcessors(String call) {
        for (Architecture architecture : Architecture.values()) {
            assertThat(answer(architecture, call)).as(architecture + " " + call).isEqualTo(Seccomp.NOT_PERMITTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyNamedIsAllowed(Architecture architecture) {
        Set<Integer> looked = new HashSet<>(architecture.refused());
        for (String call : List.of("open", "openat", "clone", "tgkill", "execve", "prlimit64", "ioctl")) {
            if (architecture.has(call)) {
                looked.add(architecture.number(call));
            }
        }
        List<Seccomp.Instruction> filter = Seccomp.filter(architecture, PID, PATH);
        for (int number = 0; number < 424; number++) {
            if (!looked.contains(number)) {
                assertThat(Bpf.run(filter, architecture.audit(), number))
                        .as("call " + number)
                        .isEqualTo(Seccomp.ALLOW);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void newerCallsAreAsIfTheKernelWereOlder(Architecture architecture) {
        List<Seccomp.Instruction> filter = Seccomp.filter(architecture, PID, PATH);
        for (int number = 424; number < 600; number++) {
            assertThat(Bpf.run(filter, architecture.audit(), number))
                    .as("call " + number)
                    .isEqualTo(number == 436 ? Seccomp.ALLOW : Seccomp.NOT_IMPLEMENTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesAreOpenedForReadingAlone(Architecture architecture) {
        int[] writing = {1, 2, 0x40, 0x200, 0x80000 | 2, 0x410002, 0x41};
        assertThat(answer(architecture, "openat", -100, PATH, 0x80000)).isEqualTo(Seccomp.ALLOW);
        for (int flags : writing) {
            assertThat(answer(architecture, "openat", -100, PATH, flags)).isEqualTo(Seccomp.DENIED);
            if (architecture.has("open")) {
                assertThat(answer(architecture, "open", PATH, flags)).isEqualTo(Seccomp.DENIED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void threadsAreMadeAndProcessesAreNot(Architecture architecture) {
        assertThat(answer(architecture, "clone", 0x3D0F00)).isEqualTo(Seccomp.ALLOW);
        assertThat(answer(architecture, "clone", 17)).isEqualTo(Seccomp.NOT_PERMITTED);
        assertThat(answer(architecture, "clone", 0x4000 | 0x100 | 17)).isEqualTo(Seccomp.NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void signalsGoToItselfAlone(Architecture architecture) {
        assertThat(answer(architecture, "tgkill", PID, PID + 3, 12)).isEqualTo(Seccomp.ALLOW);
        assertThat(answer(architecture, "tgkill", PID - 1, PID - 1, 9)).isEqualTo(Seccomp.NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void itBecomesOneProgramAlone(Architecture architecture) {
        assertThat(answer(architecture, "execve", PATH, 1, 2)).isEqualTo(Seccomp.ALLOW);
        assertThat(answer(architecture, "execve", PATH + 1, 1, 2)).isEqualTo(Seccomp.NOT_PERMITTED);
        assertThat(answer(architecture, "execve", PATH + (1L << 32), 1, 2)).isEqualTo(Seccomp.NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void limitsAreReadAndNotSet(Architecture architecture) {
        assertThat(answer(architecture, "prlimit64", 0, 7, 0, PATH)).isEqualTo(Seccomp.ALLOW);
        assertThat(answer(architecture, "prlimit64", 0, 7, PATH, 0)).isEqualTo(Seccomp.NOT_PERMITTED);
        assertThat(answer(architecture, "prlimit64", 1, 7, 1L << 32, 0)).isEqualTo(Seccomp.NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTypesIntoATerminal(Architecture architecture) {
        assertThat(answer(architecture, "ioctl", 0, 0x5412, PATH)).isEqualTo(Seccomp.NOT_PERMITTED);
        assertThat(answer(architecture, "ioctl", 0, 0x541C, PATH)).isEqualTo(Seccomp.NOT_PERMITTED);
        assertThat(answer(architecture, "ioctl", 0, 0x541B, PATH)).isEqualTo(Seccomp.ALLOW);
    }

    @ParameterizedTest
    @EnumSource
    void callsOfAnotherProcessorEndTheProcess(Architecture architecture) {
        List<Seccomp.Instruction> filter = Seccomp.filter(architecture, PID, PATH);
        assertThat(Bpf.run(filter, I386, 1)).isEqualTo(Seccomp.KILL);
        assertThat(Bpf.run(filter, architecture.audit(), 0x40000000L + 41)).isEqualTo(Seccomp.NOT_PERMITTED);
    }
}
