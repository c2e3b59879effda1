package vn.nguon.http;

import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;

/** Something a room hands to controllers that ask for it; a bean of this type is enough. */
public interface Argument extends HandlerMethodArgumentResolver {}
