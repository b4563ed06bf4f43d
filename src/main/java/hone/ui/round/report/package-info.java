/**
 * What came of a round: how the person thinks it went, the report with its pictures, its export, and all rounds so far.
 *
 * <p>What is said ({@link hone.ui.round.report.ReportPage}) and drawn ({@link hone.ui.round.report.Drawing}) is plain data, made by pure
 * functions: the window shows it as nodes, an exported page as HTML and SVG, so that the two say the same. {@code packaging/report-check}
 * opens such pages in a real browser and prints them.
 *
 * <p>Uses {@code practice}, {@code judge}, {@code growth} and {@code problem}, and of the window's other parts {@code ui.statement} and
 * {@code ui.fx}.
 */
@NullMarked
package hone.ui.round.report;

import org.jspecify.annotations.NullMarked;
