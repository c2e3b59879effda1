package vn.nguon.inspector.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.inspection.LedgerPeriod;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;

/** Every entry of the ledger about a lot, an organisation, an order; each with the words that its hash is over. */
@RestController
@RequestMapping("/inspect/ledger")
class LedgerPages {

    private static final Pattern SUBJECT = Pattern.compile("[a-z-]{1,40}:[A-Za-z0-9._-]{1,60}");
    private static final int A_PAGE = 30;

    private final ShowingEntries entries;
    private final PageRenderer pages;

    LedgerPages(ShowingEntries entries, PageRenderer pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam String about,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        return entries.about(
                        worker.actor(),
                        subject(about),
                        new LedgerPeriod(from, to),
                        Cursor.read(cursor, A_PAGE),
                        worker.in())
                .map(found -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("entries", found);
                    shown.put("address", ListAddress.of(request));
                    shown.put("subject", EntrySubject.of(about));
                    return pages.page(worker, "/inspect", "inspector/entry/ledger.jte", shown);
                });
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam String about,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Inspectors.admit(worker);
        LedgerPeriod ledgerPeriod = new LedgerPeriod(from, to);
        return AllPages.through(
                        cursor -> entries.about(worker.actor(), subject(about), ledgerPeriod, cursor, worker.in()))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private static String subject(String about) {
        if (!SUBJECT.matcher(about).matches()) {
            throw new NotFound();
        }
        return about;
    }

    /** The content and its hash last, to the letter: anybody can compute the one of the other. */
    private static ResponseEntity<byte[]> csv(List<ShownEntry> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Vị trí", "Position")
                .time("Ghi lúc", "Recorded at")
                .column("Việc", "What")
                .column("Ai", "Who")
                .column("Vì sao", "Why")
                .column("SHA-256")
                .column("Nội dung", "Content");
        found.forEach(entry -> file.row(
                entry.position(),
                entry.at(),
                entry.what(),
                entry.who(),
                entry.why(),
                entry.hash(),
                new CsvDownload.ToTheLetter(entry.content().toString())));
        return file.file(in.choose("so-cai.csv", "ledger.csv"));
    }
}
