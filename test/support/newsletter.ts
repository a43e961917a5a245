/** A made-up newsletter in HTML with a template that stays, for tests of what an account is known for. */
export interface IssueParts {
	readonly number: number;
	readonly from?: string;
	readonly subject?: string;
	readonly topics?: readonly string[];
	readonly buttonHost?: string;
	readonly recipient?: string;
	readonly extra?: string;
	readonly headers?: readonly string[];
	readonly template?: "weekly" | "new";
}

const topicsOf: readonly string[] = [
	"Spring bulbs are in: how to plant tulips and daffodils so that they flower for years",
	"A visit to the nursery: what our gardeners do while the beds sleep under snow",
	"Compost without smell, and what never belongs on the heap, whatever the books say",
	"Roses cut the right way: three pictures, three mistakes, and how to mend them",
	"Your questions: slugs on lettuce, moss in the lawn, and a fig that will not fruit",
	"From the shop: new watering cans, and the gloves that half of you asked for",
	"Bees and what they like: a calendar of flowers from February to the first frost",
];
const koreanTopics: readonly string[] = [
	"봄 구근을 심는 방법과 해마다 꽃을 보는 비결을 정원사가 알려 드립니다",
	"겨울 동안 온실에서는 어떤 일이 있었을까요? 온실 방문기를 전합니다",
	"냄새 없는 퇴비 만들기, 그리고 퇴비에 넣지 말아야 할 것들",
	"장미 가지치기: 사진으로 보는 세 가지 실수와 바로잡는 방법",
	"독자 질문: 상추의 달팽이, 잔디의 이끼, 열매 맺지 않는 무화과",
	"가게 소식: 새로 나온 물뿌리개와 많은 분이 찾으신 장갑",
	"벌이 좋아하는 꽃: 이월부터 첫서리까지의 꽃 달력",
];

/** Of an issue that shares nothing with those before but its template. */
export const freshTopics = {
	en: [
		"Why hedges of hornbeam keep their leaves, and when to cut them back in summer",
		"An orchard on a balcony: columnar apples, figs in tubs, and how much water they drink",
		"Rain barrels compared: oak, steel and plastic after ten winters outdoors",
	],
	ko: [
		"여름에 산울타리를 다듬는 시기와 잎을 오래 간직하는 나무 이야기를 들려 드립니다",
		"발코니 과수원: 기둥 사과와 화분 무화과에 물을 주는 법",
		"빗물받이 통 비교: 참나무, 강철, 플라스틱을 열 번의 겨울 동안 써 보았습니다",
	],
} as const;

export function issue(parts: IssueParts, language: "en" | "ko" = "en"): Uint8Array {
	const {
		number,
		from = '"Alsquare Garden" <news@alsquare.example>',
		recipient = "Anna",
		extra = "",
		headers = [],
		template = "weekly",
	} = parts;
	const host = parts.buttonHost ?? "www.alsquare.example";
	const pool = language === "en" ? topicsOf : koreanTopics;
	const topics = parts.topics ?? [0, 1, 2].map((at) => pool[(number * 3 + at * 2) % pool.length] as string);
	const words =
		language === "en"
			? {
					dear: "Dear",
					read: "Read on",
					hello: "here is what grew in the garden and in the shop this week.",
					foot: "You get this mail because you signed up for it.",
					leave: "Unsubscribe",
					title: "Garden letter",
				}
			: {
					dear: "안녕하세요",
					read: "더 읽기",
					hello: "이번 주 정원과 가게의 소식을 전해 드립니다.",
					foot: "이 메일은 구독을 신청하신 분께 보내 드립니다.",
					leave: "수신 거부",
					title: "정원 소식",
				};
	const articles = topics.map(
		(topic, at) =>
			`<tr><td><h2>${topic}</h2><p>${topic}. ${words.hello}</p><a class="button" style="background:#393;padding:9px" href="https://${host}/letter/${number}/${at}?r=${recipient.length * 7919}">${words.read}</a></td></tr>`,
	);
	const body =
		template === "weekly"
			? `<table><tr><td><img src="https://www.alsquare.example/logo.png" alt="Alsquare" width="120" height="40"></td></tr><tr><td><p>${words.dear} ${recipient},</p><p>${words.hello}</p></td></tr>${articles.join("")}${extra}</table>`
			: `<div><h1>Alsquare</h1><div><div><p>${words.dear} ${recipient},</p><p>${words.hello}</p></div><div><table>${articles.join("")}</table></div></div>${extra}</div>`;
	const html = `<html><body>${body}<p>${words.foot} <a href="https://www.alsquare.example/unsubscribe?u=${recipient.length}">${words.leave}</a></p><p>Alsquare, Gartenstr. 5</p></body></html>`;
	const subject = parts.subject ?? `${words.title} ${number}: ${topics[0]?.split(/[:,?]/, 1)[0]}`;
	return mail(from, subject, "text/html", html, number, headers);
}

export function mail(
	from: string,
	subject: string,
	type: string,
	text: string,
	number: number,
	headers: readonly string[] = [],
): Uint8Array {
	const lines = [
		`From: ${from}`,
		"To: reader@home.example",
		`Subject: =?utf-8?b?${Buffer.from(subject).toString("base64")}?=`,
		"Date: Thu, 05 Mar 2026 09:00:00 +0000",
		`Message-ID: <2026030509.${1000 + number}@mail.alsquare.example>`,
		"MIME-Version: 1.0",
		`Content-Type: ${type}; charset=utf-8`,
		"Content-Transfer-Encoding: base64",
		"List-Unsubscribe: <https://www.alsquare.example/unsubscribe>",
		...headers,
		"",
		Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n"),
	];
	return Buffer.from(lines.join("\r\n"));
}
