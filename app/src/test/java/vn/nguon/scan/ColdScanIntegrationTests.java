package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.QueriesHeard;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.LotId;

/** What a scan asks the database when nothing of it is known. */
@PlatformTest
class ColdScanIntegrationTests {

    private static final ClientNetwork PHONE = new ClientNetwork(1);

    private final ApplicationContext platform;
    private final VerifyingScans verifying;
    private final Rolls rolls;

    ColdScanIntegrationTests(ApplicationContext platform, VerifyingScans verifying) {
        this.platform = platform;
        this.verifying = verifying;
        this.rolls = new Rolls(platform);
    }

    @Test
    void asksThreeQuestionsWhateverTheChainBehindIt() {
        TeaChain tea = Chains.in(platform).aTeaChain();
        StampOrder.Issued order = rolls.issued(tea.packer().person(), 5000);
        rolls.activated(tea.packer().person(), Rolls.part(order, 0, 100), tea.packs());
        // Another lot of the same chain was scanned: its people, their papers and the product are known.
        LotId sister = tea.packer().packs(tea.dried(), "10 KGM", tea.tea(), 100);
        tea.shop().receives(tea.packer().ships(sister, "10 H87", tea.shop()));
        rolls.activated(tea.packer().person(), Rolls.part(order, 4000, 90), sister);
        scan(order, 4000);

        List<String> queries = QueriesHeard.during(() -> scan(order, 0));

        assertThat(queries).hasSize(3).anyMatch(query -> query.contains("walk_lots"));
        assertThat(scan(order, 0).verdict()).isInstanceOf(Verdict.Genuine.class);
    }

    @Test
    void asksForManyAtOnceTogether() {
        TeaChain tea = Chains.in(platform).aTeaChain();
        StampOrder.Issued order = rolls.issued(tea.packer().person(), 5000 * 50L);
        IntStream.range(0, 50)
                .forEach(i -> rolls.activated(tea.packer().person(), Rolls.part(order, i * 5000L, 1), tea.packs()));
        scan(order, 0);

        List<String> queries = QueriesHeard.during(() -> {
            List<ScanResult> found = Chains.done(
                    Flux.range(1, 49).flatMap(i -> asked(order, i * 5000L), 64).collectList());
            assertThat(found)
                    .hasSize(49)
                    .allSatisfy(scanned -> assertThat(scanned.verdict()).isInstanceOf(Verdict.Genuine.class));
        });

        assertThat(queries).hasSizeLessThan(49);
    }

    private ScanResult scan(StampOrder.Issued order, long stamp) {
        return Chains.done(asked(order, stamp));
    }

    private Mono<ScanResult> asked(StampOrder.Issued order, long stamp) {
        return verifying.scan(rolls.code(order, order.issue().numbers().first() + stamp), null, Language.EN, PHONE);
    }
}
