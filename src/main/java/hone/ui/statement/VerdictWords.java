package hone.ui.statement;

import hone.judge.Verdict;

/** Verdicts in a person's words. */
public final class VerdictWords {
    private VerdictWords() {}

    /** Two or three words, the first with a capital. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case AC -> "Accepted";
            case WA -> "Wrong answer";
            case RTE -> "Crashed";
            case TLE -> "Too slow";
            case MLE -> "Out of memory";
            case OLE -> "Too much output";
            case CE -> "Does not compile";
            case DENIED -> "Not allowed";
            case INTERNAL -> "Fault in Hone";
        };
    }
}
