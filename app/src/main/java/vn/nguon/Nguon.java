package vn.nguon;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform. */
@SpringBootApplication(proxyBeanMethods = false)
public class Nguon {

    /** {@code serve}, {@code admin create}, … on the database that {@code NGUON_DATABASE_URL} names, or on its own. */
    public static void main(String[] words) {
        Commands.carryOut(words);
    }
}
