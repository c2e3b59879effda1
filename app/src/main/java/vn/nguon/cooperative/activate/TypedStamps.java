package vn.nguon.cooperative.activate;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.TypedSerial;
import vn.nguon.stamp.selection.NextStamps;

/** Serials as people type them into the form, made whole: what is short is one of the organisation's own stamps. */
@Component
class TypedStamps {

    private final NextStamps nextStamps;

    TypedStamps(NextStamps nextStamps) {
        this.nextStamps = nextStamps;
    }

    /** The form with whole serials; what is none stays as it was typed, to be refused where the request is read. */
    Mono<FilledForm> read(PageUser worker, FilledForm typed) {
        FilledForm scanned = ScannerInput.read(typed);
        return Stream.of("first", "last").noneMatch(field -> isShort(scanned.value(field)))
                ? Mono.just(scanned)
                : nextStamps.issuedTo(worker.own().id()).map(own -> whole("last", whole("first", scanned, own), own));
    }

    /** Own orders' numbers, for a page that reads serials by itself where there is no network: {@code 1000-1999}. */
    Mono<String> own(PageUser worker) {
        return nextStamps
                .issuedTo(worker.own().id())
                .map(own -> own.stream().map(StampRange::toString).collect(Collectors.joining(" ")));
    }

    private static FilledForm whole(String field, FilledForm form, Collection<StampRange> own) {
        try {
            return isShort(form.value(field))
                    ? form.with(field, TypedSerial.read(field, form.value(field), own))
                    : form;
        } catch (Refusal mistyped) {
            return form;
        }
    }

    private static boolean isShort(String typed) {
        long digits = typed.chars().filter(c -> c != ' ' && c != '-').count();
        return digits > 0 && digits < StampSerial.LENGTH;
    }
}
