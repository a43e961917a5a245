/**
 * Which folder of src/ may import which. Everything flows one way: base <- mail <- authentication <- signals <- verdict <- … <- app <- cli.
 * direction.test.ts checks that every folder stands in this table and that the modules were really read.
 */
const mayImport = {
	base: [],
	config: ["base"],
	dns: ["base"],
	mail: ["base"],
	authentication: ["base", "mail", "dns"],
	signals: ["base", "mail", "authentication"],
	classifier: ["base", "mail", "signals"],
	campaigns: ["base", "mail", "signals"],
	accounts: ["base", "mail", "signals"],
	verdict: ["base", "signals"],
	gate: ["base", "dns", "mail", "authentication", "signals", "classifier", "campaigns", "accounts", "verdict"],
	incidents: ["base", "mail", "campaigns", "gate"],
	// storage implements the Store interfaces of the folders named after mail.
	storage: ["base", "config", "mail", "campaigns", "accounts", "gate", "incidents"],
	gateways: ["base", "mail", "verdict", "campaigns", "accounts", "gate", "incidents"],
	"console-api": ["base", "mail", "verdict", "campaigns", "accounts", "gate", "incidents"],
	app: "everything but cli",
	cli: ["base", "config", "app"],
};

module.exports = { mayImport };
