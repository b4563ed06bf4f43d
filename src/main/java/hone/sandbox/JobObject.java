package hone.sandbox;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Windows: a job that holds one process, bounds its memory, and ends with its last handle, that is with the app. Layouts
 * and numbers as in the documentation of {@code JOBOBJECT_EXTENDED_LIMIT_INFORMATION} for 64 bits.
 */
final class JobObject implements Sandbox {
    static final int LIMITS_BYTES = 144;
    static final int FLAGS_AT = 16;
    static final int PROCESSES_AT = 40;
    static final int PROCESS_MEMORY_AT = 112;
    private static final int EXTENDED_LIMITS = 9;
    private static final int UI_RESTRICTIONS = 4;
    private static final int ALL_UI = 0xFF;

    private static final int ONE_PROCESS = 0x8;
    private static final int PROCESS_MEMORY = 0x100;
    private static final int DIE_ON_UNHANDLED_EXCEPTION = 0x400;
    private static final int KILL_ON_CLOSE = 0x2000;

    private static final int SET_QUOTA_AND_TERMINATE = 0x100 | 0x1;

    @Override
    public List<String> wrap(List<String> command, Confinement confinement) {
        return command;
    }

    @Override
    public Hold hold(ProcessHandle process, Confinement confinement) throws IOException {
        Windows windows = new Windows();
        MemorySegment job = windows.create();
        try (Arena arena = Arena.ofConfined()) {
            windows.set(job, EXTENDED_LIMITS, limits(arena, confinement.memoryBytes()));
            windows.set(job, UI_RESTRICTIONS, arena.allocateFrom(JAVA_INT, ALL_UI));
            windows.assign(job, process.pid());
            AtomicBoolean closed = new AtomicBoolean();
            return () -> {
                if (!closed.getAndSet(true)) {
                    windows.close(job);
                }
            };
        } catch (IOException e) {
            windows.close(job);
            throw e;
        }
    }

    static MemorySegment limits(Arena arena, long memoryBytes) {
        MemorySegment limits = arena.allocate(LIMITS_BYTES, 8);
        limits.set(JAVA_INT, FLAGS_AT, ONE_PROCESS | PROCESS_MEMORY | DIE_ON_UNHANDLED_EXCEPTION | KILL_ON_CLOSE);
        limits.set(JAVA_INT, PROCESSES_AT, 1);
        limits.set(JAVA_LONG, PROCESS_MEMORY_AT, memoryBytes);
        return limits;
    }

    /** The functions of the system's library that are called. */
    private static final class Windows {
        private static final Linker LINKER = Linker.nativeLinker();
        private final SymbolLookup library = SymbolLookup.libraryLookup("kernel32", Arena.global());

        private MethodHandle function(String name, ValueLayout result, ValueLayout... parameters) {
            return LINKER.downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, parameters));
        }

        MemorySegment create() throws IOException {
            MemorySegment job = (MemorySegment) call(
                    function("CreateJobObjectW", ADDRESS, ADDRESS, ADDRESS), MemorySegment.NULL, MemorySegment.NULL);
            if (job.address() == 0) {
                throw new IOException("Windows made no job object");
            }
            return job;
        }

        void set(MemorySegment job, int kind, MemorySegment information) throws IOException {
            check(
                    "the job object's limits were not taken",
                    call(
                            function("SetInformationJobObject", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT),
                            job,
                            kind,
                            information,
                            (int) information.byteSize()));
        }

        void assign(MemorySegment job, long pid) throws IOException {
            MemorySegment process = (MemorySegment) call(
                    function("OpenProcess", ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT), SET_QUOTA_AND_TERMINATE, 0, (int)
                            pid);
            if (process.address() == 0) {
                throw new IOException("Windows does not open the process " + pid);
            }
            try {
                check(
                        "the process was not taken into the job object",
                        call(function("AssignProcessToJobObject", JAVA_INT, ADDRESS, ADDRESS), job, process));
            } finally {
                close(process);
            }
        }

        void close(MemorySegment handle) {
            try {
                call(function("CloseHandle", JAVA_INT, ADDRESS), handle);
            } catch (IOException e) {
                throw new IllegalStateException("a handle could not be closed", e);
            }
        }

        private static void check(String otherwise, Object answer) throws IOException {
            if ((int) answer == 0) {
                throw new IOException(otherwise);
            }
        }

        private static Object call(MethodHandle function, Object... arguments) throws IOException {
            try {
                return function.invokeWithArguments(arguments);
            } catch (Throwable e) {
                throw new IOException("Windows could not be called", e);
            }
        }
    }
}
