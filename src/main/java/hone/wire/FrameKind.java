package hone.wire;

/** The numbers of the frames between the app and a run worker. */
public final class FrameKind {
    /** App to worker: the submission, see {@link Load}. */
    public static final int LOAD = 1;
    /** App to worker: one input, see {@link CaseInput}. */
    public static final int CASE = 2;
    /** App to worker: which lines are running now? Empty body. */
    public static final int PROBE = 3;

    /** Worker to app: started and waiting. The body is the protocol's version, one byte. */
    public static final int READY = 65;
    /** Worker to app: the submission is taken. Empty body. */
    public static final int LOADED = 66;
    /** Worker to app: how a case ended, see {@link CaseResult}. */
    public static final int RESULT = 67;
    /** Worker to app: the answer to {@link #PROBE}, a {@link StackPlace} list. */
    public static final int STACK = 68;

    /**
     * Worker to app, from a worker that tries its own bounds: by which layers it is held (a text, {@code name=why not} parted by
     * semicolons), and whether it could read a file, write one, reach a socket, start a process (truth values).
     */
    public static final int PROBED = 69;

    /** The protocol's version, said in {@link #READY}. */
    public static final int VERSION = 6;

    private FrameKind() {}
}
