package hone.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack on disk with one good problem, {@code arrays/sums}, for tests to change. */
public final class PackFolder {
    public static final String PACK = "{\"format\": 1, \"id\": \"demo\", \"title\": \"Demo\"}";
    public static final String PROBLEM = """
            {
              "title": "Sums",
              "kind": "function",
              "signature": {"class": "Solution", "method": "sum",
                            "parameters": [{"name": "numbers", "type": "int[]"}], "returns": "long"}
            }
            """;
    static final String SAMPLES = "[{\"in\": [[1, 2]], \"out\": 3}]";

    public final Path root;

    public PackFolder(Path root) {
        this.root = root;
        write("pack.json", PACK);
        write("arrays/sums/problem.json", PROBLEM);
        write("arrays/sums/data/sample/first.json", SAMPLES);
    }

    public PackFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackFolder write(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pack read() throws PackException {
        return PackReader.read(root);
    }

    /** The one problem, which has to be sound. */
    Problem problem() throws PackException {
        return switch (read().problems().getFirst()) {
            case Problem problem -> problem;
            case BrokenProblem broken -> throw new PackException(broken.fault());
        };
    }

    /** The problem with other parameters and result, and no cases read yet. */
    Problem problem(String returns, String... parameterTypes) throws PackException {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < parameterTypes.length; i++) {
            parameters.append(i == 0 ? "" : ", ");
            parameters.append("{\"name\": \"p" + i + "\", \"type\": \"" + parameterTypes[i] + "\"}");
        }
        write("arrays/sums/problem.json", """
                {"title": "T", "kind": "function", "signature": {"class": "Solution", "method": "go",
                 "parameters": [%s], "returns": "%s"}}
                """.formatted(parameters, returns));
        return problem();
    }
}
