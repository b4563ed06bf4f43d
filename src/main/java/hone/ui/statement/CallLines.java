package hone.ui.statement;

import hone.problem.Calls;
import hone.problem.Case;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.util.ArrayList;
import java.util.List;

/** The calls of a class problem's case as a person reads them: one a line, with what it returns. */
final class CallLines {
    private static final int MOST = 60;

    private CallLines() {}

    /** Such as {@code get(1) → 5}. */
    static String of(Case of, Signature.Operations signature) {
        Calls calls = Calls.of(signature, of.input().getFirst());
        List<Value> arguments = items(of.input().getLast());
        List<Value> results = of.expected().map(CallLines::items).orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (int call = 0; call < Math.min(MOST, calls.size()); call++) {
            lines.add((call == 0 ? "new " : "")
                    + calls.name(call)
                    + written(calls.parameters(call), arguments.get(call))
                    + (calls.returns(call) instanceof Type.Nothing || results.isEmpty()
                            ? ""
                            : " → " + ValueText.SPACED.of(calls.returns(call), results.get(call))));
        }
        if (calls.size() > MOST) {
            lines.add("… " + (calls.size() - MOST) + " more");
        }
        return String.join("\n", lines);
    }

    private static String written(List<Signature.Parameter> parameters, Value arguments) {
        List<Value> values = items(arguments);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            words.add(ValueText.SPACED.of(parameters.get(i).type(), values.get(i)));
        }
        return "(" + String.join(", ", words) + ")";
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Sequence(var items) ? items : List.of();
    }
}
