package dev.frontdesk.conversation.understanding.letters;

import java.util.Arrays;

/// How easily one spoken letter or digit is taken for another: by the vowel they are said with ("B",
/// "C", "D", "E" …), by their consonant ("M", "N"; "F", "S", "X"), or by name ("V", "5"). From 0, the
/// same, to 1, nothing in common.
final class Confusion {

    static final double NOTHING_IN_COMMON = 1.0;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final double[][] COSTS = new double[SIGNS.length()][SIGNS.length()];

    static {
        for (double[] row : COSTS) {
            Arrays.fill(row, NOTHING_IN_COMMON);
        }
        alike(0.6, "BCDEGPTVZ3", "AJKH8", "FSXMNL", "IYR5", "QUW2", "OL04", "EAI", "17", "R1A", "L8", "G7");
        alike(
                0.4, "BDPTEV", "CTZ", "GJ", "MN", "FSX", "QU", "AJK", "A8H", "E3", "IR", "G8", "D3", "B3", "K8", "J8",
                "C6");
        alike(0.3, "MN", "BPV", "DT", "GJ", "FS", "SX", "V5", "H8", "A8", "Q2", "U2", "I1", "Z0", "L1", "CZ", "EA");
        alike(0.05, "O0");
        // A telephone cuts the hiss off: F arrives as S, and what is left of both as X.
        oneWay(0.15, "FS", "5V", "EA");
        oneWay(0.4, "SF", "AE");
        for (int i = 0; i < SIGNS.length(); i++) {
            COSTS[i][i] = 0;
        }
    }

    private Confusion() {}

    /// @param said capital letter or digit
    static double between(char said, char heard) {
        int a = SIGNS.indexOf(said);
        int b = SIGNS.indexOf(heard);
        return a < 0 || b < 0 ? NOTHING_IN_COMMON : COSTS[a][b];
    }

    /// @param pairs what was said and what was heard
    private static void oneWay(double cost, String... pairs) {
        for (String pair : pairs) {
            COSTS[SIGNS.indexOf(pair.charAt(0))][SIGNS.indexOf(pair.charAt(1))] = cost;
        }
    }

    private static void alike(double cost, String... groups) {
        for (String group : groups) {
            for (int i = 0; i < group.length(); i++) {
                for (int j = 0; j < group.length(); j++) {
                    COSTS[SIGNS.indexOf(group.charAt(i))][SIGNS.indexOf(group.charAt(j))] = cost;
                }
            }
        }
    }
}
