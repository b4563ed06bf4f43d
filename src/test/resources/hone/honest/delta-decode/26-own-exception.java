// style: own checked exceptions signal the wrap, try and catch in the loop
class Solution {
    static class CounterException extends Exception {
        private final int wrapped;

        CounterException(String message, int wrapped) {
            super(message);
            this.wrapped = wrapped;
        }

        int getWrapped() {
            return wrapped;
        }
    }

    static class OverTheTop extends CounterException {
        OverTheTop(int value) {
            super("over the top: " + value, value - 65536);
        }
    }

    static class BelowTheBottom extends CounterException {
        BelowTheBottom(int value) {
            super("below the bottom: " + value, value + 65536);
        }
    }

    private static int checked(int value) throws CounterException {
        if (value > 32767) throw new OverTheTop(value);
        if (value < -32768) throw new BelowTheBottom(value);
        return value;
    }

    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        int wraps = 0;
        int value = first;
        int i = 0;
        while (true) {
            readings[i] = (short) value;
            if (i == deltas.length) {
                return readings;
            }
            try {
                value = checked(value + deltas[i]);
            } catch (OverTheTop | BelowTheBottom e) {
                wraps++;
                value = e.getWrapped();
                if (wraps == 1) {
                    System.err.println(e.getMessage());
                }
            } catch (CounterException e) {
                throw new IllegalStateException(e);
            } finally {
                i++;
            }
        }
    }
}
