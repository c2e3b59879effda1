package vn.nguon.background;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does all repeated work for as long as the platform serves. */
@Component
class BackgroundWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final List<RepeatedWork> work;
    private final Disposable.Composite running = Disposables.composite();

    BackgroundWork(List<RepeatedWork> work) {
        this.work = work;
    }

    /** Not beside a command that an operator gives, which ends while this would be at it. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            work.forEach(each -> running.add(repeated(each).subscribe()));
        }
    }

    /** Whether nothing is done at all. */
    boolean isIdle() {
        return running.size() == 0;
    }

    private static Flux<?> repeated(RepeatedWork work) {
        return Flux.interval(work.delay(), work.interval()).onBackpressureDrop().concatMap(tick -> once(work), 1);
    }

    /** Whatever it throws, even before there is anything to wait for, it is begun again. */
    private static Mono<?> once(RepeatedWork work) {
        return Mono.defer(work::run).then().onErrorResume(failure -> {
            LOG.warn("Could not {}, trying again: {}", work.purpose(), failure.toString());
            return Mono.empty();
        });
    }

    @Override
    public void destroy() {
        running.dispose();
    }
}
