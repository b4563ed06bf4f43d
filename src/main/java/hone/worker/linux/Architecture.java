package hone.worker.linux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A processor's numbers for the kernel's calls; they stand in {@code system-calls.txt}. */
enum Architecture {
    /** Intel's and AMD's 64 bits. */
    X86_64(0xC000003EL, 1, List.of("amd64", "x86_64")),
    /** Arm's 64 bits. */
    AARCH64(0xC00000B7L, 2, List.of("aarch64", "arm64"));

    private final long audit;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Integer> refused = new LinkedHashSet<>();

    Architecture(long audit, int column, List<String> names) {
        this.audit = audit;
        this.names = names;
        lines().map(line -> line.split(" "))
                .filter(parts -> !parts[column].equals("-"))
                .forEach(parts -> {
                    int number = Integer.parseInt(parts[column]);
                    if (parts[0].startsWith("-")) {
                        refused.add(number);
                    }
                    numbers.put(parts[0].startsWith("-") ? parts[0].substring(1) : parts[0], number);
                });
    }

    private static Stream<String> lines() {
        String file = "system-calls.txt";
        try (InputStream in = Architecture.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing beside this class: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The processor of a name as {@code os.arch} gives it; empty for one that is not known here. */
    static Optional<Architecture> of(String name) {
        return Stream.of(values()).filter(each -> each.names.contains(name)).findFirst();
    }

    /** How the kernel's audit names it to a filter. */
    long audit() {
        return audit;
    }

    boolean has(String call) {
        return numbers.containsKey(call);
    }

    int number(String call) {
        Integer number = numbers.get(call);
        if (number == null) {
            throw new IllegalArgumentException(this + " has no call " + call);
        }
        return number;
    }

    /** The calls that no worker needs. */
    Set<Integer> refused() {
        return refused;
    }
}
