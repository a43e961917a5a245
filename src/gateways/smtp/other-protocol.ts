/**
 * A line of HTTP: a browser that a web page made send mail (the lines of its request would be read as commands), or somebody's
 * scanner. Nothing that follows may be looked at.
 */
export function isHttp(line: string): boolean {
	return /^(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH|CONNECT|TRACE|PRI) /i.test(line);
}

/** The first byte of a TLS handshake: a client that expects TLS at once, on a port that begins in clear. No command begins so. */
export function isTlsHandshake(bytes: Buffer): boolean {
	return bytes[0] === 0x16;
}
