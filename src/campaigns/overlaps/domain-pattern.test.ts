import { expect, test } from "vitest";
import { domainPattern } from "./domain-pattern.ts";

test.each([
	["secure-login-01.example", "secure-login-#"],
	["parcel-desk.example", "parcel-desk"],
	["www.parcel-desk.co.uk", "parcel-desk"],
	["parcel-desk.sa.com", "parcel-desk"],
])("%s is made to the pattern %s", (domain, pattern) => expect(domainPattern(domain)).toBe(pattern));

test.each([
	"us-east1-clean-algebra-100001.cloudfunctions.net",
	"parcel-desk.s3.eu-north-1.amazonaws.com",
	"ec2-192-0-2-7.compute-1.amazonaws.com",
	"parceldesk.blob.core.windows.net",
	"parceldesk.blogspot.de",
	"parceldesk.github.io",
	"parceldesk.square7.ch",
	"pay.example",
	"xn--parcl-desk-w9a.example",
])("%s is made to none of its owner's", (domain) => expect(domainPattern(domain)).toBe(""));
