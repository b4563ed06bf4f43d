// style: enterprise developer: an injected service, a converter interface with a default method, many finals
package com.example.tide.decoding;

import static java.util.Objects.requireNonNull;

public class Solution {
    private final ReadingDecoder decoder;

    public Solution() {
        this(new WrappingReadingDecoder(new SixteenBitCounter()));
    }

    Solution(final ReadingDecoder decoder) {
        this.decoder = requireNonNull(decoder, "decoder");
    }

    public short[] decode(final short first, final byte[] deltas) {
        return decoder.decode(new EncodedDiary(first, deltas));
    }
}

interface ReadingDecoder {
    short[] decode(EncodedDiary diary);
}

interface Counter {
    short advance(short from, byte by);

    default short reset() {
        return 0;
    }
}

final class SixteenBitCounter implements Counter {
    @Override
    public short advance(final short from, final byte by) {
        final int unwrapped = from + by;
        if (unwrapped > Short.MAX_VALUE) {
            return (short) (unwrapped - 0x10000);
        } else if (unwrapped < Short.MIN_VALUE) {
            return (short) (unwrapped + 0x10000);
        } else {
            return (short) unwrapped;
        }
    }
}

final class WrappingReadingDecoder implements ReadingDecoder {
    private final Counter counter;

    WrappingReadingDecoder(final Counter counter) {
        this.counter = counter;
    }

    @Override
    public short[] decode(final EncodedDiary diary) {
        final short[] readings = new short[diary.size() + 1];
        readings[0] = diary.getFirst();
        for (int position = 1; position < readings.length; position++) {
            readings[position] = counter.advance(readings[position - 1], diary.getDelta(position - 1));
        }
        return readings;
    }
}

class EncodedDiary {
    private final short first;
    private final byte[] deltas;

    EncodedDiary(final short first, final byte[] deltas) {
        this.first = first;
        this.deltas = deltas.clone();
    }

    short getFirst() {
        return first;
    }

    byte getDelta(final int position) {
        return deltas[position];
    }

    int size() {
        return deltas.length;
    }
}
