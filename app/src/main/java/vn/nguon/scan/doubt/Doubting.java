package vn.nguon.scan.doubt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
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

    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
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
     * Takes a doubt in. The ledger keeps proof of it and not its words, which may name people and must be erasable: the
     * hash of a salt and the text, so that without the salt nobody finds a short text by trying.
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
                new Progress.Open(),
                null);
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return acting.inOneTransaction(
                doubts.add(doubt, salt).then(ledger.record(act(doubt, salt))).thenReturn(doubt));
    }

    private static Act act(Doubt doubt, byte[] salt) {
        MessageDigest salted = Sha256.digest();
        salted.update(salt);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "saltedTextSha256",
                HexFormat.of().formatHex(salted.digest(doubt.text().getBytes(StandardCharsets.UTF_8))));
        facts.put("language", doubt.language().tag());
        if (doubt.photo() != null) {
            facts.put("photo", doubt.photo());
        }
        return new Act("doubt-received", "public", doubt.subjects(), facts);
    }
}
