/** The authority's desk; here live the parts that its pages share. */
@ApplicationModule(
        allowedDependencies = {
            "backup",
            "gs1",
            "http",
            "identity",
            "identity :: account",
            "identity :: erasure",
            "identity :: key",
            "identity :: log",
            "identity :: password",
            "language",
            "metrics",
            "organisation",
            "organisation :: certificate",
            "organisation :: land",
            "organisation :: lookalike",
            "organisation :: place",
            "pages",
            "pages :: chart",
            "pages :: counted",
            "pages :: form",
            "pages :: frame",
            "pages :: naming",
            "pages :: words",
            "product",
            "product :: admission",
            "product :: plan",
            "refusal",
            "stamp :: code",
            "stamp :: order",
            "stamp :: order-tally"
        })
@NullMarked
package vn.nguon.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
