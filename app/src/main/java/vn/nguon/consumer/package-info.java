/** What consumers see: the page that answers a scan or a link, with the story of the goods, and the front door. */
@ApplicationModule(
        allowedDependencies = {
            "files",
            "language",
            "organisation",
            "organisation :: certificate",
            "pages",
            "pages :: record",
            "pages :: words",
            "product",
            "product :: plan",
            "recall",
            "resolver",
            "scan",
            "scan :: doubt",
            "scan :: region",
            "scan :: story",
            "scan :: web",
            "text",
            "trace",
            "trace :: event"
        })
@NullMarked
package vn.nguon.consumer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
