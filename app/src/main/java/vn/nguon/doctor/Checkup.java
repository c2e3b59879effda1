package vn.nguon.doctor;

import java.util.List;
import java.util.Map;

/** Looks at one side of an installation; it changes nothing. */
@FunctionalInterface
public interface Checkup {

    /**
     * What is found.
     *
     * @param environment of the process that serves: {@code NGUON_HOME} and so on
     */
    List<Diagnosis> look(Map<String, String> environment);
}
