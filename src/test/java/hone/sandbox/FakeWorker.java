package hone.sandbox;

import hone.wire.Frame;
import hone.wire.FrameReader;
import hone.wire.FrameWriter;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A child process that behaves as badly as its first argument says. */
final class FakeWorker {
    static final int MAX_FRAME = 1 << 20;

    private FakeWorker() {}

    static WorkerCommand command(String... behaviour) {
        List<String> command = new ArrayList<>(
                JavaCommand.of(32, System.getProperty("java.class.path"), FakeWorker.class.getName(), List.of()));
        command.addAll(List.of(behaviour));
        return new WorkerCommand("fake worker", command, MAX_FRAME);
    }

    public static void main(String[] args) throws IOException {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        switch (args[0]) {
            case "echo" -> echo(in, out);
            case "exit" -> {
                System.err.print(args[2]);
                Runtime.getRuntime().halt(Integer.parseInt(args[1]));
            }
            case "words" -> {
                System.err.print("x".repeat(Integer.parseInt(args[1])));
                System.err.flush();
                Runtime.getRuntime().halt(0);
            }
            case "flood" -> flood(out);
            case "garbage" -> {
                out.write("Hello, world!\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                stay();
            }
            case "oversized" -> {
                out.writeByte(67);
                out.writeInt(MAX_FRAME + 1);
                stay();
            }
            case "negative" -> {
                out.writeByte(67);
                out.writeInt(-1);
                stay();
            }
            case "cut off" -> {
                out.writeByte(67);
                out.writeInt(100);
                out.write(new byte[10]);
                Runtime.getRuntime().halt(7);
            }
            case "half" -> {
                out.writeByte(67);
                out.writeInt(100);
                stay();
            }
            case "mute" -> {
                out.close();
                stay();
            }
            default -> stay();
        }
    }

    private static void echo(FileInputStream in, DataOutputStream out) throws IOException {
        FrameReader reader = new FrameReader(in, MAX_FRAME);
        FrameWriter writer = new FrameWriter(out);
        for (Frame frame = reader.read(); frame != null; frame = reader.read()) {
            writer.write(frame);
        }
    }

    private static void flood(DataOutputStream out) throws IOException {
        FrameWriter writer = new FrameWriter(out);
        while (true) {
            writer.write(new Frame(67, new byte[100]));
        }
    }

    /** Neither reads nor writes nor ends. */
    private static void stay() {
        while (true) {
            LockSupport.park();
        }
    }
}
