package hone.proof;

import hone.problem.Calls;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Inputs and outputs that are nearly another one: with a part left out, a part twice, a number a little off. The smaller
 * ones come first. Pure; whether an input is valid is for the validator to say.
 */
final class Variations {
    /** Of a long sequence only so many single places are touched. */
    private static final int MOST_PLACES = 40;

    private Variations() {}

    /** Inputs that are nearly this one, all of the right types. */
    static List<List<Value>> of(Signature signature, List<Value> input) {
        Set<List<Value>> all = new LinkedHashSet<>();
        if (signature instanceof Signature.Operations operations) {
            ofCalls(operations, input, all);
        } else {
            List<Signature.Parameter> parameters = signature.parameters();
            for (int i = 0; i < input.size(); i++) {
                for (Value value : of(parameters.get(i).type(), input.get(i))) {
                    all.add(with(input, i, value));
                }
            }
        }
        all.remove(input);
        return List.copyOf(all);
    }

    private static void ofCalls(Signature.Operations signature, List<Value> input, Set<List<Value>> all) {
        List<Value> names = ((Value.Sequence) input.getFirst()).items();
        List<Value> arguments = ((Value.Sequence) input.getLast()).items();
        int calls = names.size();
        for (int length = (calls - 1) / 2; length >= 1; length /= 2) {
            for (int from = 1; from + length <= calls && from < MOST_PLACES; from += length) {
                add(signature, without(names, from, length), without(arguments, from, length), all);
            }
        }
        Calls known = Calls.of(signature, input.getFirst());
        for (int call = 0; call < Math.min(calls, MOST_PLACES); call++) {
            List<Value> own = ((Value.Sequence) arguments.get(call)).items();
            for (int i = 0; i < own.size(); i++) {
                for (Value value : of(known.parameters(call).get(i).type(), own.get(i))) {
                    add(signature, names, with(arguments, call, new Value.Sequence(with(own, i, value))), all);
                }
            }
        }
    }

    private static void add(
            Signature.Operations signature, List<Value> names, List<Value> arguments, Set<List<Value>> all) {
        Optional<List<Value>> input = Calls.input(signature, new Value.Sequence(names), new Value.Sequence(arguments));
        input.ifPresent(all::add);
    }

    /** Values of a type that are nearly this one. */
    static List<Value> of(Type type, Value value) {
        Set<Value> all = new LinkedHashSet<>();
        collect(type, value, all);
        all.remove(value);
        return all.stream()
                .filter(each -> ValueCheck.flaw(type, each).isEmpty())
                .toList();
    }

    private static void collect(Type type, Value value, Set<Value> all) {
        switch (value) {
            case Value.Whole(var number) -> {
                for (long near : new long[] {0, 1, -1, number / 2, number - 1, number + 1, -number}) {
                    all.add(new Value.Whole(near));
                }
            }
            case Value.Real(var number) -> {
                for (double near :
                        new double[] {0, 1, number / 2, Math.rint(number), number - 1, number + 1, -number}) {
                    all.add(new Value.Real(near));
                }
            }
            case Value.Truth(var truth) -> all.add(new Value.Truth(!truth));
            case Value.Text(var text) -> ofText(text, type == Type.Scalar.CHAR, all);
            case Value.Sequence(var items) -> ofItems(element(type), items, all);
            case Value.Absent _ -> {}
        }
    }

    private static void ofText(String text, boolean single, Set<Value> all) {
        if (single) {
            char letter = text.charAt(0);
            all.add(new Value.Text("a"));
            all.add(new Value.Text(String.valueOf((char) (letter + 1))));
            all.add(new Value.Text(String.valueOf((char) (letter - 1))));
            return;
        }
        all.add(new Value.Text(""));
        for (int length = text.length() / 2; length >= 1; length /= 2) {
            for (int from = 0; from + length <= text.length() && from < MOST_PLACES; from += length) {
                all.add(new Value.Text(text.substring(0, from) + text.substring(from + length)));
            }
        }
        for (int i = 0; i < Math.min(text.length(), MOST_PLACES); i++) {
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            all.add(new Value.Text(before + text.charAt(i) + text.charAt(i) + after));
            if (i > 0) {
                all.add(new Value.Text(before + text.charAt(i - 1) + after));
            }
        }
    }

    private static void ofItems(Type element, List<Value> items, Set<Value> all) {
        all.add(new Value.Sequence(List.of()));
        for (int length = items.size() / 2; length >= 1; length /= 2) {
            for (int from = 0; from + length <= items.size() && from < MOST_PLACES; from += length) {
                all.add(new Value.Sequence(without(items, from, length)));
            }
        }
        for (int i = 0; i < Math.min(items.size(), MOST_PLACES); i++) {
            List<Value> twice = new ArrayList<>(items);
            twice.add(i, items.get(i));
            all.add(new Value.Sequence(twice));
            if (i > 0) {
                all.add(new Value.Sequence(with(items, i, items.get(i - 1))));
                List<Value> swapped = new ArrayList<>(items);
                swapped.set(i, items.get(i - 1));
                swapped.set(i - 1, items.get(i));
                all.add(new Value.Sequence(swapped));
            }
            for (Value near : of(element, items.get(i))) {
                all.add(new Value.Sequence(with(items, i, near)));
            }
        }
    }

    private static Type element(Type type) {
        return switch (type) {
            case Type.ArrayOf(var element) -> element;
            case Type.ListOf(var element) -> element;
            case Type.Structure structure ->
                structure == Type.Structure.GRAPH_NODE ? new Type.ArrayOf(Type.Scalar.INT) : Type.Scalar.INT;
            case Type.Scalar _, Type.Mixed _, Type.Nothing _ -> type;
        };
    }

    private static List<Value> with(List<Value> values, int at, Value value) {
        List<Value> all = new ArrayList<>(values);
        all.set(at, value);
        return all;
    }

    private static List<Value> without(List<Value> values, int from, int length) {
        List<Value> all = new ArrayList<>(values.subList(0, from));
        all.addAll(values.subList(from + length, values.size()));
        return all;
    }
}
