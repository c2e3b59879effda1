package vn.nguon.inspector.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.inspection.LedgerPeriod;
import vn.nguon.inspection.LedgerSearch;
import vn.nguon.language.Language;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.stamp.Stamp;

/** Reads entries of the ledger for a page, or for a report. */
@Component
public class ShowingEntries {

    private static final int SHOWN = 30;

    private final LedgerSearch ledgerSearch;
    private final NamingActors namingActors;

    ShowingEntries(LedgerSearch ledgerSearch, NamingActors namingActors) {
        this.ledgerSearch = ledgerSearch;
        this.namingActors = namingActors;
    }

    /** What was done to one stamp, the latest first. */
    public Mono<List<ShownEntry>> ofStamp(Actor actor, Stamp.Issued stamp, Language in) {
        return ledgerSearch.aboutStamp(actor, stamp, SHOWN).flatMap(found -> named(found, in));
    }

    /** The latest that was done about any of the subjects, {@code lot:018f…}. */
    public Mono<List<ShownEntry>> about(Actor actor, List<String> subjects, Language in) {
        return ledgerSearch.about(actor, subjects, Cursor.read(null, SHOWN)).flatMap(found -> named(found.items(), in));
    }

    /** All that was done about the subject in a period, page by page, the latest first. */
    Mono<Slice<ShownEntry>> about(Actor actor, String subject, LedgerPeriod period, Cursor cursor, Language in) {
        return ledgerSearch
                .about(actor, List.of(subject), period, cursor)
                .flatMap(found -> named(found.items(), in).map(shown -> new Slice<>(shown, found.next())));
    }

    private Mono<List<ShownEntry>> named(List<LedgerSearch.Entry> found, Language in) {
        return namingActors
                .of(found.stream().map(LedgerSearch.Entry::by).toList())
                .map(names ->
                        found.stream().map(entry -> shown(entry, names, in)).toList());
    }

    private static ShownEntry shown(LedgerSearch.Entry entry, ActorNames names, Language in) {
        String finding = entry.fact("finding");
        return new ShownEntry(
                entry.recordedAt(),
                EntryKinds.said(entry.kind(), in),
                names.of(entry.by(), in),
                finding.isEmpty() ? entry.fact("reason") : finding,
                entry.position(),
                entry.hash(),
                entry.content());
    }
}
