package vn.nguon.authority.security;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.log.SecurityEvent;
import vn.nguon.identity.log.SecurityEvent.Kind;
import vn.nguon.identity.log.SecurityEvents;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** The security log, the latest first, by kind and by account. */
@RestController
class SecurityPages {

    private static final String HERE = "/admin/security";

    private final SecurityEvents events;
    private final Accounts accounts;
    private final PageRenderer pages;

    SecurityPages(SecurityEvents events, Accounts accounts, PageRenderer pages) {
        this.events = events;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping(HERE)
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.ADMINISTRATOR);
        Cursor at = Cursor.read(cursor, null);
        return events.before(at.before(), kind, number(account), at.limit() + 1)
                .as(at.slice(SecurityEvent::id))
                .flatMap(found -> names(found).map(names -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("events", found);
                    shown.put("names", names);
                    shown.put("kinds", kinds(Language.of(worker.in().tag())));
                    shown.put("address", ListAddress.of(request));
                    return pages.secret(worker, HERE, "authority/security/events.jte", shown);
                }));
    }

    private Mono<Map<Long, String>> names(Slice<SecurityEvent> found) {
        return accounts.names(found.items().stream()
                .map(SecurityEvent::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static List<FormOption> kinds(Language language) {
        return Arrays.stream(Kind.values())
                .map(kind -> new FormOption(kind.name(), kind.words().in(language)))
                .toList();
    }

    /** What is no number of an account finds nothing. */
    private static long number(String account) {
        String typed = account.strip();
        return typed.isEmpty() ? 0 : typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }
}
