package vn.nguon.files;

import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;

/** Who may read files that pages for everybody do not show: the room that hangs them on something says so. */
public interface FileReadership {

    /** Whether that actor may read the file for what it hangs on there. */
    Mono<Boolean> mayRead(Actor actor, FileHash file);
}
