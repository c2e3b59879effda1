package vn.nguon.stamp.withdrawal;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.activation.Activation;

/** It was taken back before; nothing is left to withdraw. */
final class ActivationAlreadyWithdrawn extends Refusal {

    ActivationAlreadyWithdrawn(Activation.Withdrawal withdrawal) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lần kích hoạt này đã được thu hồi trước đó, với lý do: " + withdrawal.reason(),
                        "This activation was withdrawn before, with the reason: " + withdrawal.reason()));
    }
}
