package vn.nguon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class Nguon {

    /** Starts the platform on the database that {@code NGUON_DATABASE_URL} names, or on one of its own. */
    public static void main(String[] arguments) {
        SpringApplication.run(Nguon.class, arguments);
    }
}
