package vn.nguon.scan.web.report;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.files.StoredFile;
import vn.nguon.files.TakingIn;
import vn.nguon.http.RequestLanguage;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.http.client.RateLimiter;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.history.RegionSightings;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.scan.report.ReportSubject;
import vn.nguon.scan.report.ReportText;
import vn.nguon.scan.report.TakingConsumerReports;
import vn.nguon.scan.web.AcceptHeader;
import vn.nguon.scan.web.ScanLimits;
import vn.nguon.scan.web.ScanPages;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.StampCode;

/** The words of somebody who scanned: what they doubt, or in which province they are. */
@RestController
@Hidden
class PublicReportPages {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Stamps stamps;
    private final TakingConsumerReports takingConsumerReports;
    private final RegionSightings regionSightings;
    private final TakingIn takingIn;
    private final ScanPages pages;
    private final RateLimiter<ClientAddress> limiter;

    PublicReportPages(
            Stamps stamps,
            TakingConsumerReports takingConsumerReports,
            RegionSightings regionSightings,
            TakingIn takingIn,
            ScanPages pages,
            ScanLimits scanLimits) {
        this.stamps = stamps;
        this.takingConsumerReports = takingConsumerReports;
        this.regionSightings = regionSightings;
        this.takingIn = takingIn;
        this.pages = pages;
        this.limiter = new RateLimiter<>(scanLimits.doubts(), scanLimits.doubtsOver());
    }

    /** A doubt about a stamp, or about a code that none of ours bears: text, and a photo and a contact if they like. */
    @PostMapping("/S/{code}/doubt")
    Mono<ResponseEntity<?>> doubt(@PathVariable String code, ServerWebExchange exchange) {
        take(exchange.getRequest());
        return ReportForm.of(exchange).flatMap(form -> {
            Language language = language(form, exchange.getRequest());
            ReportText reportText = ReportText.read(form.text("text"), form.text("contact"), language);
            return Mono.zip(about(code), photo(form))
                    .flatMap(known -> takingConsumerReports.doubt(
                            known.getT1(), reportText, known.getT2().isEmpty() ? null : known.getT2()))
                    .map(doubt -> thanks(doubt, code, exchange.getRequest(), language));
        });
    }

    /** The province that who scanned agrees to tell; nothing finer is taken. */
    @PostMapping("/S/{code}/region")
    Mono<ResponseEntity<Void>> region(@PathVariable String code, ServerWebExchange exchange) {
        take(exchange.getRequest());
        return ReportForm.of(exchange).flatMap(form -> {
            Region region = Regions.chosen(form.text("region"));
            StampCode read = StampCode.read(code);
            Language language = language(form, exchange.getRequest());
            return stamps.find(read)
                    .flatMap(found -> Mono.justOrEmpty(found.issued()))
                    .switchIfEmpty(Mono.error(NotFound::new))
                    .flatMap(stamp -> regionSightings.add(stamp, region, ClientNetwork.of(exchange.getRequest())))
                    .thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create("/S/" + read + "?lang=" + language.tag()))
                            .build());
        });
    }

    private void take(ServerHttpRequest request) {
        Duration pause = limiter.take(ClientAddress.of(request));
        if (!pause.isZero()) {
            throw new TooManyDoubts(pause);
        }
    }

    private Mono<ReportSubject> about(String code) {
        ReportSubject strange = new ReportSubject.StrangeCode(code);
        try {
            return stamps.find(StampCode.read(code))
                    .map(stamp -> stamp.issued()
                            .<ReportSubject>map(issued -> new ReportSubject.OurStamp(
                                    issued.origin().order().value(),
                                    issued.number().value()))
                            .orElse(strange));
        } catch (MalformedCode typingError) {
            return Mono.just(strange);
        }
    }

    private Mono<String> photo(ReportForm form) {
        FilePart photo = form.file("photo");
        return photo == null
                ? Mono.just("")
                : takingIn.takeIn(Actor.system(), photo).map(StoredFile::hash).map(Object::toString);
    }

    private static Language language(ReportForm form, ServerHttpRequest request) {
        String chosen = form.text("lang");
        return chosen == null ? RequestLanguage.language(request) : Language.of(chosen);
    }

    private ResponseEntity<?> thanks(ConsumerReport doubt, String code, ServerHttpRequest request, Language language) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (AcceptHeader.json(request.getHeaders().getFirst(HttpHeaders.ACCEPT))) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("reference", doubt.reference()));
        }
        String backTo = "/S/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "?lang=" + language.tag();
        return answer.contentType(PAGE)
                .header("Content-Security-Policy", pages.contentSecurityPolicy())
                .body(pages.thanks(doubt.reference(), backTo, language));
    }
}
