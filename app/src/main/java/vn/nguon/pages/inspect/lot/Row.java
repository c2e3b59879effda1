package vn.nguon.pages.inspect.lot;

import java.util.List;
import vn.nguon.trace.Lot;

/**
 * A lot of the journey as the table has it, beside the picture.
 *
 * @param step   how many steps lie behind it
 * @param maker  who made it
 * @param itself whether it is the lot the page is about
 * @param from   what went into it: numbers of lots, with how much
 */
public record Row(int step, Lot lot, String maker, boolean itself, List<String> from) {

    public Row {
        from = List.copyOf(from);
    }
}
