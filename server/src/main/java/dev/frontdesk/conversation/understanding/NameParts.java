package dev.frontdesk.conversation.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The written parts of a name in the making.
final class NameParts {

    /// Letters by which a spelling may differ from the word it spells, whatever their length.
    private static final int SLIPS = 2;

    private final List<String> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void add(String part) {
        parts.add(part);
    }

    /// Joins on to the last part: "Taylor-Jones".
    void join(char sign, String part) {
        if (parts.isEmpty()) {
            parts.add(part);
        } else {
            parts.set(parts.size() - 1, parts.getLast() + sign + part);
        }
    }

    /// "L'" waits for what it belongs to.
    boolean elided() {
        return !parts.isEmpty() && parts.getLast().endsWith("'");
    }

    void join(String part) {
        parts.set(parts.size() - 1, parts.getLast() + part);
    }

    /// A spelling takes the place of the word it spells, or of several; otherwise it is another part.
    void spelled(String letters) {
        int best = -1;
        for (int i = 0; i < parts.size(); i++) {
            boolean closer = best < 0 || distance(parts.get(i), letters) < distance(parts.get(best), letters);
            if (spells(letters, parts.get(i)) && closer) {
                best = i;
            }
        }
        if (best >= 0) {
            parts.set(best, capitalised(letters));
        } else if (!allSpelled(letters)) {
            parts.add(capitalised(letters));
        }
    }

    /// "John Smith, J O H N S M I T H": cut where the words said are cut.
    private boolean allSpelled(String letters) {
        String together = String.join("", parts);
        if (parts.size() < 2 || distance(together, letters) > SLIPS || together.length() != letters.length()) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            int to = from + parts.get(i).length();
            parts.set(i, capitalised(letters.substring(from, to)));
            from = to;
        }
        return true;
    }

    /// Close to the word, or as like it as a foreign name may sound to the ear.
    private static boolean spells(String letters, String part) {
        int distance = distance(part, letters);
        boolean alike = part.substring(0, 1).equalsIgnoreCase(letters.substring(0, 1))
                && distance <= Math.min(part.length(), letters.length()) / 2;
        return distance <= SLIPS || alike;
    }

    private static int distance(String one, String other) {
        return Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    static String capitalised(String word) {
        StringBuilder written = new StringBuilder(word.toLowerCase(Locale.ROOT));
        written.setCharAt(0, Character.toUpperCase(written.charAt(0)));
        int apostrophe = word.indexOf('\'');
        if (apostrophe == 1 && word.length() > 3) {
            written.setCharAt(2, Character.toUpperCase(written.charAt(2)));
        }
        return written.toString();
    }

    @Override
    public String toString() {
        return String.join(" ", parts);
    }
}
