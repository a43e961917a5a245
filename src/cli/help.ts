/** What stands below the options in `--help`: examples, and what the options alone do not say. */
export const help = {
	program: `
Examples:
  tidegate scan inbox.mbox              what is in it, one line a message
  tidegate explain suspicious.eml       why, down to the last piece of evidence
  tidegate scan --json ~/Maildir > verdicts.jsonl
  tidegate serve                        the gate; says how to send a first mail
  tidegate held                         which campaigns wait for a decision

Exit status: 0 done, 1 --fail-on found something or the gate refused what was
asked, 2 something could not be read or done (named on standard error; the rest
was done all the same).
`,
	scan: `
Reads .eml files, mboxes (mboxo and mboxrd), Maildirs, folders of any of them in
the order of their names, and standard input; packed with gzip or zstd, or in a
tar or ZIP archive, too. Files are told by their content, not their name. One
that has no header field is no mail: it is named on standard error, and the exit
status is 2. A place as it is printed (archive.mbox#41) is that message alone.

Examples:
  tidegate scan mail.eml
  tidegate scan ~/Maildir archive.mbox.gz exported.zip more/
  tidegate scan --json archive.mbox | jq -r 'select(.class == "ham") | .source'
  tidegate scan --fail-on phish outgoing.eml && send outgoing.eml
  cat mail.eml | tidegate scan -

Where senders could have put an Authentication-Results field into a message
themselves, name your servers:
  tidegate scan --authserv-id mx.example.org queue/

Mail in your own name that is not yours is accused where you give the name, with
all domains that you write from:
  tidegate scan --own "Harbor Tools=harbortools.example,harbor.example" queue/
`,
	explain: `
The weights are natural-log odds: they add up to the score, and the score alone
decides between wanted and unwanted. What speaks against a message is positive.

Examples:
  tidegate explain suspicious.eml
  tidegate explain archive.mbox --index 41
  tidegate explain archive.mbox#41         the same; so places are printed
  tidegate explain --json suspicious.eml | jq .links
`,
	eval: `
Prints recall at 1 % and 0.1 % false positives, ROC AUC, calibration, what
happens at the threshold, all of it by folder and by language, and the ten worst
errors with reasons.

Examples:
  tidegate eval --ham inbox.mbox sent/ --unwanted junk.mbox
  tidegate eval --ham good/ --unwanted bad/ --json > figures.json
`,
	learn: `
Kept in the data folder, on top of the model that comes with Tidegate. Learning
a message again replaces what was learnt of it.

Examples:
  tidegate learn --as phish reported/
  tidegate learn --as ham --data /var/lib/tidegate wrongly-held.eml
`,
	drill: `
Starts a gate and a mail server of its own on loopback, in a temporary folder
that is removed again. Nothing leaves this machine, and nothing of a gate that
runs on it is touched. A newsletter account gets a year of history and sends a
genuine issue; then somebody with the right password sends phishing as it.

Exit status: 0 no phishing copy got out and no genuine one was lost, else 1.

Examples:
  tidegate drill
  tidegate drill --recipients 2000 --attack changed-links
  tidegate drill --json | jq .delivered
`,
	unlearn: `
Example:
  tidegate unlearn wrongly-reported.eml
`,
} as const;
