package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.registration.MembershipApplication;
import vn.nguon.organisation.registration.RegisteringOrganisations;
import vn.nguon.organisation.registration.Registration;

/** Where an organisation joins. */
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Organisations")
class RegistrationsApi {

    private final RegisteringOrganisations registeringOrganisations;

    RegistrationsApi(RegisteringOrganisations registeringOrganisations) {
        this.registeringOrganisations = registeringOrganisations;
    }

    @PostMapping
    @SecurityRequirements
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(OrganisationExamples.REGISTRATION))),
            summary = "Join as an organisation",
            description =
                    "Open to everybody. Makes a submitted organisation and its first manager's account, who can sign"
                            + " in at once; stamps wait until the authority has admitted the organisation.")
    Mono<ResponseEntity<Organisation>> register(
            @RequestBody MembershipApplication application, Language language, IdempotentRequest once) {
        Registration registration = application.registration();
        // The password is no part of the request that is remembered, nor of its hash.
        return once.created(
                Organisation.class,
                registration,
                () -> registeringOrganisations.register(
                        registration, application.manager().chosen(), language));
    }
}
