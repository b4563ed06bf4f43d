package hone.judge;

import java.util.List;
import java.util.Optional;

/**
 * Which protections hold on this machine, and what came of trying.
 *
 * @param layers the allow-list first, then what the operating system gives
 * @param selfTest what a confined worker could do when it tried, without the allow-list
 */
public record SafetyReport(List<Layer> layers, SelfTest selfTest) {
    public SafetyReport {
        layers = List.copyOf(layers);
    }

    /**
     * A protection.
     *
     * @param name such as {@code landlock}
     * @param whyNot empty where it holds
     */
    public record Layer(String name, Optional<String> whyNot) {
        /** Whether it holds. */
        public boolean holds() {
            return whyNot.isEmpty();
        }
    }

    /**
     * What was refused.
     *
     * @param file both to read a file of the user's and to write one
     * @param socket to reach a listener on this machine
     * @param process to start another program
     */
    public record SelfTest(boolean file, boolean socket, boolean process) {
        /** Whether nothing got through. */
        public boolean allRefused() {
            return file && socket && process;
        }
    }

    /** Whether every layer holds and nothing got through. */
    public boolean allWell() {
        return selfTest.allRefused() && layers.stream().allMatch(Layer::holds);
    }

    /** The state of things in a sentence, for people. */
    public String summary() {
        if (!layers.getFirst().holds()) {
            return "The list of what solutions may use does not work: run no code that you do not trust.";
        }
        if (selfTest.allRefused()) {
            return allWell()
                    ? "Solutions and packs are held by the list of what they may use and by the operating system."
                    : "Solutions and packs are held twice, though some layers are missing on this machine.";
        }
        return "Solutions and packs are held by the list of what they may use alone: this operating system does not hold"
                + " back everything that gets past it.";
    }
}
