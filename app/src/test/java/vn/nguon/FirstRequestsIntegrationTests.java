package vn.nguon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.nguon.scan.Market;
import vn.nguon.testing.PlatformTest;

/** The platform asks itself for stamps that are on goods, and nobody has scanned them for that. */
@PlatformTest
class FirstRequestsIntegrationTests {

    private final ConfigurableApplicationContext platform;

    FirstRequestsIntegrationTests(ConfigurableApplicationContext platform) {
        this.platform = platform;
    }

    @Test
    void whatThePlatformAsksItselfIsNoScan() {
        Market market = new Market(platform).activated(1);
        scannedFor(market, 1);

        long answered = new FirstRequests(platform).ask(Duration.ofSeconds(1));

        assertThat(answered).isGreaterThan(10);
        scannedFor(market, 2);
    }

    private static void scannedFor(Market market, int times) {
        market.ask("/S/" + market.code(0))
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("genuine")
                .jsonPath("$.stamp.scans")
                .isEqualTo(times);
    }
}
