package vn.nguon.identity.device;

import org.jspecify.annotations.Nullable;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.identity.Token;

/**
 * From where somebody tries to sign in.
 *
 * @param client  the client as limits tell clients apart
 * @param device  what the device's cookie holds, if it has one; whether it is known to anybody is not said
 * @param browser what the browser or program calls itself
 */
public record SignInClient(ClientAddress client, @Nullable Token device, String browser) {}
