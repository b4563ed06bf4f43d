package hone.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code pack.json} says of its pack.
 *
 * @param version as the author counts; possibly empty
 * @param licence possibly empty
 * @param rounds those that can be read
 */
public record PackHeader(
        String id, String title, String version, String licence, List<String> authors, List<PackRound> rounds) {
    static final String FILE = "pack.json";

    private static final String FORMAT = "1";

    public PackHeader {
        authors = List.copyOf(authors);
        rounds = List.copyOf(rounds);
    }

    /** Title and version, where there is one. */
    public String inWords() {
        return version.isEmpty() ? "“" + title + "”" : "“" + title + "”, version " + version;
    }

    /** Reads it alone, without the problems. */
    static PackHeader read(Path folder) throws PackException {
        return read(folder, new Warnings());
    }

    /**
     * Reads it alone, without the problems.
     *
     * @param folder the folder that holds it; it may itself be a link
     * @throws PackException if the folder or the file is missing or cannot be read, or the format is not 1
     */
    static PackHeader read(Path folder, Warnings warnings) throws PackException {
        if (!Files.isDirectory(folder)) {
            throw new PackException(Fault.of(
                    Files.exists(folder)
                            ? "expected the folder of a pack, found a file: " + folder
                            : "there is no such folder: " + folder));
        }
        JsonCursor source =
                new JsonCursor(Optional.of(FILE), PackFiles.read(folder.resolve(FILE), FILE, PackFiles.MAX_TEXT));
        JsonFields fields = JsonFields.read(source);
        JsonNode format = fields.require("format", "1");
        if (!(format instanceof JsonNode.Digits digits && digits.literal().equals(FORMAT))) {
            throw fields.unexpected(format, "the format 1, the only one this version reads");
        }
        JsonNode idNode = fields.require("id", PackReader.ID_EXPECTED);
        String id = fields.string("id", PackReader.ID_EXPECTED);
        if (!PackReader.isId(id)) {
            throw fields.unexpected(idNode, PackReader.ID_EXPECTED);
        }
        PackHeader header = new PackHeader(
                id,
                fields.line("title", "a title that is not blank", id),
                fields.line("version", "a version such as \"1.0.0\"", ""),
                fields.line("licence", "the name of a licence", ""),
                fields.strings("authors", "the name of an author"),
                PackRoundJson.read(fields, warnings));
        fields.warnUnknown(warnings);
        return header;
    }
}
