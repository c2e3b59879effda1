package vn.nguon.pages.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Something to choose.
 *
 * @param value what is sent
 * @param label what is read
 */
public record FormOption(String value, String label) {

    /** Each of a few that are known by name. */
    public static <E extends Enum<E>> List<FormOption> of(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(each -> new FormOption(each.name(), label.apply(each)))
                .toList();
    }
}
