import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConversations } from "./conversation-file.ts";
import { runConversation, sendings } from "./run-conversation.ts";

const folder = new URL("./conversations/", import.meta.url);
const files = readdirSync(folder);

test("there are conversations", () => expect(files.length).toBeGreaterThan(5));

describe.each(files)("%s", (file) => {
	const conversations = readConversations(new URL(file, folder));
	test("holds some", () => expect(conversations.length).toBeGreaterThan(0));

	describe.each(conversations)("$title", (conversation) => {
		test.each(conversation.inStep ? ["in step" as const] : sendings)("%s", (sending) => runConversation(conversation, sending));
	});
});
