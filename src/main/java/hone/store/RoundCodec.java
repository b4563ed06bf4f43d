package hone.store;

import hone.practice.round.RoundEvent;
import hone.practice.round.Stamped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a round's log: a head, then a {@link LogFrame} for each event. What was typed stands in the very form in which a
 * draft's journal has it, behind the moment and the task; all else is JSON behind the moment.
 */
final class RoundCodec {
    static final byte VERSION = 1;

    private static final String NAME = "HONERND";

    /** Beyond all kinds of a draft's journal. */
    private static final byte EVENT = 32;

    private static final int MOST_TASKS = 127;

    private RoundCodec() {}

    /** What stands at the front of a file. */
    static byte[] head() {
        return LogFrame.head(NAME, VERSION);
    }

    /**
     * The record of an event.
     *
     * @param sequence counts the events of a round, from 1
     */
    static LogFrame frame(long sequence, Stamped stamped) {
        return switch (stamped.event()) {
            case RoundEvent.Edited(var task, var position, var removed, var inserted) ->
                step(stamped.at(), task, new DraftRecord.Edit(sequence, position, removed, inserted));
            case RoundEvent.Replaced(var task, var text) ->
                step(stamped.at(), task, new DraftRecord.Snapshot(sequence, text));
            case RoundEvent other -> {
                byte[] json = RoundEventJson.write(other).getBytes(StandardCharsets.UTF_8);
                ByteBuffer body = ByteBuffer.allocate(Long.BYTES + json.length)
                        .putLong(stamped.at())
                        .put(json);
                yield new LogFrame(sequence, EVENT, body.array());
            }
        };
    }

    private static LogFrame step(long at, int task, DraftRecord step) {
        if (task < 0 || task > MOST_TASKS) {
            throw new IllegalArgumentException("A round has no task " + task);
        }
        LogFrame frame = JournalCodec.frame(step);
        ByteBuffer body = ByteBuffer.allocate(Long.BYTES + 1 + frame.body().length)
                .putLong(at)
                .put((byte) task)
                .put(frame.body());
        return new LogFrame(frame.sequence(), frame.kind(), body.array());
    }

    /** The event of a record; null if it is none that this version knows. */
    static @Nullable Stamped event(LogFrame frame) {
        ByteBuffer body = ByteBuffer.wrap(frame.body());
        if (body.remaining() < Long.BYTES + 1) {
            return null;
        }
        long at = body.getLong();
        if (at < 0) {
            return null;
        }
        if (frame.kind() == EVENT) {
            RoundEvent event =
                    RoundEventJson.read(StandardCharsets.UTF_8.decode(body).toString());
            return event == null ? null : new Stamped(at, event);
        }
        int task = body.get();
        DraftRecord step = JournalCodec.step(frame.sequence(), frame.kind(), body);
        return switch (step) {
            case null -> null;
            case DraftRecord.Edit(var _, var position, var removed, var inserted) ->
                new Stamped(at, new RoundEvent.Edited(task, position, removed, inserted));
            case DraftRecord.Snapshot(var _, var text) -> new Stamped(at, new RoundEvent.Replaced(task, text));
        };
    }
}
