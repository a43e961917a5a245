/** What stands below the options in `--help` of the commands that look at campaigns. */
export const campaignsHelp = {
	campaigns: `
A campaign is all messages of one template: whatever names, amounts, links and
senders are filled in, whatever random words are thrown in between, however
synonyms, paragraphs and HTML are shuffled. Its id is the same another time.

Examples:
  tidegate campaigns quarantine.mbox
  tidegate campaigns --json ~/Maildir | jq -r 'select(.class == "phish") | .subject'
  tidegate campaigns --members --json quarantine/ > members.jsonl
  tidegate campaigns --keep monday.mbox    adds to what the data folder keeps;
                                           a message it knows is not counted again
  tidegate campaigns                       shows what is kept
`,
	show: `
Examples:
  tidegate campaigns show c3f09a1b22 quarantine.mbox
  tidegate campaigns show c3f09a1b22       of those the data folder keeps
`,
};
