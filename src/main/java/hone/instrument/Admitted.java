package hone.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which classes and members of the JDK are allowed: {@code allowed.txt}, which explains its form. Immutable. */
final class Admitted {
    private static final String EVERY_CLASS = "*";

    private final Set<String> whole = new HashSet<>();
    private final Map<String, Set<String>> mixed = new HashMap<>();
    private final Map<String, Set<String>> takenBack = new HashMap<>();
    private final Set<String> bootstraps = new HashSet<>();

    static Admitted read(Profile profile) {
        List<String> lines = new ArrayList<>(Resource.lines("allowed.txt"));
        if (!profile.more().isEmpty()) {
            lines.addAll(Resource.lines(profile.more()));
        }
        return new Admitted(lines);
    }

    private Admitted(List<String> lines) {
        String prefix = "";
        for (String line : lines) {
            switch (line.charAt(0)) {
                case '[' -> prefix = line.equals("[*]") ? "" : line.substring(1, line.length() - 1) + ".";
                case '-' -> addMember(takenBack, prefix, line.substring(1));
                case '+' -> giveBack(prefix, line.substring(1));
                case '~' -> bootstraps.add(prefix + line.substring(1));
                default -> {
                    if (line.indexOf('.') < 0) {
                        whole.add(prefix + line);
                    } else {
                        addMember(mixed, prefix, line);
                    }
                }
            }
        }
    }

    private static void addMember(Map<String, Set<String>> to, String prefix, String line) {
        int dot = line.indexOf('.');
        to.computeIfAbsent(prefix + line.substring(0, dot), owner -> new HashSet<>())
                .add(line.substring(dot + 1));
    }

    private void giveBack(String prefix, String line) {
        int dot = line.indexOf('.');
        Set<String> members = takenBack.getOrDefault(prefix + line.substring(0, dot), Set.of());
        if (!members.remove(line.substring(dot + 1))) {
            throw new IllegalStateException("given back, but never taken: " + line);
        }
    }

    /** Every class that is listed, whole or mixed. */
    Stream<String> classes() {
        return Stream.concat(whole.stream(), mixed.keySet().stream());
    }

    /** Whether values of the class may be held at all. */
    boolean allowsType(String type) {
        return whole.contains(type) || mixed.containsKey(type);
    }

    /** Whether a compiler may name this method as the bootstrap of a dynamic call site or constant. */
    boolean allowsBootstrap(String owner, String name) {
        return bootstraps.contains(owner + "." + name);
    }

    /** Whether some bootstrap stands in this class, so that compilers name it in a constant pool. */
    boolean hasBootstraps(String owner) {
        return bootstraps.stream().anyMatch(bootstrap -> bootstrap.startsWith(owner + "."));
    }

    /** Whether streams may hand their work to other threads. */
    boolean allowsParallel() {
        return !isTakenBack(EVERY_CLASS, "parallel", "()Ljava/util/stream/BaseStream;");
    }

    /** What speaks against a member of a class of the JDK, looking at its owner, its name and its descriptor. */
    Optional<Refused> refuse(String owner, String name, String descriptor) {
        Set<String> listed = mixed.get(owner);
        boolean allowed = listed == null ? whole.contains(owner) : listed.contains(name);
        if (!allowed || isTakenBack(owner, name, descriptor)) {
            return Optional.of(Refused.member(owner, name));
        }
        if (isTakenBack(EVERY_CLASS, name, descriptor)) {
            return Optional.of(Refused.everywhere(owner, name));
        }
        int returned = descriptor.indexOf(')') + 1;
        return firstNotAllowed(descriptor.substring(0, returned))
                .map(type -> Refused.taking(type, owner, name))
                .or(() ->
                        firstNotAllowed(descriptor.substring(returned)).map(type -> Refused.giving(type, owner, name)));
    }

    private Optional<String> firstNotAllowed(String descriptor) {
        return Names.classesIn(descriptor).filter(type -> !allowsType(type)).findFirst();
    }

    private boolean isTakenBack(String owner, String name, String descriptor) {
        for (String member : takenBack.getOrDefault(owner, Set.of())) {
            if (member.indexOf('(') < 0 ? member.equals(name) : (name + descriptor).startsWith(member)) {
                return true;
            }
        }
        return false;
    }
}
