package vn.nguon.pages.console.today;

import java.util.List;
import vn.nguon.pages.Icon;

/**
 * Something that waits to be settled.
 *
 * @param grave whether it is a refusal or a doubt, and not just work
 * @param title in words, with the count
 * @param at    where it is settled
 * @param lines the first few, each with its own place
 */
public record Waiting(Icon icon, boolean grave, String title, String at, List<Line> lines) {

    public Waiting {
        lines = List.copyOf(lines);
    }

    /** One of them. */
    public record Line(String text, String at) {}
}
