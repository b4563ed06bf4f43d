package hone.instrument;

import java.lang.classfile.ClassModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The submission's own classes: who declares what, and which classes of the JDK stand above them. */
final class UserClasses {
    private static final String OBJECT = "java.lang.Object";

    private record UserClass(Optional<String> superclass, List<String> interfaces, Set<String> members) {}

    private final Map<String, UserClass> byName = new HashMap<>();

    void add(String name, ClassModel model) {
        Set<String> members = new HashSet<>();
        model.methods()
                .forEach(m -> members.add(
                        m.methodName().stringValue() + m.methodType().stringValue()));
        model.fields()
                .forEach(f ->
                        members.add(f.fieldName().stringValue() + f.fieldType().stringValue()));
        byName.put(
                name,
                new UserClass(
                        model.superclass().flatMap(Names::binary),
                        model.interfaces().stream()
                                .flatMap(entry -> Names.binary(entry).stream())
                                .toList(),
                        members));
    }

    boolean contains(String name) {
        return byName.containsKey(name);
    }

    /**
     * The classes of the JDK in which a member may be found that is reached through {@code owner}: none if the submission
     * declares it itself. Without the JDK's own hierarchy at hand these are all that stand above; the rules are such that
     * a class that does not have the member does not refuse it either.
     */
    Set<String> foreignOwners(String owner, String member) {
        if (!contains(owner)) {
            return Set.of(owner);
        }
        return declaredInSuperclasses(owner, member) ? Set.of() : foreignAbove(owner);
    }

    /**
     * The methods that interfaces of the submission promise for a class of it and that no class of the submission declares:
     * a class of the JDK above has to keep the promise, and is reached through the interface.
     *
     * @return names with their descriptors
     */
    Set<String> keptByTheJdk(String type) {
        Set<String> promised = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String name = open.remove();
            UserClass user = byName.get(name);
            if (user != null && seen.add(name)) {
                user.superclass.ifPresent(open::add);
                open.addAll(user.interfaces);
                user.interfaces.stream()
                        .flatMap(each -> Optional.ofNullable(byName.get(each)).stream())
                        .forEach(each -> promised.addAll(each.members));
            }
        }
        promised.removeIf(member -> member.indexOf('(') < 0 || declaredInSuperclasses(type, member));
        return promised;
    }

    /** The nearest class of the JDK that a class of the submission extends. */
    String foreignSuperclass(String type) {
        Set<String> seen = new HashSet<>();
        String name = type;
        for (UserClass user = byName.get(name); user != null && seen.add(name); user = byName.get(name)) {
            name = user.superclass.orElse(OBJECT);
        }
        return name;
    }

    private boolean declaredInSuperclasses(String owner, String member) {
        Set<String> seen = new HashSet<>();
        String name = owner;
        while (seen.add(name)) {
            UserClass user = byName.get(name);
            if (user == null) {
                return false;
            }
            if (user.members.contains(member)) {
                return true;
            }
            name = user.superclass.orElse(name);
        }
        return false;
    }

    private Set<String> foreignAbove(String owner) {
        Set<String> foreign = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(owner));
        while (!open.isEmpty()) {
            String name = open.remove();
            UserClass user = byName.get(name);
            if (user == null) {
                foreign.add(name);
            } else if (seen.add(name)) {
                user.superclass.ifPresent(open::add);
                open.addAll(user.interfaces);
            }
        }
        // Every interface has Object beside it: what is said of the interface is the better answer.
        if (foreign.remove(OBJECT)) {
            foreign.add(OBJECT);
        }
        return foreign;
    }
}
