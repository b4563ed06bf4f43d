package hone.judge;

import hone.task.CancelToken;
import hone.task.Progress;

/** From a submission to its verdict. */
@FunctionalInterface
public interface Judge {
    /**
     * Judges a submission, which may take up to a minute.
     *
     * <p>Trouble of our own (no worker, no compiler) is a judgement too, {@link Verdict#INTERNAL} with a message.
     *
     * @param cancel ends the judging at any moment
     * @param progress hears of every case
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    Judgement judge(Submission submission, CancelToken cancel, Progress progress);
}
