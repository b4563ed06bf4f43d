package hone.worker.linux;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.List;

/** Calls the kernel by number. What is allocated for it lives until the process becomes another. */
final class Kernel {
    private static final int MOST_ARGUMENTS = 6;
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final VarHandle ERRNO_FIELD =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final Arena arena = Arena.global();
    private final MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
    private final MethodHandle syscall;
    private final Architecture architecture;

    Kernel(Architecture architecture) {
        this.architecture = architecture;
        Linker linker = Linker.nativeLinker();
        this.syscall = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(
                        JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                ERRNO,
                Linker.Option.firstVariadicArg(1));
    }

    /**
     * Makes a call.
     *
     * @return what the kernel answers, -1 where it refuses; then {@link #why} says for which reason
     */
    long call(String name, long... arguments) {
        long[] all = java.util.Arrays.copyOf(arguments, MOST_ARGUMENTS);
        try {
            return (long) syscall.invokeExact(
                    state, (long) architecture.number(name), all[0], all[1], all[2], all[3], all[4], all[5]);
        } catch (Throwable e) {
            throw new IllegalStateException("the system call " + name + " could not be made", e);
        }
    }

    /** Why the last call was refused. */
    String why() {
        int errno = (int) ERRNO_FIELD.get(state, 0L);
        return switch (errno) {
            case 1 -> "not permitted";
            case 13 -> "permission denied";
            case 22 -> "invalid argument";
            case 38 -> "not in this kernel";
            case 95 -> "switched off in this kernel";
            default -> "error " + errno;
        };
    }

    /** Zeroed memory for a structure. */
    MemorySegment structure(long bytes) {
        return arena.allocate(bytes, 8);
    }

    /** The address of a text that ends with a zero. */
    long text(String text) {
        return arena.allocateFrom(text).address();
    }

    /** The address of a list of texts that ends with a null pointer, as {@code execve} takes it. */
    long texts(List<String> texts) {
        MemorySegment list = arena.allocate(ADDRESS, texts.size() + 1L);
        for (int i = 0; i < texts.size(); i++) {
            list.setAtIndex(ADDRESS, i, arena.allocateFrom(texts.get(i)));
        }
        return list.address();
    }

    /** The address of a kernel's {@code sock_fprog}: how many instructions, and where they stand. */
    long program(List<Seccomp.Instruction> instructions) {
        MemorySegment code = arena.allocate(8L * instructions.size(), 8);
        for (int i = 0; i < instructions.size(); i++) {
            Seccomp.Instruction instruction = instructions.get(i);
            long packed = instruction.code()
                    | (long) instruction.ifTrue() << 16
                    | (long) instruction.ifFalse() << 24
                    | instruction.operand() << 32;
            code.set(JAVA_LONG, 8L * i, packed);
        }
        MemorySegment program = structure(16);
        program.set(JAVA_INT, 0, instructions.size());
        program.set(ADDRESS, 8, code);
        return program.address();
    }
}
