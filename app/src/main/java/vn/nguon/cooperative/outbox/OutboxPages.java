package vn.nguon.cooperative.outbox;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.identity.Role;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** What waits on this phone: the page is empty, its script fills it with what only the phone knows. */
@RestController
class OutboxPages {

    private static final String HERE = "/console/outbox";

    private final PageRenderer pages;

    OutboxPages(PageRenderer pages) {
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> outbox(PageUser worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return pages.page(worker, HERE, "cooperative/outbox/outbox.jte", Map.of());
    }

    /** Who is signed in: only their records are sent. */
    record Who(String account, String name) {}

    @GetMapping("/console/who")
    ResponseEntity<Who> who(PageUser worker) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Who(
                        Long.toString(worker.account().id()), worker.account().name()));
    }
}
