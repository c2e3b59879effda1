package vn.nguon.calls;

import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Does once each thing that is forbidden, also by reference, so that every rule is seen to find it. */
@SuppressWarnings("all")
final class CarelessExample {

    private final Function<String, String> byReference = String::toLowerCase;

    Object everything() throws Exception {
        Thread.sleep(1);
        System.out.println(Instant.now().atZone(ZoneId.systemDefault()));
        new ProcessBuilder("true").start();
        DriverManager.getConnection("jdbc:");
        if (new Random().nextBoolean()) {
            System.exit(1);
        }
        return List.of(
                Mono.just(new Date()).publishOn(Schedulers.parallel()).block(),
                CompletableFuture.supplyAsync(() -> new BigDecimal(0.1)).join(),
                List.of("").parallelStream().map(String::getBytes).toList(),
                new ObjectInputStream(System.in),
                HttpClient.newHttpClient());
    }
}
