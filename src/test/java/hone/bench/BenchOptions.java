package hone.bench;

import java.util.List;

/**
 * How often each thing is measured.
 *
 * @param runs clicks
 * @param cold runs of a fresh javac and a fresh java
 * @param warm runs of a warm javac and a fresh java
 * @param first first clicks after a start, and after an idle time
 * @param reallyIdle whether the idle minutes are waited for, once, instead of imitated
 */
record BenchOptions(int runs, int cold, int warm, int first, boolean reallyIdle) {
    static BenchOptions parse(String[] args) {
        List<String> words = List.of(args);
        return new BenchOptions(
                number(words, "--runs", 100),
                number(words, "--cold", 10),
                number(words, "--warm", 20),
                number(words, "--first", 5),
                words.contains("--really-idle"));
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }
}
