// style: nomi e commenti in italiano, campi statici, metodi piccoli
class Solution {
    private Set<Node> visitati;
    private Deque<Node> daVisitare;

    public Node tidy(Node inizio) {
        visitati = new HashSet<Node>();
        daVisitare = new LinkedList<Node>();
        incontra(inizio);
        while (!daVisitare.isEmpty()) {
            riordina(daVisitare.pop());
        }
        return inizio;
    }

    /* la prima volta che si arriva a un angolo, lo si mette in lista */
    private void incontra(Node angolo) {
        if (angolo != null && visitati.add(angolo)) {
            daVisitare.push(angolo);
        }
    }

    private void riordina(Node angolo) {
        List<Node> cartelli = angolo.neighbors;
        cartelli.forEach(this::incontra);
        // prima l'ordine, poi i doppioni
        cartelli.sort(Comparator.<Node>comparingInt(c -> c.val));
        int tenuti = 0;
        Node ultimo = null;
        for (Node cartello : cartelli) {
            boolean èDoppio = cartello == ultimo;
            boolean èSéStesso = cartello == angolo;
            ultimo = cartello;
            if (!èDoppio && !èSéStesso) {
                cartelli.set(tenuti++, cartello);
            }
        }
        cartelli.subList(tenuti, cartelli.size()).clear();
    }
}
