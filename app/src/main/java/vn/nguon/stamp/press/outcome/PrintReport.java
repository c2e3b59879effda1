package vn.nguon.stamp.press.outcome;

import java.util.List;
import java.util.stream.Stream;
import vn.nguon.stamp.code.StampRange;

/**
 * What a workstation says came out since it last said so.
 *
 * @param printed   for the first time
 * @param reprinted again, because somebody asked for it
 * @param spoiled   and are unusable
 */
public record PrintReport(List<StampRange> printed, List<Told> reprinted, List<Told> spoiled) {

    public PrintReport {
        printed = List.copyOf(printed);
        reprinted = List.copyOf(reprinted);
        spoiled = List.copyOf(spoiled);
    }

    /** Stamps, and what is told of them. */
    public record Told(StampRange stamps, String reason) {}

    /** All stamps that exist on paper by it. */
    List<StampRange> onPaper() {
        return Stream.of(printed.stream(), again(reprinted), again(spoiled))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<StampRange> again(List<Told> told) {
        return told.stream().map(Told::stamps);
    }
}
