package hone.worker;

import hone.wire.BodyWriter;
import hone.wire.Frame;
import hone.wire.FrameKind;
import hone.wire.FrameWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tries what a worker must not be able to do, in a process that is confined like one, and says what came of it. Nothing of
 * it does any harm where it succeeds: it reads and writes in a folder made for it, greets a listener of the app's, and
 * starts a program that ends at once.
 */
public final class SafetyProbe {
    private static final int PATIENCE_MILLIS = 2_000;

    private SafetyProbe() {}

    /** Something that ends quietly if it may be done. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }

    /**
     * Arguments: a folder with a file {@code read-me} in it, the port of a listener on the loopback address, and a program to
     * start with its arguments. Sends one {@link FrameKind#PROBED}.
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        List<String> program = List.of(args).subList(2, args.length);
        BodyWriter out = new BodyWriter();
        out.writeText(System.getProperty("hone.layers", ""));
        out.writeTruth(succeeds(() -> Files.readAllBytes(folder.resolve("read-me"))));
        out.writeTruth(succeeds(() -> Files.write(folder.resolve("written"), new byte[] {1})));
        out.writeTruth(succeeds(() -> greet(port)));
        out.writeTruth(succeeds(() -> new ProcessBuilder(program).start().waitFor()));
        new FrameWriter(new FileOutputStream(FileDescriptor.out)).write(new Frame(FrameKind.PROBED, out.toBytes()));
        Runtime.getRuntime().halt(0);
    }

    private static boolean succeeds(Attempt attempt) {
        try {
            attempt.run();
            return true;
        } catch (Exception | LinkageError refused) {
            // The libraries for sockets cannot even be set up where there are none.
            return false;
        }
    }

    private static void greet(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        }
    }
}
