import type { Brand } from "./brands.ts";
import { expand } from "./expand.ts";
import type { Occasion } from "./occasion.ts";
import type { Platform } from "./partners.ts";
import { elsewhere, platforms } from "./partners.ts";
import type { SendingService } from "./sending-services.ts";
import { sendingServices } from "./sending-services.ts";

export type Stream = "marketing" | "transactional" | "personal";

/** How one message is sent: through whom, as which address, and with what links. */
export interface Sending {
	readonly service: SendingService;
	/** The domain in From. */
	readonly domain: string;
	readonly address: string;
	readonly mailFrom: string;
	readonly signedBy: string;
	readonly messageId: string;
	/** Wraps a target as the service does. */
	link(target: string): string;
	/** A page of the sender's own site. */
	page(): string;
	readonly image: () => string;
	readonly pixel: string;
	readonly unsubscribe: readonly string[];
	readonly feedback: string | undefined;
	/** A place outside the sender's domain where its calls to action lead, as small honest senders have. */
	readonly elsewhere: (() => string) | undefined;
}

const subdomains = [
	"e",
	"email",
	"mail",
	"news",
	"newsletter",
	"em",
	"mailing",
	"info",
	"m",
	"hello",
	"update",
	"go",
	"notify",
	"messages",
];
const transactionalSubdomains = ["mail", "notifications", "notify", "account", "orders", "service", "email", "t", "info"];
const pages = ["account", "orders", "news", "shop", "offers", "my", "help", "blog", "app", "user/settings", "s", "c", "p"];

/** Chooses how a brand sends a message of this stream. */
export function sendingFor(occasion: Occasion, stream: Stream, local: string): Sending {
	const { brand, random } = occasion;
	const service = chooseService(occasion, stream);
	const platform = stream === "personal" || brand.mailbox ? undefined : platformFor(occasion);
	const domain = platform?.domain ?? sendingDomain(occasion, stream, service);
	const write = (template: string, path = ""): string => expand(template, random, (slot) => fillFor(slot, occasion, domain, path));
	const tracked = service.click.length > 0 && stream !== "personal" ? random.pick(service.click) : "<path>";
	const imageBase = random.pick(service.images);
	const bounce = brand.mailbox ? (brand.mailbox.split("@")[1] ?? domain) : platform ? domain : service.bounce;
	return {
		service,
		domain,
		address: brand.mailbox?.startsWith("@")
			? `${local}${brand.mailbox}`
			: (brand.mailbox ?? `${platform ? write(platform.local) : local}@${domain}`),
		mailFrom: write(bounce),
		signedBy: platform ? domain : signer(occasion, service, domain, write),
		messageId: write(service.messageId),
		link: (target) => write(tracked, target),
		page: () => pageOf(brand, occasion),
		image: () => write(imageBase),
		pixel: service.pixel === "" ? "" : write(service.pixel),
		unsubscribe: stream === "marketing" || random.chance(0.15) ? service.unsubscribe.map((uri) => write(uri)) : [],
		feedback: service.feedback && random.chance(0.8) ? write(service.feedback) : undefined,
		elsewhere: elsewhereFor(occasion, platform, write),
	};
}

function platformFor(occasion: Occasion): Platform | undefined {
	if (!occasion.random.chance(0.07)) return undefined;
	const usable = platforms.filter((platform) => platform.sectors.includes(occasion.brand.sector));
	return usable.length === 0 ? undefined : occasion.random.pick(usable);
}

function elsewhereFor(occasion: Occasion, platform: Platform | undefined, write: (template: string) => string): (() => string) | undefined {
	if (platform) return () => write(platform.link);
	if (!occasion.random.chance(occasion.brand.real ? 0.03 : 0.12)) return undefined;
	const place = occasion.random.pick(elsewhere);
	return () => write(place);
}

function chooseService(occasion: Occasion, stream: Stream): SendingService {
	const letter = stream[0] ?? "m";
	const usable = sendingServices.filter(
		(service) => service.streams.includes(letter) && (service.languages?.includes(occasion.language) ?? true),
	);
	const boosted = usable.map((service) => [service.weight * (service.languages ? 2 : 1), service] as const);
	return occasion.random.weighted(boosted);
}

function sendingDomain(occasion: Occasion, stream: Stream, service: SendingService): string {
	const { brand, random } = occasion;
	if (brand.mailbox) return brand.mailbox.split("@")[1] ?? brand.domain;
	if (brand.real && brand.senders.length > 0 && random.chance(0.75)) return random.pick([...brand.senders, ...brand.senders, brand.domain]);
	if (!brand.real && service.sharedFrom && random.chance(0.06))
		return expand(service.sharedFrom, random, (slot) => fillFor(slot, occasion, brand.domain, ""));
	const subs = stream === "marketing" ? subdomains : transactionalSubdomains;
	const bare = stream === "personal" ? 1 : brand.real ? 0.4 : 0.7;
	if (random.chance(bare)) return brand.domain;
	return random.chance(0.04) ? `${label(brand.domain)}-email.com` : `${random.pick(subs)}.${brand.domain}`;
}

/** The brand signs for itself, or leaves it to the service. */
function signer(occasion: Occasion, service: SendingService, domain: string, write: (template: string) => string): string {
	const own = occasion.brand.real ? 0.93 : 0.75;
	if (occasion.brand.mailbox && service.streams === "p") return domain;
	if (occasion.random.chance(own)) return occasion.random.chance(0.85) ? domain : occasion.brand.domain;
	return write(service.shared);
}

function fillFor(slot: string, occasion: Occasion, domain: string, path: string): string {
	switch (slot) {
		case "d":
			return domain;
		case "o":
			return occasion.brand.domain;
		case "slug":
			return label(occasion.brand.domain);
		case "path":
			return path;
		default:
			return occasion.text(`<${slot}>`);
	}
}

function pageOf(brand: Brand, occasion: Occasion): string {
	const { random } = occasion;
	const host = random.weighted([
		[5, `www.${brand.domain}`],
		[3, brand.domain],
		[1, `app.${brand.domain}`],
		[1, `my.${brand.domain}`],
	]);
	const path = occasion.text(
		random
			.pick([
				"<page>",
				"<page>/<id:10>",
				"<page>?token=<id:40>",
				"<page>/<#6>",
				"<page>?utm_source=email&utm_medium=crm&utm_campaign=<hex:6>",
				"",
			])
			.replace("<page>", random.pick(pages)),
	);
	return `https://${brand.real && brand.domain.split(".").length > 2 ? brand.domain : host}/${path}`;
}

/** The name in a domain: `alder` of `alder.co.uk`. */
export function label(domain: string): string {
	return (domain.split(".")[0] ?? domain).toLowerCase();
}
