package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.print.CodeStream;
import vn.nguon.stamp.print.DownloadingStamps;
import vn.nguon.stamp.print.LabelSheets;

/** Codes and labels of an order as files, from a form that a browser sends. */
@RestController
@RequestMapping(OwnOrderPages.HERE + "/{id}/files")
class OrderFiles {

    private final DownloadingStamps downloadingStamps;
    private final CodeStream codes;
    private final LabelSheets labels;

    OrderFiles(DownloadingStamps downloadingStamps, CodeStream codes, LabelSheets labels) {
        this.downloadingStamps = downloadingStamps;
        this.codes = codes;
        this.labels = labels;
    }

    /** Whoever takes codes can make stamps, and that they were taken is recorded: never by following a link. */
    @PostMapping
    Mono<ResponseEntity<Flux<DataBuffer>>> take(
            PageUser worker, @PathVariable long id, FilledForm asked, ServerHttpResponse response) {
        OwnOrganisation.of(worker);
        return switch (asked.value("form")) {
            case "PDF" -> labels(worker, new OrderId(id), asked, response);
            case "NDJSON" -> codes(worker, new OrderId(id), asked, vn.nguon.stamp.print.DownloadForm.NDJSON, response);
            default -> codes(worker, new OrderId(id), asked, vn.nguon.stamp.print.DownloadForm.CSV, response);
        };
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> labels(
            PageUser worker, OrderId id, FilledForm asked, ServerHttpResponse response) {
        String layout = asked.value("layout").isBlank() ? "a4-24" : asked.value("layout");
        return downloadingStamps
                .open(
                        worker.actor(),
                        id,
                        typed(asked, "from"),
                        typed(asked, "to"),
                        vn.nguon.stamp.print.DownloadForm.PDF,
                        download -> labels.tryOut(download, layout))
                .map(download -> download.answer(MediaType.APPLICATION_PDF)
                        .body(labels.of(download, layout, response.bufferFactory())));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> codes(
            PageUser worker,
            OrderId id,
            FilledForm asked,
            vn.nguon.stamp.print.DownloadForm form,
            ServerHttpResponse response) {
        MediaType type = form == vn.nguon.stamp.print.DownloadForm.CSV
                ? MediaType.parseMediaType("text/csv")
                : MediaType.APPLICATION_NDJSON;
        return downloadingStamps
                .open(worker.actor(), id, typed(asked, "from"), typed(asked, "to"), form)
                .map(download -> download.answer(type)
                        .contentLength(codes.length(download, true))
                        .body(codes.of(download, true, response.bufferFactory())));
    }

    /** A field left blank comes as nothing, not as no field. */
    private static @Nullable String typed(FilledForm asked, String field) {
        return asked.value(field).isBlank() ? null : asked.value(field);
    }
}
