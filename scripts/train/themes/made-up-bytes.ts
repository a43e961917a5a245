import type { MadeUpText } from "./read-made-up-mail.ts";

/** A made-up mail as it is sent: plain text, or HTML where it says so. */
export function madeUpBytes({ from, subject, headers, html, text }: MadeUpText): Uint8Array {
	const fields = [`From: ${from}`, "To: jo@northmill.example", `Subject: ${subject}`, ...headers];
	const type = `Content-Type: text/${html ? "html" : "plain"}; charset=utf-8`;
	const body = html ? `<html><body>\n${text.split("\n").map(block).join("\n")}\n</body></html>` : text;
	return new TextEncoder().encode(`${[...fields, type].join("\n")}\n\n${body}\n`);
}

const image = /^\[image\] (\S+)(?: (\S+))?$/;
const button = /^\[([^\]]+)\] (https?:\S+)$/;

/**
 * One line as a block of HTML: `[image] https://host/a.png https://host/offer` is a picture that leads to the second address
 * (which may lack), `[Book now] https://host/book` a button, anything else a paragraph with its addresses as links.
 */
function block(line: string): string {
	if (line.trim() === "") return "";
	const [, source, target] = image.exec(line) ?? [];
	if (source !== undefined) return `<p>${anchor(target, `<img src="${escaped(source)}" width="600" alt="">`)}</p>`;
	const [, label, address] = button.exec(line) ?? [];
	if (label !== undefined) return `<p align="center">${anchor(address, `<b>${escaped(label)}</b>`, buttonStyle)}</p>`;
	return `<p>${escaped(line).replace(/https?:\/\/[^\s<)]+/g, (found) => anchor(found, found))}</p>`;
}

const buttonStyle = ' style="display:inline-block;padding:12px 24px;background:#1a5fb4;color:#ffffff;text-decoration:none"';

function anchor(address: string | undefined, inner: string, style = ""): string {
	return address === undefined ? inner : `<a href="${address}"${style}>${inner}</a>`;
}

function escaped(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
