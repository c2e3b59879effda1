package vn.nguon.scan;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Phones of many networks, each known by its number: 0 is always the same one. */
public final class Crowd {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Market market;
    private final int crowd = COUNT.incrementAndGet();

    public Crowd(Market market) {
        this.market = market;
    }

    /** A phone of that network; phone 1 of the network has another address than phone 0. */
    public WebTestClient phone(int network, int phone) {
        return market.people
                .nobody()
                .mutate()
                .defaultHeader("X-Forwarded-For", "100." + crowd + "." + network + "." + (phone + 1))
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .build();
    }

    /** Somebody of that network points a camera at the stamp. */
    public void scans(int network, int stamp) {
        scans(phone(network, 0), stamp);
    }

    void scans(WebTestClient phone, int stamp) {
        asks(phone, stamp).expectStatus().isOk().expectBody().returnResult();
    }

    ResponseSpec asks(WebTestClient phone, int stamp) {
        return phone.get()
                .uri("/S/" + market.code(stamp))
                .header(HttpHeaders.ACCEPT, "application/json")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();
    }

    /** Somebody of that network says in which province they are. */
    public ResponseSpec tells(int network, int stamp, String region) {
        return tells(phone(network, 0), stamp, region);
    }

    ResponseSpec tells(WebTestClient phone, int stamp, String region) {
        return phone.post()
                .uri("/S/" + market.code(stamp) + "/region")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("region=" + region)
                .exchange();
    }
}
