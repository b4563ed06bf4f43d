package hone.ui;

import java.util.List;

/**
 * Something a person must know, in a line above their work.
 *
 * @param about what it is about; a new notice about the same takes the place of the old one
 * @param tone whether something is wrong
 * @param text a sentence or two
 * @param actions what can be done about it
 */
public record Notice(Subject about, Tone tone, String text, List<Action> actions) {
    public Notice {
        actions = List.copyOf(actions);
    }

    /** A notice of trouble. */
    Notice(Subject about, String text, List<Action> actions) {
        this(about, Tone.TROUBLE, text, actions);
    }

    /** A notice of something that went well. */
    static Notice news(Subject about, String text) {
        return new Notice(about, Tone.NEWS, text, List.of());
    }

    /** A notice about which nothing can be done here. */
    static Notice of(Subject about, String text) {
        return new Notice(about, text, List.of());
    }

    /** What a notice may be about. */
    public enum Subject {
        NOT_KEPT,
        PACKS,
        IMPORT,
        PROBLEM,
        STORE,
        OTHER_DRAFT,
        ROUND
    }

    /** Whether something is wrong. */
    public enum Tone {
        TROUBLE,
        NEWS
    }

    /** A button in a notice; using it takes the notice away. */
    public record Action(String name, Runnable run) {}
}
