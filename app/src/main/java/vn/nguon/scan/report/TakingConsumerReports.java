package vn.nguon.scan.report;

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
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.Sha256;
import vn.nguon.scan.finding.CaseProgress;

/** Takes in what anybody doubts, for an inspector to look into. */
@Component
public class TakingConsumerReports {

    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final ConsumerReports consumerReports;
    private final LookingUpReports lookingUp;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    TakingConsumerReports(
            ConsumerReports consumerReports,
            LookingUpReports lookingUp,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.consumerReports = consumerReports;
        this.lookingUp = lookingUp;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes a doubt in. The ledger keeps proof of it and not its words, which may name people and must be erasable: the
     * hash of a salt and the text, so that without the salt nobody finds a short text by trying.
     *
     * @param photo the name of a picture in the file store, if one came along
     */
    public Mono<ConsumerReport> doubt(ReportSubject about, ReportText said, @Nullable String photo) {
        return Mono.fromSupplier(() -> said(about, said, photo))
                .filterWhen(report -> lookingUp.taken(report).map(taken -> !taken))
                .repeatWhenEmpty(again -> again)
                .flatMap(this::kept);
    }

    private ConsumerReport said(ReportSubject about, ReportText said, @Nullable String photo) {
        return new ConsumerReport(
                UuidV7.next(),
                about,
                said.text(),
                said.contact(),
                photo,
                said.language(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new CaseProgress.Open(),
                null);
    }

    private Mono<ConsumerReport> kept(ConsumerReport consumerReport) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return unitOfWork.inOneTransaction(consumerReports
                .add(consumerReport, salt)
                .then(ledger.record(act(consumerReport, salt)))
                .thenReturn(consumerReport));
    }

    private static Act act(ConsumerReport doubt, byte[] salt) {
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
