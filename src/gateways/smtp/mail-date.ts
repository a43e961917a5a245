const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

let lastSecond = Number.NaN;
let lastText = "";

/** A time (ms) as RFC 5322 3.3 writes it, in UTC. The last one is kept: a busy server asks for it hundreds of times a second. */
export function mailDate(time: number): string {
	const second = Math.floor(time / 1000);
	if (second !== lastSecond) {
		lastSecond = second;
		lastText = write(new Date(second * 1000));
	}
	return lastText;
}

function write(date: Date): string {
	const clock = date.toISOString().slice(11, 19);
	return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`;
}
