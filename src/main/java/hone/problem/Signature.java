package hone.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a submission has to offer so that it can be called. */
public sealed interface Signature {
    /** The class that a submission declares, such as {@code Solution}. */
    String className();

    /** The word for it in the pack format. */
    String kind();

    /** What the values of a case's input are, one each. */
    List<Parameter> parameters();

    /** The type of what is compared. */
    Type judgedType();

    /** Every type that a submission has to do with. */
    default List<Type> types() {
        return Stream.concat(parameters().stream().map(Parameter::type), Stream.of(judgedType()))
                .toList();
    }

    /** What a submission has to offer in its class, as a person writes it. */
    String head();

    /** A parameter of a method. */
    record Parameter(String name, Type type) {}

    /**
     * One method of one class.
     *
     * @param mutates which parameter is judged instead of the result, counted from 0; present exactly where {@code
     *     returns} is void
     */
    record Function(String className, String method, List<Parameter> parameters, Type returns, OptionalInt mutates)
            implements Signature {
        public Function {
            parameters = List.copyOf(parameters);
        }

        @Override
        public String kind() {
            return "function";
        }

        /** The result's, or that of the argument which the method changes. */
        @Override
        public Type judgedType() {
            return mutates.isPresent() ? parameters.get(mutates.getAsInt()).type() : returns;
        }

        /** The method's head, such as {@code int[] closest(int[] readings, long target)}. */
        @Override
        public String head() {
            return returns.javaName() + " " + method + written(parameters);
        }
    }

    /** A program: what stands on its standard input is its one argument, what it prints is its result. */
    record Program(String className) implements Signature {
        private static final List<Parameter> INPUT = List.of(new Parameter("stdin", Type.Scalar.STRING));

        @Override
        public String kind() {
            return "program";
        }

        @Override
        public List<Parameter> parameters() {
            return INPUT;
        }

        @Override
        public Type judgedType() {
            return Type.Scalar.STRING;
        }

        @Override
        public String head() {
            return "static void main(String[] args)";
        }
    }

    /** One method of a class that is driven by a list of calls. */
    record Method(String name, List<Parameter> parameters, Type returns) {
        public Method {
            parameters = List.copyOf(parameters);
        }

        /** Such as {@code int get(int key)}. */
        public String head() {
            return returns.javaName() + " " + name + written(parameters);
        }
    }

    /**
     * A class: a case makes one object and calls its methods in turn.
     *
     * @param constructor the parameters of its constructor
     * @param methods each with a name of its own
     */
    record Operations(String className, List<Parameter> constructor, List<Method> methods) implements Signature {
        private static final List<Parameter> INPUT = List.of(
                new Parameter("operations", new Type.ArrayOf(Type.Scalar.STRING)),
                new Parameter("arguments", Type.Mixed.PER_CALL));

        public Operations {
            constructor = List.copyOf(constructor);
            methods = List.copyOf(methods);
        }

        /** The method of that name. */
        public Optional<Method> method(String name) {
            return methods.stream().filter(method -> method.name().equals(name)).findFirst();
        }

        @Override
        public String kind() {
            return "class";
        }

        @Override
        public List<Parameter> parameters() {
            return INPUT;
        }

        @Override
        public Type judgedType() {
            return Type.Mixed.PER_CALL;
        }

        @Override
        public List<Type> types() {
            List<Type> types = new ArrayList<>();
            constructor.forEach(parameter -> types.add(parameter.type()));
            for (Method method : methods) {
                method.parameters().forEach(parameter -> types.add(parameter.type()));
                types.add(method.returns());
            }
            return List.copyOf(types);
        }

        /** Such as {@code LruCache(int capacity)}. */
        public String constructorHead() {
            return className + written(constructor);
        }

        /** The heads of constructor and methods, such as {@code LruCache(int capacity), int get(int key)}. */
        @Override
        public String head() {
            return Stream.concat(Stream.of(constructorHead()), methods.stream().map(Method::head))
                    .collect(Collectors.joining(", "));
        }
    }

    private static String written(List<Parameter> parameters) {
        return parameters.stream()
                .map(p -> p.type().javaName() + " " + p.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
