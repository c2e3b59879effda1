package vn.nguon.golden;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, each with its number and two lines before and after. */
final class Difference {

    private static final int AROUND = 2;
    private static final int MOST = 80;

    private Difference() {}

    static String of(String before, String now) {
        List<String> old = before.lines().toList();
        List<String> current = now.lines().toList();
        List<String> told = new ArrayList<>();
        int[][] common = common(old, current);
        int i = 0;
        int j = 0;
        int quiet = AROUND;
        while ((i < old.size() || j < current.size()) && told.size() < MOST) {
            if (i < old.size() && j < current.size() && old.get(i).equals(current.get(j))) {
                if (quiet++ < AROUND) {
                    told.add("    " + current.get(j));
                }
                i++;
                j++;
            } else {
                if (quiet > AROUND) {
                    told.add("@ line " + (i + 1));
                }
                quiet = 0;
                boolean gone = j == current.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]);
                told.add(gone ? "  - " + old.get(i++) : "  + " + current.get(j++));
            }
        }
        return told.isEmpty() ? "line ends" : String.join("\n", told) + (told.size() == MOST ? "\n  …" : "");
    }

    /** How long the longest common subsequence of lines is, from each pair of lines on. */
    private static int[][] common(List<String> old, List<String> current) {
        int[][] common = new int[old.size() + 1][current.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = current.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(current.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
