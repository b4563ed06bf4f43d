package hone.ui.results;

import hone.practice.OwnCases.OwnCase;
import hone.problem.Calls;
import hone.problem.ParsedValue;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.problem.ValueJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A case that a person writes: a name, one JSON text a parameter, and the expected output if they know it. */
public final class OwnCaseForm {
    private final StringProperty name;
    private final List<Field> fields;
    private final Field expected;

    OwnCaseForm(OwnCase kept, Signature signature) {
        name = new SimpleStringProperty(kept.name());
        List<String> texts = kept.input();
        List<Signature.Parameter> parameters = signature.parameters();
        boolean plain = signature instanceof Signature.Program;
        var all = new ArrayList<Field>();
        for (int i = 0; i < parameters.size(); i++) {
            Signature.Parameter parameter = parameters.get(i);
            String json = i < texts.size() ? texts.get(i) : "";
            all.add(new Field(parameter.name(), parameter.type(), plain ? lines(json) : json, plain, false));
        }
        fields = List.copyOf(all);
        String json = kept.expected();
        expected = new Field("expected", signature.judgedType(), plain ? lines(json) : json, plain, true);
        if (signature instanceof Signature.Operations operations) {
            Field names = fields.getFirst();
            Field arguments = fields.getLast();
            arguments.alsoCheck(
                    () -> checkCalls(operations, names, arguments, expected), names.text(), expected.text());
        }
    }

    /** Short, shown in the list. */
    public StringProperty name() {
        return name;
    }

    /** One field a parameter. */
    public List<Field> fields() {
        return fields;
    }

    /** The expected output; may stay empty. */
    public Field expected() {
        return expected;
    }

    /** What a program reads or prints, from the JSON string that is kept. */
    private static String lines(String json) {
        return ValueJson.read(Type.Scalar.STRING, json) instanceof ParsedValue.Good(Value.Text(var text)) ? text : "";
    }

    /** Whether it can be run. */
    public boolean isSound() {
        return fields.stream().allMatch(Field::isSound) && expected.isSound();
    }

    /** The values of a class problem's case depend on each other: which calls there are says what they take and return. */
    private static String checkCalls(Signature.Operations signature, Field names, Field arguments, Field expected) {
        Optional<Value> calls = names.value();
        Optional<Value> taken = arguments.value();
        Optional<List<Value>> input = calls.flatMap(n -> taken.flatMap(a -> Calls.input(signature, n, a)));
        if (calls.isPresent() && taken.isPresent() && input.isEmpty()) {
            return "Not the calls of " + signature.head() + ", with one array of arguments each";
        }
        Optional<Value> output = expected.value();
        return input.isPresent()
                        && output.isPresent()
                        && Calls.of(signature, input.get().getFirst())
                                .output(output.get())
                                .isEmpty()
                ? "Expected is an array of what each call returns, null where it returns nothing"
                : "";
    }

    /** As it is kept. */
    OwnCase toOwnCase() {
        return new OwnCase(name.get().strip(), fields.stream().map(Field::json).toList(), expected.json());
    }

    /** One value as JSON text, checked as it is typed; or the plain lines that a program reads or prints. */
    public static final class Field {
        private final String label;
        private final Type type;
        private final boolean plain;
        private final boolean mayBeEmpty;
        private final StringProperty text;
        private StringBinding error;
        private Supplier<String> more = () -> "";

        Field(String label, Type type, String text, boolean plain, boolean mayBeEmpty) {
            this.label = label;
            this.type = type;
            this.plain = plain;
            this.mayBeEmpty = mayBeEmpty;
            this.text = new SimpleStringProperty(text);
            error = Bindings.createStringBinding(this::check, this.text);
        }

        /** The parameter's name. */
        public String label() {
            return label;
        }

        /** The parameter's type. */
        public Type type() {
            return type;
        }

        /** Whether the text is the value itself and not JSON. */
        public boolean plain() {
            return plain;
        }

        /** Whether it may be left empty. */
        public boolean mayBeEmpty() {
            return mayBeEmpty;
        }

        /** What is typed. */
        public StringProperty text() {
            return text;
        }

        /** What is wrong with the text; empty if nothing is. */
        public StringBinding error() {
            return error;
        }

        /** Looks at more than this text, again whenever one of {@code others} changes. */
        private void alsoCheck(Supplier<String> check, StringProperty... others) {
            more = check;
            StringProperty[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = text;
            error = Bindings.createStringBinding(this::check, all);
        }

        /** What is typed, as a value; empty where it is none or nothing. */
        private Optional<Value> value() {
            String json = text.get().strip();
            return !json.isEmpty() && ValueJson.read(type, json) instanceof ParsedValue.Good(var value)
                    ? Optional.of(value)
                    : Optional.empty();
        }

        /** As it is kept; empty where nothing is known. */
        private String json() {
            String typed = text.get();
            if (!plain) {
                return typed.strip();
            }
            return mayBeEmpty && typed.isBlank() ? "" : ValueJson.write(new Value.Text(typed));
        }

        boolean isSound() {
            return error.get().isEmpty();
        }

        private String check() {
            if (plain) {
                return "";
            }
            String json = text.get().strip();
            if (json.isEmpty()) {
                return mayBeEmpty ? "" : "Type a value, such as " + Examples.of(type);
            }
            return switch (ValueJson.read(type, json)) {
                case ParsedValue.Good _ -> more.get();
                case ParsedValue.Bad(var fault) -> {
                    boolean placed = fault.column().isPresent() && json.indexOf('\n') < 0;
                    yield (placed ? "Column " + fault.column().getAsInt() + ": " : "") + fault.message();
                }
            };
        }
    }
}
