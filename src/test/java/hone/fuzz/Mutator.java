package hone.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs out of inputs: bits, bytes, numbers and pieces changed, left out, said twice or put together anew. */
final class Mutator {
    /** Numbers at which readers err, as text. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1e400",
            "-0.0",
            "00",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e-999999999",
            "0.1e1",
            "99999999999999999999999999999999999999");
    /** Texts at which readers err. */
    private static final List<String> TEXTS = List.of(
            "\u0000", "\ufeff", "\u2028", "\u202e", "é", "😀", "\r\n", "\r", "\n", "\t", " ", "\\", "\"", "'", "/*",
            "*/", "//");
    /** Lengths at which readers err: four bytes, most significant first, and seven bits a byte, least significant first. */
    private static final byte[][] LENGTHS = {
        {-1, -1, -1, -1},
        {127, -1, -1, -1},
        {-128, 0, 0, 0},
        {0, 1, 0, 0},
        {0, 0, 0, 0},
        {-1, -1, -1, -1, 7},
        {-1, -1, -1, -1, 15},
        {-128, -128, -128, -128, 8},
        {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
        {-1, -1, -1, -1, -1, -1, -1, -1, -1, 127},
        {-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, 1}
    };

    private final List<byte[]> seeds;
    private final List<byte[]> words;
    private final int largest;

    Mutator(FuzzTarget target) {
        this.seeds = target.seeds();
        this.words = target.words();
        this.largest = target.largest();
    }

    /** An input of at most {@link FuzzTarget#largest} bytes; the same for the same random numbers. */
    byte[] make(Random random) {
        byte[] input = start(random);
        // Mostly few changes, so that much of what is valid stays valid and the reader gets far.
        int changes = 1 + (int) Math.abs(random.nextGaussian() * 3);
        for (int i = 0; i < changes; i++) {
            input = change(input, random);
        }
        if (random.nextInt(400) == 0) {
            input = swollen(input, random);
        }
        return input.length <= largest ? input : Arrays.copyOf(input, largest);
    }

    private byte[] start(Random random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            return noise;
        }
        if (kind == 1) {
            ByteArrayOutputStream soup = new ByteArrayOutputStream();
            for (int left = random.nextInt(60); left > 0; left--) {
                soup.writeBytes(piece(random));
            }
            return soup.toByteArray();
        }
        return seed(random).clone();
    }

    private byte[] change(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int length = Math.min(input.length - at, 1 + random.nextInt(random.nextInt(6) == 0 ? 200 : 12));
        return switch (random.nextInt(12)) {
            case 0 -> flipped(input, random);
            case 1 -> replaced(input, at, Math.min(1, input.length - at), new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(input, at, length, new byte[0]);
            case 3 -> replaced(input, at, 0, Arrays.copyOfRange(input, at, at + length));
            case 4 -> replaced(input, at, 0, piece(random));
            case 5 -> replaced(input, at, length, piece(random));
            case 6 -> replaced(input, at, Math.min(length, 5), LENGTHS[random.nextInt(LENGTHS.length)]);
            case 7 -> number(input, at, random);
            case 8 -> spliced(input, at, random);
            case 9 -> Arrays.copyOf(input, at);
            case 10 -> repeated(input, at, length, random.nextInt(100));
            default -> moved(input, at, length, random);
        };
    }

    private byte[] piece(Random random) {
        return switch (random.nextInt(words.isEmpty() ? 3 : 6)) {
            case 0 -> NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.UTF_8);
            case 1 -> TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8);
            case 2 -> {
                byte[] from = seed(random);
                int at = random.nextInt(from.length + 1);
                yield Arrays.copyOfRange(from, at, Math.min(from.length, at + 1 + random.nextInt(30)));
            }
            default -> words.get(random.nextInt(words.size()));
        };
    }

    private byte[] seed(Random random) {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static byte[] flipped(byte[] input, Random random) {
        if (input.length > 0) {
            input[random.nextInt(input.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return input;
    }

    private static byte[] replaced(byte[] input, int at, int length, byte[] by) {
        byte[] output = new byte[input.length - length + by.length];
        System.arraycopy(input, 0, output, 0, at);
        System.arraycopy(by, 0, output, at, by.length);
        System.arraycopy(input, at + length, output, at + by.length, input.length - at - length);
        return output;
    }

    /** Puts another number where one stands, at or after a place. */
    private static byte[] number(byte[] input, int at, Random random) {
        int from = at;
        while (from < input.length && !isDigit(input[from])) {
            from++;
        }
        int to = from;
        while (to < input.length && isDigit(input[to])) {
            to++;
        }
        String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return replaced(input, from, to - from, number.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isDigit(byte unit) {
        return unit >= '0' && unit <= '9';
    }

    private byte[] spliced(byte[] input, int at, Random random) {
        byte[] other = seed(random);
        int from = random.nextInt(other.length + 1);
        return replaced(input, at, input.length - at, Arrays.copyOfRange(other, from, other.length));
    }

    private byte[] repeated(byte[] input, int at, int length, int times) {
        int bounded = length == 0 ? 0 : Math.min(times, largest / length);
        byte[] by = new byte[length * bounded];
        for (int i = 0; i < bounded; i++) {
            System.arraycopy(input, at, by, i * length, length);
        }
        return replaced(input, at, 0, by);
    }

    /** A small piece said again and again until the input is as large as may be: what grows faster than its input shows. */
    private byte[] swollen(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int length = Math.min(input.length - at, 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
        return length == 0 ? input : repeated(input, at, length, Math.max(0, (largest - input.length) / length));
    }

    private static byte[] moved(byte[] input, int at, int length, Random random) {
        byte[] piece = Arrays.copyOfRange(input, at, at + length);
        byte[] rest = replaced(input, at, length, new byte[0]);
        return replaced(rest, random.nextInt(rest.length + 1), 0, piece);
    }
}
