package vn.nguon.cooperative.today;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;

/**
 * Something that waits to be settled.
 *
 * @param grave whether it is a refusal or a doubt, and not just work
 * @param title in words, with the count
 * @param at    where it is settled
 * @param lines the first few, each with its own place
 */
public record WaitingItem(Icon icon, boolean grave, String title, String at, List<Line> lines) {

    /** More than these are told as «50+». */
    static final int MOST = 50;

    static final int LINES = 3;

    public WaitingItem {
        lines = List.copyOf(lines);
    }

    /** Whether it comes before everything else: goods that are called back may harm people. */
    public boolean urgent() {
        return icon == Icon.RECALLED;
    }

    /** What was found, if anything was. */
    static <T> Mono<WaitingItem> of(
            List<? extends T> found, Icon icon, boolean grave, String title, String at, Function<T, Line> line) {
        return found.isEmpty()
                ? Mono.empty()
                : Mono.just(new WaitingItem(
                        icon,
                        grave,
                        title,
                        at,
                        found.stream().limit(LINES).map(line).toList()));
    }

    /** {@code 3 lots not packed yet}. */
    static String count(int found, Language in, String vietnamese, String one, String several) {
        return in.number(found) + (found >= MOST ? "+" : "") + in.choose(vietnamese, found == 1 ? one : several);
    }

    /** One of them. */
    public record Line(String text, String at) {}
}
