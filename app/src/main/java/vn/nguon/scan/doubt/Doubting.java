package vn.nguon.scan.doubt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.Sha256;
import vn.nguon.ledger.UuidV7;
import vn.nguon.scan.finding.Progress;

/** Takes in what anybody doubts, for an inspector to look into. */
@Component
public class Doubting {

    private final Doubts doubts;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Doubting(Doubts doubts, Acting acting, Ledger ledger, Clock clock) {
        this.doubts = doubts;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes a doubt in. The ledger keeps proof of it and not its words, which may name people and must be erasable.
     *
     * @param photo the name of a picture in the file store, if one came along
     */
    public Mono<Doubt> doubt(Doubted about, Said said, @Nullable String photo) {
        Doubt doubt = new Doubt(
                UuidV7.next(),
                about,
                said.text(),
                said.contact(),
                photo,
                said.language(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Progress.Open());
        return acting.inOneTransaction(
                doubts.add(doubt).then(ledger.record(act(doubt))).thenReturn(doubt));
    }

    private static Act act(Doubt doubt) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("textSha256", HexFormat.of().formatHex(Sha256.of(doubt.text().getBytes(StandardCharsets.UTF_8))));
        facts.put("language", doubt.language().tag());
        if (doubt.photo() != null) {
            facts.put("photo", doubt.photo());
        }
        return new Act("doubt-received", "public", doubt.subjects(), facts);
    }
}
