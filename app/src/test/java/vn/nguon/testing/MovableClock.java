package vn.nguon.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** The platform's clock, standing where a test puts it. Import it, and the test has a platform of its own. */
@Primary
public final class MovableClock extends Clock {

    private volatile Instant now = Instant.now();

    /** It is that time from now on, until it is moved again. */
    public void stand(Instant at) {
        now = at;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
