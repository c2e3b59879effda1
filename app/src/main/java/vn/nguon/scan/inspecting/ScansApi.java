package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.history.Scans;
import vn.nguon.stamp.code.StampSerial;

/** The scans of a stamp: how often, when, and as far as people said so in which province. */
@RestController
@Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
class ScansApi {

    private final Scans scans;

    ScansApi(Scans scans) {
        this.scans = scans;
    }

    /** A stamp's scans. */
    record ScansAnswer(
            String serial, long scans, List<DayAnswer> days, List<SightingAnswer> sightings, Slice<PastAnswer> past) {}

    /** From how many networks it was scanned on a day, by the clock of Vietnam. */
    record DayAnswer(LocalDate day, int networks) {}

    /** A scan: when, what we answered, in which language. */
    record PastAnswer(Instant at, String verdict, String language) {

        static PastAnswer of(Scans.Past scan) {
            return new PastAnswer(scan.at(), scan.verdict(), scan.language().tag());
        }
    }

    /** A province that somebody who scanned agreed to tell. */
    record SightingAnswer(Instant at, String region, String name) {}

    @GetMapping("/api/v1/stamps/{serial}/scans")
    @Operation(
            summary = "Scans of a stamp, the latest first",
            description = "For inspectors, the authority, and the organisation whose stamp it is. Nobody's address or"
                    + " position is known.")
    Mono<ScansAnswer> of(
            @PathVariable String serial,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor,
            Language language) {
        StampSerial read = StampSerial.read("serial", serial);
        return scans.of(read.number(), Cursor.read(cursor, limit), actor).map(found -> answer(read, found, language));
    }

    private static ScansAnswer answer(StampSerial serial, Scans.OfStamp found, Language language) {
        ScanHistory scanHistory = found.history();
        return new ScansAnswer(
                serial.toString(),
                scanHistory.scans(),
                scanHistory.days().stream()
                        .map(day -> new DayAnswer(day.day(), day.networks()))
                        .toList(),
                scanHistory.sightings().stream()
                        .map(seen -> new SightingAnswer(
                                seen.at(),
                                seen.region().code(),
                                seen.region().name().in(language)))
                        .toList(),
                found.scans().map(PastAnswer::of));
    }
}
