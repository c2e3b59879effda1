package vn.nguon.cooperative.order;

import java.util.Map;
import java.util.Objects;
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
import vn.nguon.http.problem.Problem;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormReader;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.print.CodeStream;
import vn.nguon.stamp.print.DownloadForm;
import vn.nguon.stamp.print.DownloadingStamps;
import vn.nguon.stamp.print.LabelSheets;

/** Codes and labels of an order as files, from a form that a browser sends; refused, the form comes back as it was. */
@RestController
@RequestMapping(OwnOrderPages.HERE + "/{id}/files")
class OrderFiles {

    private final OwnOrders orders;
    private final OwnOrderPage orderPage;
    private final FormReader formReader;
    private final DownloadingStamps downloadingStamps;
    private final CodeStream codes;
    private final LabelSheets labels;

    OrderFiles(
            OwnOrders orders,
            OwnOrderPage orderPage,
            FormReader formReader,
            DownloadingStamps downloadingStamps,
            CodeStream codes,
            LabelSheets labels) {
        this.orders = orders;
        this.orderPage = orderPage;
        this.formReader = formReader;
        this.downloadingStamps = downloadingStamps;
        this.codes = codes;
        this.labels = labels;
    }

    /** Whoever takes codes can make stamps, and that they were taken is recorded: never by following a link. */
    @PostMapping
    Mono<ResponseEntity<Flux<DataBuffer>>> take(
            PageUser worker, @PathVariable long id, FilledForm asked, ServerHttpResponse response) {
        return orders.one(worker, id)
                .flatMap(order -> Mono.fromSupplier(() -> formReader.read(asked, WantedFile.class, worker.in()))
                        .flatMap(wanted -> file(worker, order, wanted, response))
                        .onErrorResume(failure -> again(worker, order, asked.refused(Problem.of(failure)), response)));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> file(
            PageUser worker, StampOrder order, WantedFile wanted, ServerHttpResponse response) {
        return wanted.as() == DownloadForm.PDF
                ? downloadingStamps
                        .open(
                                worker.actor(),
                                order.id(),
                                wanted.roll(),
                                DownloadForm.PDF,
                                download -> labels.tryOut(download, wanted.onLayout()))
                        .map(download -> download.answer(wanted.type())
                                .body(labels.of(download, wanted.onLayout(), response.bufferFactory())))
                : downloadingStamps
                        .open(worker.actor(), order.id(), wanted.roll(), wanted.as())
                        .map(download -> download.answer(wanted.type())
                                .contentLength(codes.length(download, true))
                                .body(codes.of(download, true, response.bufferFactory())));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> again(
            PageUser worker, StampOrder order, FilledForm refused, ServerHttpResponse response) {
        Problem problem = Objects.requireNonNull(refused.problem());
        return orderPage
                .page(worker, order, Map.of("files", refused))
                .map(page -> ResponseEntity.status(problem.status())
                        .headers(page.getHeaders())
                        .body(Flux.just(response.bufferFactory().wrap(Objects.requireNonNull(page.getBody())))));
    }

    /** The form that asks for codes or labels of an order; of all of it where it names no stamps. */
    record WantedFile(
            @Nullable String from,
            @Nullable String to,
            @Nullable Long count,
            @Nullable DownloadForm form,
            @Nullable String layout) {

        TypedRoll roll() {
            return TypedRoll.fromTo(from, to, count);
        }

        DownloadForm as() {
            return FieldReader.present("form", form);
        }

        MediaType type() {
            return switch (as()) {
                case PDF -> MediaType.APPLICATION_PDF;
                case NDJSON -> MediaType.APPLICATION_NDJSON;
                case CSV -> MediaType.parseMediaType("text/csv");
            };
        }

        String onLayout() {
            return layout == null || layout.isBlank() ? "a4-24" : layout;
        }
    }
}
