import { expand } from "./expand.ts";
import type { Occasion } from "./occasion.ts";
import type { Random } from "./random.ts";
import { label } from "./sending.ts";

/** Kinds of places where unwanted mail leads. */
export const lureKinds = ["foreign", "free", "shortener", "redirect", "lookalike", "ip"] as const;
export type LureKind = (typeof lureKinds)[number];

const freeHosts = [
	"https://<tag:12>.weebly.com/",
	"https://<tag:14>.web.app/",
	"https://<tag:10>.pages.dev/login",
	"https://<tag:9>.<tag:8>.workers.dev/",
	"https://<tag:11>.netlify.app/",
	"https://<tag:13>.vercel.app/",
	"https://<tag:9>.github.io/<tag:6>/",
	"https://<tag:10>.glitch.me/index.html",
	"https://<tag:10>.wixsite.com/my-site",
	"https://<tag:12>.blogspot.com/?m=1",
	"https://sites.google.com/view/<tag:10>/home",
	"https://docs.google.com/forms/d/e/1FAIpQLS<id:48>/viewform",
	"https://forms.office.com/r/<id:10>",
	"https://pub-<hex:32>.r2.dev/index.html",
	"https://storage.googleapis.com/<tag:12>/<tag:8>.html#<email>",
	"https://<tag:12>.s3.us-east-2.amazonaws.com/<tag:6>.html",
	"https://<tag:12>.firebaseapp.com/#<email>",
	"https://ipfs.io/ipfs/Qm<id:44>?e=<email>",
	"https://<tag:10>.square.site/",
	"https://<tag:10>.webflow.io/",
	"https://<tag:10>.framer.website/",
	"https://<tag:10>.notion.site/<hex:32>",
	"https://<tag:8>.gitbook.io/us",
	"https://<tag:9>.mystrikingly.com/",
	"https://www.canva.com/design/DA<id:9>/view",
	"https://telegra.ph/<tag:8>-05-14",
	"https://<tag:10>.000webhostapp.com/",
	"https://<tag:9>.tilda.ws/",
	"https://<tag:9>.ukit.me/",
	"https://<tag:9>.jimdosite.com/",
	"https://<tag:12>.azurewebsites.net/",
	"https://<tag:12>.z13.web.core.windows.net/",
] as const;

const shorteners = [
	"https://bit.ly/<id:7>",
	"https://tinyurl.com/<id:8>",
	"https://t.ly/<id:5>",
	"https://is.gd/<id:6>",
	"https://cutt.ly/<id:8>",
	"https://rb.gy/<tag:6>",
	"https://shorturl.at/<id:5>",
	"https://t.co/<id:10>",
	"https://goo.su/<id:6>",
	"https://clck.ru/<id:6>",
	"https://vk.cc/<id:6>",
	"https://me2.do/<id:8>",
	"https://qrco.de/<id:6>",
	"https://tiny.cc/<tag:7>",
	"https://s.id/<id:5>",
	"https://lnkd.in/<id:8>",
	"https://ow.ly/<id:8>",
	"https://han.gl/<id:5>",
	"https://linktr.ee/<tag:10>",
] as const;

const redirects = [
	"https://www.google.com/url?q=<t>&sa=D&sntz=1&usg=AOvVaw<id:22>",
	"https://www.google.com/amp/s/<h>/",
	"https://www.bing.com/ck/a?!&&p=<hex:40>&u=a1<id:40>&ntb=1",
	"https://googleads.g.doubleclick.net/pcs/click?adurl=<t>",
	"https://adclick.g.doubleclick.net/pcs/click?xai=<id:30>&adurl=//<h>",
	"https://www.youtube.com/redirect?q=<t>",
	"https://l.facebook.com/l.php?u=<t>&h=AT<id:30>",
	"https://www.linkedin.com/slink?code=<id:8>",
	"https://link.edgepilot.com/s/<hex:8>/<id:22>?u=<t>",
	"https://nam<#2>.safelinks.protection.outlook.com/?url=<t>&data=05%7C01",
	"https://slack-redir.net/link?url=<t>",
	"https://www.baidu.com/link?url=<id:40>",
	"https://t.umblr.com/redirect?z=<t>",
	"https://medium.com/r/?url=<t>",
] as const;

