package vn.nguon.labels.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.language.PrinterStatus.Trouble;

/** The answer to {@code ~HS}: three lines of figures, each between STX and ETX (ZPL II Programming Guide, ~HS). */
final class ZplHostStatus implements StatusQuery {

    private static final int LINES = 3;
    private static final int LONGEST = 400;
    private static final char STX = 2;
    private static final char ETX = 3;

    @Override
    public byte[] request() {
        return "~HS".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public @Nullable PrinterStatus read(byte[] answer, int length) {
        var lines = new ArrayList<List<String>>();
        String text = new String(answer, 0, length, StandardCharsets.US_ASCII);
        int end = 0;
        while (lines.size() < LINES) {
            int start = text.indexOf(STX, end);
            end = text.indexOf(ETX, Math.max(start, 0));
            if (start < 0 || end < 0) {
                if (length > LONGEST || (length > 0 && text.charAt(0) != STX)) {
                    throw new UnreadableStatus("~HS", answer, length);
                }
                return null;
            }
            lines.add(List.of(text.substring(start + 1, end).split(",", -1)));
        }
        try {
            return status(lines.get(0), lines.get(1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            var unreadable = new UnreadableStatus("~HS", answer, length);
            unreadable.addSuppressed(e);
            throw unreadable;
        }
    }

    private static PrinterStatus status(List<String> first, List<String> second) {
        var troubles = EnumSet.noneOf(Trouble.class);
        if (figure(first, 1) == 1) {
            troubles.add(Trouble.PAPER_OUT);
        }
        if (figure(first, 2) == 1) {
            troubles.add(Trouble.PAUSED);
        }
        if (figure(second, 2) == 1) {
            troubles.add(Trouble.HEAD_OPEN);
        }
        if (figure(second, 3) == 1) {
            troubles.add(Trouble.RIBBON_OUT);
        }
        int formatsWaiting = figure(first, 4);
        int labelsRemaining = figure(second, 8);
        return PrinterStatus.of(formatsWaiting > 0 || labelsRemaining > 0, troubles);
    }

    private static int figure(List<String> line, int index) {
        return Integer.parseInt(line.get(index).strip());
    }
}
