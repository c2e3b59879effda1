// What the server, or the service worker that had kept it, says of this page.

/** Whose page this is, which may record what is sent later; what is kept on the phone is theirs alone. */
export const account = document.querySelector('meta[name="nguon-account"]')?.content;

/** When the copy was kept that is shown in the page's place; nothing where the network brought it. */
export const keptAt = document.documentElement.dataset.kept;

/** Whether the page that was asked for is not on this phone, and this one is shown instead. */
export const isInstead = !!document.documentElement.dataset.missing;
