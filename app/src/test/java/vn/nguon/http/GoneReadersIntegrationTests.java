package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Result;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** A client that goes away in the middle of an act does not break it off. */
@PlatformTest
class GoneReadersIntegrationTests {

    /** On a machine that has other things to do, too. */
    private static final Duration LONG_ENOUGH_TO_BEGIN = Duration.ofSeconds(4);

    private final DatabaseClient database;
    private final ConnectionFactory connections;
    private final OrganisationId own;
    private final WebTestClient member;

    GoneReadersIntegrationTests(People people, DatabaseClient database, ConnectionFactory connections) {
        this.database = database;
        this.connections = connections;
        this.own = people.organisation("HTX Phong Điền");
        this.member = people.member(own).http();
    }

    @Test
    void anActIsDoneThoughWhoAskedForItIsGone() {
        Connection other = Mono.from(connections.create()).blockOptional().orElseThrow();
        Mono.from(other.beginTransaction()).block();
        Flux.from(other.createStatement("lock table place in exclusive mode").execute())
                .flatMap(Result::getRowsUpdated)
                .blockLast();

        assertThatThrownBy(() -> member.mutate()
                        .responseTimeout(LONG_ENOUGH_TO_BEGIN)
                        .build()
                        .post()
                        .uri("/api/v1/places")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("""
                                {"kind": "PLOT", "name": "Thửa 12", "address": "Phong Hiền"}
                                """)
                        .exchange())
                .hasMessageContaining("Timeout");
        assertThat(places()).isZero();
        Mono.from(other.rollbackTransaction()).then(Mono.from(other.close())).block();

        Awaitility.await().untilAsserted(() -> assertThat(places()).isEqualTo(1));
    }

    private long places() {
        return database.sql("select count(*) from place where organisation_id = :own")
                .bind("own", own.value())
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
