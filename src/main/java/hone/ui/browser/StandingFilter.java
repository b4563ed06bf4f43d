package hone.ui.browser;

import hone.practice.Standing;

/** Which problems are listed, by where the person stands with them. */
public enum StandingFilter {
    ANY("Any standing") {
        @Override
        boolean admits(Standing standing) {
            return true;
        }
    },
    UNSOLVED("Not solved") {
        @Override
        boolean admits(Standing standing) {
            return !standing.solved();
        }
    },
    TRIED("Tried, not solved") {
        @Override
        boolean admits(Standing standing) {
            return !standing.solved() && (standing.attempts() > 0 || standing.gaveUp());
        }
    },
    SOLVED("Solved") {
        @Override
        boolean admits(Standing standing) {
            return standing.solved();
        }
    };

    private final String words;

    StandingFilter(String words) {
        this.words = words;
    }

    abstract boolean admits(Standing standing);

    @Override
    public String toString() {
        return words;
    }
}
