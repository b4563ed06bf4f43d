package hone.ui.statement;

import java.util.Optional;
import java.util.Set;

/**
 * Which formulas are drawn at all. The typesetter can define commands, read files and loop for ever; a formula of a pack
 * may use none of that, so only commands on a list get through.
 */
final class MathsRules {
    /** Longest formula, in UTF-16 units. */
    static final int LONGEST = 600;

    private static final int DEEPEST = 20;

    private static final Set<String> COMMANDS = Set.of((
            // structure
            "frac dfrac tfrac binom sqrt left right over overline underline hat bar tilde vec dot ddot "
                    + "widehat overbrace underbrace limits nolimits displaystyle textstyle stackrel "
                    + "text mathrm mathbf mathit mathsf mathtt mathcal mathbb operatorname begin end "
                    + "big Big bigg Bigg bigl bigr Bigl Bigr quad qquad "
                    // Greek
                    + "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu "
                    + "nu xi pi rho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi "
                    + "Sigma Upsilon Phi Psi Omega "
                    // operators and functions
                    + "sum prod int oint bigcup bigcap bigoplus lim sup inf max min arg log ln lg exp sin cos "
                    + "tan arcsin arccos arctan sinh cosh tanh gcd det dim ker mod bmod pmod deg Pr "
                    + "cdot times div pm mp ast star circ bullet oplus ominus otimes odot cup cap setminus "
                    + "wedge vee land lor lnot neg "
                    // relations and arrows
                    + "le leq ge geq ne neq equiv approx sim simeq cong propto ll gg prec succ subset supset "
                    + "subseteq supseteq in ni notin mid nmid parallel perp models vdash "
                    + "to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow iff "
                    + "implies mapsto uparrow downarrow longrightarrow "
                    // the rest
                    + "forall exists nexists emptyset varnothing infty partial nabla ell hbar Re Im aleph "
                    + "ldots cdots vdots ddots dots lfloor rfloor lceil rceil langle rangle lbrace rbrace "
                    + "lvert rvert lVert rVert vert Vert backslash prime angle triangle top bot ")
            .trim()
            .split(" +"));

    private static final Set<String> ENVIRONMENTS =
            Set.of("matrix", "pmatrix", "bmatrix", "vmatrix", "cases", "aligned", "align*", "gathered", "smallmatrix");

    private static final String SIGNS = "{}_%&#$,;:!| \\>";

    /** The typesetter never ends over some of these. */
    private static final String BRACES = "a brace of the formula has no partner";

    private MathsRules() {}

    /** Why a formula is not drawn; empty if it may be. */
    static Optional<String> refusal(String formula) {
        if (formula.length() > LONGEST) {
            return Optional.of("the formula is longer than " + LONGEST + " characters");
        }
        int depth = 0;
        int i = 0;
        while (i < formula.length()) {
            char c = formula.charAt(i++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of("the formula nests too deep");
            }
            if (depth < 0) {
                return Optional.of(BRACES);
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                return Optional.of("the formula holds a control character");
            }
            if (c != '\\') {
                continue;
            }
            int from = i;
            while (i < formula.length() && isLetter(formula.charAt(i))) {
                i++;
            }
            String command = formula.substring(from, i);
            if (command.isEmpty()) {
                if (i == formula.length() || SIGNS.indexOf(formula.charAt(i)) < 0) {
                    return Optional.of("a command is unknown");
                }
                i++;
            } else if (!COMMANDS.contains(command)) {
                return Optional.of("the command \\" + command + " is not allowed");
            } else if ((command.equals("begin") || command.equals("end")) && !knownEnvironment(formula, i)) {
                return Optional.of("the environment is not allowed");
            }
        }
        return depth == 0 ? Optional.empty() : Optional.of(BRACES);
    }

    private static boolean knownEnvironment(String formula, int at) {
        int close = formula.indexOf('}', at);
        return close > at
                && formula.charAt(at) == '{'
                && ENVIRONMENTS.contains(formula.substring(at + 1, close).strip());
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }
}
