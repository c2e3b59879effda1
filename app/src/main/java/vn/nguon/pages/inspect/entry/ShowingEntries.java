package vn.nguon.pages.inspect.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.inspection.Period;
import vn.nguon.inspection.Records;
import vn.nguon.pages.inspect.Names;
import vn.nguon.pages.inspect.Naming;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.Stamp;

/** Reads entries of the ledger for a page, or for a report. */
@Component
public class ShowingEntries {

    private static final int SHOWN = 30;

    private final Records records;
    private final Naming naming;

    ShowingEntries(Records records, Naming naming) {
        this.records = records;
        this.naming = naming;
    }

    /** What was done to one stamp, the latest first. */
    public Mono<List<ShownEntry>> ofStamp(Actor actor, Stamp.Issued stamp, Voice in) {
        return records.aboutStamp(actor, stamp, SHOWN).flatMap(found -> named(found, in));
    }

    /** The latest that was done about any of the subjects, {@code lot:018f…}. */
    public Mono<List<ShownEntry>> about(Actor actor, List<String> subjects, Voice in) {
        return records.about(actor, subjects, Cursor.read(null, SHOWN)).flatMap(found -> named(found.items(), in));
    }

    /** All that was done about the subject in a period, page by page, the latest first. */
    Mono<Slice<ShownEntry>> about(Actor actor, String subject, Period period, Cursor cursor, Voice in) {
        return records.about(actor, List.of(subject), period, cursor)
                .flatMap(found -> named(found.items(), in).map(shown -> new Slice<>(shown, found.next())));
    }

    private Mono<List<ShownEntry>> named(List<Records.Entry> found, Voice in) {
        return naming.of(found.stream().map(Records.Entry::by).toList())
                .map(names ->
                        found.stream().map(entry -> shown(entry, names, in)).toList());
    }

    private static ShownEntry shown(Records.Entry entry, Names names, Voice in) {
        String finding = entry.fact("finding");
        return new ShownEntry(
                entry.recordedAt(),
                Kinds.said(entry.kind(), in),
                names.of(entry.by(), in),
                finding.isEmpty() ? entry.fact("reason") : finding,
                entry.position(),
                entry.hash(),
                entry.content());
    }
}
