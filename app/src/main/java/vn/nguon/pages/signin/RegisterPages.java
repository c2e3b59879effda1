package vn.nguon.pages.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.registration.MembershipApplication;
import vn.nguon.organisation.registration.RegisteringOrganisations;
import vn.nguon.organisation.registration.Registration;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FlashMessage;
import vn.nguon.pages.frame.FormSubmission;

/** The page on which an organisation joins. Whoever sends it is signed in at once, as the organisation's manager. */
@RestController
@RequestMapping("/register")
class RegisterPages {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterPages.class);

    private static final String HOME = "/home";

    private final RegisteringOrganisations registeringOrganisations;
    private final FormSubmission formSubmission;
    private final StartingSessions startingSessions;
    private final PersonalPages pages;
    private final RegistrationMistakes mistakes;

    RegisterPages(
            RegisteringOrganisations registeringOrganisations,
            FormSubmission formSubmission,
            StartingSessions startingSessions,
            PersonalPages pages,
            RegistrationMistakes mistakes) {
        this.registeringOrganisations = registeringOrganisations;
        this.formSubmission = formSubmission;
        this.startingSessions = startingSessions;
        this.pages = pages;
        this.mistakes = mistakes;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> form(ServerWebExchange exchange, Language language) {
        return forNobody(exchange, Mono.fromSupplier(() -> page(language, FilledForm.blank())));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<byte[]>> register(
            ServerWebExchange exchange, FilledForm form, IdempotentRequest once, Language language) {
        return forNobody(
                exchange,
                formSubmission.submitSecretly(
                        language,
                        form,
                        MembershipApplication.class,
                        application -> register(application, once, exchange, language),
                        again -> Mono.just(page(
                                language,
                                again.alsoWrong(mistakes.in(form, language)).without("manager.password")))));
    }

    /** Who is signed in already has nothing to do here; that holds for the second click of who has just registered. */
    private static Mono<ResponseEntity<byte[]>> forNobody(
            ServerWebExchange exchange, Mono<ResponseEntity<byte[]>> page) {
        return exchange.getPrincipal().hasElement().flatMap(known -> known ? Mono.just(home()) : page);
    }

    private Mono<ResponseEntity<byte[]>> register(
            MembershipApplication application, IdempotentRequest once, ServerWebExchange exchange, Language language) {
        Registration registration = application.registration();
        // As in the API: the password is no part of what is remembered.
        return once.ok(
                        Organisation.class,
                        registration,
                        () -> registeringOrganisations.register(
                                registration, application.manager().chosen(), language))
                .then(Mono.defer(() -> enter(application, exchange, language)));
    }

    /** The organisation is on record by now, so whatever goes wrong here, nobody is to fill in the form again. */
    private Mono<ResponseEntity<byte[]>> enter(
            MembershipApplication application, ServerWebExchange exchange, Language in) {
        MembershipApplication.Manager manager = application.manager();
        String received = in.choose("Đã nhận đăng ký của ", "The registration was received: ")
                + application.registration().organisation().name() + ". ";
        return startingSessions
                .enter(manager.login(), manager.password(), HOME, exchange.getRequest())
                .map(entered -> ResponseEntity.status(entered.getStatusCode())
                        .headers(entered.getHeaders())
                        .header(
                                HttpHeaders.SET_COOKIE,
                                FlashMessage.of(received + in.choose("Bạn đã đăng nhập.", "You are signed in."))
                                        .toString())
                        .body(entered.getBody()))
                .onErrorResume(failure -> {
                    LOG.warn("Somebody registered and could not be signed in: {}", failure.toString());
                    return Mono.just(FormSubmission.leadOn(new ActionResult(
                            signIn(manager.login(), in),
                            received + in.choose("Hãy đăng nhập để làm tiếp.", "Sign in to go on."))));
                });
    }

    private static String signIn(String login, Language in) {
        return "/sign-in?lang=" + in.tag() + "&login=" + URLEncoder.encode(login.strip(), StandardCharsets.UTF_8);
    }

    private static ResponseEntity<byte[]> home() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(HOME))
                .build();
    }

    private ResponseEntity<byte[]> page(Language language, FilledForm form) {
        List<FormOption> kinds = Arrays.stream(Organisation.Kind.values())
                .filter(kind -> kind != Organisation.Kind.AUTHORITY)
                .map(kind -> new FormOption(kind.name(), kind.words().in(language)))
                .toList();
        return pages.page(HttpStatus.OK, "signin/register.jte", language, Map.of("form", form, "kinds", kinds));
    }
}
