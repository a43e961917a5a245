/** A name at a messenger, as it stands in a text. */
export interface WrittenHandle {
	/** Lower-cased, with an "@" in front. */
	readonly handle: string;
	readonly at: number;
}

const services =
	/telegram|\btg\b|signal|whats ?app|we ?chat|weixin|微信|威信|\bline\b|discord|skype|instagram|\binsta\b|snapchat|kakao|카카오톡|카톡|텔레그램|viber|\bqq\b|\bzalo\b|threema|wickr|телеграм|вайбер|скайп|電報|电报|ライン/giu;
/** Behind the service: "@name", "ID: name", "is name_17". */
const named =
	/^(?:[^\n@]{0,40}?(?<![\w.])@|[^\n@:：]{0,24}?(?:\bid|user(?:name)?|handle|nick(?:name)?|아이디|号|號)?\s{0,2}[:：]\s{0,2}@?|[^\n@]{0,16}?(?:\b(?:id|handle|username)|아이디)\s{1,2}|\s{0,2}(?:is\s)?(?=[\w.-]{0,31}[\d_]))([a-z][\w.-]{3,31})/iu;
/** In front of it: "add name on Discord". */
const namedBefore = /(?:add|message|write|find|contact|search for|text)\s@?([a-z][\w.-]{3,31})\s(?:on|at|via|over)\s?$/iu;
const inviting = /(?<![\w.@-])(?:t\.me|telegram\.me|telegram\.dog|m\.me|line\.me\/ti\/p|signal\.me|discord\.gg)\/[@~+#]?([\w.-]{3,32})/giu;
const reachBefore = 60;
const reachBehind = 90;
const most = 12;

/** Names at messengers that a text tells, by "@name" or as an address of theirs without "https"; linear in its length. */
export function writtenHandles(text: string): WrittenHandle[] {
	const found: WrittenHandle[] = [];
	const add = (handle: string, at: number): void => {
		const clean = handle.toLowerCase().replace(/[.-]+$/u, "");
		if (!found.some((known) => known.handle === `@${clean}`)) found.push({ handle: `@${clean}`, at });
	};
	for (const match of text.matchAll(inviting)) {
		if (found.length >= most) break;
		add(match[1] as string, match.index);
	}
	for (const match of text.matchAll(services)) {
		if (found.length >= most) break;
		const at = match.index;
		const behind = named.exec(text.slice(at + match[0].length, at + match[0].length + reachBehind));
		const before = namedBefore.exec(text.slice(Math.max(0, at - reachBefore), at));
		if (behind !== null && !isAddress(text, behind[1] as string, at)) add(behind[1] as string, at);
		else if (before !== null) add(before[1] as string, at);
	}
	return found;
}

/** What goes on as an address of mail or the web is none of a messenger's names. */
function isAddress(text: string, name: string, from: number): boolean {
	const end = text.indexOf(name, from) + name.length;
	return text[end] === "@" || text.startsWith("://", end) || /^(?:https?|www\.)/iu.test(name);
}
