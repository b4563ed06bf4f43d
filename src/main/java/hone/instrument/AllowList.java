package hone.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what a submission uses that it may not: files, network, other programs, threads, reflection, class loading, the
 * settings of the machine. Everything that is not listed is denied. It reads class bytes and loads nothing.
 *
 * <p>It is one of several layers and meant to tell a learner early and in words; code that no compiler made may fool it.
 */
public final class AllowList {
    /** Most classes of one submission. */
    public static final int MOST_CLASSES = 256;

    /** Most bytes of all classes of one submission. */
    public static final int MOST_BYTES = 2_000_000;

    private static final List<String> RESERVED = List.of(
            "java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.dom.", "org.xml.sax.", "netscape.", "hone.");

    private static final Map<Profile, Admitted> ADMITTED = new ConcurrentHashMap<>();
    private static final Refusals REFUSALS = Refusals.read();

    private final Findings findings = new Findings(REFUSALS);
    private final UserClasses users = new UserClasses();
    private final Map<String, ClassModel> models = new LinkedHashMap<>();

    private final Admitted admitted;

    private AllowList(Admitted admitted) {
        this.admitted = admitted;
    }

    /**
     * Reads the list and the JDK's library for class files ahead, which takes a tenth of a second that a first submission
     * would otherwise wait.
     */
    public static void warmUp() {
        try (InputStream own = AllowList.class.getResourceAsStream("AllowList.class")) {
            check(Map.of(AllowList.class.getName(), own == null ? new byte[0] : own.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("a class of the program's own cannot be read", e);
        }
    }

    /** Checks the classes of one submission of the plain profile, see {@link #check(Map, Profile)}. */
    public static List<Denial> check(Map<String, byte[]> classes) {
        return check(classes, Profile.PLAIN);
    }

    /**
     * Checks the classes of one submission. Never throws: bytes that are no class file are denied.
     *
     * @param classes bytes by binary name, such as {@code Solution$Pair}, with every class of the submission
     * @param profile what kind of solution it is
     * @return what is denied, by line; empty if the submission may run. Uses on one line that have one answer are one denial
     */
    public static List<Denial> check(Map<String, byte[]> classes, Profile profile) {
        if (classes.size() > MOST_CLASSES) {
            return List.of(Wording.tooManyClasses(classes.size(), MOST_CLASSES));
        }
        long bytes = classes.values().stream().mapToLong(b -> b.length).sum();
        if (bytes > MOST_BYTES) {
            return List.of(Wording.tooManyBytes(bytes, MOST_BYTES));
        }
        AllowList run = new AllowList(ADMITTED.computeIfAbsent(profile, Admitted::read));
        classes.forEach(run::parse);
        if (run.models.size() == classes.size()) {
            run.models.forEach(run::check);
        }
        return run.findings.toDenials();
    }

    private void parse(String name, byte[] bytes) {
        try {
            ClassModel model = ClassFile.of().parse(bytes);
            if (model.isModuleInfo()
                    || !Names.binary(model.thisClass()).orElse("").equals(name)) {
                findings.add(Wording.oddClassFile(name));
                return;
            }
            users.add(name, model);
            models.put(name, model);
        } catch (RuntimeException e) {
            // The library reports malformed bytes with several kinds of unchecked exceptions.
            findings.add(Wording.oddClassFile(name));
        }
    }

    private void check(String name, ClassModel model) {
        try {
            ClassCheck check = new ClassCheck(model, admitted, users, findings);
            for (String root : RESERVED) {
                if (name.startsWith(root)) {
                    findings.add(
                            Wording.reservedPackage(check.firstLine(), name, root.substring(0, root.length() - 1)));
                }
            }
            check.run();
        } catch (RuntimeException e) {
            findings.add(Wording.oddClassFile(name));
        }
    }
}
