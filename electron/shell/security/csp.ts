/** What a page may load: nothing, and then only what is ours. */

/**
 * Sent with every answer of `app://`. The one exception is inline style: the widget library sets its
 * colours by style attributes and would be grey without it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
