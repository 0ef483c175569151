/** Web Chat adds one empty style element without the nonce: the hash of nothing allows just that. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type PageSource = {
  readonly nonce: string;
  readonly publicUrl: string;
  /** As the browser sent it: the page may be open under another name than the public one. */
  readonly host: string | undefined;
  readonly frameAncestors: readonly string[];
};

/** The page's Content-Security-Policy: only what carries the nonce runs, only our own server is talked to. */
export function contentSecurity({ nonce, publicUrl, host, frameAncestors }: PageSource): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}' ${emptyStyle}`,
    "img-src 'self' blob: data:",
    // Safari before 15.4 does not count ws: as 'self'.
    `connect-src 'self' blob: ${[...socketOrigins(publicUrl, host)].join(' ')}`,
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ');
}

function socketOrigins(publicUrl: string, host: string | undefined): Set<string> {
  const { protocol, host: publicHost } = new URL(publicUrl);
  const scheme = protocol === 'https:' ? 'wss:' : 'ws:';
  const hosts = [publicHost, host].filter((name) => name !== undefined && /^[\w.:[\]-]+$/.test(name));
  return new Set(hosts.map((name) => `${scheme}//${name}`));
}
