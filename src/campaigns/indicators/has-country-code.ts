/** Country codes that are given out (list of assigned codes, annex to ITU Operational Bulletin 1114), without North America's. */
const assigned =
	/^(?:7|2(?:[07]|1[1-368]|[2346]\d|5[0-8]|9[01789])|3(?:[0-469]|5\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])|5(?:[1-8]|[09]\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|5[02356]|0[08]|7[08]|8[1-368])|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))/;
/** Area codes and exchanges begin with two at least. */
const northAmerican = /^1[2-9]\d\d[2-9]\d{6}$/;

/** Whether the digits of a number begin with a country's code, and what follows can be a number there: E.164, at most 15 digits. */
export function hasCountryCode(digits: string): boolean {
	return northAmerican.test(digits) || (assigned.test(digits) && digits.length <= 15);
}
