package hone.judge;

import hone.problem.Case;
import hone.problem.Compare;
import hone.problem.Limits;
import hone.problem.PackException;
import hone.problem.Problem;
import hone.problem.ProblemRef;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.TypeParser;
import hone.problem.Value;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Problems that stand in no pack: a signature and limits. The method is {@code go}, its parameters {@code p0, p1 …}. */
final class Asked {
    private Asked() {}

    static Problem returning(String returns, String... parameters) throws PackException {
        return of(new Signature.Function("Solution", "go", named(parameters), type(returns), OptionalInt.empty()));
    }

    static Problem changing(int mutates, String... parameters) throws PackException {
        return of(new Signature.Function("Solution", "go", named(parameters), type("void"), OptionalInt.of(mutates)));
    }

    /** A program {@code Main}. */
    static Problem program() {
        return of(new Signature.Program("Main"));
    }

    static Problem of(Signature signature) {
        return limited(signature, Duration.ofSeconds(10), 64);
    }

    static Problem limited(Problem problem, Duration cpu, int memoryMiB) {
        return limited(problem.signature(), cpu, memoryMiB);
    }

    /** With a limit on counted work, and on CPU time one that hardly anything keeps. */
    static Problem working(Problem problem, long work) {
        return limited(problem.signature(), new Limits(Duration.ofMillis(1), 64, OptionalLong.of(work)));
    }

    private static Problem limited(Signature signature, Duration cpu, int memoryMiB) {
        return limited(signature, new Limits(cpu, memoryMiB));
    }

    private static Problem limited(Signature signature, Limits limits) {
        boolean program = signature instanceof Signature.Program;
        return new Problem(
                new ProblemRef("tests", "asked"),
                "tests",
                "Asked",
                Problem.Difficulty.EASY,
                List.of(),
                signature,
                limits,
                program ? Compare.TOKENS : Compare.EXACT,
                Optional.empty(),
                List.of(),
                Problem.Reveal.ON_FAILURE,
                program ? Problem.Profile.PROGRAM : Problem.Profile.PLAIN,
                List.of(),
                Path.of("nowhere"));
    }

    private static Type type(String text) throws PackException {
        return TypeParser.parseReturns(text);
    }

    private static List<Signature.Parameter> named(String... types) throws PackException {
        List<Signature.Parameter> parameters = new ArrayList<>();
        for (String type : types) {
            parameters.add(new Signature.Parameter("p" + parameters.size(), type(type)));
        }
        return parameters;
    }

    /** A sample that asks for an output. */
    static Case sample(int number, Value expected, Value... input) {
        return new Case("case " + number, false, List.of(input), Optional.of(expected), Optional.empty());
    }

    /** As many samples as asked for, each of them the number of the case, from 0, and the same number expected. */
    static List<Case> numbers(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(sample(i, new Value.Whole(i), new Value.Whole(i)));
        }
        return cases;
    }
}
