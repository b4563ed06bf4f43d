package hone.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.Optional;

/**
 * CPU time of a process, all its threads, the dead ones too. On Linux the kernel's own clock of the process, in
 * nanoseconds; elsewhere, and where native calls are not allowed, what the JDK says, in steps of up to 10 ms.
 */
interface CpuClock {
    /** Time used since the process started; zero once it is gone. */
    Duration read();

    /** The clock of a process. */
    static CpuClock of(ProcessHandle process) {
        return OperatingSystem.current() == OperatingSystem.LINUX && Kernel.GET_TIME.isPresent()
                ? new Kernel(process)
                : () -> process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** {@code clock_gettime} of a clock that stands for another process, see {@code clock_getcpuclockid(3)}. */
    final class Kernel implements CpuClock {
        /** The lowest bits of a clock's number: scheduled time, of a whole process. */
        private static final int SCHEDULED = 2;

        private static final Optional<MethodHandle> GET_TIME = find();

        private final int clock;

        private Kernel(ProcessHandle process) {
            this.clock = (int) ~process.pid() << 3 | SCHEDULED;
        }

        private static Optional<MethodHandle> find() {
            if (!Kernel.class.getModule().isNativeAccessEnabled()) {
                // Asking all the same would print a warning.
                return Optional.empty();
            }
            try {
                Linker linker = Linker.nativeLinker();
                return linker.defaultLookup()
                        .find("clock_gettime")
                        .map(symbol -> linker.downcallHandle(
                                symbol, FunctionDescriptor.of(JAVA_INT, JAVA_INT, ValueLayout.ADDRESS)));
            } catch (UnsupportedOperationException | IllegalCallerException e) {
                return Optional.empty();
            }
        }

        @Override
        public Duration read() {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment time = arena.allocate(16, 8);
                int code = (int) GET_TIME.orElseThrow().invokeExact(clock, time);
                return code == 0 ? Duration.ofSeconds(time.get(JAVA_LONG, 0), time.get(JAVA_LONG, 8)) : Duration.ZERO;
            } catch (Throwable e) {
                throw new IllegalStateException("the kernel's clock could not be read", e);
            }
        }
    }
}
