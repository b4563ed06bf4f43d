// style: student in the first year: one step of the counter at a time, if by if
public class Solution {
    private short counter;

    public short[] decode(short first, byte[] deltas) {
        counter = first;
        short[] readings;
        readings = new short[deltas.length + 1];
        readings[0] = counter;
        int position = 1;
        for (int i = 0; i < deltas.length; i++) {
            byte d = deltas[i];
            if (d > 0) {
                // d steps up
                for (int step = 1; step <= d; step++) {
                    stepUp();
                }
            } else if (d < 0) {
                // -d steps down
                for (int step = 1; step <= -d; step++) {
                    stepDown();
                }
            } else {
                // nothing to do if d is 0
            }
            readings[position] = counter;
            position = position + 1;
        }
        return readings;
    }

    private void stepUp() {
        if (counter == 32767) {
            counter = -32768;
        } else {
            counter++;
        }
    }

    private void stepDown() {
        if (counter == -32768) {
            counter = 32767;
        } else {
            counter--;
        }
    }
}
