// Whose page this is; what is kept on the phone is theirs alone.
'use strict';

window.Account ??= document.querySelector('meta[name="nguon-account"]')?.content;
