package hone.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import hone.problem.RawZip.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Archives that have to be refused, each with the file that the refusal blames and words that it has to say. */
final class HostileZips {
    static final List<Hostile> ALL = new ArrayList<>();
    static final String WHOLE = "";

    private HostileZips() {}

    /**
     * An archive.
     *
     * @param blames the entry in the refusal; empty where the archive itself is blamed
     * @param says words of the refusal
     */
    record Hostile(String name, String blames, String says, Supplier<byte[]> zip) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> all() {
        if (ALL.isEmpty()) {
            names();
            kinds();
            collisions();
            sizes();
            headers();
            HostileLayouts.addAll();
        }
        return List.copyOf(ALL);
    }

    static void add(String name, String blames, String says, Supplier<RawZip> zip) {
        ALL.add(new Hostile(name, blames, says, () -> zip.get().bytes()));
    }

    static void lie(String name, String says, Consumer<Entry> lie) {
        add(
                name,
                "arrays/a.json",
                says,
                () -> sound().file("arrays/a.json", "[1, 2]").but(lie));
    }

    static void named(String name, String path, String says) {
        add(name, path, says, () -> sound().file(path, "{}"));
    }

    static RawZip sound() {
        return RawZip.pack("");
    }

    private static void names() {
        named("up and out", "../evil.json", "leads out");
        named("up and out in the middle", "arrays/../../evil.json", "leads out");
        named("up inside", "arrays/x/../evil.json", "leads out");
        named("absolute", "/etc/evil.json", "absolute");
        named("absolute with two slashes", "//server/share/evil.json", "absolute");
        named("drive letter", "C:/evil.json", "drive letter");
        named("drive letter without a slash", "c:evil.json", "drive letter");
        named("backslash", "arrays\\..\\evil.json", "backslash");
        named("a dot as a part", "arrays/./evil.json", "“.”");
        named("an empty part", "arrays//evil.json", "empty part");
        named("a stream of NTFS", "arrays/a.txt:evil.json", "“:”");
        named("a star", "arrays/*.json", "“*”");
        named("a device", "arrays/con/problem.json", "device");
        named("a device with an extension", "arrays/NUL.json", "device");
        named("a port", "arrays/com1.txt", "device");
        named("a port with a raised digit", "arrays/lpt².txt", "device");
        named("a dot at the end", "arrays/evil.json.", "dot");
        named("a space at the end", "arrays /evil.json", "space");
        named("a long part", "arrays/" + "x".repeat(300) + ".json", "255 bytes");
        named(
                "a long path",
                "p/".repeat(40) + "x".repeat(240) + "/" + ("y".repeat(240) + "/").repeat(3) + "z.json",
                "1024");
        named("too deep", "d/".repeat(70) + "x.json", "64");
        add("NUL", "a\\u0000.json", "U+0000", () -> sound().file("a\0.json", "{}"));
        add("a line feed", "a\\u000a.json", "U+000A", () -> sound().file("a\n.json", "{}"));
        add("an escape", "\\u001b[2J.json", "U+001B", () -> sound().file("\u001b[2J.json", "{}"));
        add("a turn of direction", "a\\u202enosj.json", "U+202E", () -> sound().file("a\u202enosj.json", "{}"));
        add(
                "a name that is not UTF-8",
                "caf\uFFFD.json",
                "not UTF-8",
                () -> sound().file("x", "{}").but(e -> e.named("café.json".getBytes(StandardCharsets.ISO_8859_1))));
        add(
                "overlong UTF-8 for two dots",
                "\uFFFD\uFFFD\uFFFD\uFFFD/evil.json",
                "not UTF-8",
                () -> sound().file("x", "{}")
                        .but(e -> e.named(
                                bytes(0xC0, 0xAE, 0xC0, 0xAE, '/', 'e', 'v', 'i', 'l', '.', 'j', 's', 'o', 'n'))));
        add("no name", WHOLE, "without a name", () -> sound().file("", "{}"));
        add("nothing but a slash", "/", "is empty", () -> sound().folder("/"));
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void kinds() {
        named("a class file", "arrays/Evil.class", "types");
        named("a script", "run.sh", "types");
        named("an archive in the archive", "more.zip", "types");
        named("a file without an extension", "LICENSE", "rename it to LICENSE.txt");
        named("a picture with the long extension", "arrays/p.jpeg", ".jpg");
        lie("a symbolic link", "link", e -> e.attributes = 0120777L << 16);
        lie("a symbolic link said to be made on DOS", "link", e -> {
            e.madeBy = 20;
            e.attributes = 0120777L << 16;
        });
        lie("a device node", "special file", e -> e.attributes = 0060666L << 16);
        lie("a pipe", "special file", e -> e.attributes = 0010666L << 16);
        lie("a reparse point", "link", e -> {
            e.madeBy = 20;
            e.attributes = 0x400;
        });
        lie("a folder by its attributes", "disagree on whether", e -> e.attributes = 040755L << 16);
        add(
                "a file by its attributes",
                "arrays/f",
                "disagree on whether",
                () -> sound().folder("arrays/f/").but(e -> e.attributes = 0100644L << 16));
        add(
                "a folder with content",
                "arrays/f",
                "folder with content",
                () -> sound().entry(new Entry("arrays/f/", "x".getBytes(UTF_8), false)));
        add(
                "a link that is hidden",
                ".git",
                "link",
                () -> sound().file(".git", "/etc/passwd").but(e -> e.attributes = 0120777L << 16));
    }

    private static void collisions() {
        add("the same file twice", "pack.json", "twice", () -> sound().file("pack.json", PackFolder.PACK));
        add(
                "the same folder twice",
                "arrays",
                "twice",
                () -> sound().folder("arrays/").folder("arrays/"));
        named("case", "arrays/sums/Problem.json", "differ only in case");
        named("case of a folder", "Arrays/other/problem.json", "differ only in case");
        add(
                "Unicode form",
                "arrays/caf\u0065\u0301.png",
                "differ only in case",
                () -> sound().file("arrays/caf\u00e9.png", "1").file("arrays/cafe\u0301.png", "2"));
        add(
                "the sharp s",
                "arrays/STRASSE.txt",
                "differ only in case",
                () -> sound().file("arrays/straße.txt", "1").file("arrays/STRASSE.txt", "2"));
        add(
                "the Kelvin sign",
                "arrays/\u212a.txt",
                "differ only in case",
                () -> sound().file("arrays/k.txt", "1").file("arrays/\u212a.txt", "2"));
        named("a folder where a file is", "pack.json/x.json", "file and of a folder");
        add(
                "a file where a folder is",
                "arrays/sums.txt",
                "file and of a folder",
                () -> sound().file("arrays/sums.txt/x.json", "1").file("arrays/sums.txt", "2"));
    }

    private static void sizes() {
        lie("more than it says", "more than the", e -> e.size = 2);
        lie("less than it says", "fewer than the", e -> e.size = 60);
        add(
                "a bomb that says it is small",
                "arrays/a.json",
                "more than the 10 bytes",
                () -> sound().file("arrays/a.json", new byte[80 << 20]).but(e -> e.size = 10));
        add(
                "a bomb that says what it is",
                "arrays/a.json",
                "64 MiB",
                () -> sound().file("arrays/a.json", new byte[(64 << 20) + 1]));
        add(
                "a size of four gibibytes",
                "arrays/a.json",
                "64 MiB",
                () -> sound().file("arrays/a.json", "[]").but(e -> e.size = 0xFFFF_FFFEL));
        add("more than 1 GiB in all", WHOLE, "1 GiB", () -> {
            Entry bomb = new Entry("x", new byte[64 << 20], true);
            RawZip zip = sound();
            for (int i = 0; i < 17; i++) {
                zip.entry(copy(bomb, "arrays/b" + i + ".json"));
            }
            return zip;
        });
        add("too many entries", WHOLE, "200,000", () -> {
            RawZip zip = sound().whole(z -> z.large = true);
            for (int i = 0; i <= 200_000; i++) {
                zip.folder("a/" + i + "/");
            }
            return zip;
        });
        add("few entries that make too many folders", WHOLE, "200,000", () -> {
            RawZip zip = sound();
            for (int i = 0; i < 4_000; i++) {
                zip.file(i + "/" + "a/".repeat(60) + "x.txt", "");
            }
            return zip;
        });
        add(
                "a count of entries that is not there",
                WHOLE,
                "damaged",
                () -> sound().whole(z -> z.saidEntries = OptionalLong.of(60_000)));
    }

    private static Entry copy(Entry of, String path) {
        Entry copy = new Entry(path, new byte[0], true);
        copy.packed = of.packed;
        copy.crc = of.crc;
        copy.size = of.size;
        return copy;
    }

    private static void headers() {
        lie("encrypted", "encrypted", e -> e.flags |= 1);
        lie("strongly encrypted", "encrypted", e -> e.flags |= 1 << 6);
        lie("with a hidden directory", "encrypted", e -> e.flags |= 1 << 13);
        lie("AES", "encrypted", e -> e.extra = RawZip.extra(0x9901, 1));
        lie("a method nobody knows", "method 12", e -> e.method = 12);
        lie("Zstandard", "method 93", e -> e.method = 93);
        lie("patched data", "another archive", e -> e.flags |= 1 << 5);
        lie("another name in its own header", "disagree", e -> e.localName = "arrays/b.json".getBytes(UTF_8));
        lie("a longer name in its own header", "disagree", e -> e.localName = "arrays/a.json.exe".getBytes(UTF_8));
        lie("another method in its own header", "disagree", e -> e.localMethod = 0);
        lie("other flags in its own header", "disagree", e -> e.localFlags = 1);
        lie("another size in its own header", "disagree", e -> e.localSize = OptionalLong.of(99));
        lie("another size before a descriptor", "disagree", e -> e.streamed(16).localSize = OptionalLong.of(99));
        lie("a second name", "two names", e -> e.extra = RawZip.unicodePath(e.name, "../../evil.json"));
        lie("a second name in its own header", "two names", e -> e.localExtra = RawZip.unicodePath(e.name, "evil.sh"));
        lie("a wrong checksum", "checksum", e -> e.crc ^= 1);
        lie("no deflated data", "no deflated data", e -> e.packed = bytes(0xFF, 0xFF, 0xFF, 0xFF));
        lie("cut short", "ends early", e -> e.packed = Arrays.copyOf(e.packed, 3));
        lie(
                "something behind the content",
                "belong to no file",
                e -> e.packed = Arrays.copyOf(e.packed, e.packed.length + 9));
        lie("stored with two sizes", "do not fit together", e -> e.method = 0);
        lie("damaged extra fields", "extra fields are damaged", e -> e.extra = bytes(1, 0, 60, 0, 1));
        lie("zip64 without need", "zip64", e -> e.extra = RawZip.extra(1, 6));
        lie("zip64 that is missing", "zip64", e -> e.saidPacked = OptionalLong.of(0xFFFF_FFFFL));
        lie("zip64 with a negative size", "do not fit together", e -> {
            e.saidPacked = OptionalLong.of(0xFFFF_FFFFL);
            e.extra = RawZip.extra(1, -5);
        });
        lie("zip64 twice", "two zip64", e -> e.extra = concat(RawZip.extra(1, 1), RawZip.extra(1, 2)));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
