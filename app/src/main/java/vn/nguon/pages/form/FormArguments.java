package vn.nguon.pages.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;

/** Hands a controller the form that was sent. */
@Component
public class FormArguments implements ControllerArgument<FilledForm> {

    @Override
    public Class<FilledForm> type() {
        return FilledForm.class;
    }

    @Override
    public Mono<FilledForm> of(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormArguments::form);
    }

    private static FilledForm form(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sent.forEach((name, all) -> values.put(
                name, all.stream().map(value -> value == null ? "" : value).toList()));
        List<String> once = values.remove(FilledForm.ONCE);
        values.remove(FilledForm.PAGE_LANGUAGE);
        return new FilledForm(values, null, once == null ? UUID.randomUUID().toString() : once.get(0));
    }
}
