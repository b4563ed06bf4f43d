// style: enterprise developer: inventory, requirement, matching policy, result with reasons
package com.cafe.signage.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public class Solution {
    public boolean canSpell(List<String> tiles, String word, char joker) {
        final Inventory inventory = Inventory.fromStrips(tiles, joker);
        final SignRequirement requirement = SignRequirement.forWord(word);
        final FeasibilityReport report = new FeasibilityChecker().check(inventory, requirement);
        report.getFirstReason().ifPresent(System.out::println);
        return report.isFeasible();
    }
}

class Inventory {
    private final Map<Character, Integer> pieces;
    private final int wornPieces;

    private Inventory(final Map<Character, Integer> pieces, final int wornPieces) {
        this.pieces = Objects.requireNonNull(pieces);
        this.wornPieces = wornPieces;
    }

    static Inventory fromStrips(final Iterable<? extends CharSequence> strips, final char wornSymbol) {
        final Map<Character, Integer> pieces = new HashMap<>();
        for (final CharSequence strip : strips) {
            for (int index = 0; index < strip.length(); index++) {
                final Character symbol = strip.charAt(index);
                pieces.put(symbol, Optional.ofNullable(pieces.get(symbol)).orElse(0) + 1);
            }
        }
        final Integer worn = pieces.remove(wornSymbol);
        return new Inventory(pieces, worn == null ? 0 : worn);
    }

    int piecesOf(final char letter) {
        return pieces.getOrDefault(letter, 0);
    }

    int getWornPieces() {
        return wornPieces;
    }
}

class SignRequirement {
    private final int[] needs = new int['z' + 1];

    static SignRequirement forWord(final String word) {
        final SignRequirement requirement = new SignRequirement();
        word.chars().forEach(letter -> requirement.needs[letter]++);
        return requirement;
    }

    int neededOf(final char letter) {
        return needs[letter];
    }
}

class FeasibilityReport {
    private final List<String> reasons;
    private final boolean feasible;

    FeasibilityReport(final List<String> reasons, final boolean feasible) {
        this.reasons = new ArrayList<>(reasons);
        this.feasible = feasible;
    }

    boolean isFeasible() {
        return feasible;
    }

    Optional<String> getFirstReason() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(0));
    }
}

class FeasibilityChecker {
    FeasibilityReport check(final Inventory inventory, final SignRequirement requirement) {
        final List<String> reasons = new ArrayList<>();
        int missing = 0;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            final int lack = requirement.neededOf(letter) - inventory.piecesOf(letter);
            if (lack > 0) {
                missing += lack;
                reasons.add(String.format("%d x '%c' missing", lack, letter));
            }
        }
        return new FeasibilityReport(reasons, missing <= inventory.getWornPieces());
    }
}
