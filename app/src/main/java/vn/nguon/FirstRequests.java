package vn.nguon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import vn.nguon.database.ColumnReader;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampNumber;

/**
 * What the platform asks itself before it says that it is ready, so that whoever comes first does not wait while Java
 * compiles: stamps that are on goods, as a page and as JSON, and the front door. It asks as a program does, whose scans
 * are not counted; nothing is written, and whoever comes meanwhile is answered.
 */
final class FirstRequests implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRequests.class);
    private static final int AT_ONCE = 8;
    private static final int STAMPS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConfigurableApplicationContext rooms;

    FirstRequests(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run(ApplicationArguments words) {
        Duration time = rooms.getEnvironment().getProperty("nguon.first-requests", Duration.class, Duration.ZERO);
        if (!time.isZero()) {
            LOG.info("Asked itself {} times before the first guest comes", ask(time));
        }
    }

    /** For so long; how many answers came. */
    long ask(Duration time) {
        ConnectionProvider connections = ConnectionProvider.create("first-requests", AT_ONCE);
        try {
            Long answered = addresses()
                    .flatMapMany(all -> ask(connections, all, time))
                    .count()
                    .timeout(time.plus(PATIENCE))
                    .block();
            return answered == null ? 0 : answered;
        } catch (RuntimeException failure) {
            LOG.warn("Could not ask itself before the first guest comes: {}", failure.toString());
            return 0;
        } finally {
            connections.dispose();
        }
    }

    private Flux<Integer> ask(ConnectionProvider connections, List<String> addresses, Duration time) {
        Environment environment = rooms.getEnvironment();
        String host = environment.getProperty("server.address", "127.0.0.1").replace("0.0.0.0", "127.0.0.1");
        HttpClient http = HttpClient.create(connections)
                .host(host)
                .port(environment.getRequiredProperty("local.server.port", Integer.class))
                .headers(
                        headers -> headers.set("User-Agent", "nguon-itself-bot").set("Accept-Language", "vi"));
        return Flux.fromIterable(addresses)
                .repeat()
                .take(time)
                .flatMap(
                        address -> ask(http, address, "text/html").then(ask(http, address, "application/json")),
                        AT_ONCE);
    }

    private static Mono<Integer> ask(HttpClient http, String address, String accept) {
        return http.headers(headers -> headers.set("Accept", accept))
                .get()
                .uri(address)
                .responseSingle(
                        (answer, body) -> body.then(Mono.just(answer.status().code())));
    }

    /** The front door stands beside each stamp; without any stamp it is all there is to ask. */
    private static String address(ColumnReader row, Keyring keyring) {
        return "/S/" + keyring.key((int) row.number("key_version")).code(new StampNumber(row.number("number")));
    }

    private Mono<List<String>> addresses() {
        Keyring keyring = rooms.getBean(Keyring.class);
        return rooms.getBean(DatabaseClient.class)
                .sql("""
                        select lower(activation.numbers) as number, key_version
                        from activation
                        join stamp_order on stamp_order.id = activation.order_id
                        where withdrawn_at is null
                        order by activation.order_id desc
                        limit :most
                        """)
                .bind("most", STAMPS)
                .map(row -> address(new ColumnReader(row), keyring))
                .all()
                .collectList()
                .map(stamps -> {
                    List<String> all = new ArrayList<>(stamps);
                    all.add("/");
                    all.add("/sign-in");
                    return all;
                });
    }
}
