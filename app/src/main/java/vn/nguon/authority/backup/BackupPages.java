package vn.nguon.authority.backup;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.backup.ScheduledBackups;
import vn.nguon.identity.Role;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** When the last good backup was made, and what is wrong with those after it. */
@RestController
class BackupPages {

    private static final String HERE = "/admin/backup";

    private final ScheduledBackups backups;
    private final PageRenderer pages;

    BackupPages(ScheduledBackups backups, PageRenderer pages) {
        this.backups = backups;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> show(PageUser worker) {
        worker.actor().require(Role.ADMINISTRATOR);
        return pages.secret(worker, HERE, "authority/backup/backup.jte", Map.of("backups", backups.report()));
    }
}
