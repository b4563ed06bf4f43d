// style: student in the first year: a class for the shift, Collections.sort with an own Comparator class
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;

class Schicht {
    public int anfang;
    public int ende;

    public Schicht(int a, int e) {
        anfang = a;
        ende = e;
    }

    public String toString() {
        return "von " + anfang + " bis " + ende;
    }
}

class NachAnfang implements Comparator<Schicht> {
    public int compare(Schicht a, Schicht b) {
        if (a.anfang < b.anfang) {
            return -1;
        }
        if (a.anfang > b.anfang) {
            return 1;
        }
        return 0;
    }
}

class Solution {
    public int[][] merge(int[][] shifts) {
        ArrayList<Schicht> liste = new ArrayList<Schicht>();
        for (int i = 0; i < shifts.length; i++) {
            liste.add(new Schicht(shifts[i][0], shifts[i][1]));
        }
        Collections.sort(liste, new NachAnfang());
        ArrayList<Schicht> fertig = new ArrayList<Schicht>();
        for (int i = 0; i < liste.size(); i++) {
            Schicht neu = liste.get(i);
            if (fertig.size() == 0) {
                fertig.add(neu);
            } else {
                Schicht letzte = fertig.get(fertig.size() - 1);
                if (neu.anfang <= letzte.ende) {
                    // sie gehoeren zusammen
                    if (neu.ende > letzte.ende) {
                        letzte.ende = neu.ende;
                    }
                } else {
                    fertig.add(neu);
                }
            }
        }
        if (fertig.size() < 5) {
            System.out.println(fertig);
        }
        int[][] ergebnis = new int[fertig.size()][2];
        for (int i = 0; i < fertig.size(); i++) {
            ergebnis[i][0] = fertig.get(i).anfang;
            ergebnis[i][1] = fertig.get(i).ende;
        }
        return ergebnis;
    }
}
