package vn.nguon.inspection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampName;

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
     * @param text what {@link StampName} reads
     */
    Mono<List<String>> of(String text) {
        return stamps.find(StampName.read("stamp", text))
                .flatMap(stamp -> Mono.justOrEmpty(stamp.issued()))
                .map(SubjectsOfAStamp::subjects)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    static List<String> subjects(Stamp.Issued stamp) {
        List<String> subjects = new ArrayList<>();
        subjects.add(stamp.number().subject());
        subjects.add(stamp.origin().order().subject());
        Stamp.Binding binding = stamp.binding();
        if (binding != null) {
            subjects.add("activation:" + binding.activation());
            subjects.add(binding.lot().subject());
        }
        Stamp.End end = stamp.end();
        if (end != null) {
            subjects.add("voiding:" + end.voiding());
        }
        return subjects;
    }
}
