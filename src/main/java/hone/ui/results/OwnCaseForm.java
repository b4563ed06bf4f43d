package hone.ui.results;

import hone.practice.OwnCases.OwnCase;
import hone.problem.ParsedValue;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.ValueJson;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A case that a person writes: a name, one JSON text a parameter, and the expected output if they know it. */
public final class OwnCaseForm {
    private final StringProperty name;
    private final List<Field> fields;
    private final Field expected;

    OwnCaseForm(OwnCase kept, Signature.Function signature) {
        name = new SimpleStringProperty(kept.name());
        List<String> texts = kept.input();
        List<Signature.Parameter> parameters = signature.parameters();
        var all = new ArrayList<Field>();
        for (int i = 0; i < parameters.size(); i++) {
            Signature.Parameter parameter = parameters.get(i);
            all.add(new Field(parameter.name(), parameter.type(), i < texts.size() ? texts.get(i) : "", false));
        }
        fields = List.copyOf(all);
        expected = new Field("expected", signature.judgedType(), kept.expected(), true);
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

    /** Whether it can be run. */
    public boolean isSound() {
        return fields.stream().allMatch(Field::isSound) && expected.isSound();
    }

    /** As it is kept. */
    OwnCase toOwnCase() {
        List<String> input = fields.stream().map(f -> f.text().get().strip()).toList();
        return new OwnCase(name.get().strip(), input, expected.text().get().strip());
    }

    /** One value as JSON text, checked as it is typed. */
    public static final class Field {
        private final String label;
        private final Type type;
        private final boolean mayBeEmpty;
        private final StringProperty text;
        private final StringBinding error;

        Field(String label, Type type, String text, boolean mayBeEmpty) {
            this.label = label;
            this.type = type;
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

        /** Whether it may be left empty. */
        public boolean mayBeEmpty() {
            return mayBeEmpty;
        }

        /** The JSON text. */
        public StringProperty text() {
            return text;
        }

        /** What is wrong with the text; empty if nothing is. */
        public StringBinding error() {
            return error;
        }

        boolean isSound() {
            return error.get().isEmpty();
        }

        private String check() {
            String json = text.get().strip();
            if (json.isEmpty()) {
                return mayBeEmpty ? "" : "Type a value, such as " + Examples.of(type);
            }
            return switch (ValueJson.read(type, json)) {
                case ParsedValue.Good _ -> "";
                case ParsedValue.Bad(var fault) -> {
                    boolean placed = fault.column().isPresent() && json.indexOf('\n') < 0;
                    yield (placed ? "Column " + fault.column().getAsInt() + ": " : "") + fault.message();
                }
            };
        }
    }
}
