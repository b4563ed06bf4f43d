package hone.store;

import hone.practice.round.Stamped;
import java.util.ArrayList;
import java.util.List;

/**
 * What could be read of a round's log.
 *
 * @param events in order
 * @param last the sequence number of the last of them, or 0
 * @param end how many bytes from the front are read or skipped; what follows is torn
 * @param lost how many events that had been written whole cannot be read any more, as far as can be told
 */
record RoundReading(List<Stamped> events, long last, int end, int lost) {
    RoundReading {
        events = List.copyOf(events);
    }

    /** Reads a file as far as it makes sense: past a damaged record it goes on with the next that is sound. */
    static RoundReading of(byte[] file) {
        List<Stamped> events = new ArrayList<>();
        long last = 0;
        int lost = LogFrame.version(file) == 0 ? 1 : 0;
        int end = Math.min(LogFrame.HEAD_BYTES, file.length);
        int at = LogFrame.HEAD_BYTES;
        while (at < file.length) {
            LogFrame frame = LogFrame.decode(file, at);
            if (frame == null || frame.sequence() <= last) {
                at = next(file, at + 1, last);
                continue;
            }
            lost += (int) Math.min(Integer.MAX_VALUE / 2, frame.sequence() - last - 1);
            last = frame.sequence();
            Stamped event = RoundCodec.event(frame);
            if (event == null) {
                lost++;
            } else {
                events.add(event);
            }
            at = (int) LogFrame.end(file, at);
            end = at;
        }
        return new RoundReading(events, last, end, lost);
    }

    private static int next(byte[] file, int from, long last) {
        for (int at = from; at < file.length; at++) {
            LogFrame frame = LogFrame.decode(file, at);
            if (frame != null && frame.sequence() > last) {
                return at;
            }
        }
        return file.length;
    }
}
