package vn.nguon.inspector.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.files.ServingFiles;
import vn.nguon.identity.Actor;
import vn.nguon.inspector.lot.LotFile;
import vn.nguon.inspector.stamp.StampFile;
import vn.nguon.language.Language;
import vn.nguon.pages.record.RecordSummary;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.trace.event.RecordedEvent;

/** Brings the pictures that a report prints: those of records, and those that consumers sent. */
@Component
class PicturesOfRecords {

    /** Sheets of paper, not an archive; the captions of the records name every hash all the same. */
    private static final int MOST = 24;

    private static final int WIDTH = 480;

    private final ServingFiles files;

    PicturesOfRecords(ServingFiles files) {
        this.files = files;
    }

    /** The latest records' pictures first. */
    Mono<List<ReportPicture>> of(LotFile file, Actor reader, Language in) {
        Map<FileHash, String> captions = new LinkedHashMap<>();
        List<RecordedEvent> events = file.kin().events();
        for (int i = events.size() - 1; i >= 0; i--) {
            RecordedEvent event = events.get(i);
            String what =
                    RecordSummary.of(event, file.kin().productOf(event), in).name();
            for (FileHash photo : event.photos()) {
                captions.putIfAbsent(
                        photo,
                        what + " · " + in.moment(event.time().toInstant()) + " · "
                                + event.who().name());
            }
        }
        return brought(captions, reader);
    }

    /** What consumers sent with their doubts. */
    Mono<List<ReportPicture>> of(StampFile file, Actor reader, Language in) {
        Map<FileHash, String> captions = new LinkedHashMap<>();
        for (ConsumerReport each : file.doubts()) {
            if (each.photo() != null) {
                captions.put(
                        new FileHash(each.photo()),
                        in.choose("Phản ánh ", "Doubt ") + each.reference() + " · " + in.moment(each.saidAt()));
            }
        }
        return brought(captions, reader);
    }

    private Mono<List<ReportPicture>> brought(Map<FileHash, String> captions, Actor reader) {
        List<FileHash> wanted = new ArrayList<>(captions.keySet());
        return Flux.fromIterable(wanted.subList(0, Math.min(MOST, wanted.size())))
                .concatMap(hash -> files.atWidth(hash, WIDTH, false, reader)
                        .map(served ->
                                new ReportPicture(served.bytes(), captions.get(hash) + "\nSHA-256 " + hash.value()))
                        .onErrorResume(NotFound.class, none -> Mono.empty()))
                .collectList();
    }
}
