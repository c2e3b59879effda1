package vn.nguon;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The platform. Beans go by their full names, since two rooms may use the same word: {@code Registering}. */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Nguon {

    /** {@code serve}, {@code admin create}, … on the database that {@code NGUON_DATABASE_URL} names, or on its own. */
    public static void main(String[] words) {
        Commands.carryOut(words);
    }
}
