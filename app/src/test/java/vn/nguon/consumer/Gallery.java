package vn.nguon.consumer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import vn.nguon.language.Language;

/** Shows the sample pages on a port of the loopback interface, with the policy they are sent with in earnest. */
final class Gallery implements AutoCloseable {

    private final SamplePages samples = new SamplePages();
    private final Map<Language, Map<String, byte[]>> pages =
            Language.all().stream().collect(Collectors.toMap(language -> language, samples::all));
    private final Map<String, byte[]> photos = new ConcurrentHashMap<>();
    private final DisposableServer server;

    Gallery() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.file("/favicon.svg", Path.of("src/main/resources/static/favicon.svg"))
                        .get("/files/{hash}/{width}", this::photo)
                        .get("/{sample}", this::page))
                .bindNow();
    }

    Iterable<String> names() {
        return pages.get(Language.VI).keySet();
    }

    String address(String sample, Language language) {
        return "http://127.0.0.1:" + server.port() + "/" + sample + "?lang=" + language.tag();
    }

    private Publisher<Void> page(HttpServerRequest request, HttpServerResponse response) {
        Language language = Language.of(request.uri().replaceFirst(".*lang=", ""));
        byte[] page = pages.get(language).get(request.param("sample"));
        if (page == null) {
            return response.sendNotFound();
        }
        return response.header("Content-Type", "text/html")
                .header("Content-Security-Policy", samples.frames.contentSecurityPolicy())
                .sendByteArray(Mono.just(page));
    }

    private Publisher<Void> photo(HttpServerRequest request, HttpServerResponse response) {
        String hash = Objects.requireNonNull(request.param("hash"));
        int width = Integer.parseInt(Objects.requireNonNull(request.param("width")));
        Mono<byte[]> photo = Mono.fromCallable(() -> photos.computeIfAbsent(request.uri(), path -> drawn(hash, width)))
                .subscribeOn(Schedulers.boundedElastic());
        return response.header("Content-Type", "image/jpeg").sendByteArray(photo);
    }

    private static byte[] drawn(String hash, int width) {
        return SamplePhotos.photo(SampleChain.named(hash), width, width * 3 / 4);
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
