/** What stands below the options in `--help` of the commands of the gate. */
export const gateHelp = {
	serve: `
Takes mail from sending programs, holds what an account has never sent, and
hands the rest to the next hop. Without a next hop it is a try-out: mail is
written to the folder outbox within the data folder and goes nowhere.
Ctrl-C (or SIGTERM) stops in order, a second one at once; nothing is lost.

Examples:
  tidegate serve
  tidegate serve --config /etc/tidegate/tidegate.toml
`,
	account: `
Examples:
  tidegate account add shop --from news@shop.example --contact me@shop.example
  tidegate account learn shop past-issues.mbox
  tidegate account show shop
`,
	accountAdd: `
Prints the SMTP login and password once, and sets up the second factor with
which held campaigns are released: a QR code for an authenticator app.

Examples:
  tidegate account add shop --from news@shop.example
  tidegate account add ministry --from @news.ministry.example \\
      --contact duty@ministry.example \\
      --webhook https://ops.ministry.example/hook \\
      --seed list-check@ministry.example
  tidegate account add shop --from news@shop.example --json > shop.json
`,
	accountChange: `
What is given takes the place of what the account had; the rest stays.

Examples:
  tidegate account change shop --contact owner@home.example desk@shop.example
  tidegate account change shop --webhook ""
`,
	accountList: `
Example:
  tidegate account list --json | jq -r 'select(.state == "frozen") | .name'
`,
	accountShow: `
Example:
  tidegate account show shop
`,
	accountLearn: `
Reads what scan reads: .eml files, mboxes, Maildirs, folders of them, packed or
not, and - for standard input. Give it issues that truly went out; mail whose
From is not the account's own is named and left out.

Examples:
  tidegate account learn shop past-issues.mbox
  tidegate account learn shop ~/Maildir/.Sent
`,
	accountFreeze: `
At once: the login stops working, open connections are closed, nothing of the
account is handed over any more. What is in the spool stays there.

Example:
  tidegate account freeze shop --reason "password seen in a leak"
`,
	accountThaw: `
Asks for the code on a terminal when it is not given.

Example:
  tidegate account thaw shop --code 123456
`,
	accountRotate: `
The old password stops working at once, and its connections are closed.

Examples:
  tidegate account rotate shop
  tidegate account rotate shop --second-factor --code 123456
`,
	accountResetProfile: `
For an account whose mail is different from now on. It counts as new then: few
recipients until its owner has confirmed a campaign.

Example:
  tidegate account reset-profile shop && tidegate account learn shop new-issues/
`,
	held: `
Examples:
  tidegate held
  tidegate held --all --account shop
  tidegate held --json | jq -r '.id + " " + .subject'
`,
	show: `
The weights are natural-log odds and add up to the score by which it was
decided. --sample writes the message byte for byte, except to a terminal.

Examples:
  tidegate show k7m2-9xqd
  tidegate show k7m2-9xqd --sample > sample.eml && tidegate explain sample.eml
`,
	release: `
Only the account's second factor releases a campaign; nobody gets it twice.
Exit status: 0 released, 1 refused (a wrong code, decided already), 2 trouble.

Examples:
  tidegate release k7m2-9xqd
  tidegate release k7m2-9xqd --code 123456
`,
	refuse: `
Exit status: 0 refused, 1 nothing to do (out or refused already), 2 trouble.

Example:
  tidegate refuse k7m2-9xqd
`,
	hold: `
When the command returns, nothing more of the campaign is handed over.

Example:
  tidegate hold k7m2-9xqd --reason "wrong price in it"
`,
	ledger: `
One line for every recipient: when, how it stands, and what the next hop said.

Examples:
  tidegate ledger k7m2-9xqd
  tidegate ledger --address anna@home.example
  tidegate ledger --json | jq -r 'select(.state == "bounced") | .address'
`,
	events: `
Examples:
  tidegate events
  tidegate events --account shop --limit 20
`,
	key: `
Keys let newsletter services ask the HTTP API before they send. A key can ask
and look; it cannot release anything without the second factor.

Examples:
  tidegate key add newsletter-service
  tidegate key list
  tidegate key revoke newsletter-service
`,
	keyAdd: `
Example:
  tidegate key add newsletter-service
`,
	keyList: `
Example:
  tidegate key list
`,
	keyRevoke: `
Example:
  tidegate key revoke newsletter-service
`,
} as const;
