/**
 * The hostile suite: real submissions that attack the judge, each with the verdict it ought to get in its first line, and
 * what has to be untouched after every one of them.
 *
 * <p>The files stand in {@code src/test/resources/hone/hostile}, a folder for each group, with the pack they are judged on.
 * {@link hone.hostile.SuiteRun} judges one file in one {@link hone.hostile.Mode} with a real judge and looks round:
 * {@link hone.hostile.Surroundings} is what an attack could reach. {@code HostileSuiteTest} runs it as a test, {@code
 * hone.bench.HostileBench} whole and in every mode.
 */
@NullMarked
package hone.hostile;

import org.jspecify.annotations.NullMarked;
