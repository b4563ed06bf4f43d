package hone.worker.linux;

import java.util.ArrayList;
import java.util.List;

/**
 * The filter over the kernel's calls, as a program of classic BPF: it refuses what a worker does not need, and of what it
 * needs the uses that reach beyond the process. It is inherited by everything the process becomes and cannot be taken off.
 *
 * <p>Source: the kernel's documentation, "Seccomp BPF (SECure COMPuting with filters)".
 */
final class Seccomp {
    /** One instruction: what to do, how many to skip if so and if not, and with which number. */
    record Instruction(int code, int ifTrue, int ifFalse, long operand) {}

    static final long ALLOW = 0x7FFF0000L;
    static final long KILL = 0x80000000L;
    private static final long REFUSE = 0x00050000L;
    static final long NOT_PERMITTED = REFUSE | 1;
    static final long DENIED = REFUSE | 13;
    static final long NOT_IMPLEMENTED = REFUSE | 38;

    static final int LOAD = 0x20;
    static final int EQUAL = 0x15;
    static final int AT_LEAST = 0x35;
    static final int ANY_BIT = 0x45;
    static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int AUDIT = 4;
    private static final int ARGUMENTS = 16;

    /** Calls of the 32-bit form that x86-64 kernels also take. */
    private static final long X32 = 0x40000000L;
    /** From this one on all processors have the same numbers, and none is needed but {@link #CLOSE_RANGE}. */
    private static final long NEWER = 424;

    private static final long CLOSE_RANGE = 436;
    private static final long CLONE_THREAD = 0x10000;
    /** O_WRONLY, O_RDWR, O_CREAT and O_TRUNC. */
    private static final long WRITING = 0x3 | 0x40 | 0x200;
    /** They put characters into a terminal as if they had been typed. */
    private static final long[] TYPING = {0x5412, 0x541C};

    private static final long SET_MODE_FILTER = 1;

    private final Architecture architecture;
    private final List<Instruction> program = new ArrayList<>();

    private Seccomp(Architecture architecture) {
        this.architecture = architecture;
    }

    /** Applies it; needs {@code no_new_privs}. Returns an empty text, or why it does not hold. */
    static String apply(Kernel kernel, List<Instruction> program) {
        return kernel.call("seccomp", SET_MODE_FILTER, 0, kernel.program(program)) == 0 ? "" : kernel.why();
    }

    /**
     * The filter.
     *
     * @param pid of the process, the only one that it may send signals to
     * @param program address of the path of the one program that the process may become
     */
    static List<Instruction> filter(Architecture architecture, long pid, long program) {
        Seccomp filter = new Seccomp(architecture);
        filter.begin();
        filter.lookAtFiles();
        filter.lookAtProcesses(pid, program);
        filter.lookAtTerminals();
        architecture.refused().forEach(number -> filter.answer(number, NOT_PERMITTED));
        filter.give(ALLOW);
        return List.copyOf(filter.program);
    }

    private void begin() {
        add(LOAD, 0, 0, AUDIT);
        add(EQUAL, 1, 0, architecture.audit());
        give(KILL);
        add(LOAD, 0, 0, NUMBER);
        add(AT_LEAST, 0, 1, X32);
        give(NOT_PERMITTED);
        add(AT_LEAST, 0, 2, NEWER);
        add(EQUAL, 1, 0, CLOSE_RANGE);
        // As an older kernel would: a C library then does without, clone3 and openat2 among them.
        give(NOT_IMPLEMENTED);
    }

    private void lookAtFiles() {
        for (String call : List.of("open", "openat")) {
            if (architecture.has(call)) {
                unless(call, 4);
                add(LOAD, 0, 0, low(call.equals("open") ? 1 : 2));
                add(ANY_BIT, 0, 1, WRITING);
                give(DENIED);
                give(ALLOW);
            }
        }
    }

    private void lookAtProcesses(long pid, long path) {
        // Threads are made, processes are not.
        unless("clone", 4);
        add(LOAD, 0, 0, low(0));
        add(ANY_BIT, 0, 1, CLONE_THREAD);
        give(ALLOW);
        give(NOT_PERMITTED);

        unless("tgkill", 4);
        add(LOAD, 0, 0, low(0));
        add(EQUAL, 0, 1, pid);
        give(ALLOW);
        give(NOT_PERMITTED);

        unless("execve", 6);
        add(LOAD, 0, 0, low(0));
        add(EQUAL, 0, 3, path & 0xFFFFFFFFL);
        add(LOAD, 0, 0, low(0) + 4);
        add(EQUAL, 0, 1, path >>> 32);
        give(ALLOW);
        give(NOT_PERMITTED);

        // Limits may be read, not set.
        unless("prlimit64", 6);
        add(LOAD, 0, 0, low(2));
        add(EQUAL, 0, 3, 0);
        add(LOAD, 0, 0, low(2) + 4);
        add(EQUAL, 0, 1, 0);
        give(ALLOW);
        give(NOT_PERMITTED);
    }

    private void lookAtTerminals() {
        unless("ioctl", 5);
        add(LOAD, 0, 0, low(1));
        add(EQUAL, 1, 0, TYPING[0]);
        add(EQUAL, 0, 1, TYPING[1]);
        give(NOT_PERMITTED);
        give(ALLOW);
    }

    /** Skips as many instructions unless it is this call; what follows has to give an answer in every case. */
    private void unless(String call, int skip) {
        add(EQUAL, 0, skip, architecture.number(call));
    }

    private void answer(int number, long answer) {
        add(EQUAL, 0, 1, number);
        give(answer);
    }

    private void give(long answer) {
        add(RETURN, 0, 0, answer);
    }

    private void add(int code, int ifTrue, int ifFalse, long operand) {
        program.add(new Instruction(code, ifTrue, ifFalse, operand));
    }

    /** Where the lower half of an argument stands; both processors put it first. */
    private static int low(int argument) {
        return ARGUMENTS + 8 * argument;
    }
}
