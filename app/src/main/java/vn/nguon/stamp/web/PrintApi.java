package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.print.CodeStream;
import vn.nguon.stamp.print.DownloadForm;
import vn.nguon.stamp.print.DownloadingStamps;
import vn.nguon.stamp.print.LabelSheets;

/** Codes and labels of issued orders, to their organisation and their print house. */
@RestController
@RequestMapping("/api/v1/stamp-orders/{id}")
@Tag(name = "Codes and labels", description = "What is printed on stamps")
class PrintApi {

    private static final String CSV = "text/csv";

    private final DownloadingStamps downloadingStamps;
    private final CodeStream codes;
    private final LabelSheets labels;

    PrintApi(DownloadingStamps downloadingStamps, CodeStream codes, LabelSheets labels) {
        this.downloadingStamps = downloadingStamps;
        this.codes = codes;
        this.labels = labels;
    }

    @PostMapping(
            path = "/codes",
            produces = {CSV, MediaType.APPLICATION_NDJSON_VALUE})
    @Operation(
            summary = "Codes: serial, code, URL",
            description = "As CSV, or as lines of JSON to who accepts application/x-ndjson. A stream of any length; "
                    + "after a break, go on with the serial after the last that came, and header=false. Voided stamps "
                    + "are left out. Each download is recorded, so it is no GET.")
    Mono<ResponseEntity<Flux<DataBuffer>>> codes(
            @PathVariable long id,
            @Parameter(example = "0000000010009") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "0000000059991") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "How many from there on, instead of the last")
                    @RequestParam(required = false)
                    @Nullable Long count,
            @Parameter(description = "Whether CSV begins with the columns' names") @RequestParam(defaultValue = "true")
                    boolean header,
            Actor actor,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        boolean json = request.getHeaders().getAccept().contains(MediaType.APPLICATION_NDJSON);
        MediaType type = json ? MediaType.APPLICATION_NDJSON : MediaType.parseMediaType(CSV);
        return downloadingStamps
                .open(
                        actor,
                        new OrderId(id),
                        TypedRoll.fromTo(from, to, count),
                        json ? DownloadForm.NDJSON : DownloadForm.CSV)
                .map(download -> download.answer(type)
                        .contentLength(codes.length(download, header))
                        .body(codes.of(download, header, response.bufferFactory())));
    }

    @PostMapping(path = "/labels.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Labels as PDF",
            description = "At most 24,000 at a time. Voided stamps are left out. Each download is recorded.")
    Mono<ResponseEntity<Flux<DataBuffer>>> labels(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long count,
            @RequestParam(defaultValue = "a4-24") String layout,
            Actor actor,
            ServerHttpResponse response) {
        return downloadingStamps
                .open(
                        actor,
                        new OrderId(id),
                        TypedRoll.fromTo(from, to, count),
                        DownloadForm.PDF,
                        download -> labels.tryOut(download, layout))
                .map(download -> download.answer(MediaType.APPLICATION_PDF)
                        .body(labels.of(download, layout, response.bufferFactory())));
    }
}
