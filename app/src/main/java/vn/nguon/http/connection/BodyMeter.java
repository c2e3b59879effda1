package vn.nguon.http.connection;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.stereotype.Component;

/** Measures every request's body below all filters: what these read, they read through it. */
@Component
@EnableConfigurationProperties(ServerLimits.class)
final class BodyMeter implements HttpHandlerDecoratorFactory {

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> {
            MeasuredRequest measured = new MeasuredRequest(request);
            return handler.handle(measured, response)
                    .contextWrite(context -> context.put(MeasuredRequest.class, measured));
        };
    }
}