const gibberishTlds = [
	"com",
	"com",
	"net",
	"xyz",
	"top",
	"site",
	"online",
	"icu",
	"click",
	"live",
	"info",
	"shop",
	"store",
	"cfd",
	"sbs",
	"ru",
	"cn",
	"com.br",
	"in",
	"pl",
	"my.id",
	"co.za",
	"za.com",
	"sa.com",
];
const lookalikeTlds = ["com", "net", "info", "online", "support", "xyz", "top", "site", "cc", "live", "help"];
const words = [
	"secure",
	"login",
	"account",
	"verify",
	"portal",
	"service",
	"support",
	"update",
	"center",
	"notice",
	"online",
	"doc",
	"my",
	"mail",
	"customer",
	"track",
	"delivery",
	"refund",
	"auth",
	"id",
];
const hackedPaths = [
	"wp-content/plugins/<tag:8>/",
	"wp-includes/<tag:6>/index.php",
	"~<tag:6>/<tag:5>/",
	"<tag:4>/<tag:4>/?<hex:16>",
	"images/<tag:6>.html",
	".well-known/<tag:6>/",
	"cgi-bin/<tag:5>",
	"<tag:7>",
	"go/<id:10>",
	"<tag:5>.php?e=<email>",
	"#<email>",
	"?<id:20>",
];

/** A maker of links for one message: all lead to the same place. */
export function lureFor(kinds: readonly string[], occasion: Occasion): () => string {
	const kind = occasion.random.pick(kinds.length > 0 ? kinds : ["foreign", "free", "shortener", "redirect", "lookalike"]) as LureKind;
	const target = write(targetOf(kind, occasion), occasion);
	return () => target;
}

function targetOf(kind: LureKind, occasion: Occasion): string {
	const { random } = occasion;
	switch (kind) {
		case "free":
			return random.pick(freeHosts);
		case "shortener":
			return random.pick(shorteners);
		case "lookalike":
			return `https://${lookalike(occasion)}/${random.pick(hackedPaths)}`;
		case "ip":
			return `http://<ip>${random.pick(["", ":8080", ":8443"])}/<tag:6>/`;
		case "redirect": {
			const host = gibberish(random);
			return random
				.pick(redirects)
				.replace("<t>", encodeURIComponent(`https://${host}/`))
				.replace("<h>", host);
		}
		default:
			return `${random.chance(0.85) ? "https" : "http"}://${gibberish(random)}/${random.pick(hackedPaths)}`;
	}
}

function write(template: string, occasion: Occasion): string {
	return expand(template, occasion.random, (slot) => occasion.text(`<${slot}>`));
}

/** A domain that carries the name of the organisation that the message poses as. */
export function lookalike(occasion: Occasion): string {
	const { random } = occasion;
	const name = label(occasion.posed?.domain ?? occasion.brand.domain);
	const word = random.pick(words);
	const made = random.pick([
		`${name}-${word}`,
		`${word}-${name}`,
		`${name}${word}`,
		`${name}-${word}-${random.pick(words)}`,
		`${name}.${gibberish(random).split(".")[0]}`,
		`${swapped(name, random)}`,
	]);
	return `${made}.${random.pick(lookalikeTlds)}`;
}

/** A letter exchanged or doubled. */
function swapped(name: string, random: Random): string {
	const swaps: Readonly<Record<string, string>> = { o: "0", l: "1", i: "l", m: "rn", e: "3", s: "5", w: "vv", g: "q" };
	const at = [...name].findIndex((char) => swaps[char] !== undefined);
	if (at < 0 || random.chance(0.3)) return `${name}${name.at(-1) ?? "s"}`;
	return name.slice(0, at) + (swaps[name[at] ?? ""] ?? "") + name.slice(at + 1);
}

/** A domain with no meaning, or two words run together, as registered by the hundred. */
export function gibberish(random: Random): string {
	const syllables = [
		"ka",
		"lo",
		"mi",
		"ter",
		"ran",
		"su",
		"ve",
		"nor",
		"ix",
		"ga",
		"pul",
		"don",
		"ri",
		"fa",
		"zen",
		"bri",
		"quo",
		"lum",
		"dak",
		"hov",
	];
	const plain = [
		"green",
		"stone",
		"market",
		"travel",
		"garden",
		"smart",
		"home",
		"tech",
		"golden",
		"river",
		"media",
		"auto",
		"family",
		"dental",
		"fit",
		"sun",
		"studio",
		"build",
		"craft",
		"cargo",
	];
	const made = random.chance(0.5)
		? Array.from({ length: random.integer(2, 4) }, () => random.pick(syllables)).join("")
		: `${random.pick(plain)}${random.pick(plain)}${random.chance(0.3) ? random.integer(1, 99) : ""}`;
	return `${random.chance(0.2) ? `${random.pick(["www", "mail", "app", "m"])}.` : ""}${made}.${random.pick(gibberishTlds)}`;
}
