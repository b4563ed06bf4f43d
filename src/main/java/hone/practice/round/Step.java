package hone.practice.round;

/** The steps of a coding interview, in order. */
public enum Step {
    CLARIFY("Clarify", "Ask what the input can be, and what should happen at its edges."),
    BRUTE_FORCE("Brute force", "Say the simplest way that works, and its bounds."),
    IMPROVE("Improve", "What does it do twice? Say the better way and its bounds."),
    CODE("Code", "Write it, and say what you write."),
    VALIDATE("Validate", "Walk through a sample and an edge case before you submit."),
    TRADE_OFFS("Trade-offs", "Time against space, and what you would change for other inputs.");

    private final String title;
    private final String advice;

    Step(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What is done in it, one sentence or two. */
    public String advice() {
        return advice;
    }
}
