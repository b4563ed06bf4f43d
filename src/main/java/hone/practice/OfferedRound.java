package hone.practice;

import hone.problem.PackRound;

/**
 * A round that a pack offers.
 *
 * @param pack the pack's id
 * @param packTitle what the pack is called
 */
public record OfferedRound(String pack, String packTitle, PackRound round) {}
