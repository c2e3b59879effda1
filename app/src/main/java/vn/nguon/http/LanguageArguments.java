package vn.nguon.http;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;

/** Hands a controller the language of its reader. */
@Component
class LanguageArguments implements ControllerArgument<Language> {

    @Override
    public Class<Language> type() {
        return Language.class;
    }

    @Override
    public Mono<Language> of(ServerWebExchange exchange) {
        return Mono.just(RequestLanguage.language(exchange.getRequest()));
    }
}
