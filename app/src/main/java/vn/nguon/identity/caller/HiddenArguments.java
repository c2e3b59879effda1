package vn.nguon.identity.caller;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Requester;
import vn.nguon.identity.session.RecognisedCaller;

/** Leaves out of the API's description what no client sends as an argument: who they are. */
@Configuration(proxyBeanMethods = false)
class HiddenArguments {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, RecognisedCaller.class, Requester.class);
    }
}
