package vn.nguon.pages.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.registration.MembershipApplication;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormReader;

/** All that is wrong with a registration: each field is read among others that are right, as the whole would be. */
@Component
class RegistrationMistakes {

    /** A registration with nothing wrong, in the order of the form. */
    private static final List<Map.Entry<String, String>> RIGHT = List.of(
            Map.entry("organisation.kind", "COOPERATIVE"),
            Map.entry("organisation.name", "Hợp tác xã"),
            Map.entry("organisation.address", "Huế"),
            Map.entry("organisation.representative", "Giám đốc"),
            Map.entry("organisation.phone", "0234 3822 345"),
            Map.entry("organisation.email", ""),
            Map.entry("organisation.gln", ""),
            Map.entry("manager.name", "Giám đốc"),
            Map.entry("manager.login", "giam-doc"),
            Map.entry("manager.password", "bốn từ bất kỳ ghép lại"));

    private final FormReader formReader;

    RegistrationMistakes(FormReader formReader) {
        this.formReader = formReader;
    }

    /** What is wrong, by the fields' names. */
    Map<String, Problem> in(FilledForm form, Language language) {
        FilledForm right = FilledForm.blank();
        for (Map.Entry<String, String> each : RIGHT) {
            right = right.with(each.getKey(), each.getValue());
        }
        Map<String, Problem> mistakes = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : RIGHT) {
            FilledForm tried = right.without(each.getKey()).with(each.getKey(), form.value(each.getKey()));
            try {
                read(tried, language);
            } catch (RuntimeException wrong) {
                mistakes.put(each.getKey(), Problem.of(wrong));
            }
        }
        return mistakes;
    }

    private void read(FilledForm form, Language language) {
        MembershipApplication application = formReader.read(form, MembershipApplication.class, language);
        application.registration();
        MembershipApplication.Manager manager = application.manager();
        new NewAccount(
                manager.login(),
                manager.name(),
                manager.chosen(),
                new OrganisationId(1),
                Set.of(Role.MANAGER),
                language);
    }
}
