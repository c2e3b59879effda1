package vn.nguon.pages.work;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.identity.Actor;

/** Leads whoever signed in to where their work begins. */
@RestController
class HomeController {

    @GetMapping("/home")
    ResponseEntity<Void> home(Actor actor) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Entry.home(actor)))
                .build();
    }
}
