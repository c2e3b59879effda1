package vn.nguon.pages.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;

/** Hands a controller the form that was sent. */
@Component
public class FormArguments implements Argument<Form> {

    @Override
    public Class<Form> type() {
        return Form.class;
    }

    @Override
    public Mono<Form> of(ServerWebExchange exchange) {
        return exchange.getFormData().map(FormArguments::form);
    }

    private static Form form(MultiValueMap<String, String> sent) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sent.forEach((name, all) -> values.put(
                name, all.stream().map(value -> value == null ? "" : value).toList()));
        List<String> once = values.remove(Form.ONCE);
        values.remove(Form.PAGE_LANGUAGE);
        return new Form(values, null, once == null ? UUID.randomUUID().toString() : once.get(0));
    }
}
