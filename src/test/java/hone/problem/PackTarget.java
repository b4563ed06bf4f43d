package hone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hone.fuzz.FuzzTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A pack of one problem on disk: {@code pack.json}, {@code problem.json} and a file of samples, parted by {@code ###}. */
public final class PackTarget implements FuzzTarget {
    private static final String PARTING = "\n###\n";
    private static final String PROBLEM = "arrays/sums/problem.json";
    private static final String SAMPLES = "arrays/sums/data/sample/first.json";

    private final Path root;

    /**
     * A pack to be written again and again.
     *
     * @param root where it will stand
     */
    public PackTarget(Path root) {
        this.root = root;
        new PackFolder(root);
    }

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public List<byte[]> seeds() {
        Path problems = Path.of(System.getProperty("hone.problems", "problems"));
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(joined(PackFolder.PACK, PackFolder.PROBLEM, PackFolder.SAMPLES));
        try {
            String pack = Files.readString(problems.resolve("pack.json"));
            for (ProblemEntry entry : PackReader.read(problems).problems()) {
                if (entry instanceof Problem problem) {
                    String text = Files.readString(problem.folder().resolve("problem.json"));
                    for (CaseFiles.CaseFile file : CaseFiles.all(problem)) {
                        if (Files.size(file.path()) < 3_000) {
                            seeds.add(joined(pack, text, Files.readString(file.path())));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
        return seeds;
    }

    private static byte[] joined(String... parts) {
        return String.join(PARTING, parts).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<byte[]> words() {
        return JsonTargets.bytes(
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "null",
                "true",
                "\"",
                "\\u0000",
                "\"mutates\":0,",
                "\"returns\":\"void\",",
                "\"kind\":\"class\",",
                "\"compare\":{\"mode\":\"unordered\",\"levels\":[0,1]},",
                "\"compare\":{\"mode\":\"checker\"},",
                "\"absolute\":",
                "\"relative\":",
                "\"growth\":{\"sizes\":[\"n\",\"m\"],\"max\":[10,20],\"time\":\"n*m\"},",
                "\"limits\":{\"cpuMillis\":1},",
                "\"hints\":[\"\"],",
                "\"reveal\":\"never\",",
                "\"type\":\"List<List<int[][]>>\"",
                "\"titel\":1,",
                "\"in\":",
                "\"out\":",
                "\"name\":\"x\",",
                PARTING);
    }

    @Override
    public long mayAllocate(int inputBytes) {
        return JsonTargets.mayAllocate(inputBytes);
    }

    @Override
    public int tries() {
        return 3_000;
    }

    @Override
    public Law read(byte[] input) {
        // Bytes and no characters are parted: what is no UTF-8 has to arrive.
        String[] parts = new String(input, StandardCharsets.ISO_8859_1).split(PARTING, 3);
        byte[][] files = new byte[3][];
        for (int i = 0; i < 3; i++) {
            files[i] = i < parts.length ? parts[i].getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
        }
        Map<String, byte[]> written = Map.of(PackHeader.FILE, files[0], PROBLEM, files[1], SAMPLES, files[2]);
        written.forEach(this::write);
        List<Law> laws = new ArrayList<>();
        try {
            Pack pack = PackReader.read(root);
            laws.add(() -> assertPlaced(pack.warnings(), written));
            for (ProblemEntry entry : pack.problems()) {
                switch (entry) {
                    case BrokenProblem broken -> laws.add(() -> assertPlaced(List.of(broken.fault()), written));
                    case Problem problem -> laws.add(readCases(problem, written));
                }
            }
        } catch (PackException e) {
            laws.add(() -> assertPlaced(List.of(e.fault()), written));
        }
        return () -> {
            for (Law law : laws) {
                law.check();
            }
        };
    }

    private static Law readCases(Problem problem, Map<String, byte[]> written) {
        Stub stub = Stub.of(problem.signature());
        try {
            Cases cases = CaseReader.read(problem);
            return () -> {
                assertThat(Stub.isUntouched(stub.text(), stub)).isTrue();
                assertPlaced(cases.warnings(), written);
                cases.samples().forEach(one -> checkCase(problem.signature(), one));
            };
        } catch (PackException e) {
            return () -> assertPlaced(List.of(e.fault()), written);
        }
    }

    private static void checkCase(Signature signature, Case one) {
        Value expected = one.expected().orElseThrow();
        Type type = signature.judgedType();
        assertThat(ValueJson.read(type, ValueJson.write(type, expected))).isEqualTo(new ParsedValue.Good(expected));
        assertThat(one.input()).hasSameSizeAs(signature.parameters());
    }

    /** A fault that is in a file at all is at a place of it; a mark at the start of a file is no part of it. */
    private static void assertPlaced(List<Fault> faults, Map<String, byte[]> written) {
        for (Fault fault : faults) {
            byte[] bytes = written.get(fault.file().orElseThrow());
            if (bytes != null && fault.line().isPresent()) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                JsonTargets.assertPlaced(fault, text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
            assertThat(fault.describe()).hasSizeLessThan(2_000);
        }
    }

    private void write(String file, byte[] bytes) {
        try {
            Files.write(root.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
