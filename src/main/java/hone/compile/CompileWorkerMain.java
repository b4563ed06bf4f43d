package hone.compile;

import hone.wire.Frame;
import hone.wire.FrameReader;
import hone.wire.FrameWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Main class of the compile worker: ECJ on a thread with a large stack, one source after the other, until the input ends.
 * Until the first source comes it warms itself up.
 */
public final class CompileWorkerMain {
    private static final long STACK_BYTES = 64L << 20;
    private static final int MAX_FRAME = 16 << 20;
    /** So often the sample is compiled before the interpreter's part in a compile becomes small. */
    private static final int WARM_UP_ROUNDS = 12;

    private static final String SAMPLE = """
            class Solution {
                record Edge(int to, long cost) {}

                int sample(int[] numbers, String text, ListNode head, TreeNode root) {
                    Map<String, List<Integer>> groups = new HashMap<>();
                    Deque<int[]> queue = new ArrayDeque<>();
                    PriorityQueue<Edge> heap = new PriorityQueue<>((a, b) -> Long.compare(a.cost(), b.cost()));
                    for (int i = 0; i < numbers.length; i++) {
                        groups.computeIfAbsent(text.substring(i), key -> new ArrayList<>()).add(numbers[i]);
                        heap.add(new Edge(i, numbers[i]));
                    }
                    StringBuilder line = new StringBuilder();
                    for (Map.Entry<String, List<Integer>> entry : groups.entrySet()) {
                        line.append(entry.getKey()).append(entry.getValue().get(0) + 1);
                    }
                    while (!queue.isEmpty()) {
                        int[] next = queue.poll();
                        switch (next[0]) {
                            case 1 -> queue.add(new int[] {next[1] * 2, 1});
                            default -> line.append(next[1]);
                        }
                    }
                    return Arrays.stream(numbers).filter(x -> x > 0).sum() + line.length() + undeclared;
                }
            }
            """;

    private final EcjCompiler compiler = new EcjCompiler();
    private final BlockingQueue<Frame> orders = new LinkedBlockingQueue<>();
    private final FrameReader in;
    private final FrameWriter out;

    private CompileWorkerMain(FrameReader in, FrameWriter out) {
        this.in = in;
        this.out = out;
    }

    /** Speaks frames on standard input and output until the input ends. */
    public static void main(String[] args) {
        FrameReader in =
                new FrameReader(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16), MAX_FRAME);
        FrameWriter out = new FrameWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        CompileWorkerMain worker = new CompileWorkerMain(in, out);
        // A thread of its own ends the process with the app, however deep in a source the compiler is.
        Thread reader = new Thread(worker::read, "frames");
        reader.setDaemon(true);
        reader.start();
        new Thread(null, worker::serve, "compiler", STACK_BYTES).start();
    }

    private void read() {
        try {
            for (Frame frame = in.read(); frame != null; frame = in.read()) {
                orders.add(frame);
            }
        } catch (IOException e) {
            // The app has gone away or mad: either way there is nobody to work for.
            Runtime.getRuntime().halt(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private void serve() {
        try {
            warmUp();
            while (true) {
                out.write(answer(orders.take()));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        } catch (RuntimeException | Error e) {
            System.err.println("the compile worker failed: " + e);
            Runtime.getRuntime().halt(1);
        }
    }

    private void warmUp() {
        for (int round = 0; round < WARM_UP_ROUNDS && orders.isEmpty(); round++) {
            // With and without its error, as the words for errors want warming too.
            compile(round % 4 == 0 ? SAMPLE : SAMPLE.replace(" + undeclared", ""), List.of("ListNode", "TreeNode"));
        }
    }

    private Frame answer(Frame frame) throws IOException {
        if (frame.kind() != CompileFrames.COMPILE) {
            throw new IOException("a frame of kind " + frame.kind());
        }
        CompileFrames.Order order = CompileFrames.Order.read(frame.body());
        try {
            return CompileFrames.toFrame(compile(order.source(), order.nodeTypes()));
        } catch (StackOverflowError e) {
            return new Frame(CompileFrames.TOO_DEEP, new byte[0]);
        } catch (RuntimeException e) {
            return CompileFrames.broken(e);
        }
    }

    private EcjCompiler.Outcome compile(String text, List<String> nodeTypes) {
        ScannedSource source = ScannedSource.of(text);
        return compiler.compile(source, Outline.of(source), nodeTypes);
    }
}
