/**
 * The content security policy of a page: scripts from its own origin and, where it is not local, from office.js's; no eval;
 * no request to anywhere else. Fluent and the grid write style elements, hence the inline styles.
 */
function contentPolicy(officeOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin ? ` ${officeOrigin}` : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentPolicy };
