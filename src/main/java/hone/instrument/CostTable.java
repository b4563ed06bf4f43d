package hone.instrument;

import hone.counter.ArrayCosts;
import hone.counter.CollectionCosts;
import hone.counter.NumberCosts;
import hone.counter.StreamCosts;
import hone.counter.TextCosts;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What calls into the JDK are charged: {@code costs.txt}, which explains its form. Thread-safe. */
final class CostTable {
    private static final List<Class<?>> FORMULAS =
            List.of(ArrayCosts.class, CollectionCosts.class, NumberCosts.class, StreamCosts.class, TextCosts.class);

    /** What a formula that wants a number can be given. */
    private static final Set<ClassDesc> NUMBERS =
            Set.of(ConstantDescs.CD_int, ConstantDescs.CD_long, ConstantDescs.CD_char, ConstantDescs.CD_short);

    private static final String EVERY_CLASS = "*";
    private static final String OBJECT = "java.lang.Object";

    /** A line about a member, {@code start} being what its name and descriptor begin with. */
    private record Member<T>(String start, T said) {}

    private final Map<String, List<Member<Charge>>> charges = new HashMap<>();
    private final Map<String, List<Member<String>>> restless = new HashMap<>();
    private final Map<String, Charge> classes = new HashMap<>();
    private final Map<String, List<String>> above = new ConcurrentHashMap<>();

    /** Holds the one table: it never changes, and reading it takes milliseconds. */
    private static final class Holder {
        private static final CostTable TABLE = new CostTable(Resource.lines("costs.txt"));
    }

    /** The table. */
    static CostTable get() {
        return Holder.TABLE;
    }

    CostTable(List<String> lines) {
        String prefix = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                prefix = line.substring(1, line.length() - 1) + ".";
            } else {
                read(prefix, line);
            }
        }
    }

    private void read(String prefix, String line) {
        String[] words = line.split(" +");
        int dot = words[0].indexOf('.');
        String owner = prefix + (dot < 0 ? words[0] : words[0].substring(0, dot));
        String start = dot < 0 ? "" : words[0].substring(dot + 1);
        String why = String.join(" ", Arrays.asList(words).subList(Math.min(2, words.length), words.length));
        if (words[1].equals("!")) {
            restless.computeIfAbsent(owner, _ -> new ArrayList<>()).add(new Member<>(start, why));
            return;
        }
        Charge charge = switch (words[1]) {
            case "=" -> new Charge.Constant(why);
            case "?" -> new Charge.Unknown();
            default -> formula(words[1], Arrays.asList(words).subList(2, words.length), line);
        };
        if (dot < 0) {
            classes.put(owner, charge);
        } else {
            charges.computeIfAbsent(owner, _ -> new ArrayList<>()).add(new Member<>(start, charge));
        }
    }

    private static Charge.Formula formula(String id, List<String> words, String line) {
        int dot = id.indexOf('.');
        String owner = Character.toUpperCase(id.charAt(0)) + id.substring(1, dot) + "Costs";
        for (Class<?> type : FORMULAS) {
            if (type.getSimpleName().equals(owner)) {
                for (Method method : type.getMethods()) {
                    if (method.getName().equals(id.substring(dot + 1))
                            && method.getParameterCount() == words.size() + 1) {
                        return new Charge.Formula(
                                ClassDesc.of(type.getName()),
                                method.getName(),
                                MethodTypeDesc.ofDescriptor(descriptor(method)),
                                words.stream().map(CostTable::word).toList());
                    }
                }
            }
        }
        throw new IllegalStateException("costs.txt names no formula of hone.counter: " + line);
    }

    private static String descriptor(Method method) {
        return java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private static Charge.Word word(String word) {
        return switch (word) {
            case "this" -> new Charge.Word(0);
            case "=" -> Charge.Word.RESULT;
            default -> new Charge.Word(Integer.parseInt(word));
        };
    }

    /**
     * What a call is charged.
     *
     * @param owner binary name of the class of the JDK that the call names
     * @param member the name and the descriptor
     * @param onObject whether there is an object that is called; one that is being made is none
     */
    Charge of(String owner, String member, boolean onObject) {
        Charge nearest = null;
        for (String each : linear(owner)) {
            Optional<Charge> said = longest(
                    charges.getOrDefault(each, List.of()).stream()
                            .filter(line -> fits(line.said, member, onObject))
                            .toList(),
                    member);
            if (said.isPresent()) {
                return said.get();
            }
            // A constructor is not inherited, so what is said of those above means others.
            if (nearest == null && (!each.equals(OBJECT) || owner.equals(OBJECT))) {
                nearest = classes.get(each);
            }
            if (member.startsWith(Names.CONSTRUCTOR)) {
                // It is not inherited, so what is said of those above means others.
                break;
            }
        }
        if (nearest != null) {
            return nearest;
        }
        Charge ofPackage = classes.get(owner.substring(0, owner.lastIndexOf('.') + 1) + EVERY_CLASS);
        return ofPackage == null ? new Charge.Unknown() : ofPackage;
    }

    /** Why what the call answers may differ from run to run, if it may. */
    Optional<String> restless(String owner, String member) {
        return linear(owner).stream()
                .flatMap(each -> longest(restless.getOrDefault(each, List.of()), member).stream())
                .findFirst();
    }

    /** A line may be meant for another method of the name: then what the formula wants to know is not there. */
    private static boolean fits(Charge charge, String member, boolean onObject) {
        if (!(charge instanceof Charge.Formula formula)) {
            return true;
        }
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(member.substring(member.indexOf('(')));
        for (int i = 0; i < formula.words().size(); i++) {
            int index = formula.words().get(i).index();
            if (index > type.parameterCount() || (index == 0 && !onObject)) {
                return false;
            }
            boolean number = formula.type().parameterType(i).isPrimitive();
            ClassDesc given = index < 0
                    ? type.returnType()
                    : index == 0 ? ConstantDescs.CD_Object : type.parameterType(index - 1);
            if (number ? !NUMBERS.contains(given) : given.isPrimitive()) {
                return false;
            }
        }
        return true;
    }

    private static <T> Optional<T> longest(List<Member<T>> members, String member) {
        Member<T> best = null;
        for (Member<T> each : members) {
            if (matches(each.start, member) && (best == null || each.start.length() > best.start.length())) {
                best = each;
            }
        }
        return Optional.ofNullable(best).map(Member::said);
    }

    private static boolean matches(String start, String member) {
        return start.indexOf('(') < 0 ? member.startsWith(start + "(") || start.isEmpty() : member.startsWith(start);
    }

    /** The class, what it extends, and then the interfaces of all of these. */
    private List<String> linear(String owner) {
        return above.computeIfAbsent(owner, CostTable::above);
    }

    private static List<String> above(String owner) {
        Set<Class<?>> found = new LinkedHashSet<>();
        try {
            Class<?> type = Class.forName(owner, false, ClassLoader.getPlatformClassLoader());
            for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
                found.add(each);
            }
            for (Class<?> each : List.copyOf(found)) {
                addInterfaces(each, found);
            }
        } catch (ClassNotFoundException e) {
            return List.of(owner, OBJECT);
        }
        found.add(Object.class);
        return found.stream().map(Class::getName).toList();
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> found) {
        for (Class<?> each : type.getInterfaces()) {
            found.add(each);
        }
        for (Class<?> each : type.getInterfaces()) {
            addInterfaces(each, found);
        }
    }
}
