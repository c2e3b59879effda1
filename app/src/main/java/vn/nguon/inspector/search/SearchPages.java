package vn.nguon.inspector.search;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.inspector.worklist.WaitingCases;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.Refusal;

/** The box from which everything is found; the only thing that is exactly what was asked for is shown at once. */
@RestController
@RequestMapping(SearchPages.HERE)
class SearchPages {

    static final String HERE = "/inspect";

    private final LookingUp looking;
    private final ReadingPhotos photos;
    private final WaitingCases waitingCases;
    private final PageRenderer pages;

    SearchPages(LookingUp looking, ReadingPhotos photos, WaitingCases waitingCases, PageRenderer pages) {
        this.looking = looking;
        this.photos = photos;
        this.waitingCases = waitingCases;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> search(PageUser worker, @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        SearchTerm searchTerm = SearchTerm.read(q);
        if (searchTerm == null) {
            return waitingCases.of(worker).map(waiting -> page(HttpStatus.OK, worker, "", null, null, waiting));
        }
        return looking.find(searchTerm, worker.in()).map(found -> {
            String only = found.only();
            return only == null ? page(HttpStatus.OK, worker, q, found, null) : lead(only);
        });
    }

    @PostMapping(path = "/photo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<byte[]>> photo(PageUser worker, @RequestPart("photo") Part photo) {
        Inspectors.admit(worker);
        if (!(photo instanceof FilePart file)) {
            return Mono.just(page(HttpStatus.OK, worker, "", null, null));
        }
        return photos.read(file)
                .map(said -> lead(HERE + "?q=" + URLEncoder.encode(said, StandardCharsets.UTF_8)))
                .onErrorResume(
                        Refusal.class,
                        refusal -> Mono.just(page(
                                HttpStatus.valueOf(refusal.kind().status()),
                                worker,
                                "",
                                null,
                                refusal.sentence().in(worker.in()))));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, PageUser worker, String asked, @Nullable SearchResult found, @Nullable String refusal) {
        return page(status, worker, asked, found, refusal, List.of());
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            PageUser worker,
            String asked,
            @Nullable SearchResult found,
            @Nullable String refusal,
            List<WaitingCases.Waiting> waiting) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("asked", asked);
        shown.put("found", found);
        shown.put("refusal", refusal);
        shown.put("waiting", waiting);
        return pages.page(status, worker, HERE, "inspector/search/search.jte", shown);
    }

    private static ResponseEntity<byte[]> lead(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(to))
                .build();
    }
}
