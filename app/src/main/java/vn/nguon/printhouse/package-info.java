/** The print house: orders given to it, what of them is printed, spoiled and delivered; nothing else. */
@ApplicationModule(
        allowedDependencies = {
            "http",
            "identity",
            "language",
            "organisation",
            "pages :: form",
            "pages :: frame",
            "pages :: naming",
            "pages :: press",
            "product",
            "refusal",
            "stamp :: code",
            "stamp :: delivery",
            "stamp :: order",
            "stamp :: order-tally",
            "stamp :: press-outcome",
            "stamp :: press-run",
            "stamp :: press-tally",
            "stamp :: selection",
            "stamp :: voiding"
        })
@NullMarked
package vn.nguon.printhouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
