package vn.nguon.pages.console.order;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.print.CodeStream;
import vn.nguon.stamp.print.Downloading;
import vn.nguon.stamp.print.Form;
import vn.nguon.stamp.print.LabelSheets;

/** Codes and labels of an order as files, from a form that a browser sends. */
@RestController
@RequestMapping(OrderPages.HERE + "/{id}/files")
class OrderFiles {

    private final Downloading downloading;
    private final CodeStream codes;
    private final LabelSheets labels;

    OrderFiles(Downloading downloading, CodeStream codes, LabelSheets labels) {
        this.downloading = downloading;
        this.codes = codes;
        this.labels = labels;
    }

    @GetMapping(params = "form=CSV")
    Mono<ResponseEntity<Flux<DataBuffer>>> csv(
            Worker worker,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            ServerHttpResponse response) {
        return codes(worker, id, from, to, Form.CSV, MediaType.parseMediaType("text/csv"), response);
    }

    @GetMapping(params = "form=NDJSON")
    Mono<ResponseEntity<Flux<DataBuffer>>> ndjson(
            Worker worker,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            ServerHttpResponse response) {
        return codes(worker, id, from, to, Form.NDJSON, MediaType.APPLICATION_NDJSON, response);
    }

    @GetMapping(params = "form=PDF")
    Mono<ResponseEntity<Flux<DataBuffer>>> labels(
            Worker worker,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "a4-24") String layout,
            ServerHttpResponse response) {
        Ours.of(worker);
        return downloading
                .open(
                        worker.actor(),
                        new OrderId(id),
                        typed(from),
                        typed(to),
                        Form.PDF,
                        download -> labels.tryOut(download, layout))
                .map(download -> download.answer(MediaType.APPLICATION_PDF)
                        .body(labels.of(download, layout, response.bufferFactory())));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> codes(
            Worker worker,
            long id,
            @Nullable String from,
            @Nullable String to,
            Form form,
            MediaType type,
            ServerHttpResponse response) {
        Ours.of(worker);
        return downloading
                .open(worker.actor(), new OrderId(id), typed(from), typed(to), form)
                .map(download -> download.answer(type)
                        .contentLength(codes.length(download, true))
                        .body(codes.of(download, true, response.bufferFactory())));
    }

    /** A field left blank comes as nothing, not as no field. */
    private static @Nullable String typed(@Nullable String serial) {
        return serial == null || serial.isBlank() ? null : serial;
    }
}
