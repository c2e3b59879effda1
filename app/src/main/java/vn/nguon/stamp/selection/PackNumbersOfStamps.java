package vn.nguon.stamp.selection;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampName;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.pack.PackNumbers;

/** Reads packs by what is printed on their stamps: serials, or codes that only we can have made. */
@Component
class PackNumbersOfStamps implements PackNumbers {

    private final SelectingStamps selecting;

    PackNumbersOfStamps(SelectingStamps selecting) {
        this.selecting = selecting;
    }

    @Override
    public Mono<List<Run>> read(String field, PackNames names) {
        return Mono.defer(() -> named(names))
                .map(selected -> selected.parts().stream()
                        .map(part -> new Run(
                                part.order().value(),
                                part.stamps().first(),
                                part.stamps().last()))
                        .toList())
                .onErrorMap(Refusal.class, refusal -> refusal.within(field));
    }

    @Override
    public String serials(long first, long last) {
        return new StampRange(first, last).serials();
    }

    /** The ends of a run may be given as they were scanned; then each is to be a code that we made. */
    private Mono<SelectedStamps> named(PackNames names) {
        if (names.first() == null) {
            return selecting.ofAnybody(StampSelection.read(null, null, null, names.codes()));
        }
        List<String> scanned = Stream.of(names.first(), names.last())
                .filter(text -> text != null && isCode(text))
                .toList();
        Mono<SelectedStamps> run = selecting.ofAnybody(StampSelection.read(
                serial("first", names.first()),
                names.last() == null ? null : serial("last", names.last()),
                null,
                null));
        return scanned.isEmpty()
                ? run
                : selecting
                        .ofAnybody(StampSelection.read(null, null, null, scanned))
                        .then(run);
    }

    private static String serial(String field, String text) {
        return isCode(text) ? new StampSerial(StampName.read(field, text).number()).toString() : text;
    }

    private static boolean isCode(String text) {
        return text.chars().filter(c -> c != ' ' && c != '-').count() > StampSerial.LENGTH;
    }
}
