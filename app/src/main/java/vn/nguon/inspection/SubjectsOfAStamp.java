package vn.nguon.inspection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampCode;

/** What the ledger calls the acts a stamp took part in: those of its order, its activation, its voiding, its lot. */
@Component
class SubjectsOfAStamp {

    private final Stamps stamps;

    SubjectsOfAStamp(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * The subjects.
     *
     * @param text a serial of 13 digits or a code of 20 symbols
     */
    Mono<List<String>> of(String text) {
        boolean serial = text.chars().filter(Character::isLetterOrDigit).count() <= Serial.LENGTH;
        Mono<Stamp> found =
                serial ? stamps.find(Serial.read("stamp", text).number()) : stamps.find(StampCode.read(text));
        return found.flatMap(stamp ->
                stamp instanceof Stamp.Issued issued ? Mono.just(subjects(issued)) : Mono.error(new NotFound()));
    }

    static List<String> subjects(Stamp.Issued stamp) {
        List<String> subjects = new ArrayList<>();
        subjects.add(stamp.number().subject());
        subjects.add(stamp.origin().order().subject());
        Stamp.Binding binding = binding(stamp);
        if (binding != null) {
            subjects.add("activation:" + binding.activation());
            subjects.add(binding.lot().subject());
        }
        if (stamp instanceof Stamp.Voided voided) {
            subjects.add("voiding:" + voided.end().voiding());
        }
        return subjects;
    }

    private static Stamp.@Nullable Binding binding(Stamp.Issued stamp) {
        if (stamp instanceof Stamp.Activated activated) {
            return activated.binding();
        }
        return stamp instanceof Stamp.Voided voided ? voided.binding() : null;
    }
}
