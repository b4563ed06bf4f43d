package hone.practice.round;

/** What an interviewer would say, at the moment at which {@link Interviewer} finds it right. */
public enum Prompt {
    NO_CLARIFICATION("Before you write: what can the input look like? Note what you would ask."),
    NO_BOUND("What does this way cost, in time and in space? Note the bounds."),
    NO_EDGE_CASE("Which input could break this? Try one of your own before you submit."),
    SILENT("It has been quiet for a while. What are you thinking about? A word in the notes helps.");

    private final String words;

    Prompt(String words) {
        this.words = words;
    }

    /** The words themselves. */
    public String words() {
        return words;
    }
}
