const words =
	"secure portal verify review account notice member files update parcel invoice login support reward claim service mail center id tax".split(
		" ",
	);
const rentedHosts = ["pages.dev", "web.app", "github.io", "netlify.app", "weebly.com"];
/** A host that an attacker has: of his own, or rented. Another one for each number. */
export function evilHost(serial: number, rented: boolean): string {
	const word = words[serial % words.length];
	const other = words[(serial * 7 + 3) % words.length];
	return rented ? `${word}-${other}${serial % 50}.${rentedHosts[serial % rentedHosts.length]}` : `${word}-${other}${serial % 50}.example`;
}

/** Links that lead to a target by way of somebody else's site, `site` being the account's own. */
export const redirectors: readonly ((target: string, site: string) => string)[] = [
	(target) => `https://www.google.com/url?q=${encodeURIComponent(target)}&sa=D`,
	(target, site) => `https://www.${site}/redirect?url=${encodeURIComponent(target)}`,
	(target) => `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=AT0`,
	(target, site) => `https://${site}/out.php?to=${target}`,
	(target) => `https://www.youtube.com/redirect?q=${encodeURIComponent(target)}`,
	(target, site) => `https://click.${site}/track?u=${Buffer.from(target).toString("base64url")}`,
	(target) => `https://adclick.g.doubleclick.net/pcs/click?adurl=${encodeURIComponent(target)}`,
];
