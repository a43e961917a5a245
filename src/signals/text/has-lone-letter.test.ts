import { expect, test } from "vitest";
import { hasLoneLetter } from "./has-lone-letter.ts";

test.each(["P-a-y-P-a-l", "this is a text", "x 𝒂 y", "a·b·c"])("%s has one", (text) => expect(hasLoneLetter(text)).toBe(true));
test.each(["", "a b", "an order of yours", "Re: your mail"])("%s has none", (text) => expect(hasLoneLetter(text)).toBe(false));
