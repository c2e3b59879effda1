package vn.nguon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps the stack trace of a start that failed off the terminal, where its sentence has to be found. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    private final boolean whole = Boolean.parseBoolean(System.getenv("NGUON_DEBUG"));

    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
        // Asked for by Spring Boot; a start may fail before there is one.
    }

    @Override
    public boolean reportException(Throwable failure) {
        return !whole;
    }
}
