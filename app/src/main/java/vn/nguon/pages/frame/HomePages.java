package vn.nguon.pages.frame;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.identity.Actor;

/** Leads whoever signed in to where their work begins. */
@RestController
class HomePages {

    @GetMapping("/home")
    ResponseEntity<Void> home(Actor actor) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(MenuItem.home(actor)))
                .build();
    }
}
