package vn.nguon.cooperative.place;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.ResponseEntity;

/**
 * A map from elsewhere to lie below our own, which the operator may set and is off otherwise: the browsers of people at
 * work then ask another host for pictures of the land they look at.
 *
 * @param address     {@code nguon.map.tiles.address}: {@code https://tiles.example.vn/{z}/{x}/{y}.png}; empty for none
 * @param attribution whose map it is, as its licence asks
 */
@ConfigurationProperties("nguon.map.tiles")
public record MapTiles(
        @DefaultValue("") String address, @DefaultValue("") String attribution) {

    private static final String POLICY = "Content-Security-Policy";

    public MapTiles {
        if (!address.isEmpty() && !address.matches("https://[^/{}@'\"; ]+/[^'\"; ]*")) {
            throw new IllegalArgumentException(
                    "nguon.map.tiles.address: not like https://tiles.example.vn/{z}/{x}/{y}.png: " + address);
        }
    }

    boolean isSet() {
        return !address.isEmpty();
    }

    /** Lets a page show pictures of that host, where one is set. */
    ResponseEntity<byte[]> letIn(ResponseEntity<byte[]> page) {
        String policy = page.getHeaders().getFirst(POLICY);
        if (!isSet() || policy == null) {
            return page;
        }
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .headers(headers -> headers.set(POLICY, policy.replace("img-src 'self'", "img-src 'self' " + host())))
                .body(page.getBody());
    }

    private String host() {
        URI whole = URI.create(address.replaceAll("[{}]", ""));
        return whole.getScheme() + "://" + whole.getAuthority();
    }
}
