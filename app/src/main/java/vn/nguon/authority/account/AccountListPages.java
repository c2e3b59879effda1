package vn.nguon.authority.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.pages.words.RoleWords;

/** The list of accounts, as a page and as a file. */
@RestController
@RequestMapping(AccountPages.HERE)
class AccountListPages {

    private final Accounts accounts;
    private final RegisteredNames registeredNames;
    private final PageRenderer pages;

    AccountListPages(Accounts accounts, RegisteredNames registeredNames, PageRenderer pages) {
        this.accounts = accounts;
        this.registeredNames = registeredNames;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return found(q, Cursor.read(cursor, null))
                .flatMap(found -> registeredNames
                        .employers(found.items())
                        .map(employers -> pages.page(
                                worker,
                                AccountPages.HERE,
                                "authority/account/accounts.jte",
                                Map.of(
                                        "accounts",
                                        found,
                                        "employers",
                                        employers,
                                        "address",
                                        ListAddress.of(request),
                                        "mayOpen",
                                        worker.actor().is(Role.ADMINISTRATOR)))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return AllPages.through(cursor -> found(q, cursor))
                .collectList()
                .flatMap(
                        found -> registeredNames.employers(found).map(employers -> csv(found, employers, worker.in())));
    }

    private Mono<Slice<Account>> found(String text, Cursor at) {
        return accounts.search(text, at.number(0), at.limit() + 1).as(at.slice(Account::id));
    }

    private static ResponseEntity<byte[]> csv(
            List<Account> found, Map<OrganisationId, Organisation> employers, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Số", "Number")
                .column("Tên đăng nhập", "Login")
                .column("Họ tên", "Name")
                .column("Đơn vị", "Organisation")
                .column("Vai trò", "Roles")
                .time("Mở lúc", "Opened at")
                .time("Đóng lúc", "Closed at");
        for (Account each : found) {
            OrganisationId employer = each.organisation();
            Organisation organisation = employer == null ? null : employers.get(employer);
            file.row(
                    String.valueOf(each.id()),
                    each.login(),
                    each.name(),
                    organisation == null ? null : organisation.name(),
                    each.roles().stream().map(role -> RoleWords.of(role, in)).collect(Collectors.joining("; ")),
                    each.openedAt(),
                    each.closedAt());
        }
        return file.file(in.choose("tai-khoan.csv", "accounts.csv"));
    }
}
