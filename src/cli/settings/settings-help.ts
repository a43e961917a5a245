/** What stands below the options in `--help` of the commands about settings. */
export const settingsHelp = {
	config: `
The file is the one named by --config, else by TIDEGATE_CONFIG, else
tidegate.toml in the current folder where there is one; without any, the
defaults hold. docs/reference/configuration.md lists every setting.
`,
	check: `
Names every mistake at once: file, line, key, what was found, what is allowed.
Exit status: 0 right, 2 not.

Examples:
  tidegate config check
  tidegate config check tidegate.toml && systemctl restart tidegate
`,
	show: `
Secrets are masked. What does not come from the file's text (the environment,
an option, a default) is told apart.

Examples:
  tidegate config show
  tidegate config show --json |
      jq -r '.settings[] | select(.from != "default") | .key'
`,
	sample: `
Example:
  tidegate config sample > tidegate.toml
`,
} as const;
