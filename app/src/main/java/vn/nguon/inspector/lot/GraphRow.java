package vn.nguon.inspector.lot;

import java.util.List;

/**
 * A box of the picture as the table has it: a lot, or what one organisation did at one step.
 *
 * @param step     how many steps lie behind it, from 1
 * @param title    the lot's number, or how many lots they are
 * @param at       the page it leads to; for several lots, this page with them apart
 * @param quantity how much, where all of it is measured alike; else empty
 * @param itself   whether it is the lot the page is about
 * @param held     whether an inspector holds any of it
 * @param from     what went into it, with how much
 */
public record GraphRow(
        int step,
        String title,
        String at,
        String stage,
        String maker,
        String quantity,
        boolean itself,
        boolean held,
        List<String> from) {

    private static final int MOST_NAMED = 10;

    public GraphRow {
        from = List.copyOf(from);
    }

    /** What went into it, as far as there is room to name it. */
    public String sources() {
        String named = String.join(", ", from.subList(0, Math.min(MOST_NAMED, from.size())));
        return from.size() <= MOST_NAMED ? named : named + " +" + (from.size() - MOST_NAMED);
    }
}
