/**
 * From a submission to its verdict: limits, feeding cases to a worker, comparing, the rules that decide; and how the work of a
 * submission grows ({@code GrowthJudge}), how much it is and how that stands to others ({@code WorkJudge}).
 *
 * <p>Uses {@code compile}, {@code instrument}, {@code sandbox}, {@code wire}, {@code growth}, {@code problem} and {@code
 * task}. Expected outputs never enter a worker that runs a submission, and limits are measured here, so code cannot forge a verdict.
 *
 * <p>A pack's own code ({@code PackCode}) is compiled in a compile worker of its own, checked like a submission, and runs in
 * workers of its own, which serve problem after problem only while one pack is checked ({@code PackWorkers}); where it fails, the verdict is {@code INTERNAL} and names the file.
 */
@NullMarked
package hone.judge;

import org.jspecify.annotations.NullMarked;
