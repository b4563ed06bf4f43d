package hone.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output and error of a submission: the first bytes are kept, all are counted, too many are a flood. */
final class CapturedOutput extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int keep;
    private long max = Long.MAX_VALUE;
    private long total;
    private Runnable onFlood = () -> {};
    private PrintStream printer = newPrinter(this);
    private ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Standard output of a program, all of which is compared. */
    private final class Printed extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            synchronized (CapturedOutput.this) {
                if (total + length <= max) {
                    printed.write(bytes, from, length);
                }
                count(length);
            }
        }
    }

    /**
     * Forgets what was printed and begins anew.
     *
     * @param keep how many bytes to keep
     * @param max how many may be printed
     * @param onFlood runs on the printing thread when there are more
     */
    synchronized void begin(int keep, long max, Runnable onFlood) {
        this.keep = keep;
        this.max = max;
        this.onFlood = onFlood;
        kept.reset();
        total = 0;
        printer = newPrinter(this);
        printed = new ByteArrayOutputStream();
    }

    /** What {@code System.out} and {@code System.err} are for the case: a new one each, as a case may close or break its own. */
    synchronized PrintStream printer() {
        return printer;
    }

    /** What {@code System.out} is for a program. */
    synchronized PrintStream programPrinter() {
        return newPrinter(new Printed());
    }

    /** All that a program has printed. */
    synchronized String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream newPrinter(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        if (kept.size() < keep) {
            kept.write(b);
        }
        count(1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        int room = Math.min(length, keep - kept.size());
        if (room > 0) {
            kept.write(bytes, from, room);
        }
        count(length);
    }

    private void count(int more) {
        total += more;
        if (total > max) {
            onFlood.run();
        }
    }

    synchronized long total() {
        return total;
    }

    synchronized byte[] kept() {
        return kept.toByteArray();
    }
}
