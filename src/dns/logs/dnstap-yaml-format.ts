import { type DnstapMessage, emptyMessage, recordsOfMessage, takeAnswer, takeDigLine } from "./dnstap-message.ts";
import { yamlDocuments } from "./framing.ts";
import type { LogFormat } from "./log-format.ts";

/**
 * What BIND's `dnstap-read -y` and golang-dnstap's `dnstap -y` print: a YAML document for each message. Read by its lines, as they
 * write them; it is not a reader for all of YAML. The first tells questions and answers as lists, and then again as dig prints
 * them; the second as dig prints them alone. Answers hold CNAME records, also in messages between servers.
 */
export const dnstapYamlFormat: LogFormat = {
	name: "dnstap-yaml",
	framing: yamlDocuments,
	always: [],
	open: () => (document) => recordsOfMessage(readDocument(document)),
};

function readDocument(document: string): DnstapMessage {
	const message = emptyMessage();
	let section = "";
	let isDig = false;
	for (const line of document.split("\n")) {
		const text = line.trim();
		if (text === "query_message: |" || text === "response_message: |") {
			if (message.question !== "" && !isDig) break;
			isDig = true;
		} else if (text.startsWith(";; ")) section = text;
		else if (isDig && isWithinBlock(line)) takeDigLine(message, section, text);
		else if (text.startsWith("- ")) takeItem(message, section, text.slice(2));
		else if (text.endsWith(":")) section = text;
		else takeField(message, text);
	}
	return message;
}

/** Fields of a message are indented by two, what dig prints by four. */
function isWithinBlock(line: string): boolean {
	return line.startsWith("    ");
}

function takeField(message: DnstapMessage, text: string): void {
	const colon = text.indexOf(": ");
	const value = text.slice(colon + 2);
	switch (text.slice(0, colon)) {
		case "type":
			message.type = value;
			break;
		case "query_time":
			message.time = value;
			break;
		case "response_time":
			message.time ||= value;
			break;
		case "query_address":
			message.client = unquoted(value);
	}
}

function takeItem(message: DnstapMessage, section: string, item: string): void {
	if (section === "QUESTION_SECTION:") message.question ||= unquoted(item);
	else if (section === "ANSWER_SECTION:") takeAnswer(message, unquoted(item));
}

function unquoted(text: string): string {
	const quote = text.charAt(0);
	return (quote === "'" || quote === '"') && text.endsWith(quote) ? text.slice(1, -1) : text;
}
