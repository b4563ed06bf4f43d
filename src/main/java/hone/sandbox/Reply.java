package hone.sandbox;

import hone.wire.Frame;

/** What waiting for a worker brought. */
public sealed interface Reply {
    /** A frame. */
    record Arrived(Frame frame) implements Reply {}

    /** Nothing yet; the worker may still answer. */
    record Silent() implements Reply {}

    /**
     * The worker has ended.
     *
     * @param exitCode its exit code; 128 plus the signal's number where a signal ended it
     * @param words what it wrote to its error stream, cut after 16 KiB
     */
    record Ended(int exitCode, String words) implements Reply {}

    /** It sent something that no worker of ours sends, and has been killed. */
    record Violated(String why) implements Reply {}
}
