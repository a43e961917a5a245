import type { Random } from "./random.ts";

/** How one sender's HTML looks and which editor it comes from. */
export interface HtmlTheme {
	readonly editor: "tables" | "mjml" | "unlayer" | "stripo" | "mailchimp" | "plain" | "framework";
	readonly font: string;
	readonly accent: string;
	readonly ink: string;
	readonly muted: string;
	readonly page: string;
	readonly card: string;
	readonly width: number;
	readonly size: number;
	readonly radius: number;
	readonly align: "left" | "center";
	readonly doctype: string;
	readonly mso: boolean;
	readonly padding: number;
}

const fonts = [
	"Arial, Helvetica, sans-serif",
	"'Helvetica Neue', Helvetica, Arial, sans-serif",
	"-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
	"Georgia, 'Times New Roman', serif",
	"'Open Sans', Arial, sans-serif",
	"Roboto, Arial, sans-serif",
	"Verdana, Geneva, sans-serif",
	"'Lato', Tahoma, sans-serif",
	"'Montserrat', 'Trebuchet MS', sans-serif",
	"'Inter', Helvetica, sans-serif",
];
const accents = [
	"#0a66c2",
	"#111111",
	"#e4002b",
	"#1a73e8",
	"#00704a",
	"#ff5a00",
	"#6c5ce7",
	"#d62828",
	"#2a9d8f",
	"#264653",
	"#b5179e",
	"#0b3d91",
	"#c8102e",
	"#f4a300",
	"#3d5a80",
	"#7b2d26",
	"#008060",
	"#232f3e",
	"#5b21b6",
	"#be185d",
];
const inks = ["#222222", "#333333", "#1d1d1f", "#2d2d2d", "#000000", "#3c4043", "#444444", "#202124"];
const muted = ["#777777", "#888888", "#666666", "#6b7280", "#757575", "#9a9a9a", "#5f6368"];
const pages = ["#f4f4f4", "#ffffff", "#f6f6f7", "#eeeeee", "#f5f5f5", "#fafafa", "#f2f4f6", "#ededed", "#f7f3ee", "#e9ecef"];

const xhtml = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

export function htmlTheme(random: Random, personal: boolean): HtmlTheme {
	return {
		editor: personal
			? "plain"
			: random.weighted([
					[5, "tables"],
					[3, "mjml"],
					[3, "unlayer"],
					[3, "stripo"],
					[3, "mailchimp"],
					[2, "plain"],
					[3, "framework"],
				]),
		font: random.pick(fonts),
		accent: random.pick(accents),
		ink: random.pick(inks),
		muted: random.pick(muted),
		page: random.pick(pages),
		card: random.chance(0.9) ? "#ffffff" : random.pick(["#fffdf8", "#f9fafb", "#fefefe"]),
		width: random.pick([600, 600, 600, 640, 650, 580, 700, 560, 680]),
		size: random.pick([14, 15, 16, 16, 13, 17]),
		radius: random.pick([0, 3, 4, 4, 6, 8, 24, 50]),
		align: random.chance(0.65) ? "left" : "center",
		doctype: random.weighted([
			[3, xhtml],
			[4, "<!doctype html>"],
			[2, "<!DOCTYPE html>"],
			[1, ""],
		]),
		mso: random.chance(0.6),
		padding: random.pick([16, 20, 24, 30, 32, 40]),
	};
}
