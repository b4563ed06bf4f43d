// style: noms et commentaires en français, symboles Unicode dans les littéraux
class Solution {
    private static final char PIERRE = 'o', BLOC = '\u0023', VIDE = '.';

    /* Les pierres tombent ; les blocs restent où ils sont. */
    public void settle(char[][] tableau) {
        int première = 0, dernière = tableau.length - 1;
        for (int colonne = 0; colonne < tableau[première].length; ++colonne) {
            int prêt = dernière; // la ligne où la prochaine pierre s'arrête
            for (int ligne = dernière; ligne >= première; --ligne) {
                final char cellule = tableau[ligne][colonne];
                if (cellule == PIERRE) {
                    tableau[ligne][colonne] = VIDE;
                    tableau[prêt--][colonne] = PIERRE;
                }
                if (cellule == BLOC) {
                    prêt = ligne - 1;
                }
            }
        }
        System.out.println("terminé – ✓ " + "█▓▒░".codePointCount(0, 4));
    }
}
