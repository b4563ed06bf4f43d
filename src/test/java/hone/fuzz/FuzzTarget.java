package hone.fuzz;

import java.util.List;

/** Something that reads what a stranger wrote, and what must hold whatever that is. */
public interface FuzzTarget {
    /** Its name, as on the command line and of its folder of regressions. */
    String name();

    /** Inputs that it takes; what it is given is made out of them. At least one. */
    List<byte[]> seeds();

    /** Pieces that mean something to it, to be put in anywhere. */
    default List<byte[]> words() {
        return List.of();
    }

    /** Longest input worth a try, in bytes. */
    default int largest() {
        return 1 << 16;
    }

    /**
     * Most bytes that reading may allocate on the thread that reads: a multiple of the input, so that a small input never
     * fills the memory.
     */
    default long mayAllocate(int inputBytes) {
        return 64L * inputBytes + (1L << 20);
    }

    /** How many tries {@code mvn verify} makes. */
    int tries();

    /**
     * Reads an input. The reader's documented exceptions are an answer and are caught here; whatever is thrown is a failure.
     * What this allocates counts.
     *
     * @return what must hold now
     */
    Law read(byte[] input) throws Exception;

    /** What must hold of something that was read; throws where it does not. */
    @FunctionalInterface
    interface Law {
        /** Nothing more than that it was read. */
        Law NONE = () -> {};

        /** Checks it; what this allocates does not count. */
        void check() throws Exception;
    }
}
