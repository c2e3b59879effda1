package vn.nguon.pages.camera;

import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.files.share.QueueTurn;
import vn.nguon.http.client.RateLimiter;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationAdmission;

/** Where a phone sends what its camera sees; nothing is kept. */
@RestController
class CameraPages {

    private static final int A_MINUTE = 60;

    /** Pictures of one organisation that wait at once. */
    private static final int MOST_WAITING = 8;

    private final CodesInPictures codes;
    private final OrganisationAdmission admission;
    private final RateLimiter<Long> people = new RateLimiter<>(A_MINUTE, Duration.ofMinutes(1));

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
        Duration pause = people.take(actor.accountId());
        return pause.isZero()
                ? admission
                        .everAdmitted(actor)
                        .flatMap(known -> codes.glance(picture, QueueTurn.of(actor, known, MOST_WAITING)))
                        .map(Seen::new)
                : Mono.error(new TooManyPictures(pause.toSeconds() + 1));
    }
}
