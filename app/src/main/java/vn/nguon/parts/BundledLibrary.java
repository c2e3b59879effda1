package vn.nguon.parts;

import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A library in the jar.
 *
 * @param name as Maven and OSV write it: {@code io.netty:netty-codec-http}
 */
record BundledLibrary(String name, String version) {

    boolean isOlderThan(String other) {
        return compareTo(other) < 0;
    }

    boolean isNewerThan(String other) {
        return compareTo(other) > 0;
    }

    /** As Maven orders versions: 1.0-RC1 before 1.0, 1.0.Final the same as 1.0. */
    private int compareTo(String other) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(other));
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
