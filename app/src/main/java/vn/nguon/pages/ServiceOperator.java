package vn.nguon.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who runs the service, named on every page for the public; {@code nguon.operator.name} and so on. */
@ConfigurationProperties("nguon.operator")
public record ServiceOperator(
        @DefaultValue("Nguồn") String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {}
