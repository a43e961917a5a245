import { type Markup, html } from "./markup.ts";
import { section } from "./section.ts";

/** What the numbers mean, and what they cannot tell. */
export function methodSection(): Markup {
	return section(
		"method",
		"What the numbers mean",
		"",
		html`<dl class="method">
<div><dt>Campaign</dt><dd>Messages made from one template, whatever names, numbers and links were filled in. Messages with little or no text are compared by subject, structure and pictures, and are sometimes kept apart that belong together.</dd></div>
<div><dt>Wanted, spam, phishing</dt><dd>What Tidegate says of each message by its own. A campaign is of the kind that most of its messages are, unless all of them together show what none does by itself; then its card says so.</dd></div>
<div><dt>Poses as</dt><dd>The organization whose name a message bears without being it, or whose domain stands forged in its From field. Such a domain can be there for its good name alone, in mail that otherwise speaks of somebody else.</dd></div>
<div><dt>Score and reasons</dt><dd>Each reason is a weight in natural-log odds; their sum is the score. A score of 0 is even odds before the threshold, +3 about twenty to one for unwanted mail.</dd></div>
<div><dt>Dates</dt><dd>By the topmost Received field, which the server that took a message in wrote, else by its Date field, which the sender writes. Dates that cannot be true (before 1990, or after the look) count as none. Days and hours are in UTC.</dd></div>
<div><dt>Waves</dt><dd>Times in which a theme came far more often than its usual rate. “6×” is the number of messages over the number that the usual rate would have brought. They stand in the order of how unlikely it is that they are chance: a long wave of many messages is surer than a short one that rises higher. An occasion beside a wave is a day of the calendar that lies near it, no proof of a connection.</dd></div>
<div><dt>Overlaps</dt><dd>What campaigns share, weighed by how rare it is among all of them. Hosts and mail services that everybody uses count for little. A shared tool is no proof of a shared hand.</dd></div>
<div><dt>Authentication</dt><dd>Results that the receiving server noted in the messages. Of a domain with nothing to check by the result is none; with a permerror or temperror the check could not be made, so that it neither passed nor failed. “Unknown” where there were none that could be believed.</dd></div>
</dl>`,
	);
}
