package hone.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The list, tree and graph nodes that every submission may use without declaring them, in the default package. */
final class NodeTypes {
    private static final Map<String, String> SOURCES = read(List.of("ListNode", "TreeNode", "Node"));

    private NodeTypes() {}

    /** The names of all of them. */
    static Set<String> names() {
        return SOURCES.keySet();
    }

    /** The source of one of {@link #names}. */
    static String source(String name) {
        String source = SOURCES.get(name);
        if (source == null) {
            throw new IllegalArgumentException("no node type: " + name);
        }
        return source;
    }

    /**
     * The ones that go with a source, in the order of their names.
     *
     * @param asked further names, wanted even where the source does not say them; unknown ones are left out
     */
    static List<String> neededBy(ScannedSource source, Outline outline, Set<String> asked) {
        List<String> needed = new ArrayList<>();
        for (String name : names()) {
            boolean said = source.tokens().stream().anyMatch(token -> token.is(name));
            if ((said || asked.contains(name)) && !outline.types().contains(name)) {
                needed.add(name);
            }
        }
        return needed;
    }

    private static Map<String, String> read(List<String> names) {
        Map<String, String> sources = new TreeMap<>();
        for (String name : names) {
            try (InputStream in = NodeTypes.class.getResourceAsStream(name + ".java")) {
                if (in == null) {
                    throw new IllegalStateException("the source of " + name + " is missing from this installation");
                }
                sources.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the source of " + name, e);
            }
        }
        return Collections.unmodifiableMap(sources);
    }
}
