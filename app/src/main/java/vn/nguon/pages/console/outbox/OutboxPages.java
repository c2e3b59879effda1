package vn.nguon.pages.console.outbox;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.identity.Role;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;

/** What waits on this phone: the page is empty, its script fills it with what only the phone knows. */
@RestController
class OutboxPages {

    private static final String HERE = "/console/outbox";

    private final WorkPages pages;

    OutboxPages(WorkPages pages) {
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> outbox(Worker worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return pages.page(worker, HERE, "console/outbox/outbox.jte", Map.of());
    }

    /** Who is signed in: only their records are sent. */
    record Who(String account, String name) {}

    @GetMapping("/console/who")
    ResponseEntity<Who> who(Worker worker) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Who(
                        Long.toString(worker.account().id()), worker.account().name()));
    }
}
