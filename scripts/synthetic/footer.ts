import type { Block } from "./blocks.ts";
import type { Occasion } from "./occasion.ts";
import type { Stream } from "./sending.ts";

/** The small print under a message, from the language's `foot.*` lists; the unsubscribe link goes to `unsubscribe`. */
export function footerOf(occasion: Occasion, stream: Stream, unsubscribe: string | undefined): Block[] {
	if (stream === "personal") return [];
	const { random } = occasion;
	const marketing = stream === "marketing";
	const lines: string[] = [];
	const add = (list: string, probability: number): void => {
		if (random.chance(probability) && occasion.has(list)) lines.push(occasion.from(list));
	};
	add("foot.noreply", marketing ? 0.15 : 0.5);
	add("foot.why", marketing ? 0.7 : 0.35);
	if (unsubscribe) lines.push(occasion.from("foot.unsubscribe").replace("]]", `->${unsubscribe}]]`));
	add("foot.links", 0.5);
	add("foot.help", marketing ? 0.2 : 0.45);
	add("foot.address", 0.75);
	add("foot.copyright", 0.6);
	add("foot.legal", marketing ? 0.35 : 0.15);
	return (random.chance(0.5) ? lines : random.shuffle(lines)).map((text) => ({ kind: "small", text }) as const);
}

const networks = ["Facebook", "Instagram", "X", "LinkedIn", "YouTube", "TikTok", "Pinterest"];
const localNetworks: Readonly<Record<string, readonly string[]>> = {
	ru: ["VK", "Telegram", "Дзен", "YouTube"],
	ko: ["Instagram", "네이버 블로그", "카카오톡 채널", "YouTube"],
	ja: ["X", "LINE", "Instagram", "YouTube"],
	zh: ["微博", "微信公众号", "小红书", "Facebook"],
};
const networkHosts: Readonly<Record<string, string>> = {
	Facebook: "www.facebook.com",
	Instagram: "www.instagram.com",
	X: "x.com",
	LinkedIn: "www.linkedin.com/company",
	YouTube: "www.youtube.com/@",
	TikTok: "www.tiktok.com/@",
	Pinterest: "www.pinterest.com",
	VK: "vk.com",
	Telegram: "t.me",
	Дзен: "dzen.ru",
	"네이버 블로그": "blog.naver.com",
	"카카오톡 채널": "pf.kakao.com",
	LINE: "page.line.me",
	微博: "weibo.com",
	微信公众号: "mp.weixin.qq.com/s",
	小红书: "www.xiaohongshu.com",
};

/** Pictures that lead to the sender's pages elsewhere, as honest newsletters have them. */
export function iconsOf(occasion: Occasion, handle: string): (readonly [string, string])[] {
	const { random } = occasion;
	if (random.chance(0.45)) return [];
	const names = random.shuffle(localNetworks[occasion.language] ?? networks).slice(0, random.integer(2, 4));
	const icons = names.map((name) => [name, `https://${networkHosts[name]}/${handle}`] as const);
	if (random.chance(0.25))
		icons.push(
			["Download on the App Store", `https://apps.apple.com/app/id${random.integer(300000000, 1600000000)}`],
			["Get it on Google Play", `https://play.google.com/store/apps/details?id=com.${handle.replace(/[^a-z0-9]/g, "")}.app`],
		);
	return icons;
}
