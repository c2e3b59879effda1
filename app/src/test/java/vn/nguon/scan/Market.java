package vn.nguon.scan;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.trace.LotId;

/** A stall with stamped goods, and people who point their phones at them; each market is a network of its own. */
public final class Market {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final People people;
    public final Rolls rolls;
    public final OrganisationId cooperative;
    public final Person manager;
    public final StampOrder.Issued order;
    public final LotId lot;
    private final WebTestClient phone;

    /** Ten stamps of a cooperative, none of them on goods, and a lot of ten packs of tea. */
    public Market(ApplicationContext platform) {
        this(platform, null);
    }

    /** The same, the stamps ordered for a product with that GTIN. */
    public Market(ApplicationContext platform, String gtin) {
        this.people = platform.getBean(People.class);
        this.rolls = new Rolls(platform);
        this.cooperative = people.organisation("HTX Atiso Phong Điền");
        this.manager = people.manager(cooperative);
        ProductId product = rolls.product(cooperative, gtin);
        this.order = gtin == null ? rolls.issued(manager, 10) : rolls.issued(manager, product, 10);
        this.lot = rolls.lot(manager, product, 10);
        int network = COUNT.incrementAndGet();
        this.phone = people.nobody()
                .mutate()
                .defaultHeader("X-Forwarded-For", "198." + (16 + network / 250) + "." + network % 250 + ".1")
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .build();
    }

    /** Puts that many of the stamps on goods. */
    public Market activated(long stamps) {
        rolls.activated(manager, part(0, stamps), lot);
        return this;
    }

    public StampRange part(long from, long count) {
        return Rolls.part(order, from, count);
    }

    /** The code on the stamp, counted from 0. */
    public StampCode code(int stamp) {
        return rolls.code(order, order.issue().numbers().first() + stamp);
    }

    public WebTestClient phone() {
        return phone;
    }

    /** Somebody points the camera of a phone that speaks Vietnamese. */
    public ResponseSpec scan(int stamp) {
        return browse("/S/" + code(stamp), "vi");
    }

    public ResponseSpec browse(String address, String language) {
        return phone.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }

    /** A program asks. */
    public ResponseSpec ask(String address) {
        return phone.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT, "application/json")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();
    }

    public static String text(ResponseSpec answer) {
        EntityExchangeResult<byte[]> result = answer.expectBody().returnResult();
        byte[] body = result.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
