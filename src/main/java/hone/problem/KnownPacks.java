package hone.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packs that are known without being named.
 *
 * @param packs those that could be read, each id once
 * @param faults what is wrong with the others; the file of a fault begins with the name of the pack's folder
 */
public record KnownPacks(List<Pack> packs, List<Fault> faults) {
    public KnownPacks {
        packs = List.copyOf(packs);
        faults = List.copyOf(faults);
    }

    /**
     * Reads packs. Where two have the same id the one that comes first is taken and the other is a fault.
     *
     * @param folders the built-in pack first
     */
    public static KnownPacks read(List<Path> folders) {
        Map<String, Pack> byId = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Pack pack = PackReader.read(folder);
                Pack earlier = byId.putIfAbsent(pack.id(), pack);
                if (earlier != null) {
                    faults.add(sameId(folder, pack.header(), earlier.header()));
                }
            } catch (PackException e) {
                faults.add(inPack(folder, e.fault()));
            }
        }
        return new KnownPacks(List.copyOf(byId.values()), faults);
    }

    /** What is wrong with a pack whose id an earlier one has. */
    public static Fault sameId(Path folder, PackHeader pack, PackHeader earlier) {
        return PackFiles.fault(
                folder.getFileName() + "/" + PackHeader.FILE,
                "the id \"" + pack.id() + "\" is already that of “" + earlier.title()
                        + "”; this pack is left out. Give it another id.");
    }

    /** A fault of a pack among others: its file begins with the name of the pack's folder. */
    public static Fault inPack(Path folder, Fault fault) {
        Optional<String> file = fault.file().map(path -> folder.getFileName() + "/" + path);
        return new Fault(fault.message(), file, fault.line(), fault.column(), fault.path());
    }
}
