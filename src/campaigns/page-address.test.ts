import { expect, test } from "vitest";
import { readAddress } from "../signals/links/link-address.ts";
import { pageAddress } from "./page-address.ts";

const readers = ["anna.b@home.example", ""];
const base64 = Buffer.from("anna.b@home.example").toString("base64");

test.each([
	[
		"what is for the server alone, where the host is its owner's",
		"https://pay.evil.test/fee/start.php?c=8#top",
		"https://pay.evil.test/fee/start.php",
	],
	["the query where anybody can put something up", "https://drive.google.com/open?id=1aB#x", "https://drive.google.com/open?id=1aB"],
	["a shortener's page", "http://bit.ly/3xYz?made-up-for-each-copy", "http://bit.ly/3xYz"],
	["which thread of a forum", "https://bitcointalk.org/index.php?topic=5", "https://bitcointalk.org/index.php?topic=5"],
	["a bucket's file on an endpoint for all", "https://s3.amazonaws.com/box/a.html", "https://s3.amazonaws.com/box/a.html"],
	["no scheme", "www.evil.test/a", "http://www.evil.test/a"],
	["a scheme that is not to be followed", "hxxps://evil.test/a", "https://evil.test/a"],
	["another port", "http://evil.test:8080/a", "http://evil.test:8080/a"],
	["an address of the network", "http://0xc0.0.2.77/a", "http://192.0.2.77/a"],
	["back-slashes and spaces", "https:\\\\evil.test\\a b", "https://evil.test/a%20b"],
	["quotes and angle brackets", "https://evil.test/<a>\"'`", "https://evil.test/%3Ca%3E%22'%60"],
])("%s", (_, href, page) => expect(pageAddress(readAddress(href), readers)).toBe(page));

test.each([
	["a host alone", "https://evil.test/"],
	["a host without a slash", "https://evil.test"],
	["a query that says who reads it", "https://evil.test/?u=1"],
	["no host", "mailto:x@evil.test"],
	["no port", "http://evil.test:99999/a"],
	["a reader in the path", "https://evil.test/Anna.B%40home.example/x"],
	["a reader in base64", `https://evil.test/${base64}`],
	["what is too long to be anybody's but one reader's", `https://evil.test/${"a".repeat(300)}`],
	["what is too long once it is written out", `https://evil.test/${"é".repeat(100)}`],
	["a reader in the query that says which page it is", "https://drive.google.com/open?id=1&u=anna.b@home.example"],
	["a mail service that counts clicks", "https://u123.ct.sendgrid.net/ls/click?upn=8s"],
	["a broken escape beside a reader", "https://evil.test/%E0%A4%A/anna.b%40home.example"],
])("none of %s", (_, href) => expect(pageAddress(readAddress(href), readers)).toBe(""));
