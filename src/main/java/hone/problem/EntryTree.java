package hone.problem;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All names of a pack that arrives, as a tree: whether two of them are one on some system, and where {@code pack.json}
 * stands. Folders that only the paths of files imply count like the others, so that few entries cannot make many folders.
 */
final class EntryTree {
    /** Most files and folders. */
    static final int MOST = 200_000;

    private static final String PACK_JSON = "pack.json";

    private final Node root = new Node("", true);
    private int count;

    /** A file or a folder. */
    private static final class Node {
        final String name;
        final @Nullable Map<String, Node> children;
        /** Whether an entry of its own said so, and not only the path of another. */
        boolean said;

        Node(String name, boolean folder) {
            this.name = name;
            this.children = folder ? new HashMap<>() : null;
        }
    }

    /**
     * Takes in an entry.
     *
     * @throws PackException if it stands there twice, is file and folder at once, collides with another name by case or
     *     Unicode form, or is one too many
     */
    void add(EntryName entry) throws PackException {
        List<String> parts = entry.parts();
        Node at = root;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            at = step(at, parts.get(i), !last || entry.folder(), entry);
            if (last && at.said) {
                throw ArrivalFaults.refused(
                        entry.path(), "stands twice in the archive. Pack again, with each file once.");
            }
            at.said |= last;
        }
    }

    private Node step(Node parent, String part, boolean folder, EntryName entry) throws PackException {
        Map<String, Node> siblings = parent.children;
        if (siblings == null) {
            throw asFileAndFolder(entry);
        }
        Node known = siblings.get(folded(part));
        if (known == null) {
            if (++count > MOST) {
                throw ArrivalFaults.refused(
                        "it holds more than " + grouped(MOST) + " files and folders, the most that a pack may hold.");
            }
            Node added = new Node(part, folder);
            siblings.put(folded(part), added);
            return added;
        }
        if (!known.name.equals(part)) {
            throw ArrivalFaults.refused(
                    entry.path(),
                    "“" + ArrivalFaults.shown(part) + "” and “" + ArrivalFaults.shown(known.name)
                            + "” differ only in case or in how Unicode writes them; on some systems they are one file."
                            + " Rename one of them.");
        }
        if ((known.children != null) != folder) {
            throw asFileAndFolder(entry);
        }
        return known;
    }

    private static PackException asFileAndFolder(EntryName entry) {
        return ArrivalFaults.refused(
                entry.path(), "one name is that of a file and of a folder at once. Rename one of them.");
    }

    /**
     * What stands before {@code pack.json}: nothing, or one folder and a slash.
     *
     * @throws PackException if it stands at neither place
     */
    String prefix() throws PackException {
        if (isFile(root, PACK_JSON)) {
            return "";
        }
        List<Node> top = children(root).values().stream()
                .filter(node -> !new EntryName(node.name, node.children != null).hidden())
                .toList();
        if (top.size() == 1 && isFile(top.getFirst(), PACK_JSON)) {
            return top.getFirst().name + "/";
        }
        throw ArrivalFaults.refused("there is no pack.json at its root or in its one top folder, so it is no pack."
                + " Pack the folder that holds pack.json.");
    }

    private static boolean isFile(Node folder, String name) {
        Node node = children(folder).get(name);
        return node != null && node.children == null && node.name.equals(name);
    }

    private static Map<String, Node> children(Node node) {
        return node.children == null ? Map.of() : node.children;
    }

    /** A number as people write it. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * One text for all names that some file system takes for the same. Wider than any single system's rule: without marks
     * of compatibility, then case removed by way of upper case, which also unfolds ß and ligatures.
     */
    private static String folded(String part) {
        if (part.chars().allMatch(c -> c < 0x80)) {
            return part.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(part, Normalizer.Form.NFKD);
        String oneCase = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(oneCase, Normalizer.Form.NFKC);
    }
}
