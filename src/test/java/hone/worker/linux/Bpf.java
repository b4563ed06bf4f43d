package hone.worker.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Runs a filter as the kernel would, on a call that nobody made. */
final class Bpf {
    private static final int MOST_INSTRUCTIONS = 4096;

    private Bpf() {}

    /** What the filter answers to a call of the kernel. */
    static long run(List<Seccomp.Instruction> program, long audit, long number, long... arguments) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, (int) number).putInt(4, (int) audit);
        for (int i = 0; i < arguments.length; i++) {
            data.putLong(16 + 8 * i, arguments[i]);
        }
        if (program.size() > MOST_INSTRUCTIONS) {
            throw new AssertionError("the kernel takes no program of " + program.size() + " instructions");
        }
        long loaded = 0;
        int at = 0;
        while (true) {
            Seccomp.Instruction now = program.get(at++);
            switch (now.code()) {
                case Seccomp.LOAD -> loaded = Integer.toUnsignedLong(data.getInt((int) now.operand()));
                case Seccomp.EQUAL -> at += loaded == now.operand() ? now.ifTrue() : now.ifFalse();
                case Seccomp.AT_LEAST -> at += loaded >= now.operand() ? now.ifTrue() : now.ifFalse();
                case Seccomp.ANY_BIT -> at += (loaded & now.operand()) != 0 ? now.ifTrue() : now.ifFalse();
                case Seccomp.RETURN -> {
                    return now.operand();
                }
                default -> throw new AssertionError("no such instruction: " + now);
            }
        }
    }
}
