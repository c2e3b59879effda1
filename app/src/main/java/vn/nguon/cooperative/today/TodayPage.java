package vn.nguon.cooperative.today;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** Where the cooperative's day begins. */
@RestController
class TodayPage {

    private static final String HERE = "/console";

    private final WhatWaits waits;
    private final FirstSteps steps;
    private final PageRenderer pages;

    TodayPage(WhatWaits waits, FirstSteps steps, PageRenderer pages) {
        this.waits = waits;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping(HERE)
    Mono<ResponseEntity<byte[]>> today(PageUser worker, @RequestParam(defaultValue = "") String start) {
        return Mono.zip(waits.of(worker), steps.of(worker.actor(), OwnOrganisation.of(worker), start))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/today/today.jte",
                        Map.of("waiting", found.getT1(), "start", found.getT2())));
    }
}
