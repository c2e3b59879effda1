package vn.nguon.pages.camera;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.files.share.QueueTurn;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationAdmission;
import vn.nguon.identity.OrganisationId;

/** Where a phone sends what its camera sees; nothing is kept. */
@RestController
class CameraPages {

    private static final int A_MINUTE = 60;

    /** Pictures of one organisation that wait at once. */
    private static final int MOST_WAITING = 8;

    private final CodesInPictures codes;
    private final OrganisationAdmission admission;
    private final Cache<Long, Bucket> people = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    CameraPages(CodesInPictures codes, OrganisationAdmission admission) {
        this.codes = codes;
        this.admission = admission;
    }

    /** What the codes on the picture say. */
    record Seen(List<String> codes) {}

    @PostMapping(
            path = "/console/camera",
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    Mono<Seen> look(Actor actor, @RequestBody byte[] picture) {
        ConsumptionProbe probe =
                people.get(actor.accountId(), unused -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? turn(actor).flatMap(turn -> codes.glance(picture, turn)).map(Seen::new)
                : Mono.error(new TooManyPictures(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
    }

    private Mono<QueueTurn> turn(Actor actor) {
        OrganisationId organisation = actor.organisation();
        return (organisation == null ? Mono.just(true) : admission.everAdmitted(organisation))
                .map(known -> QueueTurn.of(actor, known, MOST_WAITING));
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
