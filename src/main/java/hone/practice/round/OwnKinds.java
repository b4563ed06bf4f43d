package hone.practice.round;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hone.practice.Settings;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The kinds of rounds that a person made. What of them cannot be read, because it was damaged or is of a later version, is left
 * as it is and comes back when it can be read again. Confined to one thread.
 */
public final class OwnKinds {
    /** Where they are kept. */
    static final String KEY = "round.kinds";

    /** Where a text goes that is no list at all. */
    static final String ASIDE = "round.kinds.unreadable";

    private static final String OWN = "own/";
    private static final int ID_BYTES = 6;

    private final Settings settings;

    /** Those kept in some settings. */
    public OwnKinds(Settings settings) {
        this.settings = settings;
    }

    /** An id for a new kind, which no kind has that there ever was: earlier rounds are compared by it. */
    public static String newId(RandomGenerator random) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return OWN + HexFormat.of().formatHex(bytes);
    }

    /** Whether a kind is a person's own. */
    public static boolean isOwn(RoundKind kind) {
        return kind.id().startsWith(OWN);
    }

    /** All of them, in the order in which they were made. */
    public List<RoundKind> list() {
        Map<String, RoundKind> kinds = new LinkedHashMap<>();
        for (JsonElement entry : entries()) {
            read(entry).ifPresent(kind -> kinds.putIfAbsent(kind.id(), kind));
        }
        return List.copyOf(kinds.values());
    }

    /** How many there are that cannot be read. */
    public int unreadable() {
        return (int) entries().stream().filter(entry -> read(entry).isEmpty()).count();
    }

    /** Keeps a kind, in the place of the one that has its id. */
    public void keep(RoundKind kind) {
        List<JsonElement> entries = entries();
        boolean replaced = false;
        JsonArray all = new JsonArray();
        for (JsonElement entry : entries) {
            if (!isNamed(entry, kind.id())) {
                all.add(entry);
            } else if (!replaced) {
                all.add(RoundKindJson.write(kind));
                replaced = true;
            }
        }
        if (!replaced) {
            all.add(RoundKindJson.write(kind));
        }
        write(all);
    }

    /** Forgets the kind with an id. Rounds that were held of it stay. */
    public void delete(String id) {
        JsonArray left = new JsonArray();
        entries().stream().filter(entry -> !isNamed(entry, id)).forEach(left::add);
        write(left);
    }

    private void write(JsonArray all) {
        settings.get(KEY).filter(text -> array(text).isEmpty()).ifPresent(this::setAside);
        settings.put(KEY, all.toString());
    }

    private void setAside(String text) {
        settings.put(
                ASIDE, settings.get(ASIDE).map(before -> before + "\n" + text).orElse(text));
    }

    private List<JsonElement> entries() {
        return settings.get(KEY).flatMap(OwnKinds::array).map(JsonArray::asList).orElse(List.of());
    }

    private static Optional<JsonArray> array(String text) {
        try {
            JsonElement read = JsonParser.parseString(text);
            return read.isJsonArray() ? Optional.of(read.getAsJsonArray()) : Optional.empty();
        } catch (JsonParseException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(JsonElement entry, String id) {
        return read(entry).filter(kind -> kind.id().equals(id)).isPresent();
    }

    private static Optional<RoundKind> read(JsonElement entry) {
        try {
            return Optional.of(RoundKindJson.read(entry));
        } catch (JsonParseException unreadable) {
            return Optional.empty();
        }
    }
}
