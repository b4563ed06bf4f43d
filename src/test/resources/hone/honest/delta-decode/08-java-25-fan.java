// style: Java 25 fan: a sealed change, nested record patterns, guards, an unnamed pattern, var everywhere
import module java.base;

class Solution {
    sealed interface Change permits Up, Down, Still {}

    record Steps(int count) {}

    record Up(Steps steps) implements Change {}

    record Down(Steps steps) implements Change {}

    enum Still implements Change { STILL }

    static Change of(byte delta) {
        return switch (Integer.signum(delta)) {
            case 1 -> new Up(new Steps(delta));
            case -1 -> new Down(new Steps(Math.abs(delta)));
            default -> Still.STILL;
        };
    }

    static short apply(short reading, Change change) {
        return switch (change) {
            case Up(Steps(var count)) when reading > Short.MAX_VALUE - count -> (short) (reading + count - 65536);
            case Up(Steps(var count)) -> (short) (reading + count);
            case Down(Steps(var count)) when reading < Short.MIN_VALUE + count -> (short) (reading - count + 65536);
            case Down(Steps(var count)) -> (short) (reading - count);
            case Still _ -> reading;
        };
    }

    public short[] decode(short first, byte[] deltas) {
        var readings = new short[deltas.length + 1];
        readings[0] = first;
        var at = 0;
        for (var delta : deltas) {
            readings[at + 1] = apply(readings[at], of(delta));
            at++;
        }
        return readings;
    }
}
