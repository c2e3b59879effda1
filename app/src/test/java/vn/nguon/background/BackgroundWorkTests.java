package vn.nguon.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.publisher.Mono;

class BackgroundWorkTests {

    @Test
    void whatFailedIsTriedAgainWhetherItThrewOrSaidSo() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        BackgroundWork background = begun(new ReactiveWebServerApplicationContext(), () -> {
            times.countDown();
            if (times.getCount() == 2) {
                throw new IllegalStateException("not now");
            }
            return Mono.error(new IllegalStateException("not yet"));
        });

        assertThat(times.await(20, TimeUnit.SECONDS)).isTrue();
        background.destroy();
    }

    @Test
    void oneThatFailsHoldsUpNoOther() throws InterruptedException {
        CountDownLatch other = new CountDownLatch(2);
        BackgroundWork background =
                new BackgroundWork(List.of(work(Mono::never), work(() -> Mono.fromRunnable(other::countDown))));
        background.start(ready(new ReactiveWebServerApplicationContext()));

        assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
        background.destroy();
    }

    @Test
    void nothingIsDoneBesideACommand() {
        BackgroundWork background = begun(new GenericApplicationContext(), () -> {
            throw new AssertionError("begun");
        });

        assertThat(background.isIdle()).isTrue();
    }

    private static BackgroundWork begun(ConfigurableApplicationContext context, Work once) {
        BackgroundWork background = new BackgroundWork(List.of(work(once)));
        background.start(ready(context));
        return background;
    }

    private static ApplicationReadyEvent ready(ConfigurableApplicationContext context) {
        return new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO);
    }

    private interface Work {
        Mono<?> run();
    }

    private static RepeatedWork work(Work once) {
        return new RepeatedWork() {

            @Override
            public String purpose() {
                return "do it";
            }

            @Override
            public Duration interval() {
                return Duration.ofMillis(1);
            }

            @Override
            public Mono<?> run() {
                return once.run();
            }
        };
    }
}
