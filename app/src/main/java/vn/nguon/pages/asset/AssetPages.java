package vn.nguon.pages.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.refusal.NotFound;

/** Hands out assets and scripts, compressed once and not for every reader. */
@RestController
class AssetPages {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Map<String, Kept> byAddress = Stream.concat(
                    Arrays.stream(Asset.values()).map(Kept::of),
                    ScriptBundles.all().stream().map(Kept::of))
            .collect(Collectors.toMap(Kept::address, Function.identity()));

    @GetMapping("/static/{version:[0-9a-f]{12}}/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        Kept asset = byAddress.get("/static/" + version + "/" + name);
        if (asset == null) {
            throw new NotFound();
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(FOR_EVER)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped())
                : answer.body(asset.plain());
    }

    private record Kept(String address, MediaType type, byte[] plain, byte[] gzipped) {

        static Kept of(Asset asset) {
            return of(asset.address(), MediaType.parseMediaType(asset.mediaType()), asset.content());
        }

        static Kept of(ScriptBundle scripts) {
            return of(scripts.address(), SCRIPT, scripts.content());
        }

        private static Kept of(String address, MediaType type, byte[] plain) {
            return new Kept(address, type, plain, gzip(plain));
        }

        private static byte[] gzip(byte[] plain) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    }
}
