package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.List;

/** Labels whose serials follow each other; a serial is twelve digits of a number and a check digit. */
public record SerialRange(String first, String last) {

    private static final int LENGTH = 13;

    /** The ranges that these serials make, in their order. */
    public static List<SerialRange> of(List<String> serials) {
        var ranges = new ArrayList<SerialRange>();
        for (String serial : serials) {
            int end = ranges.size() - 1;
            if (end >= 0 && follows(ranges.get(end).last, serial)) {
                ranges.set(end, new SerialRange(ranges.get(end).first, serial));
            } else {
                ranges.add(new SerialRange(serial, serial));
            }
        }
        return ranges;
    }

    /** Serials of one length are in order as text is. */
    boolean holds(String serial) {
        return serial.length() == first.length() && first.compareTo(serial) <= 0 && serial.compareTo(last) <= 0;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first : first + "–" + last;
    }

    private static boolean follows(String last, String next) {
        return isSerial(last) && isSerial(next) && number(last) + 1 == number(next);
    }

    private static boolean isSerial(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long number(String serial) {
        return Long.parseLong(serial.substring(0, LENGTH - 1));
    }
}
