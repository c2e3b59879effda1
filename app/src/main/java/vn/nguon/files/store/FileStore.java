package vn.nguon.files.store;

import reactor.core.publisher.Mono;

/**
 * Where bytes are kept by name. Names are letters, digits, {@code -} and {@code .}; what is kept under one never
 * changes. On this machine's disk today ({@link DiskStore}); an object store would be another of these.
 */
public interface FileStore {

    /** Keeps the bytes; once this completes they outlive a power cut. */
    Mono<Void> keep(String name, byte[] bytes);

    /** The bytes, or empty if there are none of that name. */
    Mono<byte[]> open(String name);

    /** Keeps nothing of that name any more. */
    Mono<Void> drop(String name);
}
