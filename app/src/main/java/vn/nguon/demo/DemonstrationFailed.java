package vn.nguon.demo;

/** The platform did not do what the demonstration expects of it; says what. */
final class DemonstrationFailed extends RuntimeException {

    DemonstrationFailed(String what) {
        super(what, null, false, false);
    }
}
