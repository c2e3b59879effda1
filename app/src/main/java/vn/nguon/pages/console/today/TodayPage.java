package vn.nguon.pages.console.today;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;

/** Where the cooperative's day begins. */
@RestController
class TodayPage {

    private static final String HERE = "/console";

    private final WhatWaits waits;
    private final FirstSteps steps;
    private final WorkPages pages;

    TodayPage(WhatWaits waits, FirstSteps steps, WorkPages pages) {
        this.waits = waits;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping(HERE)
    Mono<ResponseEntity<byte[]>> today(Worker worker) {
        return Mono.zip(waits.of(worker), steps.of(worker.actor(), Ours.of(worker)))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/today/today.jte",
                        Map.of("waiting", found.getT1(), "steps", found.getT2())));
    }
}
